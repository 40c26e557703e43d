import { cellText } from '../block';
import { attributeIn, element, retagged } from './element';
import { worksheetOrder } from './schema-order';
import { childTexts, rewrapped, unwrapped, withChild } from './placed';

const PANES = {
  both: ['topRight', 'bottomLeft', 'bottomRight'],
  rows: ['bottomLeft'],
  columns: ['topRight'],
} as const;

/** The selection of one pane. The cursor's position goes to the active pane. */
const selection = (p: string, pane: string | undefined, cursor: string | undefined): string => {
  const tag = element(`${p}selection`, { pane });
  if (cursor === undefined) return tag;
  const [activeCell, sqref] = [attributeIn(cursor, 'activeCell'), attributeIn(cursor, 'sqref')];
  return element(`${p}selection`, { pane, activeCell, sqref });
};

function viewWith(view: string, p: string, rows: number, columns: number): string {
  const { tag } = unwrapped(view);
  const children = childTexts(view);
  const oldPane = children.find(({ name }) => name === 'pane')?.xml;
  const active = oldPane === undefined ? undefined : (attributeIn(oldPane, 'activePane') ?? 'topLeft');
  const cursors = children.filter(({ name }) => name === 'selection');
  const cursor = (cursors.find(({ xml }) => attributeIn(xml, 'pane') === active) ?? cursors[0])?.xml;
  const rest = children
    .filter(({ name }) => name !== 'pane' && name !== 'selection')
    .map(({ xml }) => xml)
    .join('');
  if (rows === 0 && columns === 0) {
    const isPlaced = cursor !== undefined && attributeIn(cursor, 'activeCell') !== undefined;
    return rewrapped(tag, (isPlaced ? selection(p, undefined, cursor) : '') + rest);
  }
  const names: readonly string[] = PANES[rows > 0 && columns > 0 ? 'both' : rows > 0 ? 'rows' : 'columns'];
  const pane = element(`${p}pane`, {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: cellText(rows + 1, columns + 1),
    activePane: names.at(-1),
    state: 'frozen',
  });
  const selections = names.map((name, index) =>
    selection(p, name, index === names.length - 1 ? cursor : undefined),
  );
  // The frozen part begins at the sheet's first cell, even if the sheet was scrolled down.
  return rewrapped(retagged(tag, { topLeftCell: undefined }), pane + selections.join('') + rest);
}

/** Freezes the first rows and columns; 0 and 0 unfreezes. Other settings of the view are unchanged. */
export function withFrozen(frame: string, rows: number, columns: number): string {
  return withChild(frame, worksheetOrder, 'sheetViews', (present, p) => {
    if (present === undefined && rows === 0 && columns === 0) return undefined;
    const views =
      present ?? `<${p}sheetViews>${element(`${p}sheetView`, { workbookViewId: 0 })}</${p}sheetViews>`;
    const [first, ...others] = childTexts(views);
    const view = first?.xml ?? element(`${p}sheetView`, { workbookViewId: 0 });
    return rewrapped(
      unwrapped(views).tag,
      viewWith(view, p, rows, columns) + others.map(({ xml }) => xml).join(''),
    );
  });
}
