/** Codes of what a person must decide when a year is closed and actions go on in the next plan. */
export type YearProblemCode =
  | 'year-unsaid'
  | 'year-open'
  | 'year-same'
  | 'year-reason'
  | 'year-unnumbered'
  | 'year-no-column'
  | 'year-no-such-action'
  | 'year-several-plans'
  | 'moved-again'
  | 'moved-in-circle'
  | 'new-rows-blocked'
  | 'new-rows-grouped'
  | 'new-rows-protected';
