/** The few named looks. Hosts own the colours and fonts (one table each); the core only names them. */
export const looks = [
  /** The workbook's default style: the style of an unformatted cell. */
  'plain',
  'title',
  'subtitle',
  'heading',
  /** A heading over numbers: set to the right as they are. */
  'heading-number',
  'section',
  'label',
  /** A text in one line past the edge of its column, level with the cells beside it. */
  'beside',
  'body',
  /** A text of a plan that its owner has struck through. */
  'struck',
  'number',
  'total',
  'total-number',
  'big-number',
  'muted',
  'input',
  'problem',
  'not-started',
  'ongoing',
  'waiting',
  'done',
  'cancelled',
  'moved',
  'overdue',
] as const;

export type Look = (typeof looks)[number];
