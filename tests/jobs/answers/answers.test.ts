import { textOf } from '../../../src/book/cells';
import { objectionsTo } from '../../../src/book/objection';
import { replay } from '../../../src/book/replay';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../../src/book/snapshot';
import type { Answer } from '../../../src/jobs/answers/answer';
import type { JobName } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, sheetOf, type SheetExtras } from '../../plan/sheet-of';

const today = '2020-11-24';

const rows = [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  [1, 'Byt lampor', 'Drift', 'v. 42', 'klart!!'],
  [2, 'Sortera avfall', null, '25.8', 'pågår'],
  [3, 'Mät vatten', 'Eva', 'Jul-14', 'kanske'],
] as const;
const grouped = [rows[0], ['Mål 1: Mindre energi'], rows[1], rows[2], ['Mål 2: Mindre vatten'], rows[3]];

const inPlace = (extras?: SheetExtras) => bookOf(sheetOf('Plan 2020', rows, extras));
const anew = (extras?: SheetExtras) => bookOf(sheetOf('Plan 2020', grouped, extras));

const at = (row: number, column: number, sheet = 'Plan 2020') => ({ sheet, row, column });

/** The workbook after the job; the same answers once more must change nothing. */
function after(book: WorkbookSnapshot, answers: readonly Answer[], name: JobName = 'structure') {
  const { changes, problems } = jobs[name](book, { today, answers });
  expect(objectionsTo(book, changes)).toEqual([]);
  const now = replay(book, changes.edits);
  expect(jobs[name](now, { today, answers }).changes.edits).toEqual([]);
  return { now, problems };
}

const codes = (problems: readonly { readonly code: string }[]): readonly string[] => [
  ...new Set(problems.map(({ code }) => code)),
];

/** Each row of a sheet by its heading. */
function rowsOf(book: WorkbookSnapshot, name: string, headerRow = 1): readonly Record<string, unknown>[] {
  const values = sheetNamed(book, name)?.values ?? [];
  const headings = values[headerRow - 1] ?? [];
  return values
    .slice(headerRow)
    .map((line) =>
      Object.fromEntries(headings.map((heading, index) => [textOf(heading), line[index] ?? null])),
    );
}

const asked: readonly Answer[] = [
  { at: at(3, 4), value: { date: '2020-08-25' } },
  { at: at(3, 3), value: 'Bo' },
  { at: at(4, 5), value: 'Pågår' },
  { at: at(4, 4), leave: true },
];
/** The same rows where goals stand between them. */
const askedAnew = asked.map((answer) => ({
  ...answer,
  at: at(answer.at.row + (answer.at.row === 4 ? 2 : 1), answer.at.column),
}));

test('in a plan that stays where it is, the answer is written and what stood there is kept beside it', () => {
  const { now, problems } = after(inPlace(), asked);
  expect(rowsOf(now, 'Plan 2020')).toEqual([
    expect.objectContaining({ Ansvarig: 'Drift', Status: 'Klar' }),
    expect.objectContaining({
      Ansvarig: 'Bo',
      'Klart senast': { date: '2020-08-25' },
      'Ursprunglig text': 'Status: pågår · Klart senast: 25.8',
    }),
    expect.objectContaining({
      'Klart senast': 'Jul-14',
      Status: 'Pågår',
      'Ursprunglig text': 'Status: kanske',
    }),
  ]);
  expect(codes(problems)).toEqual(['ambiguous-deadline']);
});

test('in a plan built on a new sheet, the answer stands in the plan and the source is as it was', () => {
  const book = anew();
  const { now } = after(book, askedAnew);
  expect(sheetNamed(now, 'Plan 2020')?.values).toEqual(sheetNamed(book, 'Plan 2020')?.values);
  expect(rowsOf(now, 'Plan 2020 (ordnad)')).toEqual([
    expect.objectContaining({ Ansvarig: 'Drift', Status: 'Klar' }),
    expect.objectContaining({
      Ansvarig: 'Bo',
      'Klart senast': { date: '2020-08-25' },
      'Ursprunglig text': 'Status: pågår · Klart senast: 25.8',
    }),
    expect.objectContaining({
      'Klart senast': 'Jul-14',
      Status: 'Pågår',
      'Ursprunglig text': 'Status: kanske',
    }),
  ]);
});

test('a cell that is left is not written in other words, however surely it is read', () => {
  const left: Answer = { at: at(2, 4), leave: true };
  expect(rowsOf(after(inPlace(), [left]).now, 'Plan 2020')[0]?.['Klart senast']).toBe('v. 42');
  const leftAnew: Answer = { at: at(3, 4), leave: true };
  expect(rowsOf(after(anew(), [leftAnew]).now, 'Plan 2020 (ordnad)')[0]?.['Klart senast']).toBe('v. 42');
});

test('an answer stands as it was given, also where it could be read as something else', () => {
  const spoken: Answer = { at: at(4, 5), value: 'på gång' };
  expect(rowsOf(after(inPlace(), [spoken]).now, 'Plan 2020')[2]?.['Status']).toBe('på gång');
  const anewToo: Answer = { at: at(6, 5), value: 'på gång' };
  expect(rowsOf(after(anew(), [anewToo]).now, 'Plan 2020 (ordnad)')[2]?.['Status']).toBe('på gång');
});

test('an answer to a cell of the source is taken by the plan that was built from it', () => {
  const built = after(anew(), []).now;
  const { now, problems } = after(built, [{ at: at(4, 4), value: { date: '2020-08-25' } }]);
  expect(rowsOf(now, 'Plan 2020 (ordnad)')[1]).toMatchObject({
    'Klart senast': { date: '2020-08-25' },
    'Ursprunglig text': 'Klart senast: 25.8',
  });
  expect(codes(problems)).not.toContain('answer-elsewhere');
});

test('a number given anew tells two rows apart', () => {
  const twice = bookOf(
    sheetOf(
      'Plan 2020',
      rows.map((row, index) => (index === 3 ? [2, ...row.slice(1)] : row)),
    ),
  );
  expect(codes(after(twice, []).problems)).toContain('duplicate-id');
  const { now, problems } = after(twice, [{ at: at(4, 1), value: 3 }]);
  expect(codes(problems)).not.toContain('duplicate-id');
  expect(rowsOf(now, 'Plan 2020').map(({ Nr }) => Nr)).toEqual([1, 2, 3]);
});

test('a number that is emptied goes on being there: every action has one', () => {
  const { now } = after(inPlace(), [{ at: at(2, 1), value: null }]);
  expect(rowsOf(now, 'Plan 2020').map(({ Nr }) => Nr)).toEqual([1, 2, 3]);
});

const findings = sheetOf('Revision', [
  ['Nr', 'Typ', 'Iakttagelse', 'Orsak', 'Åtgärd'],
  [1, 'Avvikelse', 'Kemikalier förvaras fel', null, null],
  [2, 'Förbättringsförslag', 'Sortera mera', null, '2'],
]);

test.each<JobName>(['structure', 'link', 'agenda', 'review'])(
  'the job %s writes an answer to a finding where it is given',
  (name) => {
    const book = bookOf(sheetOf('Plan 2020', rows), findings);
    const { now, problems } = after(book, [{ at: at(2, 4, 'Revision'), value: 'Skåpet var fullt' }], name);
    const sheet = sheetNamed(now, 'Revision');
    expect(sheet && valueAt(sheet, 2, 4)).toBe('Skåpet var fullt');
    expect(codes(problems)).not.toContain('nonconformity-without-cause');
  },
);

const guardedFindings = bookOf({ ...findings, isProtected: true });
const mergedFindings = bookOf({
  ...findings,
  merges: [{ sheet: 'Revision', row: 2, column: 4, rows: 2, columns: 1 }],
});

test.each<[string, WorkbookSnapshot, Answer]>([
  ['answer-to-formula', inPlace({ formulas: { E4: 'A1' } }), { at: at(4, 5), value: 'Klar' }],
  [
    'answer-to-formula',
    bookOf(sheetOf('Revision', findings.values, { formulas: { D2: 'A1' } })),
    { at: at(2, 4, 'Revision'), value: 'x' },
  ],
  ['answer-to-heading', inPlace(), { at: at(1, 5), value: 'Klar' }],
  ['answer-elsewhere', inPlace(), { at: at(9, 5), value: 'Klar' }],
  ['answer-elsewhere', inPlace(), { at: at(2, 9), value: 'Klar' }],
  ['answer-elsewhere', inPlace(), { at: at(2, 5, 'Finns inte'), value: 'Klar' }],
  ['answer-elsewhere', anew(), { at: at(2, 1), value: 'Mål 3' }],
  ['answer-protected', guardedFindings, { at: at(2, 4, 'Revision'), value: 'x' }],
  ['answer-protected', { ...inPlace(), isStructureProtected: true }, { at: at(2, 5), value: 'Klar' }],
  ['answer-in-merge', mergedFindings, { at: at(3, 4, 'Revision'), value: 'x' }],
])('%s: it is told, and the rest is done', (code, book, answer) => {
  const alone = jobs.structure(book, { today });
  const { changes, problems } = jobs.structure(book, { today, answers: [answer] });
  expect(changes.edits).toEqual(alone.changes.edits);
  expect(problems).toContainEqual({ code, severity: 'warning', at: answer.at });
});

test('a plan on a protected sheet takes its answers on the new sheet', () => {
  const book = bookOf({ ...sheetOf('Plan 2020', rows), isProtected: true });
  const { now } = after(book, [{ at: at(3, 3), value: 'Bo' }]);
  expect(rowsOf(now, 'Plan 2020 (ordnad)')[1]?.['Ansvarig']).toBe('Bo');
});

test('a plan built anew takes an answer where the source goes on having its formula', () => {
  const { now } = after(anew({ formulas: { E6: 'A1' } }), [{ at: at(6, 5), value: 'Klar' }]);
  expect(rowsOf(now, 'Plan 2020 (ordnad)')[2]).toMatchObject({ Status: 'Klar' });
});

test('a person’s answer is written where her own rule keeps Planbok from writing', () => {
  const [sheet] = inPlace().sheets;
  const area = { ...at(2, 5), rows: 3, columns: 1 };
  const rule = { kind: 'list', source: ['klart!!', 'pågår', 'kanske'], strict: false } as const;
  const book = bookOf({ ...(sheet ?? sheetOf('', [])), rules: [{ area, rule }] });
  const { now } = after(book, [{ at: at(4, 5), value: 'pågår' }]);
  expect(rowsOf(now, 'Plan 2020').map((row) => row['Status'])).toEqual(['klart!!', 'pågår', 'pågår']);
});

test('the column of original texts is Planbok’s own record and takes no answer', () => {
  const book = after(inPlace(), []).now;
  const { problems } = after(book, [{ at: at(2, 6), value: 'x' }]);
  expect(codes(problems)).toContain('answer-elsewhere');
});

test('of several answers to one cell the last counts', () => {
  const { now } = after(inPlace(), [
    { at: at(3, 3), value: 'Bo' },
    { at: at(3, 3), value: 'Eva' },
  ]);
  expect(rowsOf(now, 'Plan 2020')[1]?.['Ansvarig']).toBe('Eva');
});
