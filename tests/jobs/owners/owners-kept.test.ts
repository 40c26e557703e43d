import fc from 'fast-check';
import { textOf, type CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import type { Language } from '../../../src/plan/field';
import { jobs } from '../../../src/jobs/jobs';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import { textIn } from '../../../src/text/text';
import { bookOf, sheetOf } from '../../plan/sheet-of';
import { caseCount } from '../../case-count';

const today = '2020-11-24';
const headings = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];

const planOf = (statusOfSecond: string): WorkbookSnapshot =>
  bookOf(
    sheetOf('Plan 2020', [
      headings,
      [1, 'Byt lampor', 'Anna / Bo', '2020-06-30', 'Pågår'],
      [2, 'Mät avfall', 'Anna', '2020-12-01', statusOfSecond],
      [3, 'Cykla', 'Bo', 'löpande', 'Pågår'],
      [4, 'Res mindre', '', '2021-06-30', 'Ej påbörjad'],
    ]),
  );

const made = (book: WorkbookSnapshot, language: Language = 'sv'): WorkbookSnapshot => {
  const request = { today, language };
  const after = replay(book, jobs.owners(book, request).changes.edits);
  expect(jobs.owners(after, request).changes.edits).toEqual([]);
  return after;
};

const nameIn = (book: WorkbookSnapshot): string => ownSheetNamed(book, 'owners') ?? '';
const linesIn = (book: WorkbookSnapshot): readonly (readonly string[])[] =>
  (sheetNamed(book, nameIn(book))?.values ?? []).map((line) => line.map(textOf));

const typed = (book: WorkbookSnapshot, row: number, column: number, text: CellValue): WorkbookSnapshot =>
  replay(book, [{ kind: 'writeCells', at: { sheet: nameIn(book), row, column }, cells: [[text]] }]);

/** The row of the nth line that has the text in the column, from 1. */
function rowOf(book: WorkbookSnapshot, column: number, text: string, nth = 1): number {
  const rows = linesIn(book).flatMap((line, index) => (line[column - 1] === text ? [index + 1] : []));
  return rows[nth - 1] ?? 0;
}

/** A workbook whose plan has changed, with the sheets that were made before. */
const withPlan = (book: WorkbookSnapshot, plan: WorkbookSnapshot): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.map((sheet) => sheetNamed(plan, sheet.name) ?? sheet),
});

test('what is said for the meeting follows the action of that owner, when the sheet is made again', () => {
  const first = made(planOf('Pågår'));
  const anna = rowOf(first, 2, 'Byt lampor');
  const bo = rowOf(first, 2, 'Byt lampor', 2);
  const second = typed(typed(first, anna, 6, 'Klart före jul'), bo, 6, 'Väntar på leverans');
  const third = typed(second, rowOf(second, 2, 'Cykla'), 9, 'ring Bo');
  const after = made(withPlan(third, planOf('Klar')));
  expect(linesIn(after)[rowOf(after, 2, 'Byt lampor') - 1]?.[5]).toBe('Klart före jul');
  expect(linesIn(after)[rowOf(after, 2, 'Byt lampor', 2) - 1]?.[5]).toBe('Väntar på leverans');
  expect(linesIn(after)[rowOf(after, 2, 'Cykla') - 1]?.[8]).toBe('ring Bo');
});

test('a note on an action that is closed stands at the end, through every run', () => {
  const first = made(planOf('Pågår'));
  const noted = typed(first, rowOf(first, 2, 'Mät avfall'), 6, 'två vågar saknas');
  const after = made(made(withPlan(noted, planOf('Klar'))));
  const lines = linesIn(after);
  const section = lines.findIndex(([text]) => text === textIn('sv').owners.kept);
  expect(lines[section + 1]).toEqual(['', 'Anna · 2 · Mät avfall', '', '', '', 'två vågar saknas']);
  expect(lines).toHaveLength(section + 2);
});

test('lines of her own stay on their page, and a title of her own stays', () => {
  const first = made(planOf('Pågår'));
  const below = rowOf(first, 1, 'Bo') - 1;
  const sheet = nameIn(first);
  // A spreadsheet program puts in a row, and its links and lines move down: the lines are written again below hers.
  const rows = sheetNamed(first, sheet)?.values ?? [];
  const added = ['', 'Beställ fler kärl', '', '', '', ''];
  const values = [...rows.slice(0, below), added, ...rows.slice(below)];
  const links = [...(sheetNamed(first, sheet)?.links ?? [])];
  const moved = links.map(([key, to]) => [key >= (below + 1) * 16_384 ? key + 16_384 : key, to] as const);
  const book = {
    ...first,
    sheets: first.sheets.map((one) => (one.name === sheet ? { ...one, values, links: new Map(moved) } : one)),
  };
  const after = made(typed(book, 1, 1, 'Inför mötet i december'));
  const at = rowOf(after, 2, 'Beställ fler kärl');
  expect(at).toBeGreaterThan(rowOf(after, 1, 'Anna'));
  expect(at).toBeLessThan(rowOf(after, 1, 'Bo'));
  expect(linesIn(after)[0]?.[0]).toBe('Inför mötet i december');
});

test('in the other language nothing that was typed is lost, nor when one owner only is asked for', () => {
  const first = made(planOf('Pågår'));
  const anna = rowOf(first, 2, 'Byt lampor');
  const noted = typed(typed(first, anna, 6, 'Klart före jul'), rowOf(first, 2, 'Res mindre'), 6, 'vem?');
  const english = made(noted, 'en');
  expect(linesIn(english)[rowOf(english, 2, 'Byt lampor') - 1]?.[5]).toBe('Klart före jul');
  expect(linesIn(english)[rowOf(english, 2, 'Res mindre') - 1]?.[5]).toBe('vem?');
  const request = { today, language: 'sv', owner: 'Bo' } as const;
  const alone = replay(noted, jobs.owners(noted, request).changes.edits);
  expect(jobs.owners(alone, request).changes.edits).toEqual([]);
  expect(linesIn(alone).flat()).toEqual(expect.arrayContaining(['Klart före jul', 'vem?']));
});

test('whatever is typed right of the lines of a page is somewhere on the sheet after the next run', () => {
  const first = made(planOf('Pågår'));
  const top = rowOf(first, 1, 'Anna');
  const count = linesIn(first).length;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: top, max: count + 3 }), fc.integer({ min: 6, max: 9 })), {
        maxLength: 6,
      }),
      fc.constantFrom('Pågår', 'Klar', 'Utgår'),
      (places, status) => {
        const notes = places.map((_, index) => `anteckning ${index}`);
        const unlike = new Map(places.map(([row, column], index) => [`${row} ${column}`, index]));
        const noted = places.reduce(
          (book, [row, column], index) => typed(book, row, column, notes[index] ?? null),
          first,
        );
        const after = made(withPlan(noted, planOf(status)));
        const said = linesIn(after).flat();
        for (const index of unlike.values()) expect(said).toContain(notes[index]);
      },
    ),
    { numRuns: caseCount(60) },
  );
});
