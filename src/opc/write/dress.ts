/** Colours are `RRGGBB`. */
export interface DressFont {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; absent: the workbook's default size. */
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

/** Everything a cell wears except its number format. What is absent is the workbook's default, not what the cell wore. */
export interface Dress {
  readonly font: DressFont;
  readonly fill?: string;
  readonly border?: DressBorder;
  readonly alignment?: DressAlignment;
}

/** What a conditional format lays over a cell: its fill and the colour of its text. */
export interface DressOverlay {
  readonly fill: string;
  readonly color: string;
  readonly bold?: boolean;
}
