import { attributeIn } from './element';
import { childNamed, childTexts } from './placed';

export interface SizedColumns {
  readonly first: number;
  readonly last: number;
  /** In characters with their padding; also where a program only noted what it happened to draw. */
  readonly width: number | undefined;
  readonly isHidden: boolean;
}

export interface SheetSizes {
  readonly columns: readonly SizedColumns[];
  /** Characters of a column that is not sized, where the sheet says so. */
  readonly standard: number | undefined;
  /** Points of a row that is not sized, where the sheet says so. */
  readonly rowHeight: number | undefined;
}

const numberIn = (xml: string, name: string): number | undefined => {
  const number = Number(attributeIn(xml, name) ?? Number.NaN);
  return Number.isFinite(number) ? number : undefined;
};

/** How wide the columns of a sheet are drawn, and how high its rows by default. */
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
