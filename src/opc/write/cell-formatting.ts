/** Colours are `RRGGBB`. */
export interface CellFont {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  /** Points; absent for the workbook's default size. */
  readonly size?: number;
  readonly color?: string;
}

export type BorderStyle = 'hair' | 'thin' | 'medium';

export interface BorderEdge {
  readonly style: BorderStyle;
  readonly color: string;
}

export interface CellBorder {
  readonly left?: BorderEdge;
  readonly right?: BorderEdge;
  readonly top?: BorderEdge;
  readonly bottom?: BorderEdge;
}

export interface CellAlignment {
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
}

/** The formatting of a cell except its number format. What is absent is the workbook's default, not what the cell had. */
export interface CellFormatting {
  readonly font: CellFont;
  readonly fill?: string;
  readonly border?: CellBorder;
  readonly alignment?: CellAlignment;
}

/** The formatting that a conditional format adds to a cell: a fill and a text colour. */
export interface FormattingOverlay {
  readonly fill: string;
  readonly color: string;
  readonly bold?: boolean;
}
