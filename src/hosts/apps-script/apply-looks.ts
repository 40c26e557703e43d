import { areaName } from '../../book/area';
import type { Look } from '../../book/look';
import type { CellFormatting } from '../../opc/write/cell-formatting';
import { formattingOf } from '../look-style';
import { setBorders } from './apply-borders';
import { blocksOf, painted, type Block, type Painted } from '../sheets/painted';
import type { Services } from './services';
import { matrix, rangeOf, type Target } from './target';
import type { SheetWork } from '../sheets/work';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Points and colour of Sheets' own text. */
const SIZE = 10;
const BLACK = '000000';

const verticals = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

const fillOf = ({ fill }: CellFormatting): string | null => (fill === undefined ? null : `#${fill}`);
const inkOf = ({ font: { color = BLACK } }: CellFormatting): string => `#${color}`;
const sizeOf = ({ font: { size = SIZE } }: CellFormatting): number => size;
const weightOf = ({ font: { bold = false } }: CellFormatting): 'bold' | 'normal' =>
  bold ? 'bold' : 'normal';
const lineOf = ({ font: { strike = false } }: CellFormatting): 'line-through' | 'none' =>
  strike ? 'line-through' : 'none';
const sideOf = ({ alignment }: CellFormatting): 'left' | 'center' | 'right' | null =>
  alignment?.horizontal ?? null;
const heightOf = ({ alignment }: CellFormatting): 'top' | 'middle' | 'bottom' =>
  verticals[alignment?.vertical ?? 'bottom'];
const wrapOf = ({ alignment }: CellFormatting): boolean => alignment?.wrap === true;

const textStyle = (formatting: CellFormatting, { app }: Services): TextStyle =>
  app
    .newTextStyle()
    .setBold(weightOf(formatting) === 'bold')
    .setFontSize(sizeOf(formatting))
    .setForegroundColor(inkOf(formatting))
    .setStrikethrough(lineOf(formatting) === 'line-through')
    .build();

/** Service calls that `styleBlock` makes. */
const BLOCK_CALLS = 5;

/** Sets the look of every cell of a block, each its own, by matrices. */
function styleBlock(target: Target, block: Block, lookAt: Painted<Look>['at']): void {
  const looks = matrix(block, (row, column) => lookAt(row, column) ?? 'plain');
  const styles = new Map<Look, TextStyle>();
  for (const look of new Set(looks.flat())) styles.set(look, textStyle(formattingOf(look), target.services));
  const each = <Value>(of: (formatting: CellFormatting) => Value): Value[][] =>
    looks.map((line) => line.map((look) => of(formattingOf(look))));
  const range = rangeOf(target, block);
  range.setBackgrounds(each(fillOf));
  range.setTextStyles(looks.map((line) => line.flatMap((look) => styles.get(look) ?? [])));
  range.setHorizontalAlignments(each(sideOf));
  range.setVerticalAlignments(each(heightOf));
  range.setWraps(each(wrapOf));
}

type LookBlocks = readonly (readonly [Block, Look])[];
type Setter = (target: Target) => void;

/** One call for each distinct value of a property: it is set at once on all blocks whose look has that value. */
function settersFor<Value>(
  lookBlocks: LookBlocks,
  of: (formatting: CellFormatting) => Value,
  give: (list: RangeList, value: Value) => void,
): readonly Setter[] {
  const names = new Map<Value, string[]>();
  for (const [block, look] of lookBlocks) {
    const value = of(formattingOf(look));
    const known = names.get(value) ?? [];
    known.push(areaName(block));
    names.set(value, known);
  }
  return [...names].map(
    ([value, list]): Setter =>
      ({ sheet }) =>
        give(sheet.getRangeList(list), value),
  );
}

const settersOf = (lookBlocks: LookBlocks): readonly Setter[] => [
  ...settersFor(lookBlocks, fillOf, (list, fill) => list.setBackground(fill)),
  ...settersFor(lookBlocks, inkOf, (list, ink) => list.setFontColor(ink)),
  ...settersFor(lookBlocks, sizeOf, (list, size) => list.setFontSize(size)),
  ...settersFor(lookBlocks, weightOf, (list, weight) => list.setFontWeight(weight)),
  ...settersFor(lookBlocks, lineOf, (list, line) => list.setFontLine(line)),
  ...settersFor(lookBlocks, sideOf, (list, side) => list.setHorizontalAlignment(side)),
  ...settersFor(lookBlocks, heightOf, (list, height) => list.setVerticalAlignment(height)),
  ...settersFor(lookBlocks, wrapOf, (list, wraps) => list.setWrap(wraps)),
];

/**
 * Sets the looks of a run. A new sheet is styled as one block. On another sheet only the cells that get a look are touched:
 * block by block, or by lists of blocks, whichever takes fewer calls; lists take no more for many blocks than for few.
 */
export function setLooks(target: Target, { looks }: SheetWork): void {
  const wanted = painted(looks.map(({ area, look }) => [area, look] as const));
  if (!wanted) return;
  const lookBlocks = blocksOf(wanted);
  if (target.before === undefined) styleBlock(target, wanted.around, wanted.at);
  else {
    const blocks = blocksOf({
      ...wanted,
      at: (row, column) => (wanted.at(row, column) ? true : undefined),
    });
    const lists = settersOf(lookBlocks);
    if (blocks.length * BLOCK_CALLS <= lists.length)
      for (const [block] of blocks) styleBlock(target, block, wanted.at);
    else for (const set of lists) set(target);
  }
  setBorders(target, lookBlocks);
}
