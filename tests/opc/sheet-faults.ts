import { cellKey, overlaps, type Area } from '../../src/book/area';
import type { Package } from '../../src/opc/package';
import { relationshipsOf } from '../../src/opc/relationships';
import { attribute, prefixedAttribute, scan, type Tag } from '../../src/opc/xml';
import { areaIn, repeated, type StyleCounts } from './fault-terms';

/** Characters of a list of words in one rule, and of one cell's text (Excel's specifications and limits). */
const MOST_LIST = 255;

/** What one sheet holds, as far as other parts depend on it. */
export interface SheetFacts {
  /** Text that a cell shows, by `cellKey`; `undefined` for one that is no text. */
  readonly texts: ReadonlyMap<number, string | undefined>;
  readonly tables: readonly string[];
  readonly merges: readonly Area[];
  readonly faults: readonly string[];
}

const number = (tag: Tag, name: string): number => Number(attribute(tag, name) ?? 0);

/** Faults of a sheet's part that its schema does not forbid, and that Excel repairs. */
export function sheetFacts(
  pkg: Package,
  part: string,
  {
    counts,
    textAt,
  }: { readonly counts: StyleCounts; readonly textAt: (index: number) => string | undefined },
): SheetFacts {
  const faults: string[] = [];
  const texts = new Map<number, string | undefined>();
  const links = new Map(relationshipsOf(pkg, part).map(({ id, target }) => [id, target]));
  const [tables, linked, priorities] = [[] as string[], [] as string[], [] as string[]];
  const [merges, rules] = [[] as Area[], [] as Area[]];
  let [row, column, cell, rule, text] = [0, 0, '', '', ''];
  const style = (tag: Tag, name: string, where: string): void => {
    if (number(tag, name) >= Math.max(1, counts.cellXfs))
      faults.push(`${where} has a style that is not there`);
  };
  const opened: Readonly<Record<string, (tag: Tag) => void>> = {
    row: (tag) => {
      const next = attribute(tag, 'r') === undefined ? row + 1 : number(tag, 'r');
      if (next <= row) faults.push(`row ${next} after row ${row}`);
      [row, column] = [next, 0];
      style(tag, 's', `row ${row}`);
    },
    c: (tag) => {
      const area = areaIn(attribute(tag, 'r') ?? '');
      cell = attribute(tag, 't') ?? 'n';
      if (area && (area.row !== row || area.column <= column))
        faults.push(`cell ${attribute(tag, 'r')} is out of order`);
      column = area?.column ?? column + 1;
      style(tag, 's', `cell ${attribute(tag, 'r')}`);
      texts.set(cellKey(row, column), undefined);
    },
    col: (tag) => style(tag, 'style', `column ${attribute(tag, 'min')}`),
    mergeCell: (tag) => {
      const area = areaIn(attribute(tag, 'ref') ?? '');
      if (area) merges.push(area);
    },
    cfRule: (tag) => {
      if (number(tag, 'dxfId') >= counts.dxfs && attribute(tag, 'dxfId') !== undefined)
        faults.push(`a conditional format has overlay ${attribute(tag, 'dxfId')}, which is not there`);
      priorities.push(attribute(tag, 'priority') ?? '');
    },
    dataValidation: (tag) => {
      for (const one of (attribute(tag, 'sqref') ?? '').split(' ')) {
        const area = areaIn(one);
        if (area) rules.push(area);
      }
    },
    hyperlink: (tag) => {
      const id = prefixedAttribute(tag, 'id');
      if (id === undefined ? attribute(tag, 'location') === undefined : !links.has(id))
        faults.push(`the link of ${attribute(tag, 'ref')} leads nowhere`);
      linked.push(attribute(tag, 'ref') ?? '');
    },
    tablePart: (tag) => {
      const target = links.get(prefixedAttribute(tag, 'id') ?? '');
      if (target === undefined) faults.push('a table has no part');
      else tables.push(target);
    },
  };
  scan(pkg.text(part), {
    open: (tag, path) => {
      if (path.includes('extLst') || path.includes('Choice')) return;
      text = '';
      opened[tag.name]?.(tag);
    },
    text: (piece) => {
      text += piece;
    },
    close: (name, path) => {
      if (path.includes('extLst') || path.includes('Choice')) return;
      if (name === 'formula1' && text.startsWith('"') && text.length - 2 > MOST_LIST) rule = text;
      if (name === 'f' && text.startsWith('=')) faults.push(`formula ${text} begins with =`);
      if (name === 't' && path.includes('is'))
        texts.set(cellKey(row, column), (texts.get(cellKey(row, column)) ?? '') + text);
      if (name !== 'v') return;
      if (cell === 's' && textAt(Number(text)) === undefined) faults.push(`text ${text} is not there`);
      if (cell === 's') texts.set(cellKey(row, column), textAt(Number(text)));
      if (cell === 'str') texts.set(cellKey(row, column), text);
    },
  });
  if (rule !== '') faults.push(`a list of ${rule.length - 2} characters`);
  faults.push(...repeated(linked).map((ref) => `${ref} has two links`));
  faults.push(...repeated(priorities).map((priority) => `two conditional formats of priority ${priority}`));
  faults.push(
    ...meeting(merges).map((one) => `merges meet at ${one}`),
    ...meeting(rules).map((one) => `rules meet at ${one}`),
  );
  return { texts, tables, merges, faults };
}

/** Where two of the areas meet. */
const meeting = (areas: readonly Area[]): readonly string[] =>
  areas
    .filter((area, at) => areas.some((other, before) => before < at && overlaps(area, other)))
    .map(({ row, column }) => `row ${row}, column ${column}`);
