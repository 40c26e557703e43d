import { attributeIn } from './element';
import { childNamed, childTexts } from './placed';

export interface SizedColumns {
  readonly first: number;
  readonly last: number;
  /** In characters, padding included. Also set where a program only recorded the width it happened to draw. */
  readonly width: number | undefined;
  readonly isHidden: boolean;
}

export interface SheetSizes {
  readonly columns: readonly SizedColumns[];
  /** The sheet's default column width in characters, if it has one. */
  readonly standard: number | undefined;
  /** The sheet's default row height in points, if it has one. */
  readonly rowHeight: number | undefined;
}

const numberIn = (xml: string, name: string): number | undefined => {
  const number = Number(attributeIn(xml, name) ?? Number.NaN);
  return Number.isFinite(number) ? number : undefined;
};

/** The column widths of a sheet, and its default row height. */
export function columnWidths(frame: string): SheetSizes {
  const cols = childNamed(frame, 'cols');
  const format = childNamed(frame, 'sheetFormatPr')?.xml ?? '';
  return {
    columns: (cols === undefined ? [] : childTexts(cols.xml)).map(({ xml }) => ({
      first: numberIn(xml, 'min') ?? 1,
      last: numberIn(xml, 'max') ?? 1,
      width: numberIn(xml, 'width'),
      isHidden: ['1', 'true'].includes(attributeIn(xml, 'hidden') ?? ''),
    })),
    standard: numberIn(format, 'defaultColWidth'),
    rowHeight: numberIn(format, 'defaultRowHeight'),
  };
}
