import { attributeIn, retagged } from './element';
import { workbookOrder } from './schema-order';
import { childTexts, rewrapped, unwrapped, withChild } from './placed';

type State = 'visible' | 'hidden' | 'veryHidden';

const withSheets = (xml: string, change: (sheets: readonly string[]) => readonly string[]): string =>
  withChild(xml, workbookOrder, 'sheets', (present) =>
    present === undefined
      ? undefined
      : rewrapped(unwrapped(present).tag, change(childTexts(present).map((child) => child.xml)).join('')),
  );

const withTag = (sheets: readonly string[], at: number, changes: Parameters<typeof retagged>[1]): string[] =>
  sheets.map((sheet, index) => {
    if (index !== at) return sheet;
    const { tag } = unwrapped(sheet);
    return retagged(tag, changes) + sheet.slice(tag.length);
  });

/** Renames the sheet at this position. The caller updates what refers to it. */
export const withSheetName = (xml: string, at: number, name: string): string =>
  withSheets(xml, (sheets) => withTag(sheets, at, { name }));

export const withSheetState = (xml: string, at: number, state: State): string =>
  withSheets(xml, (sheets) => withTag(sheets, at, { state: state === 'visible' ? undefined : state }));

/** Moves the tab at `from` to `to`; sheet-level names and the active tab follow. */
export function withSheetMoved(xml: string, from: number, to: number): string {
  const moved = (index: number): number => {
    if (index === from) return to;
    const without = index > from ? index - 1 : index;
    return without >= to ? without + 1 : without;
  };
  let text = withSheets(xml, (sheets) => {
    const others = sheets.filter((_, index) => index !== from);
    return [...others.slice(0, to), ...sheets.slice(from, from + 1), ...others.slice(to)];
  });
  text = renumbered(text, 'definedNames', 'localSheetId', moved);
  return renumbered(text, 'bookViews', 'activeTab', moved);
}

/** Makes this tab the active one. */
export const withActiveSheet = (xml: string, at: number): string =>
  withChild(xml, workbookOrder, 'bookViews', (present, p) => {
    const views = present ?? `<${p}bookViews><${p}workbookView/></${p}bookViews>`;
    const [first = '', ...others] = childTexts(views).map((child) => child.xml);
    const { tag } = unwrapped(first);
    const view = retagged(tag, { activeTab: at === 0 ? undefined : at }) + first.slice(tag.length);
    return rewrapped(unwrapped(views).tag, [view, ...others].join(''));
  });

const renumbered = (xml: string, list: string, name: string, of: (index: number) => number): string =>
  withChild(xml, workbookOrder, list, (present) => {
    if (present === undefined) return undefined;
    const children = childTexts(present).map((child) => {
      const { tag } = unwrapped(child.xml);
      const number = attributeIn(tag, name);
      if (number === undefined) return child.xml;
      return retagged(tag, { [name]: of(Number(number)) }) + child.xml.slice(tag.length);
    });
    return rewrapped(unwrapped(present).tag, children.join(''));
  });
