import fc from 'fast-check';
import { centralActions } from '../../../src/jobs/central/central-actions';
import { centralLines } from '../../../src/jobs/agenda/agenda-central';
import { agendaState, type AgendaState } from '../../../src/jobs/agenda/agenda-state';
import { jobs } from '../../../src/jobs/jobs';
import { replay } from '../../../src/book/replay';
import type { Language } from '../../../src/plan/field';
import { knownTerms } from '../../../src/plan/suggestions/term-groups';
import { textIn } from '../../../src/text/text';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';
import { noLinks, readingOf, type ShortRow, type ShortTable } from '../reading-of';

const today = '2020-11-24';

const central = (...rows: readonly ShortRow[]): ShortTable => ({
  sheet: 'Central',
  kind: 'central',
  year: 2021,
  rows,
});

const own = (year: number, ...rows: readonly ShortRow[]): ShortTable => ({
  sheet: `Plan ${year}`,
  kind: 'actions',
  year,
  more: [
    { field: 'unknown', heading: 'Central åtgärd', more: 'centralNo' },
    { field: 'links', heading: 'Svarar på' },
  ],
  rows,
});

const found = (...tables: readonly ShortTable[]): string[] =>
  centralActions(readingOf(...tables), 2020, knownTerms).map(({ action, taken, perhaps }) =>
    taken
      ? `${action.row.title} = ${taken.row.title}`
      : perhaps
        ? `${action.row.title} ? ${perhaps.action.row.title}`
        : action.row.title,
  );

test.each<[string, ShortRow, readonly ShortTable[], string]>([
  ['nothing like it', { id: '1', title: 'Byt el' }, [own(2021, { id: '1', title: 'Cykla' })], 'Byt el'],
  ['the same words', { id: '1', title: 'Byt el' }, [own(2021, { title: ' byt EL. ' })], 'Byt el =  byt EL. '],
  [
    'its number in a column for it',
    { id: 'C-1', title: 'Byt el' },
    [own(2021, { title: 'Ny el', more: { 4: 'KTH C-1; C-2' } })],
    'Byt el = Ny el',
  ],
  ...['C-2, C-1', 'C-1 och C-2', 'C-1 og C-2', 'C-2 and C-1', 'C-1 samt C-2'].map(
    (named): [string, ShortRow, readonly ShortTable[], string] => [
      `its number among several: ${named}`,
      { id: 'C-1', title: 'Byt el' },
      [own(2021, { title: 'Ny el', more: { 4: named } })],
      'Byt el = Ny el',
    ],
  ),
  [
    'a plain number in a column for it',
    { id: '1.2', title: 'Byt el' },
    [own(2021, { title: 'Ny el', more: { 4: 1.2 } })],
    'Byt el = Ny el',
  ],
  [
    'its number in the column of all links',
    { id: 'C-1', title: 'Byt el' },
    [own(2021, { title: 'Ny el', more: { 5: 'F2, C-1' } })],
    'Byt el = Ny el',
  ],
  [
    'a number in that column which is another row’s too',
    { id: '2', title: 'Byt el' },
    [own(2021, { id: '2', title: 'Sortera' }, { title: 'Cykla', more: { 5: '2' } })],
    'Byt el',
  ],
  [
    'a longer number',
    { id: '1', title: 'Byt el' },
    [own(2021, { title: 'Ny fasad', more: { 4: '1.1, 11' } })],
    'Byt el',
  ],
  [
    'the same words this year',
    { id: '1', title: 'Byt el' },
    [own(2020, { title: 'Byt el', status: 'ongoing' })],
    'Byt el = Byt el',
  ],
  [
    'the same words, dropped',
    { id: '1', title: 'Byt el' },
    [own(2021, { title: 'Byt el', status: 'cancelled' })],
    'Byt el',
  ],
  [
    'the same words years ago',
    { id: '1', title: 'Byt el' },
    [own(2018, { title: 'Byt el', status: 'done' })],
    'Byt el',
  ],
  [
    'much the same words',
    { id: '1', title: 'Inför källsortering av matavfall i alla lunchrum' },
    [own(2021, { title: 'Källsortering av matavfall i lunchrummen' }, { title: 'Cykla' })],
    'Inför källsortering av matavfall i alla lunchrum ? Källsortering av matavfall i lunchrummen',
  ],
])('the unit’s plan has %s', (_, row, tables, said) => {
  expect(found(central(row), ...tables)).toEqual([said]);
});

test('what is closed in the central plan is not asked about, and without such a plan nothing is', () => {
  expect(found(central({ title: 'Byt el', status: 'done' }), own(2021))).toEqual([]);
  expect(found(own(2021, { title: 'Byt el' }))).toEqual([]);
});

test('of central plans that of next year counts', () => {
  expect(
    found(
      { ...central({ title: 'Ny' }), sheet: 'C21' },
      { ...central({ title: 'Gammal' }), year: 2019 },
      own(2021),
    ),
  ).toEqual(['Ny']);
});

const stateOf = (language: Language, ...tables: readonly ShortTable[]): AgendaState =>
  agendaState(readingOf(...tables), 2020, today, textIn(language), noLinks);

test('every central action is taken up, or is in the agenda once', () => {
  const titles = fc.uniqueArray(fc.constantFrom('Alfa', 'Beta', 'Gamma', 'Delta', 'Epsilon'));
  fc.assert(
    fc.property(titles, titles, (all, taken) => {
      const state = stateOf(
        'sv',
        central(...all.map((title) => ({ title }))),
        own(2021, ...taken.map((title) => ({ title }))),
      );
      const [first, ...lines] = centralLines(state);
      const left = all.filter((title) => !taken.includes(title));
      expect(lines.map(({ item }) => item)).toEqual(left);
      if (all.length > 0) expect(first?.input).toBe(textIn('sv').central.left(left.length, 0, all.length));
    }),
  );
});

test.each<[Language, readonly string[]]>([
  [
    'sv',
    [
      'Central plan: 2 åtgärder | 1 av 2 finns inte i den egna planen',
      'C1 Byt el | Rektor · 2021-06-30 | Tas upp i planen?',
    ],
  ],
  [
    'en',
    [
      'Central plan: 2 actions | 1 of 2 are not in the unit’s own plan',
      'C1 Byt el | Rektor · 2021-06-30 | To be taken up in the plan?',
    ],
  ],
])('the agenda says it in words (%s)', (language, said) => {
  const state = stateOf(
    language,
    central({ id: 'C1', title: 'Byt el', owner: 'Rektor', due: '2021-06-30' }, { id: 'C2', title: 'Cykla' }),
    own(2021, { title: 'Cykla' }),
  );
  const shown = centralLines(state).map(({ item, input, proposal }) =>
    [item, input, ...(proposal === undefined ? [] : [proposal])].join(' | '),
  );
  expect(shown).toEqual(said);
});

const rows = (...of: readonly (readonly [string, string])[]): Rows => [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ...of.map(([no, title]) => [no, title, 'Drift', '2021-06-30', 'Ej påbörjad']),
];

test('from a workbook: its actions are counted with no plan, stand in the agenda, and a second run changes nothing', () => {
  const book = bookOf(
    sheetOf('Plan 2020', rows(['1', 'Sortera'])),
    sheetOf('Plan 2021', rows(['1', 'Cykla'])),
    sheetOf('Central handlingsplan 2021', rows(['1', 'Byt el'], ['2', 'cykla'])),
  );
  const outcome = jobs.review(book, { today, language: 'sv' });
  expect(outcome.rollup.total).toBe(1);
  const lines = outcome.agenda?.items.flatMap((item) => item.lines) ?? [];
  expect(lines.filter((line) => /Byt el|Central plan/.test(line))).toEqual([
    'Central plan: 2 åtgärder: 1 av 2 finns inte i den egna planen',
    '1 Byt el: Drift · 2021-06-30',
  ]);
  const after = replay(book, outcome.changes.edits);
  expect(after.sheets.find(({ name }) => name === 'Central handlingsplan 2021')).toEqual(book.sheets[2]);
  expect(jobs.review(after, { today, language: 'sv' }).changes.edits).toEqual([]);
});
