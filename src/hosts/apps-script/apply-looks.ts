import { areaName, lastColumn, lastRow, type Area } from '../../book/area';
import type { Look } from '../../book/look';
import type { Dress, DressBorder } from '../../opc/write/dress';
import { dressOf } from '../look-style';
import type { Services } from './services';
import { matrix, rangeOf, type Target } from './target';
import type { SheetWork } from './work';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** Points of Sheets' own text. */
const SIZE = 10;
const BLACK = '000000';

const verticals = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

function textStyle({ font }: Dress, { app }: Services): TextStyle {
  const { bold = false, size = SIZE, color = BLACK } = font;
  return app.newTextStyle().setBold(bold).setFontSize(size).setForegroundColor(`#${color}`).build();
}

const holds = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  lastRow(outer) >= lastRow(inner) &&
  lastColumn(outer) >= lastColumn(inner);

function around(areas: readonly Area[]): Area | undefined {
  const [first] = areas;
  if (!first) return undefined;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map(lastRow)) - row + 1;
  return { ...first, row, column, rows, columns: Math.max(...areas.map(lastColumn)) - column + 1 };
}

/** A new sheet is dressed as one block; on another, each area that no earlier one holds is a block of its own. */
function boxesOf(areas: readonly Area[], isNew: boolean): readonly Area[] {
  if (isNew) return [around(areas)].flatMap((box) => (box ? [box] : []));
  const boxes: Area[] = [];
  for (const area of areas) if (!boxes.some((box) => holds(box, area))) boxes.push(area);
  return boxes;
}

type Edges = readonly [
  top: boolean,
  left: boolean,
  bottom: boolean,
  right: boolean,
  vertical: boolean,
  horizontal: boolean,
];

/** Lines between the cells of an area count as the edges of each of its cells. */
const edgesOf = ({ top, left, bottom, right }: DressBorder): Edges => [
  top !== undefined,
  left !== undefined,
  bottom !== undefined,
  right !== undefined,
  left !== undefined && right !== undefined,
  top !== undefined || bottom !== undefined,
];

/** One call for each kind of border, however many areas have it. */
function setBorders(
  { sheet, services }: Target,
  areas: readonly (readonly [Area, Look])[],
  boxes: readonly Area[],
): void {
  sheet.getRangeList(boxes.map(areaName)).setBorder(false, false, false, false, false, false);
  const byBorder = new Map<string, { readonly border: DressBorder; readonly names: string[] }>();
  for (const [area, look] of areas) {
    const { border } = dressOf(look);
    if (!border) continue;
    const key = JSON.stringify(border);
    const known = byBorder.get(key) ?? { border, names: [] };
    known.names.push(areaName(area));
    byBorder.set(key, known);
  }
  for (const { border, names } of byBorder.values()) {
    const { color, style } = border.bottom ?? border.top ?? border.left ?? { color: BLACK, style: 'thin' };
    const { SOLID, SOLID_MEDIUM } = services.app.BorderStyle;
    const line = style === 'medium' ? SOLID_MEDIUM : SOLID;
    sheet.getRangeList(names).setBorder(...edgesOf(border), `#${color}`, line);
  }
}

/** What a run dresses: five calls for each block, and one for each kind of border. */
export function setLooks(target: Target, { looks }: SheetWork): void {
  const { services, before } = target;
  const areas = looks.map(({ area, look }) => [area, look] as const);
  if (areas.length === 0) return;
  const boxes = boxesOf(
    areas.map(([area]) => area),
    before === undefined,
  );
  const styles = new Map<Look, TextStyle>();
  for (const look of new Set<Look>(['plain', ...areas.map(([, look]) => look)]))
    styles.set(look, textStyle(dressOf(look), services));
  for (const box of boxes) {
    const worn = matrix(box, (): Look => 'plain');
    for (const [area, look] of areas) {
      for (let row = Math.max(area.row, box.row); row <= Math.min(lastRow(area), lastRow(box)); row += 1) {
        const line = worn[row - box.row] ?? [];
        const last = Math.min(lastColumn(area), lastColumn(box));
        for (let column = Math.max(area.column, box.column); column <= last; column += 1)
          line[column - box.column] = look;
      }
    }
    const range = rangeOf(target, box);
    const each = <T>(of: (dress: Dress) => T): T[][] =>
      worn.map((line) => line.map((look) => of(dressOf(look))));
    range.setBackgrounds(each(({ fill }) => (fill === undefined ? null : `#${fill}`)));
    range.setTextStyles(worn.map((line) => line.flatMap((look) => styles.get(look) ?? [])));
    range.setHorizontalAlignments(each(({ alignment }) => alignment?.horizontal ?? null));
    range.setVerticalAlignments(each(({ alignment }) => verticals[alignment?.vertical ?? 'bottom']));
    range.setWraps(each(({ alignment }) => alignment?.wrap === true));
  }
  setBorders(target, areas, boxes);
}
