import { cellKey, columnOfKey, rowOfKey, type Area } from '../../book/area';
import { formulaAt, valueAt } from '../../book/snapshot';
import { linkUrl } from '../sheets/links';
import { linkedText } from '../sheets/linked-text';
import { spills } from './spills';
import { matrix, rangeOf, type Target } from './target';
import type { SheetWork } from '../sheets/work';
import { writeBlocks, type Treatment } from './write-blocks';

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

const inside = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );

/** Cells whose text must get its link, or lose it: those written, which have lost theirs, and those told. */
function touched(
  { planned, before }: Target,
  links: SheetWork['links'],
  blocks: readonly Area[],
): ReadonlySet<number> {
  const isOther = (key: number): boolean =>
    JSON.stringify(planned.links.get(key)) !== JSON.stringify(before?.snapshot.links.get(key));
  const keys = new Set(links.map(({ at }) => cellKey(at.row, at.column)).filter(isOther));
  for (const key of planned.links.keys()) if (inside(blocks, rowOfKey(key), columnOfKey(key))) keys.add(key);
  return keys;
}

function richTextOf(
  { planned, services, reading: { spreadsheet } }: Target,
  row: number,
  column: number,
): RichText {
  const text = linkedText(planned, row, column) ?? '';
  const builder = services.app.newRichTextValue().setText(text);
  const to = text === '' ? undefined : planned.links.get(cellKey(row, column));
  const url = to && linkUrl(to, (name) => spreadsheet.getSheetByName(name)?.getSheetId());
  return (url === undefined ? builder : builder.setLinkUrl(url)).build();
}

/** By column: the first and the last row of the cells. */
function spans(keys: ReadonlySet<number>): ReadonlyMap<number, readonly [first: number, last: number]> {
  const found = new Map<number, readonly [number, number]>();
  for (const key of keys) {
    const row = rowOfKey(key);
    const [first, last] = found.get(columnOfKey(key)) ?? [row, row];
    found.set(columnOfKey(key), [Math.min(first, row), Math.max(last, row)]);
  }
  return found;
}

/**
 * Links down each column, in few calls however many rows there are: a text between two of them is written back as it is,
 * and so is an empty cell.
 */
export function setLinks(target: Target, { links }: SheetWork, blocks: readonly Area[]): void {
  const { planned, before } = target;
  const mayBridge = before === undefined || !spills(before.snapshot);
  const keys = touched(target, links, blocks);
  const isText = (row: number, column: number): boolean => linkedText(planned, row, column) !== undefined;
  const isEmpty = (row: number, column: number): boolean =>
    (valueAt(planned, row, column) ?? '') === '' && formulaAt(planned, row, column) === undefined;
  const treatment = (row: number, column: number): Treatment => {
    if (keys.has(cellKey(row, column)) && isText(row, column)) return 'write';
    const isPlain = mayBridge && before?.richCells.has(cellKey(row, column)) !== true;
    return isPlain && (isText(row, column) || isEmpty(row, column)) ? 'bridge' : 'leave';
  };
  for (const [column, [first, last]] of spans(keys)) {
    const area = { row: first, column, rows: last - first + 1, columns: 1 };
    for (const block of writeBlocks(area, treatment))
      rangeOf(target, block).setRichTextValues(matrix(block, (row) => richTextOf(target, row, column)));
  }
}
