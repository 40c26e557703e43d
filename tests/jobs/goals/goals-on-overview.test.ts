import { replay } from '../../../src/book/replay';
import { textOf } from '../../../src/book/cells';
import { sheetNamed } from '../../../src/book/snapshot';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';

const plan: Rows = [
  ['Handlingsplan 2020'],
  [],
  ['Nr', 'Mål', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['1', '1.1', 'Se över kursplaner', 'GA', { date: '2020-06-30' }, 'Klar'],
  ['2', '1.1 och 2', 'Kartlägga forskningen', 'FA', { date: '2020-08-31' }, 'Pågår'],
  ['3', '2', 'Sortera avfall', 'Ulla', { date: '2020-12-31' }, 'Ej påbörjad'],
];
const goals: Rows = [
  ['Mål 2020–2025'],
  [],
  ['Nr', 'Mål', 'Basvärde', 'Delmål 2020', 'Utfall 2020', 'Målvärde', 'Målår'],
  ['1', 'Utbildning', null, null, null, null, 2025],
  ['1.1', 'Andelen program med hållbar utveckling', 35, 60, 55, 100, 2025],
  ['2', 'Restavfall per person', 38, 30, 28.5, 22.8, 2025],
  ['3', 'Resor med flyg', 2.4, null, null, 1.2, 2025],
];

const book = bookOf(sheetOf('Plan 2020', plan), sheetOf('Mål', goals));

test('the overview, the agenda and the report say the same of each goal', () => {
  const outcome = jobs.review(book, { today: '2020-11-24' });
  const after = replay(book, outcome.changes.edits);
  const overview = sheetNamed(after, ownSheetNamed(after, 'rollup') ?? '');
  const lines = (overview?.values ?? []).map((line) => line.map(textOf));
  const first = lines.findIndex(([name, no]) => name === 'Mål' && no === 'Nr');
  expect(
    lines.slice(first, first + 5).map((line) => line.slice(0, 8).join(' | ').replaceAll('\u00A0', '')),
  ).toEqual([
    'Mål | Nr | Åtgärder | Genomförda | Kvarstår | Försenade | Utfall | Läge',
    'Utbildning | 1 | 2 | 1 | 1 | 1',
    'Andelen program med hållbar utveckling | 1.1 | 2 | 1 | 1 | 1 | 55 | 2020: delmålet 60 inte nått, 30 % av vägen',
    'Restavfall per person | 2 | 2 | 0 | 2 | 1 | 28.5 | 2020: delmålet nått, 62 % av vägen',
    'Resor med flyg | 3 | 0 | 0 | 0 | 0 |  | Ingen åtgärd i planen',
  ]);
  const said =
    outcome.agenda?.items.flatMap(({ lines: all }) => all).filter((line) => /^[123][ .]/u.test(line)) ?? [];
  expect(
    said.filter((line) => line.includes('2020: delmålet nått, 62 % av vägen · 0 av 2 åtgärder klara')),
  ).toHaveLength(1);
  expect(
    said.filter((line) => line.startsWith('3 Resor') && line.endsWith('Ingen åtgärd i planen')),
  ).toHaveLength(1);
  expect(
    outcome.goals.map(({ id, total, done, overdue, isWithout }) => [id, total, done, overdue, isWithout]),
  ).toEqual([
    ['1', 2, 1, 1, false],
    ['1.1', 2, 1, 1, false],
    ['2', 2, 0, 1, false],
    ['3', 0, 0, 0, true],
  ]);
});

test('goals that no action names and no outcome stands by make no table of nothing', () => {
  const plain = bookOf(
    sheetOf(
      'Plan 2020',
      plan.map(([no, , ...rest]) => [no ?? null, ...rest]),
    ),
    sheetOf(
      'Mål',
      goals.map(([no, goal]) => [no ?? null, goal ?? null]),
    ),
  );
  const outcome = jobs.rollup(plain, { today: '2020-11-24' });
  const after = replay(plain, outcome.changes.edits);
  const overview = sheetNamed(after, ownSheetNamed(after, 'rollup') ?? '');
  expect(overview?.values.some(([name, no]) => name === 'Mål' && no === 'Nr')).toBe(false);
});

test('a second run changes nothing', () => {
  const first = jobs.review(book, { today: '2020-11-24' });
  expect(jobs.review(replay(book, first.changes.edits), { today: '2020-11-24' }).changes.edits).toEqual([]);
});

test('a share is said as percent in the agenda and on the overview, as its cell shows it', () => {
  const shares: Rows = [
    ['Mål 2020–2025'],
    [],
    ['Nr', 'Mål', 'Basvärde', 'Delmål 2020', 'Utfall 2020', 'Målvärde', 'Målår'],
    ['1', 'Utsorterat avfall', 0.3, 0.5, 0.45, 0.7, 2025],
  ];
  const formats = { 'C4:F4': '0%', E4: '0.0%' };
  const of = bookOf(sheetOf('Plan 2020', plan), sheetOf('Mål', shares, { formats }));
  const { agenda } = jobs.agenda(of, { today: '2020-11-24' });
  const line = agenda?.items.flatMap(({ lines }) => lines).find((one) => one.includes('Utsorterat'));
  expect(line).toContain('Basvärde: 30 % · Utfall 2020: 45 %');
  expect(line).toContain('delmålet 50 % inte nått');
  expect(line).not.toMatch(/0,\d/u);
  const english = jobs.agenda(of, { today: '2020-11-24', language: 'en' }).agenda;
  expect(english?.items.flatMap(({ lines }) => lines).join('\n')).toContain('Utfall 2020: 45%');
});

test('where the status by goal stands above, the overview says why the goals are counted otherwise', () => {
  const { changes } = jobs.rollup(book, { today: '2020-11-24' });
  const after = replay(book, changes.edits);
  const overview = sheetNamed(after, ownSheetNamed(after, 'rollup') ?? '');
  const said = (overview?.values ?? []).flat().map(textOf);
  expect(said).toContain(
    'Här räknas åtgärder för 2020 och 2021, också de för en del av målet. ”Status per mål” räknar planen för 2020.',
  );
});
