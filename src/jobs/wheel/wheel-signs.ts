/** What marks the sheet with the annual wheel. */
export const WHEEL_MARK = 'wheel';

/** The row of the table's headings there, and of the picture's upper edge. */
export const WHEEL_HEADINGS = 5;
