import { replay } from '../../../src/book/replay';
import { textOf } from '../../../src/book/cells';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import { jobs } from '../../../src/jobs/jobs';
import { disagreements } from '../../ironcalc';
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

/** The lines of the overview, as texts, from the one that begins with these. */
function linesFrom(of: WorkbookSnapshot, ...begins: readonly string[]): readonly string[] {
  const lines = (sheetNamed(of, ownSheetNamed(of, 'rollup') ?? '')?.values ?? []).map((line) =>
    line.map((cell) => textOf(cell).replaceAll('\u00A0', '')),
  );
  const first = lines.findIndex((line) => begins.every((text, index) => line[index] === text));
  const rest = first < 0 ? [] : lines.slice(first);
  const end = rest.findIndex((line) => line.every((cell) => cell === ''));
  return rest.slice(0, end < 0 ? undefined : end).map((line) => line.join(' | '));
}

const reviewed = (of: WorkbookSnapshot): WorkbookSnapshot =>
  replay(of, jobs.rollup(of, { today: '2020-11-24' }).changes.edits);

const overlap =
  'En åtgärd räknas under varje mål som den nämner, också under det mål som målet är en del av.';

test('the overview, the agenda and the report say the same of each goal, the overview in one table', () => {
  const outcome = jobs.review(book, { today: '2020-11-24' });
  const after = replay(book, outcome.changes.edits);
  expect(linesFrom(after, 'Mål', 'Ej påbörjad')).toEqual([
    'Mål | Ej påbörjad | Pågår | Väntar | Klar | Utgår | Flyttas | Oklar status | Summa | Försenade',
    '1 Utbildning | 0 | 1 | 0 | 1 | 0 | 0 | 0 | 2 | 1',
    '1.1 Andelen program med hållbar utveckling | 0 | 1 | 0 | 1 | 0 | 0 | 0 | 2 | 1',
    '2 Restavfall per person | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 2 | 1',
    '3 Resor med flyg | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
    'Summa | 1 | 1 | 0 | 1 | 0 | 0 | 0 | 3 | 1',
    overlap,
  ]);
  expect(disagreements(after, ownSheetNamed(after, 'rollup') ?? '')).toEqual([]);
  expect(linesFrom(after, 'Mål', 'Nr')).toEqual([
    'Mål | Nr | Utfall | Läge',
    'Andelen program med hållbar utveckling | 1.1 | 55 | 2020: delmålet 60 inte nått, 30 % av vägen',
    'Restavfall per person | 2 | 28.5 | 2020: delmålet nått, 62 % av vägen',
    'Resor med flyg | 3 |  | Ingen åtgärd i planen',
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

/** The plan with these texts as the goals of its three actions. */
const naming = (...texts: readonly (string | null)[]): Rows =>
  plan.map((line, index) =>
    line.map((cell, column) => (index > 2 && column === 1 ? (texts[index - 3] ?? null) : cell)),
  );

test('what is no listed goal, and actions without one, have lines of their own', () => {
  const after = reviewed(
    bookOf(sheetOf('Plan 2020', naming(null, '2', 'Mål 9. Livsmedel')), sheetOf('Mål', goals)),
  );
  expect(linesFrom(after, 'Mål', 'Ej påbörjad').map((line) => line.replace(/(?: \| \d){7}/u, ''))).toEqual([
    'Mål | Ej påbörjad | Pågår | Väntar | Klar | Utgår | Flyttas | Oklar status | Summa | Försenade',
    '1 Utbildning | 0 | 0',
    '1.1 Andelen program med hållbar utveckling | 0 | 0',
    '2 Restavfall per person | 1 | 1',
    '3 Resor med flyg | 0 | 0',
    'Mål 9. Livsmedel | 1 | 0',
    '(utan mål) | 1 | 0',
    'Summa | 3 | 1',
    'Mål som åtgärder nämner men som inte finns i listan: Mål 9. Livsmedel',
  ]);
  expect(disagreements(after, ownSheetNamed(after, 'rollup') ?? '')).toEqual([]);
});

test('actions of next year’s plan are said beside the goal and counted in no status', () => {
  const next = naming('3', '3', '2').map((line, index) => (index === 0 ? ['Handlingsplan 2021'] : line));
  const after = reviewed(
    bookOf(
      sheetOf('Plan 2020', naming('1.1', '1.1', '1.1')),
      sheetOf('Plan 2021', next),
      sheetOf('Mål', goals),
    ),
  );
  expect(linesFrom(after, 'Mål', 'Ej påbörjad')).toContainEqual(
    expect.stringMatching(/^3 Resor.*\| 0 \| 0$/u),
  );
  expect(linesFrom(after, 'Mål', 'Nr')).toContain('Resor med flyg | 3 |  | 2 åtgärder i planen för 2021');
});

test('a goal that the plan names in very many or very long words is counted as it was read, and the overview says so', () => {
  const many = Array.from({ length: 12 }, (_, index) => [
    `${index}`,
    `2. ${'Om avfall '.repeat(index + 1)}`,
    `Åtgärd ${index}`,
    'GA',
    null,
    'Pågår',
  ]);
  const long = [['1', `2. ${'Om avfall '.repeat(30)}`, 'Sortera', 'GA', null, 'Pågår']];
  for (const rows of [many, long]) {
    const after = reviewed(
      bookOf(sheetOf('Plan 2020', [...plan.slice(0, 3), ...rows]), sheetOf('Mål', goals)),
    );
    expect(linesFrom(after, 'Mål', 'Ej påbörjad')[3]).toMatch(new RegExp(`\\| ${rows.length} \\| 0$`, 'u'));
    const texts = sheetNamed(after, ownSheetNamed(after, 'rollup') ?? '')
      ?.values.flat()
      .map(textOf);
    expect(texts).toContain(
      'Talen är lästa ur planen den dagen och räknas inte om när den ändras: gör då om lägesbilden.',
    );
  }
});
