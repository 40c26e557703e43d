import { parseBlock, type Block } from './block';
import { LAST_COLUMN, MAX_ITEMS } from './limits';
import { recently } from './recent';
import { refuse } from './refusal';
import { ruleReader, type ConditionalRule, type ValidationRule } from './sheet-rules';
import { attribute, flag, prefixedAttribute, scan, type Tag } from './xml';

export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  /** In characters; `undefined` when not set. */
  readonly width: number | undefined;
  readonly isHidden: boolean;
}

export interface HyperlinkElement {
  readonly block: Block;
  /** The id of a relationship to an external address. */
  readonly relationshipId: string | undefined;
  /** A location in this workbook, or the fragment of the address (after `#`). */
  readonly location: string | undefined;
}

/** The contents of a worksheet other than its cells. Areas are never expanded into single cells. */
export interface SheetFeatures {
  readonly columns: readonly ColumnSpan[];
  readonly merges: readonly Block[];
  readonly validations: readonly ValidationRule[];
  readonly conditions: readonly ConditionalRule[];
  readonly hyperlinks: readonly HyperlinkElement[];
  readonly tableIds: readonly string[];
  readonly drawingId: string | undefined;
  /** The auto filter of the sheet itself, not of a table. */
  readonly filter: Block | undefined;
  /** Numbers of frozen rows and columns. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly isProtected: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** Reads a worksheet's text after the content of `sheetData` has been cut out. */
export const featuresOf = recently((xml: string, part: string): SheetFeatures => {
  const found: Mutable<SheetFeatures> = {
    columns: [],
    merges: [],
    validations: [],
    conditions: [],
    hyperlinks: [],
    tableIds: [],
    drawingId: undefined,
    filter: undefined,
    frozen: { rows: 0, columns: 0 },
    isProtected: false,
  };
  const rules = ruleReader(found.validations, found.conditions);
  let items = 0;
  let views = 0;
  scan(
    xml,
    {
      open: (tag, path) => {
        if (path.length === 0 && tag.name !== 'worksheet') refuse({ code: 'damaged-xml', part });
        if (path.length > 1 && ++items > MAX_ITEMS)
          refuse({ code: 'too-many-items', part, limit: MAX_ITEMS });
        const parent = path.at(-1);
        if (tag.name === 'sheetView' && parent === 'sheetViews') views += 1;
        else if (tag.name === 'pane' && parent === 'sheetView' && views === 1) found.frozen = frozenOf(tag);
        else if (path.length === 2) listed(found, tag, parent ?? '');
        else if (path.length === 1) single(found, tag);
        rules.open(tag, path);
      },
      text: rules.text,
      close: rules.close,
    },
    part,
  );
  return found;
});

/** Direct children of the root that occur once. */
function single(found: Mutable<SheetFeatures>, tag: Tag): void {
  if (tag.name === 'sheetProtection') found.isProtected = flag(tag, 'sheet');
  else if (tag.name === 'autoFilter') found.filter = parseBlock(attribute(tag, 'ref') ?? '');
  else if (tag.name === 'drawing') found.drawingId = prefixedAttribute(tag, 'id');
}

/** Entries of the root's lists. */
function listed(found: Mutable<SheetFeatures>, tag: Tag, list: string): void {
  if (list === 'cols' && tag.name === 'col') {
    const column = columnOf(tag);
    if (column) found.columns.push(column);
  } else if (list === 'mergeCells' && tag.name === 'mergeCell') {
    const block = parseBlock(attribute(tag, 'ref') ?? '');
    if (block) found.merges.push(block);
  } else if (list === 'hyperlinks' && tag.name === 'hyperlink') {
    const block = parseBlock(attribute(tag, 'ref') ?? '');
    const relationshipId = prefixedAttribute(tag, 'id');
    if (block) found.hyperlinks.push({ block, relationshipId, location: attribute(tag, 'location') });
  } else if (list === 'tableParts' && tag.name === 'tablePart') {
    const id = prefixedAttribute(tag, 'id');
    if (id !== undefined) found.tableIds.push(id);
  }
}

/** A `width` counts only with `customWidth`: without it, it is merely the width that the writer happened to draw. */
function columnOf(tag: Tag): ColumnSpan | undefined {
  const first = Number(attribute(tag, 'min'));
  const last = Math.min(Number(attribute(tag, 'max')), LAST_COLUMN);
  if (!Number.isInteger(first) || first < 1 || !(last >= first)) return undefined;
  const width = Number(attribute(tag, 'width'));
  const isSet = flag(tag, 'customWidth') && Number.isFinite(width);
  return { first, last: Math.floor(last), width: isSet ? width : undefined, isHidden: flag(tag, 'hidden') };
}

/** A split that is not frozen is measured in twips and scrolls, so no rows or columns are frozen. */
function frozenOf(tag: Tag): SheetFeatures['frozen'] {
  const state = attribute(tag, 'state');
  if (state !== 'frozen' && state !== 'frozenSplit') return { rows: 0, columns: 0 };
  const count = (name: string): number => {
    const value = Number(attribute(tag, name) ?? 0);
    return Number.isInteger(value) && value > 0 ? value : 0;
  };
  return { rows: count('ySplit'), columns: count('xSplit') };
}
