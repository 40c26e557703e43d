import { replay } from '../../src/book/replay';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import { readPlan } from '../../src/plan/read-plan';
import { unitNames } from '../../src/portfolio/unit-names';

const empty: WorkbookSnapshot = {
  sheets: [],
  otherSheets: [],
  names: [],
  properties: new Map(),
  isStructureProtected: false,
};

function planUnder(lines: readonly (readonly string[])[]): WorkbookSnapshot {
  const rows = [
    ...lines,
    [],
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['1', 'Byt lampor i korridoren', 'Anna', '2020-10-01', 'Pågår'],
    ['2', 'Åk tåg till mötena', 'Bo', '2020-11-01', 'Klar'],
  ];
  return replay(empty, [
    { kind: 'addSheet', sheet: 'Plan 2020' },
    { kind: 'writeCells', at: { sheet: 'Plan 2020', row: 1, column: 1 }, cells: rows },
  ]);
}

const namesOf = (lines: readonly (readonly string[])[], path = 'plan.xlsx') => {
  const book = planUnder(lines);
  return unitNames(book, readPlan(book, { today: '2020-11-24' }), path);
};

test.each([
  [
    ['Handlingsplan 2020 – Skolan för arkitektur och samhällsbyggnad'],
    'Skolan för arkitektur och samhällsbyggnad',
  ],
  [['Handlingsplan för Institutionen för fysik 2020'], 'Institutionen för fysik'],
  [['Miljöhandlingsplan 2020, Stadsbyggnadskontoret'], 'Stadsbyggnadskontoret'],
  [['Handlingsplan för Kultur- och fritidsförvaltningen'], 'Kultur- och fritidsförvaltningen'],
  [['Sustainability action plan 2020, School of Engineering Sciences'], 'School of Engineering Sciences'],
  [['Action plan for the Department of Physics, 2020'], 'Department of Physics'],
  [['Action plan 2020 – Faculty of Science and Engineering (draft)'], 'Faculty of Science and Engineering'],
  [['Handlingsplan 2020', 'Enhet: Campus Flemingsberg'], 'Campus Flemingsberg'],
  [['Action plan 2020', 'Unit: Library services'], 'Library services'],
  [['Handlingsplan Hemtjänstenheten 3'], 'Hemtjänstenheten 3'],
  [['Handlingsplan Hemtjänstenheten 2020'], 'Hemtjänstenheten'],
  [['Handlingsplan Kulturkontoret 20/21'], 'Kulturkontoret'],
  [['Handlingsplan Kulturkontoret 12 mars'], 'Kulturkontoret'],
  // It says nothing of whose it is.
  [['Handlingsplan för hållbar utveckling 2020'], null],
  [['Handlingsplan 2020 för resor, energi och inköp'], null],
  [['Action plan 2020'], null],
  // It says two things.
  [['Institutionen för fysik', 'Institutionen för kemi'], null],
] as const)('a title: %s → %s', (lines, said) => {
  expect(namesOf(lines.map((line) => [line])).said).toBe(said);
});

test('a label with the name beside it', () => {
  expect(namesOf([['Handlingsplan 2020'], ['Enhet', 'Verksamhetsstödet']]).said).toBe('Verksamhetsstödet');
});

test.each([
  ['ABE handlingsplan 2020.xlsx', 'ABE'],
  ['Handlingsplan 2020 ABE.xlsx', 'ABE'],
  ['handlingsplan_CBH_2020-11-20.xlsx', 'CBH'],
  ['2020 Sustainability action plan EECS (1).xlsm', 'EECS'],
  ['ITM-planbok-2.xlsx', 'ITM'],
  ['Skolan för kemi, miljöplan 2020-2021.xlsx', 'Skolan för kemi'],
  // One of several has a number, and a file its years and versions.
  ['Förskola 3.xlsx', 'Förskola 3'],
  ['Förskola 3 handlingsplan 2020.xlsx', 'Förskola 3'],
  ['Handlingsplan 2020 Förskola 12.xlsx', 'Förskola 12'],
  ['Handlingsplan 2020 Förskola 12 v2.xlsx', 'Förskola 12'],
  ['handlingsplan_Avd_42_2020.xlsx', 'Avd 42'],
  ['Vårdcentral 7, åtgärdsplan (1).xlsx', 'Vårdcentral 7'],
  ['Hus 12B miljöplan.xlsx', 'Hus 12B'],
  ['Ward 4 action plan 2020.xlsx', 'Ward 4'],
  ['Barnehage 3 tiltaksplan.xlsx', 'Barnehage 3'],
  ['Team 2/Handlingsplan 2020.xlsx', 'Team 2'],
  ['Fysik 20.xlsx', 'Fysik'],
  ['Fysik, handlingsplan 3.xlsx', 'Fysik'],
  // The file's name says nothing: the folder's does.
  ['SCI/Handlingsplan 2020.xlsx', 'SCI'],
  ['Skolor/ABE/2020/Handlingsplan.xlsx', 'ABE'],
  // Nothing says anything.
  ['Handlingsplan 2020.xlsx', 'Handlingsplan 2020'],
  ['2020/plan.xlsx', 'plan'],
])('a file: %s → %s', (path, filed) => {
  expect(namesOf([['Handlingsplan 2020']], path).filed).toBe(filed);
});
