import { areaName } from '../../book/area';
import type { Look } from '../../book/look';
import type { CellBorder } from '../../opc/write/cell-formatting';
import { formattingOf } from '../look-style';
import type { Block } from '../sheets/painted';
import type { Target } from './target';

type Edge = true | null;

/** As `RangeList.setBorder` takes them; `null` leaves an edge, which a neighbour may have drawn, as it is. */
type Edges = readonly [top: Edge, left: Edge, bottom: Edge, right: Edge, vertical: Edge, horizontal: Edge];

const drawn = (...edges: readonly unknown[]): Edge =>
  edges.some((edge) => edge !== undefined) ? true : null;

/** Lines between the cells of a block count as the edges of each of its cells. */
const edgesOf = ({ top, left, bottom, right }: CellBorder): Edges => [
  drawn(top),
  drawn(left),
  drawn(bottom),
  drawn(right),
  drawn(left, right),
  drawn(top, bottom),
];

type LookBlocks = readonly (readonly [Block, Look])[];

/** The names of the blocks by the border that their look has. */
function namesByBorder(lookBlocks: LookBlocks): readonly (readonly [CellBorder, readonly string[]])[] {
  const found = new Map<string, readonly [CellBorder, string[]]>();
  for (const [block, look] of lookBlocks) {
    const { border } = formattingOf(look);
    if (!border) continue;
    const key = JSON.stringify(border);
    const known = found.get(key) ?? [border, []];
    known[1].push(areaName(block));
    found.set(key, known);
  }
  return [...found.values()];
}

/** One call for each kind of border, however many blocks have it; before them, one that clears what is not new. */
export function setBorders({ sheet, services, before }: Target, lookBlocks: LookBlocks): void {
  if (before)
    sheet
      .getRangeList(lookBlocks.map(([block]) => areaName(block)))
      .setBorder(false, false, false, false, false, false);
  const { SOLID, SOLID_MEDIUM } = services.app.BorderStyle;
  for (const [border, names] of namesByBorder(lookBlocks)) {
    const { top, left, bottom, right } = border;
    const { color, style } = bottom ?? top ?? left ?? right ?? { color: '000000', style: 'thin' };
    sheet
      .getRangeList([...names])
      .setBorder(...edgesOf(border), `#${color}`, style === 'medium' ? SOLID_MEDIUM : SOLID);
  }
}
