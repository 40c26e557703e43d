import type { Edit } from '../../src/book/edit';
import { loggedRun } from '../../src/book/logged-run';
import { pictureNamed } from '../../src/book/picture';
import type { PreviewItem } from '../../src/book/preview';
import { replay } from '../../src/book/replay';
import { sheetPrint } from '../../src/book/sheet-print';
import type { SheetSnapshot } from '../../src/book/snapshot';
import { cellsChanged, unseenSheets } from '../../src/book/unseen-sheets';
import { emptyBook, seedBook } from './seed-book';

const [plan] = seedBook.sheets;
if (!plan) throw new Error('no sheet');
const print = (values: SheetSnapshot['values'], formulas = new Map<number, string>()): string =>
  sheetPrint({ ...plan, values, formulas });

describe('the print of a sheet', () => {
  test.each<[string, SheetSnapshot['values']]>([
    ['empty cells to the right', [['a', null, ''], ['b']]],
    ['empty rows below', [['a'], ['b'], [], [null, '']]],
  ])('is the same with %s', (_, values) => {
    expect(print(values)).toBe(print([['a'], ['b']]));
  });

  test.each<[string, SheetSnapshot['values']]>([
    ['another text', [['a'], ['c']]],
    ['an empty row between', [['a'], [], ['b']]],
    ['an empty cell before', [['a'], [null, 'b']]],
    ['one more', [['a'], ['b'], ['c']]],
    ['one less', [['a']]],
  ])('is another with %s', (_, values) => {
    expect(print(values)).not.toBe(print([['a'], ['b']]));
  });

  test('hangs on formulas, in whatever order they were read, and not on what they give', () => {
    const key = 16_384;
    const formulas = new Map([
      [key, 'A2'],
      [key + 1, 'B2'],
    ]);
    expect(print([[1, 2]], formulas)).toBe(print([[3, 4]], new Map([...formulas].reverse())));
    expect(print([[1, 2]], formulas)).not.toBe(print([[1, 2]], new Map([...formulas].slice(0, 1))));
    expect(print([[1, 2]], formulas)).not.toBe(print([[1, 2]]));
  });
});

const cell = (sheet: string, before = '', after = 'x'): PreviewItem => ({
  kind: 'cell',
  sheet,
  row: 1,
  column: 1,
  before,
  after,
});

test('cells count where a person sees them, in sheets that were there before', () => {
  const items = [
    cell('Data'),
    cell('Data'),
    cell('Ny'),
    cell('Dold'),
    { kind: 'addSheet', sheet: 'Ny' } as PreviewItem,
  ];
  expect(cellsChanged(items, new Set(['Dold']))).toBe(2);
  expect(cellsChanged(items, new Set())).toBe(3);
});

test('unseen are Planbok’s own hidden sheets, and those that are added hidden', () => {
  const named = (sheet: string): Edit => ({
    kind: 'setName',
    name: `planbok_${sheet.toLowerCase()}`,
    area: { sheet, row: 1, column: 1, rows: 1, columns: 1 },
    hidden: true,
  });
  const book = replay(emptyBook, [
    { kind: 'addSheet', sheet: 'Words', visibility: 'hidden' },
    named('Words'),
    { kind: 'addSheet', sheet: 'Hers', visibility: 'hidden' },
    { kind: 'addSheet', sheet: 'Seen' },
    named('Seen'),
  ]);
  const added: readonly Edit[] = [
    { kind: 'addSheet', sheet: 'A' },
    { kind: 'addSheet', sheet: 'B', visibility: 'visible' },
    { kind: 'addSheet', sheet: 'C', visibility: 'very-hidden' },
  ];
  expect([...unseenSheets(book, added)]).toEqual(['Words', 'C']);
});

test('a picture is remembered as it was drawn, and one that cannot be read is none', () => {
  const wheel = {
    kind: 'wheel',
    side: 100,
    title: 't',
    alternative: 'a',
    months: ['jan'],
    middle: '2026',
    arcs: [{ turns: [{ from: 0, to: 0.5 }], isDays: true, isAllYear: false, first: 1, last: 2 }],
  };
  const remembering = (text: string) => ({ ...seedBook, properties: new Map([['picture.hjul', text]]) });
  expect(pictureNamed(remembering(JSON.stringify(wheel)), 'hjul')).toEqual(wheel);
  expect(pictureNamed(remembering(JSON.stringify(wheel)), 'other')).toBeNull();
  for (const changes of [
    { side: 0 },
    { side: -1 },
    { kind: 'ring' },
    { title: 1 },
    { arcs: [{}] },
    { months: undefined },
  ])
    expect(pictureNamed(remembering(JSON.stringify({ ...wheel, ...changes })), 'hjul')).toBeNull();
  expect(pictureNamed(remembering('{'), 'hjul')).toBeNull();
});

describe('a run in the log', () => {
  const stamp = { at: '2026-03-01 14:32', job: 'structure' };
  const write = (sheet: string): Edit => ({
    kind: 'writeCells',
    at: { sheet, row: 1, column: 1 },
    cells: [['x']],
  });
  const run = (edits: readonly Edit[], items: readonly PreviewItem[] = []) =>
    loggedRun(stamp, 'done', seedBook, edits, items);

  test('has its sheets in the order in which they were written to, and says of cells what they held', () => {
    const edits: readonly Edit[] = [
      write('Data'),
      { kind: 'addSheet', sheet: 'Ny' },
      write('Ny'),
      write('Plan 2020'),
      { kind: 'setProperty', name: 'a', value: 'b' },
    ];
    const items = [
      cell('Data', 'before'),
      cell('Data'),
      cell('Ny', 'never'),
      cell('Plan 2020'),
      cell('Nowhere', 'x'),
    ];
    expect(run(edits, items)).toEqual({
      ...stamp,
      act: 'done',
      sheets: [
        { sheet: 'Data', cells: 2, rewritten: 1 },
        { sheet: 'Ny', cells: 0, rewritten: 0, is: 'new' },
        { sheet: 'Plan 2020', cells: 1, rewritten: 0 },
      ],
      rewrites: [{ sheet: 'Data', row: 1, column: 1, before: 'before', after: 'x' }],
    });
    expect(run([{ kind: 'removeOwnSheet', sheet: 'Data' }])?.sheets).toEqual([
      { sheet: 'Data', cells: 0, rewritten: 0, is: 'gone' },
    ]);
    expect(run([])).toBeUndefined();
  });

  test.each<[string, number, string]>([
    ['eighty letters', 80, 'a'.repeat(80)],
    ['one more', 81, `${'a'.repeat(79)}…`],
  ])('has a text of %s', (_, length, kept) => {
    expect(run([write('Data')], [cell('Data', 'a'.repeat(length))])?.rewrites[0]?.before).toBe(kept);
  });

  test('cuts no letter in two', () => {
    const [at79, at78] = ['a'.repeat(78), 'a'.repeat(77)].map(
      (text) => run([write('Data')], [cell('Data', `${text}😀${'b'.repeat(9)}`)])?.rewrites[0]?.before,
    );
    expect([at79, at78]).toEqual([`${'a'.repeat(78)}…`, `${'a'.repeat(77)}😀…`]);
  });

  test('keeps the first ten texts of a sheet, and two dozen in all, of twenty sheets', () => {
    const names = Array.from({ length: 25 }, (_, at) => `S${at}`);
    const many = names.flatMap((name) => Array<PreviewItem>(12).fill(cell(name, 'before')));
    const made = run(names.map(write), many);
    expect(made?.sheets.map(({ sheet }) => sheet)).toEqual(names.slice(0, 20));
    expect(made?.sheets[0]).toEqual({ sheet: 'S0', cells: 12, rewritten: 12 });
    expect(made?.rewrites.map(({ sheet }) => sheet)).toEqual([
      ...Array<string>(10).fill('S0'),
      ...Array<string>(10).fill('S1'),
      ...Array<string>(4).fill('S2'),
    ]);
  });
});
