import { cellKey, columnOfKey, rowOfKey, type Area } from '../../book/area';
import { formulaAt, valueAt, type SheetSnapshot } from '../../book/snapshot';
import { linkUrl } from './links';
import type { SheetMemory } from './memory';
import { rangeOf, type Target } from './target';
import type { SheetWork } from './work';

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** The text that a link can be put on; Sheets has no links on numbers, days, formulas and empty cells. */
function linkedText(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  const value = valueAt(sheet, row, column);
  return typeof value === 'string' && value !== '' && formulaAt(sheet, row, column) === undefined
    ? value
    : undefined;
}

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
  { planned }: Target,
  links: SheetWork['links'],
  blocks: readonly Area[],
): ReadonlySet<number> {
  const keys = new Set(links.map(({ at }) => cellKey(at.row, at.column)));
  for (const key of planned.links.keys()) if (inside(blocks, rowOfKey(key), columnOfKey(key))) keys.add(key);
  return keys;
}

function richTextOf(
  { planned, services, reading: { spreadsheet } }: Target,
  row: number,
  column: number,
  text: string,
): RichText {
  const builder = services.app.newRichTextValue().setText(text);
  const to = planned.links.get(cellKey(row, column));
  const url = to && linkUrl(to, (name) => spreadsheet.getSheetByName(name) ?? undefined);
  return (url === undefined ? builder : builder.setLinkUrl(url)).build();
}

interface Run {
  readonly column: number;
  readonly row: number;
  readonly rows: RichText[];
}

/** Links down each column, in one call for each run of texts; a text between two of them is written back as it is. */
export function setLinks(target: Target, { links }: SheetWork, blocks: readonly Area[]): void {
  const { planned, before } = target;
  const keys = [...touched(target, links, blocks)].sort(
    (a, b) => columnOfKey(a) - columnOfKey(b) || rowOfKey(a) - rowOfKey(b),
  );
  const runs: Run[] = [];
  const isPlain = (row: number, column: number): boolean =>
    before?.richCells.has(cellKey(row, column)) !== true && linkedText(planned, row, column) !== undefined;
  for (const key of keys) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const text = linkedText(planned, row, column);
    if (text === undefined) continue;
    const last = runs.at(-1);
    let next = last?.column === column ? last.row + last.rows.length : Infinity;
    const gap: RichText[] = [];
    while (next < row && isPlain(next, column)) {
      gap.push(richTextOf(target, next, column, linkedText(planned, next, column) ?? ''));
      next += 1;
    }
    if (last && next === row) last.rows.push(...gap, richTextOf(target, row, column, text));
    else runs.push({ column, row, rows: [richTextOf(target, row, column, text)] });
  }
  for (const { column, row, rows } of runs)
    rangeOf(target, { row, column, rows: rows.length, columns: 1 }).setRichTextValues(
      rows.map((text) => [text]),
    );
}

/** The links that stand on no text, to be remembered. */
export function rememberedLinks(planned: SheetSnapshot): NonNullable<SheetMemory['links']> {
  return [...planned.links].filter(
    ([key]) => linkedText(planned, rowOfKey(key), columnOfKey(key)) === undefined,
  );
}
