import { areaName } from '../../book/area';
import type { Look } from '../../book/look';
import type { Dress } from '../../opc/write/dress';
import { dressOf } from '../look-style';
import { setBorders } from './apply-borders';
import { blocksOf, painted, type Block, type Painted } from './painted';
import type { Services } from './services';
import { matrix, rangeOf, type Target } from './target';
import type { SheetWork } from './work';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Points and colour of Sheets' own text. */
const SIZE = 10;
const BLACK = '000000';

const verticals = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

const fillOf = ({ fill }: Dress): string | null => (fill === undefined ? null : `#${fill}`);
const inkOf = ({ font: { color = BLACK } }: Dress): string => `#${color}`;
const sizeOf = ({ font: { size = SIZE } }: Dress): number => size;
const weightOf = ({ font: { bold = false } }: Dress): 'bold' | 'normal' => (bold ? 'bold' : 'normal');
const sideOf = ({ alignment }: Dress): 'left' | 'center' | 'right' | null => alignment?.horizontal ?? null;
const heightOf = ({ alignment }: Dress): 'top' | 'middle' | 'bottom' =>
  verticals[alignment?.vertical ?? 'bottom'];
const wrapOf = ({ alignment }: Dress): boolean => alignment?.wrap === true;

const textStyle = (dress: Dress, { app }: Services): TextStyle =>
  app
    .newTextStyle()
    .setBold(weightOf(dress) === 'bold')
    .setFontSize(sizeOf(dress))
    .setForegroundColor(inkOf(dress))
    .build();

/** What `dressBlock` makes. */
const BLOCK_CALLS = 5;

/** Dresses every cell of a block, each in its own look, by matrices. */
function dressBlock(target: Target, block: Block, lookAt: Painted<Look>['at']): void {
  const worn = matrix(block, (row, column) => lookAt(row, column) ?? 'plain');
  const styles = new Map<Look, TextStyle>();
  for (const look of new Set(worn.flat())) styles.set(look, textStyle(dressOf(look), target.services));
  const each = <Value>(of: (dress: Dress) => Value): Value[][] =>
    worn.map((line) => line.map((look) => of(dressOf(look))));
  const range = rangeOf(target, block);
  range.setBackgrounds(each(fillOf));
  range.setTextStyles(worn.map((line) => line.flatMap((look) => styles.get(look) ?? [])));
  range.setHorizontalAlignments(each(sideOf));
  range.setVerticalAlignments(each(heightOf));
  range.setWraps(each(wrapOf));
}

type Worn = readonly (readonly [Block, Look])[];
type Giving = (target: Target) => void;

/** One call for each value that the looks have of something: all the blocks whose look has it are given it at once. */
function giving<Value>(
  worn: Worn,
  of: (dress: Dress) => Value,
  give: (list: RangeList, value: Value) => void,
): readonly Giving[] {
  const names = new Map<Value, string[]>();
  for (const [block, look] of worn) {
    const value = of(dressOf(look));
    const known = names.get(value) ?? [];
    known.push(areaName(block));
    names.set(value, known);
  }
  return [...names].map(
    ([value, list]): Giving =>
      ({ sheet }) =>
        give(sheet.getRangeList(list), value),
  );
}

const givings = (worn: Worn): readonly Giving[] => [
  ...giving(worn, fillOf, (list, fill) => list.setBackground(fill)),
  ...giving(worn, inkOf, (list, ink) => list.setFontColor(ink)),
  ...giving(worn, sizeOf, (list, size) => list.setFontSize(size)),
  ...giving(worn, weightOf, (list, weight) => list.setFontWeight(weight)),
  ...giving(worn, sideOf, (list, side) => list.setHorizontalAlignment(side)),
  ...giving(worn, heightOf, (list, height) => list.setVerticalAlignment(height)),
  ...giving(worn, wrapOf, (list, wraps) => list.setWrap(wraps)),
];

/**
 * What a run dresses. A new sheet is dressed as one block. On another only the cells told are touched: block by block, or
 * by lists of blocks, whichever takes fewer calls; lists take no more for many blocks than for few.
 */
export function setLooks(target: Target, { looks }: SheetWork): void {
  const dressed = painted(looks.map(({ area, look }) => [area, look] as const));
  if (!dressed) return;
  const worn = blocksOf(dressed);
  if (target.before === undefined) dressBlock(target, dressed.around, dressed.at);
  else {
    const blocks = blocksOf({
      ...dressed,
      at: (row, column) => (dressed.at(row, column) ? true : undefined),
    });
    const lists = givings(worn);
    if (blocks.length * BLOCK_CALLS <= lists.length)
      for (const [block] of blocks) dressBlock(target, block, dressed.at);
    else for (const giveTo of lists) giveTo(target);
  }
  setBorders(target, worn);
}
