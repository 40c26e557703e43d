import { cellKey } from '../../book/area';
import { inParts, OVERHEAD, type Ask, type SheetIn } from './asks';
import { blocksAround, BYTES, cellsIn, type ReadBlock } from './blocks';
import { blockIn, STYLE_PROPERTIES } from './read-cells';
import {
  takeContent,
  takeFormat,
  takeLink,
  lookOf,
  takeLook,
  type CellReader,
  type Place,
  type SheetCells,
  type StyleFacts,
} from './sheet-cells';

/*
 * A LARGE SHEET IN BRIEF: most cells hold no formula and have the style of their row or their column. So `formulas` alone is
 * loaded, which gives the value where there is no formula, and looks by row and by column, which Excel answers with null
 * where cells differ (Range.getRowProperties, getColumnProperties). What that leaves open is asked for afterwards.
 */

/** What is the same in a row or column of a block, property by property. */
interface Common {
  readonly color: string | undefined;
  readonly bold: boolean | undefined;
  readonly strikethrough: boolean | undefined;
}

const NOTHING: Common = { color: undefined, bold: undefined, strikethrough: undefined };

const some = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

const commonOf = (said: Excel.RowProperties | Excel.ColumnProperties | undefined): Common => {
  const { fill, font } = said?.format ?? {};
  const color = some(fill?.color);
  return {
    color: color === '' ? undefined : color,
    bold: some(font?.bold),
    strikethrough: some(font?.strikethrough),
  };
};

/** The style of a cell as its row and its column give it; `undefined` where they do not. */
function styleBy(row: Common, column: Common): StyleFacts | undefined {
  const color = row.color ?? column.color;
  const bold = row.bold ?? column.bold;
  const strikethrough = row.strikethrough ?? column.strikethrough;
  return color === undefined || bold === undefined || strikethrough === undefined
    ? undefined
    : { fill: { color }, font: { bold, strikethrough } };
}

type Matrix = readonly (readonly unknown[])[];

interface BriefAnswer {
  readonly formulas: Matrix;
  readonly formats: Matrix;
  readonly links: readonly (readonly Excel.CellProperties[])[];
  readonly rows: readonly Excel.RowProperties[];
  readonly columns: readonly Excel.ColumnProperties[];
}

function takeBrief(cells: SheetCells, block: ReadBlock, answer: BriefAnswer, reader: CellReader): void {
  const columns = Array.from({ length: block.columns }, (_, across) => commonOf(answer.columns[across]));
  for (let down = 0; down < block.rows; down += 1) {
    const row = block.row + down;
    const said = answer.rows[down];
    if (said?.rowHidden === true) cells.hiddenRows.add(row);
    const common = commonOf(said);
    const ofRow = styleBy(common, NOTHING);
    const lookOfRow = ofRow && lookOf(ofRow);
    for (const [across, ofColumn] of columns.entries()) {
      const place = { row, column: block.column + across };
      const key = cellKey(row, place.column);
      const format = takeFormat(cells, key, answer.formats[down]?.[across]);
      const held = answer.formulas[down]?.[across];
      if (typeof held === 'string' && held.startsWith('=')) cells.open.formulas.push(place);
      else takeContent(cells, place, held, held, format, reader.epoch);
      const style = ofRow ?? styleBy(common, ofColumn);
      if (style) takeLook(cells, key, ofRow ? lookOfRow : lookOf(style));
      else cells.open.looks.push(place);
      takeLink(cells, key, answer.links[down]?.[across], reader.find);
    }
  }
}

/** The cells of a block in brief, in halves of its rows if need be. */
export function briefAsk(sheetIn: SheetIn, block: ReadBlock, into: SheetCells, reader: CellReader): Ask {
  return {
    bytes: cellsIn(block) * BYTES.brief,
    queue: (context) => {
      const range = blockIn(sheetIn(context), block);
      range.load('formulas,numberFormat');
      const links = range.getCellProperties({ hyperlink: true });
      const rows = range.getRowProperties({ rowHidden: true, ...STYLE_PROPERTIES });
      const columns = range.getColumnProperties(STYLE_PROPERTIES);
      return () =>
        takeBrief(
          into,
          block,
          {
            formulas: range.formulas,
            formats: range.numberFormat,
            links: links.value,
            rows: rows.value,
            columns: columns.value,
          },
          reader,
        );
    },
    ...inParts(block, (part) => briefAsk(sheetIn, part, into, reader)),
  };
}

/** Asks again for blocks around some cells, and takes in each of those cells. */
function openAsks(
  places: readonly Place[],
  bytes: number,
  queue: (
    context: Excel.RequestContext,
    block: ReadBlock,
  ) => () => (place: Place, down: number, across: number) => void,
): readonly Ask[] {
  const wanted = new Set(places.map(({ row, column }) => cellKey(row, column)));
  const askFor = (block: ReadBlock): Ask => ({
    bytes: OVERHEAD + cellsIn(block) * bytes,
    queue: (context) => {
      const answer = queue(context, block);
      return () => {
        const take = answer();
        for (let down = 0; down < block.rows; down += 1)
          for (let across = 0; across < block.columns; across += 1) {
            const place = { row: block.row + down, column: block.column + across };
            if (wanted.has(cellKey(place.row, place.column))) take(place, down, across);
          }
      };
    },
    ...inParts(block, askFor),
  });
  return blocksAround(places).map(askFor);
}

/** What a reading in brief leaves open: the results of formulas, and the styles of cells that differ from those beside them. */
export function restAsks(sheetIn: SheetIn, into: SheetCells, { epoch }: CellReader): readonly Ask[] {
  const { formulas, looks } = into.open;
  into.open = { formulas: [], looks: [] };
  return [
    ...openAsks(formulas, BYTES.contents, (context, block) => {
      const range = blockIn(sheetIn(context), block);
      range.load('values,formulas,numberFormat');
      return () => {
        const [values, texts, formats]: readonly Matrix[] = [
          range.values,
          range.formulas,
          range.numberFormat,
        ];
        return (place, down, across) => {
          const format = takeFormat(into, cellKey(place.row, place.column), formats?.[down]?.[across]);
          takeContent(into, place, values?.[down]?.[across], texts?.[down]?.[across], format, epoch);
        };
      };
    }),
    ...openAsks(looks, BYTES.look, (context, block) => {
      const style = blockIn(sheetIn(context), block).getCellProperties(STYLE_PROPERTIES);
      return () => {
        const cells = style.value;
        return ({ row, column }, down, across) => {
          const { format } = cells[down]?.[across] ?? {};
          takeLook(into, cellKey(row, column), format && lookOf(format));
        };
      };
    }),
  ];
}
