import fc from 'fast-check';
import type { CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import type { Problem } from '../../../src/plan/reading';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';
import { caseCount } from '../../case-count';

const request = { today: '2020-11-24', language: 'sv' } as const;
const ORIGINAL = 'Plan 2020';
const COPY = 'Plan 2020 (ordnad)';

const rows: Rows = [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Mål 1. Energi'],
  ['Å-01', 'Byt lampor i trapphuset', 'Eva Berg', 'v. 42', 'Klar'],
  ['Å-02', 'Isolera vinden', 'Bo Lund', 'ht 2020', 'Pågår'],
  ['Mål 2. Avfall'],
  ['Å-03', 'Sortera avfall i köket', 'Eva Berg', '2020-12-31', 'Pågår'],
  ['Å-04', 'Väg maten som blir över', 'Bo Lund', 'löpande', 'Ej påbörjad'],
];

const original = bookOf(sheetOf(ORIGINAL, rows));
const structured = replay(original, jobs.structure(original, request).changes.edits);

const typed = (book: WorkbookSnapshot, sheet: string, row: number, column: number, value: CellValue) =>
  replay(book, [{ kind: 'writeCells', at: { sheet, row, column }, cells: [[value]] }]);

/** Rows put into the original above a row, or taken out of it. */
function withRows(book: WorkbookSnapshot, at: number, taken: number, put: Rows): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== ORIGINAL) return sheet;
    const values = [...sheet.values];
    values.splice(at - 1, taken, ...put);
    return { ...sheet, values };
  });
  return { ...book, sheets };
}

const codes = ['changed-source', 'differing-source', 'added-to-source', 'removed-from-source'];

const named = (book: WorkbookSnapshot): readonly Problem[] =>
  jobs.check(book, request).problems.filter(({ code }) => codes.includes(code));

const said = (book: WorkbookSnapshot): readonly string[] =>
  named(book).map(({ code, found, candidates = [] }) => [code, found, ...candidates].join(' | '));

const inCopy = (book: WorkbookSnapshot, row: number, column: number): CellValue => {
  const sheet = sheetNamed(book, COPY);
  return sheet ? valueAt(sheet, row, column) : null;
};

const again = (book: WorkbookSnapshot): WorkbookSnapshot =>
  replay(book, jobs.structure(book, request).changes.edits);

/** In the copy: Id, Mål, Åtgärd, Ansvarig, Klart senast, Status. */
const [OWNER, DUE, STATUS] = [4, 5, 6];

test('an untouched original is not spoken of', () => {
  expect(sheetNamed(structured, COPY)?.values[1]?.slice(0, 6)).toEqual([
    'Å-01',
    'Mål 1. Energi',
    'Byt lampor i trapphuset',
    'Eva Berg',
    { date: '2020-10-16' },
    'Klar',
  ]);
  expect(said(structured)).toEqual([]);
});

test.each<[what: string, edited: WorkbookSnapshot, says: readonly string[], after: readonly CellValue[]]>([
  [
    'a status',
    typed(structured, ORIGINAL, 4, 5, 'klart!!'),
    ['changed-source | Å-02 | Pågår | Klar'],
    ['Bo Lund', { date: '2020-12-31' }, 'Klar'],
  ],
  [
    'a day in words',
    typed(structured, ORIGINAL, 4, 4, 'v. 42'),
    ['changed-source | Å-02 | 2020-12-31 | 2020-10-16'],
    ['Bo Lund', { date: '2020-10-16' }, 'Pågår'],
  ],
  [
    'an owner, with another spelling of the same status',
    typed(typed(structured, ORIGINAL, 4, 3, 'Ida Ek'), ORIGINAL, 4, 5, 'pågår'),
    ['changed-source | Å-02 | Bo Lund | Ida Ek'],
    ['Ida Ek', { date: '2020-12-31' }, 'Pågår'],
  ],
  [
    'an owner, where the copy has gone on with the status',
    typed(typed(structured, ORIGINAL, 4, 3, 'Ida Ek'), COPY, 3, STATUS, 'Väntar'),
    ['changed-source | Å-02 | Bo Lund | Ida Ek'],
    ['Ida Ek', { date: '2020-12-31' }, 'Väntar'],
  ],
  [
    'a cell that the copy has changed too',
    typed(typed(structured, ORIGINAL, 4, 5, 'Klar'), COPY, 3, STATUS, 'Väntar'),
    ['differing-source | Å-02 | Väntar | Klar'],
    ['Bo Lund', { date: '2020-12-31' }, 'Väntar'],
  ],
  [
    'a cell that the copy says the same of',
    typed(typed(structured, ORIGINAL, 4, 5, 'Klar'), COPY, 3, STATUS, 'Klar'),
    [],
    ['Bo Lund', { date: '2020-12-31' }, 'Klar'],
  ],
  [
    'the copy alone',
    typed(structured, COPY, 3, STATUS, 'Väntar'),
    [],
    ['Bo Lund', { date: '2020-12-31' }, 'Väntar'],
  ],
  [
    'a cell, after rows were put in above',
    typed(withRows(structured, 1, 0, [['Handlingsplan'], []]), ORIGINAL, 6, 5, 'Klar'),
    ['changed-source | Å-02 | Pågår | Klar'],
    ['Bo Lund', { date: '2020-12-31' }, 'Klar'],
  ],
])('an edit is named and taken over, or asked about: %s', (_, edited, says, after) => {
  expect(said(edited)).toEqual(says);
  const next = again(edited);
  expect([OWNER, DUE, STATUS].map((column) => inCopy(next, 3, column))).toEqual(after);
  expect(said(next)).toEqual(says.filter((line) => line.startsWith('differing')));
  expect(jobs.structure(next, request).changes.edits).toEqual([]);
});

test('an action that is gone from the original is told, and stays in the ordered plan', () => {
  const edited = withRows(structured, 4, 1, []);
  expect(said(edited)).toEqual(['removed-from-source | Å-02']);
  expect(inCopy(again(edited), 3, 3)).toBe('Isolera vinden');
});

test('a cell of the ordered plan that may not be written is asked about', () => {
  const edited = typed(structured, ORIGINAL, 4, 5, 'Klar');
  const locked = {
    ...edited,
    sheets: edited.sheets.map((sheet) => (sheet.name === COPY ? { ...sheet, isProtected: true } : sheet)),
  };
  expect(said(locked)).toEqual(['differing-source | Å-02 | Pågår | Klar']);
  expect(inCopy(again(locked), 3, STATUS)).toBe('Pågår');
});

test('a run on one sheet keeps to it: the copy is compared with its whole original, other plans with nothing', () => {
  const edited = typed(structured, ORIGINAL, 4, 5, 'Klar');
  const onCopy = jobs.structure(edited, { ...request, sheet: COPY });
  const after = replay(edited, onCopy.changes.edits);
  expect(inCopy(after, 3, STATUS)).toBe('Klar');
  expect(said(after)).toEqual([]);
  const other = bookOf(sheetOf(ORIGINAL, rows), sheetOf('Plan 2021', rows));
  const both = typed(replay(other, jobs.structure(other, request).changes.edits), ORIGINAL, 4, 5, 'Klar');
  const elsewhere = jobs.structure(both, { ...request, sheet: 'Plan 2021 (ordnad)' });
  expect(elsewhere.changes.edits).toEqual([]);
});

const places = [3, 4, 6, 7].map((row, index) => ({ source: row, copy: index + 2 }));
const words = ['Ej påbörjad', 'Pågår', 'Väntar', 'Klar', 'Utgår'];
const edits = fc.array(
  fc.record({
    place: fc.constantFrom(...places),
    isInCopy: fc.boolean(),
    word: fc.constantFrom(...words),
  }),
  { maxLength: 6 },
);

test('whatever is edited where: each cell that differs is named, each that only the original has changed is taken over', () => {
  fc.assert(
    fc.property(edits, (made) => {
      let book = structured;
      for (const { place, isInCopy, word } of made)
        book = isInCopy
          ? typed(book, COPY, place.copy, STATUS, word)
          : typed(book, ORIGINAL, place.source, 5, word);
      const next = again(book);
      const problems = named(next);
      for (const { source, copy } of places) {
        const [first, now] = [rows[source - 1]?.[4] ?? null, sheetNamed(book, ORIGINAL)];
        const inOriginal = now ? valueAt(now, source, 5) : null;
        const before = inCopy(book, copy, STATUS);
        const isAsked = problems.some(({ at }) => at.sheet === COPY && at.row === copy);
        if (inOriginal === first) expect(inCopy(next, copy, STATUS)).toBe(before);
        else if (before === first) expect(inCopy(next, copy, STATUS)).toBe(inOriginal);
        else expect(isAsked).toBe(before !== inOriginal);
      }
      expect(jobs.structure(next, request).changes.edits).toEqual([]);
    }),
    { numRuns: caseCount(100) },
  );
});
