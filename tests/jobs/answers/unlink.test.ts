import fc from 'fast-check';
import { objectionsTo } from '../../../src/book/objection';
import { textOf } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../../src/book/snapshot';
import type { Answer } from '../../../src/jobs/answers/answer';
import type { Outcome } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import { readPlan } from '../../../src/plan/read-plan';
import { linksOf } from '../../../src/plan/references/references';
import { caseCount } from '../../case-count';
import { bookOf, sheetOf, type Rows, type SheetExtras } from '../../plan/sheet-of';

const today = '2020-11-24';
const request = { today, language: 'sv' } as const;
const names = ['Byt lampor', 'Sortera avfall', 'Köp cyklar', 'Måla fönster', 'Täta källaren', 'Laga taket'];

/** A plan of twelve actions, Å-1 to Å-12; its last column says which finding each answers. */
const plan = (
  answers: Readonly<Record<number, string>> = {},
  comments: Readonly<Record<number, string>> = {},
): Rows => [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Kommentar', 'Svarar på'],
  ...Array.from({ length: 12 }, (_, index) => [
    `Å-${index + 1}`,
    `${names[index % names.length]} i hus ${index + 1}`,
    'Drift',
    { date: '2020-12-01' },
    'Pågår',
    comments[index + 1] ?? null,
    answers[index + 1] ?? null,
  ]),
];

const findings = (...cells: readonly (string | null)[]): Rows => [
  ['Nr', 'Iakttagelse', 'Typ av iakttagelse', 'Åtgärd nr'],
  ['F1', 'Avfall blandas', 'Avvikelse', cells[0] ?? null],
  ['F2', 'Ljuset är på om natten', 'Förbättringsförslag', cells[1] ?? null],
];

const book = (found: Rows, acts: Rows = plan(), extras: SheetExtras = {}): WorkbookSnapshot =>
  bookOf(sheetOf('Plan 2020', acts), sheetOf('Revision', found, extras));

const answer = (finding: number, action: number, unlink = false): Answer => ({
  at: { sheet: 'Revision', row: finding + 1, column: 2 },
  action: { sheet: 'Plan 2020', row: action + 1, column: 2 },
  ...(unlink && { unlink: true }),
});

const cell = (of: WorkbookSnapshot, sheet: string, row: number, column: number): string => {
  const found = sheetNamed(of, sheet);
  return found ? textOf(valueAt(found, row, column)) : '';
};
const saidOf = (of: WorkbookSnapshot, finding: number): string => cell(of, 'Revision', finding + 1, 4);
const saidBy = (of: WorkbookSnapshot, action: number): string => cell(of, 'Plan 2020', action + 1, 7);

/** Every text that stands somewhere, with its cell. */
const textsOf = ({ sheets }: WorkbookSnapshot): readonly string[] =>
  sheets.flatMap(({ name, values }) =>
    values.flatMap((line, row) =>
      line.flatMap((value, column) =>
        textOf(value) === '' ? [] : [`${name} ${row} ${column} ${textOf(value)}`],
      ),
    ),
  );

/** The actions of each finding, by their numbers. */
const linked = (of: WorkbookSnapshot, finding: number): readonly number[] =>
  linksOf(readPlan(of, request))
    .links.flatMap(({ from, to }) => (from.row === finding + 1 ? [to.row - 1] : []))
    .sort((a, b) => a - b);

function asked(
  of: WorkbookSnapshot,
  ...answers: readonly Answer[]
): Outcome & { readonly after: WorkbookSnapshot } {
  const outcome = jobs.link(of, { ...request, answers });
  expect(objectionsTo(of, outcome.changes)).toEqual([]);
  const after = replay(of, outcome.changes.edits);
  // The second run finds nothing to do, with the answers or without.
  expect(jobs.link(after, request).changes.edits).toEqual([]);
  expect(jobs.link(after, { ...request, answers }).changes.edits).toEqual([]);
  return { ...outcome, after };
}

test('a link is written on both sides, and taken away on both', () => {
  const before = book(findings());
  const { after } = asked(before, answer(1, 3));
  expect([saidOf(after, 1), saidBy(after, 3)]).toEqual(['Å-3', 'F1']);
  expect(linked(after, 1)).toEqual([3]);
  const { after: gone } = asked(after, answer(1, 3, true));
  expect([saidOf(gone, 1), saidBy(gone, 3)]).toEqual(['', '']);
  expect(linked(gone, 1)).toEqual([]);
  // What the cell led to is gone with it.
  expect(sheetNamed(after, 'Revision')?.links.size).toBe(1);
  expect(sheetNamed(gone, 'Revision')?.links.size).toBe(0);
});

test('one action more stands behind the others, and one less leaves their order', () => {
  const before = book(findings('Å-5, Å-2 och Å-9'));
  const { after } = asked(before, answer(1, 1));
  expect(saidOf(after, 1)).toBe('Å-5, Å-2 och Å-9, Å-1');
  expect(saidOf(asked(after, answer(1, 2, true)).after, 1)).toBe('Å-5 och Å-9, Å-1');
});

test('a finding with ten actions loses one, and gets it back', () => {
  const all = Array.from({ length: 10 }, (_, index) => index + 1);
  const { after } = asked(book(findings()), ...all.map((action) => answer(1, action)));
  expect(linked(after, 1)).toEqual(all);
  const { after: fewer } = asked(after, answer(1, 4, true));
  expect(linked(fewer, 1)).toEqual(all.filter((one) => one !== 4));
  expect([saidOf(fewer, 1), saidBy(fewer, 4)]).toEqual(['Å-1, Å-2, Å-3, Å-5, Å-6, Å-7, Å-8, Å-9, Å-10', '']);
  expect(linked(asked(fewer, answer(1, 4)).after, 1)).toEqual(all);
});

test('a link that only the action says is taken away there', () => {
  const before = book(findings(), plan({ 3: 'F1, F2' }));
  const { after, problems } = asked(before, answer(1, 3, true));
  expect(problems.map(({ code }) => code)).not.toContain('answer-unlink');
  expect([saidBy(after, 3), linked(after, 1), linked(after, 2)]).toEqual(['F2', [], [3]]);
});

test.each<
  readonly [
    string,
    WorkbookSnapshot,
    { readonly sheet: string; readonly row: number; readonly column: number },
  ]
>([
  [
    'in a comment',
    book(findings('Å-3'), plan({}, { 3: 'Svar på avvikelse F1' })),
    { sheet: 'Plan 2020', row: 4, column: 6 },
  ],
  [
    'in the text of the finding',
    book([...findings().slice(0, 1), ['F1', 'Avfall blandas, se Å-3', 'Avvikelse', null]]),
    { sheet: 'Revision', row: 2, column: 2 },
  ],
  [
    'by a formula',
    book(findings('Å-3'), plan(), { formulas: { D2: '"Å-3"' } }),
    { sheet: 'Revision', row: 2, column: 4 },
  ],
  [
    'in merged cells',
    book(findings('Å-3'), plan(), { merges: ['D2:D3'] }),
    { sheet: 'Revision', row: 2, column: 4 },
  ],
])('a link that is said %s stands, and the cell is named', (_, before, at) => {
  const { changes, problems } = jobs.link(before, { ...request, answers: [answer(1, 3, true)] });
  expect(problems).toContainEqual(expect.objectContaining({ code: 'answer-unlink', at }));
  const after = replay(before, changes.edits);
  expect(linked(after, 1)).toEqual(linked(before, 1));
  for (const { name, values } of before.sheets)
    values.forEach((line, row) =>
      line.forEach((value, column) => {
        if (textOf(value) !== '') expect(cell(after, name, row + 1, column + 1)).toBe(textOf(value));
      }),
    );
});

test('words beside the id stay', () => {
  const { after } = asked(book(findings('se Å-4, gammal')), answer(1, 4, true));
  expect(saidOf(after, 1)).toBe('se gammal');
});

test('taking away a link that is none changes nothing', () => {
  expect(
    jobs.link(book(findings('Å-4'), plan({ 4: 'F1' })), { ...request, answers: [answer(2, 4, true)] }).changes
      .edits,
  ).toEqual(jobs.link(book(findings('Å-4'), plan({ 4: 'F1' })), request).changes.edits);
});

test('link, unlink, link is link, whatever is linked already', () => {
  const action = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(
      fc.uniqueArray(action, { maxLength: 10 }),
      fc.uniqueArray(action, { maxLength: 3 }),
      action,
      (of, by, told) => {
        const start = book(
          findings(of.length === 0 ? null : of.map((one) => `Å-${one}`).join(', ')),
          plan(Object.fromEntries(by.map((one) => [one, 'F2']))),
        );
        const before = replay(start, jobs.link(start, request).changes.edits);
        fc.pre(!of.includes(told));
        const once = asked(before, answer(1, told)).after;
        const without = asked(once, answer(1, told, true)).after;
        expect(textsOf(without)).toEqual(textsOf(before));
        expect(asked(without, answer(1, told)).after).toEqual(once);
        expect(linked(once, 1)).toEqual([...of, told].sort((a, b) => a - b));
        expect(linked(once, 2)).toEqual(linked(before, 2));
      },
    ),
    { numRuns: caseCount(60) },
  );
});
