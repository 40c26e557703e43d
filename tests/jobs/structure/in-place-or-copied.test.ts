import { sheetNamed, type SheetSnapshot } from '../../../src/book/snapshot';
import { textOf } from '../../../src/book/cells';
import { bookOf, day, sheetOf, type Rows, type SheetExtras } from '../../plan/sheet-of';
import { ran } from '../outcome-text';

/* Which plans are put in order where they stand, and where the columns go that they get. */

const head = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
const lines: Rows = [
  ['1', 'Byt lampor', 'Bo Ek', day('2020-06-01'), 'klart!!'],
  ['2', 'Mät el', 'Eva Ask', day('2020-12-01'), 'Pågår'],
  ['3', 'Sortera', 'Eva Ask', day('2020-10-01'), 'Pågår'],
];
const plain: Rows = [head, ...lines];
const beside = (row: number, column: number, text: string): Rows =>
  plain.map((line, index) =>
    index === row - 1 ? [...line, ...Array.from({ length: column - 6 }, () => null), text] : line,
  );

/** What becomes of it: in place, with the column of original texts; or copied, and which sheet. */
function outcome(sheet: SheetSnapshot, ...others: readonly SheetSnapshot[]): string {
  const { outcome: found, after } = ran('structure', bookOf(sheet, ...others), {
    today: '2020-11-24',
    language: 'sv',
  });
  return found.structured
    .map(({ sheet: name, inPlace }) => {
      const values = sheetNamed(after, name)?.values ?? [];
      const row = values.findIndex((line) => line.some((cell) => textOf(cell) === 'Ursprunglig text'));
      return inPlace
        ? `in place, ${row + 1}:${(values[row]?.findIndex((cell) => textOf(cell) === 'Ursprunglig text') ?? -1) + 1}`
        : `copied as ${name}`;
    })
    .join('; ');
}

const COPIED = 'copied as Plan 2020 (ordnad)';

test.each<readonly [string, Rows, SheetExtras, string]>([
  ['one block', plain, {}, 'in place, 1:6'],
  ['with a margin', plain.map((line) => [null, ...line]), {}, 'in place, 1:7'],
  ['with a title far above', [['Handlingsplan'], [], ...plain], {}, 'in place, 3:6'],
  ['with a heading between rows', [head, ['Mål 1. Mindre el'], ...lines], { bold: ['A2'] }, COPIED],
  ['with a line of totals right below', [...plain, ['Summa', null, null, null, 3]], {}, 'in place, 1:6'],
  ['with a note further below', [...plain, [], [], ['Anteckning: ses över i mars']], {}, 'in place, 1:6'],
  ['with a word beside its heading', beside(1, 6, 'x'), {}, 'in place, 1:7'],
  ['with a word beside a row, after a gap', beside(3, 8, 'Ring Bo'), {}, COPIED],
  [
    'with a word beside it, above the heading',
    [['', '', '', '', '', '', '', 'Ring Bo'], ...plain],
    {},
    'in place, 2:6',
  ],
  ['with merged cells in a row', plain, { merges: ['B2:C2'] }, COPIED],
  ['with merged cells beside a row', plain, { merges: ['G2:H3'] }, COPIED],
  ['with merged cells far below', plain, { merges: ['A9:C9'] }, 'in place, 1:6'],
  ['with merged cells above', [['Handlingsplan'], [], ...plain], { merges: ['A1:H1'] }, 'in place, 3:6'],
  ['in a wider table', beside(1, 6, 'Övrigt'), { tables: { Tabell1: 'A1:F4' } }, 'in place, 1:7'],
  ['in a filter', plain, { filter: 'A1:E4' }, 'in place, 1:6'],
  [
    'in a longer filter, with a word beside it',
    [...plain, [null, null, null, null, null, null, 'x']],
    { filter: 'A1:E9' },
    COPIED,
  ],
])('a plan %s', (_, rows, extras, expected) => {
  expect(outcome(sheetOf('Plan 2020', rows, extras))).toBe(expected);
});

test('a plan on a locked sheet', () => {
  expect(outcome({ ...sheetOf('Plan 2020', plain), isProtected: true })).toBe(COPIED);
});

test('a plan whose name for the copy is taken', () => {
  const grouped = sheetOf('Plan 2020', [head, ['Mål 1. Mindre el'], ...lines], { bold: ['A2'] });
  expect(outcome(grouped, sheetOf('Plan 2020 (ordnad)', [['Anteckning']]))).toBe(
    'copied as Plan 2020 (ordnad) (2)',
  );
});
