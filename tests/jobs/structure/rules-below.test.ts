import { inverse } from '../../../src/book/inverse';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { comparable } from '../../hosts/comparable';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';

/* A row that is written right below a plan, in a program that extends nothing by itself, gets what the rows above have. */

const today = '2026-05-20';
const headings = ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
const one: Rows = [
  headings,
  ['Byt lås i entrén', 'Bo Ek', '2026-06-01', 'Pågår'],
  ['Sopa', 'Eva Berg', '2026-07-01', 'Klar'],
];
const grouped: Rows = [
  headings,
  ['Mål 1. Minskad energi'],
  ['Byt lås i entrén', 'Bo Ek', '2026-06-01', 'Pågår'],
  ['Mål 2. Mindre avfall'],
  ['Sopa gården', 'Eva Berg', '2026-07-01', 'Klar'],
];

const structure = (book: WorkbookSnapshot): WorkbookSnapshot =>
  replay(book, jobs.structure(book, { today }).changes.edits);

it.each([
  ['where it stands', one, 'Plan', ['Måla', 'Kim Ås', '2026-08-01', 'pågår'], 3],
  ['as a copy', grouped, 'Plan (ordnad)', [null, 'Mål 2', 'Måla', 'Kim Ås', '2026-08-01', 'pågår'], 3],
] as const)('a plan ordered %s', (_name, rows, name, line, last) => {
  const ordered = structure(bookOf(sheetOf('Plan', rows)));
  const typed = replay(ordered, [
    { kind: 'writeCells', at: { sheet: name, row: last + 1, column: 1 }, cells: [line] },
  ]);
  const after = structure(typed);
  const sheet = sheetNamed(after, name);
  const covered = (kind: string): readonly number[] =>
    (sheet?.rules ?? []).flatMap(({ rule, area }) =>
      rule.kind === kind && area.row + area.rows - 1 === last + 1 ? [area.column] : [],
    );
  expect(covered('list')).toHaveLength(1);
  expect(covered('date')).toHaveLength(1);
  const coloured = sheet?.conditionalLooks.filter(({ area }) => area.row + area.rows - 1 === last + 1);
  expect(coloured).toHaveLength(6);
  const [native] = sheet?.tables ?? [];
  if (native) expect(native.area.row + native.area.rows - 1).toBe(last + 1);
  expect(jobs.structure(after, { today }).changes.edits).toEqual([]);
  expect(
    comparable(replay(after, inverse(typed, jobs.structure(typed, { today }).changes.edits).edits)),
  ).toEqual(comparable(typed));
});
