/** Colours are `RRGGBB`. */
export interface DressFont {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; absent for the workbook's default size. */
  readonly size?: number;
  readonly color?: string;
}

export type BorderStyle = 'hair' | 'thin' | 'medium';

export interface DressEdge {
  readonly style: BorderStyle;
  readonly color: string;
}

export interface DressBorder {
  readonly left?: DressEdge;
  readonly right?: DressEdge;
  readonly top?: DressEdge;
  readonly bottom?: DressEdge;
}

export interface DressAlignment {
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
}

/** The formatting of a cell except its number format. What is absent is the workbook's default, not what the cell had. */
export interface Dress {
  readonly font: DressFont;
  readonly fill?: string;
  readonly border?: DressBorder;
  readonly alignment?: DressAlignment;
}

/** The formatting that a conditional format adds to a cell: a fill and a text colour. */
export interface DressOverlay {
  readonly fill: string;
  readonly color: string;
  readonly bold?: boolean;
}
