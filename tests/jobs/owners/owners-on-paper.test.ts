import { textOf, type CellValue } from '../../../src/book/cells';
import type { Edit, Page } from '../../../src/book/edit';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import { textIn } from '../../../src/text/text';
import { bookOf, sheetOf } from '../../plan/sheet-of';
import { ownersOn } from './owners-of-sheet';

const request = { today: '2020-11-24', language: 'sv' } as const;
const { owners, rollup } = textIn('sv');
const LONG = 'Gå igenom hur det går med arbetet och skriv ner det som återstår';

/** A plan in which one owner has so many actions, and as many others one each. */
const planOf = (count: number): WorkbookSnapshot =>
  bookOf(
    sheetOf('Plan 2020', [
      ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ...Array.from({ length: count }, (_, index) => [
        `Å-${index + 1}`,
        index % 3 === 0 ? LONG : 'Byt lampor',
        'Anna Berg',
        index % 2 === 0 ? '2020-06-30' : '2021-06-30',
        'Pågår',
      ]),
      ...Array.from({ length: count }, (_, index) => [
        `B-${index + 1}`,
        'Mät avfall',
        `Bo ${String.fromCharCode(65 + (index % 26))}${index}son`,
        '2020-12-01',
        'Pågår',
      ]),
    ]),
  );

interface Paper {
  readonly book: WorkbookSnapshot;
  readonly lines: readonly (readonly string[])[];
  readonly page: Page | undefined;
}

function paperOf(before: WorkbookSnapshot): Paper {
  const { edits } = jobs.owners(before, request).changes;
  const book = replay(before, edits);
  const sheet = sheetNamed(book, ownSheetNamed(book, 'owners') ?? '');
  const page = edits.flatMap((edit: Edit) => (edit.kind === 'setPage' ? [edit.page] : [])).at(-1);
  return { book, lines: (sheet?.values ?? []).map((line) => line.map(textOf)), page };
}

const many = paperOf(planOf(70));

test('every page says whose it is, and the list of owners says on each page what its columns are', () => {
  const { lines, page } = many;
  const begins = (page?.breaksBefore ?? []).map((row) => lines[row - 1] ?? []);
  const top = (page?.titleRows?.first ?? 0) - 1;
  const list = begins.filter((line) => line[1] === rollup.owner);
  expect(list).toHaveLength(1);
  expect(lines[top]?.[0]).toContain('2020-11-24');
  const names = new Set(ownersOn(many.book).pages.keys());
  const others = begins.filter((line) => line[1] !== rollup.owner && line !== lines[top]);
  expect(others.length).toBeGreaterThan(70);
  for (const [first = ''] of others)
    expect(names.has(first) || first === owners.continued('Anna Berg')).toBe(true);
  expect(others.filter(([first]) => first === owners.continued('Anna Berg')).length).toBeGreaterThanOrEqual(
    2,
  );
});

test('no page ends with a heading', () => {
  const headings = Object.values(owners.groups);
  for (const row of many.page?.breaksBefore ?? []) {
    const [last = ''] = many.lines[row - 2] ?? [];
    expect(headings.some((heading) => last.startsWith(`${heading}: `))).toBe(false);
  }
});

test('an owner with one page has no other', () => {
  const { lines } = paperOf(planOf(3));
  expect(lines.flat().filter((text) => text.endsWith(owners.continued('')))).toEqual([]);
});

test('what is written beside a later page, and on it, stays when the sheet is made again', () => {
  const sheet = ownSheetNamed(many.book, 'owners') ?? '';
  const row = many.lines.findIndex(([first]) => first === owners.continued('Anna Berg')) + 1;
  const note = (at: number, text: CellValue): Edit => ({
    kind: 'writeCells',
    at: { sheet, row: at, column: 6 },
    cells: [[text]],
  });
  const typed = replay(many.book, [note(row, 'Frågar om resten'), note(row + 1, 'Blir klar i maj')]);
  expect(jobs.owners(typed, request).changes.edits).toEqual([]);
  const fewer = planOf(2).sheets[0];
  const shorter = paperOf({
    ...typed,
    sheets: typed.sheets.map((one) => (one.name === 'Plan 2020' && fewer ? fewer : one)),
  });
  const texts = shorter.lines.flat();
  expect(texts).toContain('Frågar om resten');
  expect(texts).toContain('Blir klar i maj');
  expect(jobs.owners(shorter.book, request).changes.edits).toEqual([]);
});
