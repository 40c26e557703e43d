/** What Planbok takes for granted of Excel that is not about what a workbook holds; tried by the add-in's own page. */
export const programAssumptions = [
  'rows-hidden-by-hand',
  'rows-hidden-by-filter',
  'rows-hidden-by-table-filter',
  'two-looks',
  'first-read',
  'first-read-ten-sheets',
  'first-read-ruled-column',
  'table-formulas',
  'property-reopened',
  'fit-to-page',
  'excel-api-1-9',
  'requests-at-once',
  'selection-told',
  'change-told',
  'events-off',
  'document-settings',
] as const;

export type ProgramAssumption = (typeof programAssumptions)[number];
