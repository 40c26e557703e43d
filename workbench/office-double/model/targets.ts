import type { Block } from '../../planbok/sheet-part';
import { hostObject, type HostObject } from '../protocol/host-object';
import type { ObjectType } from '../protocol/object-type';
import type { CellRange } from '../store/cell-range';
import type { SeriesDraft } from '../store/charts';
import type { LiveBook } from '../store/live-book';
import type { LiveSheet } from '../store/live-sheet';
import type { LiveTable } from '../store/tables';

export interface SheetIn {
  readonly book: LiveBook;
  readonly sheet: LiveSheet;
}

/** The tables of the workbook, of a sheet, or of some of its cells. */
export interface TablesOf {
  readonly book: LiveBook;
  readonly sheet?: LiveSheet;
  readonly within?: Block;
}

/** The filter of a sheet, or of one of its tables. */
export interface FilterOf extends SheetIn {
  readonly table?: LiveTable;
}

/** A page break above a row, from 2. */
export interface PageBreakAt extends SheetIn {
  readonly row: number;
}

export interface TableColumnAt {
  readonly table: LiveTable;
  /** Counts from 0. */
  readonly index: number;
}

export type TableRowAt = TableColumnAt;

/** A conditional format, by the id that it keeps as long as it exists. */
export interface ConditionAt extends SheetIn {
  readonly id: string;
}

/** Several blocks of one sheet; at least one. */
export interface AreasAt extends SheetIn {
  readonly blocks: readonly Block[];
}

/** The names of the workbook, or of one sheet. */
export interface NamesOf {
  readonly book: LiveBook;
  readonly sheet?: LiveSheet;
}

export interface NameAt extends NamesOf {
  readonly name: string;
}

export interface PropertyAt {
  readonly book: LiveBook;
  readonly key: string;
}

/** A chart, identified by its part, since its name may change. */
export interface ChartAt extends SheetIn {
  readonly part: string;
}

/** A picture, identified by its number in the sheet's drawing. */
export interface ShapeAt extends SheetIn {
  readonly shapeId: number;
}

/** A series: its specification or, in a chart from the file, its position. */
export interface SeriesAt {
  readonly chart: ChartAt;
  readonly key: SeriesDraft | number;
}

export interface AxisAt {
  readonly chart: ChartAt;
  readonly axis: 'category' | 'value';
}

/** Custom XML parts of the workbook: all, or those of one namespace. */
export interface XmlPartsOf {
  readonly book: LiveBook;
  readonly namespace?: string;
}

export interface XmlPartAt {
  readonly book: LiveBook;
  readonly id: string;
}

export interface BorderAt {
  readonly range: CellRange;
  readonly side:
    | 'EdgeTop'
    | 'EdgeBottom'
    | 'EdgeLeft'
    | 'EdgeRight'
    | 'InsideVertical'
    | 'InsideHorizontal'
    | 'DiagonalDown'
    | 'DiagonalUp';
}

/** The target of an object of each type. */
export interface Targets {
  readonly Workbook: LiveBook;
  readonly WorksheetCollection: LiveBook;
  readonly Worksheet: SheetIn;
  readonly Range: CellRange;
  readonly RangeFormat: CellRange;
  readonly RangeFill: CellRange;
  readonly RangeFont: CellRange;
  readonly RangeBorder: BorderAt;
  readonly RangeBorderCollection: CellRange;
  readonly FormatProtection: CellRange;
  readonly WorksheetFreezePanes: SheetIn;
  readonly WorksheetProtection: SheetIn;
  readonly Table: LiveTable;
  readonly TableCollection: TablesOf;
  readonly TableColumn: TableColumnAt;
  readonly TableColumnCollection: LiveTable;
  readonly TableRow: TableRowAt;
  readonly TableRowCollection: LiveTable;
  readonly DataValidation: CellRange;
  readonly ConditionalFormatCollection: CellRange;
  readonly ConditionalFormat: ConditionAt;
  readonly CellValueConditionalFormat: ConditionAt;
  readonly CustomConditionalFormat: ConditionAt;
  readonly ConditionalFormatRule: ConditionAt;
  readonly ConditionalRangeFormat: ConditionAt;
  readonly ConditionalRangeFill: ConditionAt;
  readonly ConditionalRangeFont: ConditionAt;
  readonly RangeAreas: AreasAt;
  readonly RangeCollection: AreasAt;
  readonly NamedItem: NameAt;
  readonly NamedItemCollection: NamesOf;
  readonly DocumentProperties: LiveBook;
  readonly CustomProperty: PropertyAt;
  readonly CustomPropertyCollection: LiveBook;
  readonly AutoFilter: FilterOf;
  readonly PageLayout: SheetIn;
  readonly PageBreakCollection: SheetIn;
  readonly PageBreak: PageBreakAt;
  readonly HeaderFooterGroup: SheetIn;
  readonly HeaderFooter: SheetIn;
  readonly WorkbookProtection: LiveBook;
  readonly ShapeCollection: SheetIn;
  readonly Shape: ShapeAt;
  readonly ChartCollection: SheetIn;
  readonly Chart: ChartAt;
  readonly ChartTitle: ChartAt;
  readonly ChartLegend: ChartAt;
  readonly ChartSeriesCollection: ChartAt;
  readonly ChartSeries: SeriesAt;
  readonly ChartSeriesFormat: SeriesAt;
  readonly ChartFill: SeriesAt;
  readonly ChartLineFormat: SeriesAt;
  readonly ChartDataLabels: SeriesAt;
  readonly ChartDataLabelFormat: SeriesAt;
  readonly ChartFont: SeriesAt;
  readonly ChartAxes: ChartAt;
  readonly ChartAxis: AxisAt;
  readonly ChartGridlines: AxisAt;
  readonly CustomXmlPart: XmlPartAt;
  readonly CustomXmlPartCollection: XmlPartsOf;
  readonly CustomXmlPartScopedCollection: XmlPartsOf;
  readonly Setting: PropertyAt;
  readonly SettingCollection: LiveBook;
  readonly AddinInternalService: LiveBook;
  readonly Application: LiveBook;
  readonly Functions: LiveBook;
  readonly FunctionResult: { readonly value: number | null };
  readonly Runtime: LiveBook;
}

export type TypeName = keyof Targets;

/** An object of the model, as a member returns it. */
export const object = <N extends TypeName>(type: N, target: Targets[N]): HostObject =>
  hostObject(type, target);

/** Declares a type: every member that an add-in can reach. */
export const declared = <N extends TypeName>(
  name: N,
  members: Omit<ObjectType<Targets[N]>, 'name'>,
): ObjectType<Targets[N]> => ({ name, ...members });
