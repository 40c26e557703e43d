import { namesCentralPlan } from '../../../src/plan/tables/central-plans';
import type { SheetSnapshot } from '../../../src/book/snapshot';
import { readPlan } from '../../../src/plan/read-plan';
import type { PlanReading } from '../../../src/plan/reading';
import type { TableChoice } from '../../../src/plan/settings/settings';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

test.each([
  'Central handlingsplan 2021',
  'KTH:s centrala åtgärder',
  'Universitetsgemensam handlingsplan',
  'KTH-gemensamma åtgärder',
  'Kommunövergripande handlingsplan',
  'Koncerngemensamt',
  'Centrala aktiviteter',
  'Central action plan',
  'Central plan 2021',
  'University-wide actions 2021',
  'Corporate action plan',
  'Council wide climate action plan',
])('“%s” is the plan of the whole organisation', (name) => {
  expect(namesCentralPlan(name)).toBe(true);
});

test.each([
  'Plan 2021',
  'Handlingsplan',
  'Gemensamma åtgärder',
  'Övergripande åtgärder',
  'Central services action plan',
  'Centralförvaltningens handlingsplan',
  'Handlingsplan för centrala staden',
  'Actions decided centrally',
  'School-wide actions',
  'Decentrala åtgärder',
])('“%s” may be the unit’s own', (name) => {
  expect(namesCentralPlan(name)).toBe(false);
});

const rows = (...titles: readonly string[]): Rows => [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ...titles.map((title, index) => [String(index + 1), title, 'Drift', '2021-06-30', 'Ej påbörjad']),
];

const own = sheetOf('Plan 2021', rows('Cykla', 'Sortera'));
const central = sheetOf('Central handlingsplan 2021', rows('Byt el', 'Mät', 'Res mindre'));

const kindsIn = ({ tables }: PlanReading): string[] =>
  tables.map(({ sheet, kind, rows: { length } }) => `${sheet}: ${kind} ${length}`);

const asked = ({ problems }: PlanReading): readonly string[] =>
  problems.flatMap(({ code, candidates }) => (code === 'unsure-kind' ? [(candidates ?? []).join(' ')] : []));

const read = (tables: readonly TableChoice[] = [], ...sheets: readonly SheetSnapshot[]): PlanReading =>
  readPlan(bookOf(...sheets), { today: '2020-11-24', tables });

test('a central plan beside the unit’s own is no plan of the unit, and the person is asked', () => {
  const reading = read([], own, central);
  expect(kindsIn(reading)).toEqual(['Plan 2021: actions 2', 'Central handlingsplan 2021: central 3']);
  expect(asked(reading)).toEqual(['central actions']);
  expect(reading.tables[1]?.rows[0]).toMatchObject({ id: '1', title: 'Byt el', ownerText: 'Drift' });
});

test('where there is no other plan it is the plan', () => {
  const reading = read([], central);
  expect(kindsIn(reading)).toEqual(['Central handlingsplan 2021: actions 3']);
  expect(asked(reading)).toEqual([]);
});

const said = (sheet: string, kind: TableChoice['kind'] & string): TableChoice => ({
  sheet,
  row: 1,
  left: 1,
  right: 5,
  kind,
});

test('a person’s word goes before the name, either way', () => {
  const counted = read([said('Central handlingsplan 2021', 'actions')], own, central);
  expect(kindsIn(counted)).toEqual(['Plan 2021: actions 2', 'Central handlingsplan 2021: actions 3']);
  expect(asked(counted)).toEqual([]);
  const told = read([said('Plan 2021', 'central')], own, sheetOf('Skolan', rows('Laga')));
  expect(kindsIn(told)).toEqual(['Plan 2021: central 2', 'Skolan: actions 1']);
  expect(asked(told)).toEqual([]);
  const confirmed = read([said('Central handlingsplan 2021', 'central')], own, central);
  expect(kindsIn(confirmed)).toEqual(kindsIn(read([], own, central)));
  expect(asked(confirmed)).toEqual([]);
});
