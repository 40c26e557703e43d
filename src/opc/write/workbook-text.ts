import { attribute, childrenOf, scan } from '../xml';
import { escapedText } from '../xml-text';
import { relationshipAttribute, type Dialect } from './dialect';
import { attributeIn, element, retagged, type Attributes } from './element';
import { workbookOrder } from './schema-order';
import { childTexts, rewrapped, unwrapped, withChild } from './placed';

export interface NewSheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly relationshipId: string;
}

/** Adds a sheet after the last one. */
export function withSheet(xml: string, dialect: Dialect, sheet: NewSheet): string {
  const root = childrenOf(xml);
  const { id, declared } = relationshipAttribute(xml.slice(root.start, root.openEnd), dialect);
  return withChild(xml, workbookOrder, 'sheets', (present, p) => {
    const known = present === undefined ? [] : childTexts(present);
    const ids = known.map((one) => Number(attributeIn(one.xml, 'sheetId') ?? 0));
    const tag = element(`${p}sheet`, {
      name: sheet.name,
      sheetId: Math.max(0, ...ids) + 1,
      state: sheet.state === 'visible' ? undefined : sheet.state,
      [id]: sheet.relationshipId,
    });
    const made = declared === '' ? tag : tag.replace(/\/>$/, `${declared}/>`);
    return rewrapped(
      present === undefined ? `<${p}sheets>` : unwrapped(present).tag,
      known.map((one) => one.xml).join('') + made,
    );
  });
}

/**
 * Replaces each child of the one child named by what `change` returns; `undefined` removes it, and an empty list is
 * removed too.
 */
function withEach(
  xml: string,
  list: string,
  change: (child: string, index: number) => string | undefined,
): string {
  return withChild(xml, workbookOrder, list, (present) => {
    if (present === undefined) return undefined;
    const before = childTexts(present);
    const after = before.flatMap((child, index) => change(child.xml, index) ?? []);
    const isSame =
      after.length === before.length && after.every((text, index) => text === before[index]?.xml);
    if (isSame) return present;
    return after.length === 0 ? undefined : rewrapped(unwrapped(present).tag, after.join(''));
  });
}

/** The active tab after the one at `active` may have been removed: the nearest visible tab to the left, if there is one. */
function shownTab(active: number, removed: number, states: readonly string[]): number {
  const left = states.filter((_, index) => index !== removed);
  const at = active > removed ? active - 1 : active;
  if (active !== removed) return at;
  const isVisible = (index: number): boolean => left[index] === 'visible';
  for (let index = Math.min(at, left.length - 1); index >= 0; index -= 1) if (isVisible(index)) return index;
  return Math.max(0, left.indexOf('visible'));
}

/**
 * Removes the sheet at this position with its own names; the sheet indexes of other names and the active tab are
 * adjusted.
 */
export function withoutSheet(xml: string, removed: number): string {
  const states: string[] = [];
  scan(xml, {
    open: (tag, path) => {
      if (tag.name === 'sheet' && path.at(-1) === 'sheets') states.push(attribute(tag, 'state') ?? 'visible');
    },
  });
  const moved = (index: number): number => (index > removed ? index - 1 : index);
  let text = withEach(xml, 'sheets', (sheet, index) => (index === removed ? undefined : sheet));
  text = withEach(text, 'definedNames', (name) => {
    const local = attributeIn(name, 'localSheetId');
    if (local === undefined) return name;
    if (Number(local) === removed) return undefined;
    const { tag } = unwrapped(name);
    const index = moved(Number(local));
    return index === Number(local) ? name : retagged(tag, { localSheetId: index }) + name.slice(tag.length);
  });
  return withEach(text, 'bookViews', (view) => {
    const { tag } = unwrapped(view);
    const changes: Record<string, string | number | undefined> = {};
    const active = Number(attributeIn(tag, 'activeTab') ?? 0);
    const shown = shownTab(active, removed, states);
    if (shown !== active) changes['activeTab'] = shown === 0 ? undefined : shown;
    const first = attributeIn(tag, 'firstSheet');
    if (first !== undefined && moved(Number(first)) !== Number(first))
      changes['firstSheet'] = moved(Number(first));
    return Object.keys(changes).length === 0 ? view : retagged(tag, changes) + view.slice(tag.length);
  });
}

export interface NameSpec {
  /** The formula it stands for, without `=`. */
  readonly text: string;
  readonly isHidden: boolean;
}

/**
 * Defines a name, replacing the one of that name and scope, or removes it. `sheet` is the position of the sheet that the
 * name belongs to; without it the name belongs to the workbook.
 */
export function withName(xml: string, name: string, spec: NameSpec | undefined, sheet?: number): string {
  const isIt = (child: string): boolean =>
    attributeIn(child, 'name')?.toLowerCase() === name.toLowerCase() &&
    attributeIn(child, 'localSheetId') === (sheet === undefined ? undefined : String(sheet));
  const without = withEach(xml, 'definedNames', (child) => (isIt(child) ? undefined : child));
  if (spec === undefined) return without;
  return withChild(without, workbookOrder, 'definedNames', (present, p) => {
    const attributes: Attributes = { name, localSheetId: sheet, hidden: spec.isHidden ? true : undefined };
    const made = element(`${p}definedName`, attributes, escapedText(spec.text));
    const known = present === undefined ? '' : unwrapped(present).content;
    return rewrapped(present === undefined ? `<${p}definedNames>` : unwrapped(present).tag, known + made);
  });
}

/** Makes the program recalculate all formulas when it opens the workbook: ours carry results that we computed. */
export const withFullCalculation = (xml: string): string =>
  withChild(xml, workbookOrder, 'calcPr', (present, p) => {
    if (present === undefined) return element(`${p}calcPr`, { fullCalcOnLoad: true });
    const { tag } = unwrapped(present);
    return retagged(tag, { fullCalcOnLoad: true }) + present.slice(tag.length);
  });
