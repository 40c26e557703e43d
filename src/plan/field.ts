/** What a column of a plan may hold. The names are the public contract of `scan --json`. */
export const fields = [
  'id',
  'title',
  'goal',
  'area',
  'owner',
  'deadline',
  'status',
  'comment',
  'resources',
  'priority',
  'startDate',
  'completedAt',
  'percent',
  'decisionMaker',
  'unit',
  'cost',
  'links',
  'finding.ref',
  'finding.kind',
  'finding.text',
  'finding.requirement',
  'finding.cause',
  'unknown',
] as const;

export type Field = (typeof fields)[number];

/** What the columns of a table may say that it is about. */
export const readKinds = ['actions', 'findings', 'decisions', 'goals', 'cycle', 'climatepot'] as const;

/** What a table is about: one of those, or actions of the organisation that the unit may take up in its own plan. */
export const tableKinds = [...readKinds, 'central'] as const;

export type ReadKind = (typeof readKinds)[number];

export type TableKind = (typeof tableKinds)[number];

/** Swedish, English and Norwegian bokmål: of a workbook, and of what Planbok writes into it. */
export const languages = ['sv', 'en', 'nb'] as const;

export type Language = (typeof languages)[number];

/** How sure a reading is: `certain` may become a fix, `likely` is proposed with its reason, `guess` is asked. */
export type Certainty = 'certain' | 'likely' | 'guess';
