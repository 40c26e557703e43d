/** The years a title speaks of: one, several, or a year that begins in one calendar year and ends in the next. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
  /** Twelve months that begin in `first` and end in `last`; one of these may be the first of them. */
  readonly broken?: BrokenYear;
}

/** What is known of where a broken year begins. */
export interface BrokenYear {
  readonly kind: 'school' | 'financial' | 'plain';
  /** The first month, 1–12, where the text says it. */
  readonly start?: number;
  /** One calendar year stands for it, "FY26": it may be the one it begins or the one it ends in, or that year itself. */
  readonly isNamedByOne?: true;
}

/** Whether it is one calendar year and nothing else. */
export const isOneYear = ({ first, last, broken }: YearSpan): boolean =>
  first === last && broken === undefined;

const school =
  /läsår|\blå\b|skol|elev|förskola|utbildning|academic|school|pupil|curriculum|universit|\bay\b|session/iu;
const financial = /räkenskap|budgetår|verksamhetsår|bokslut|brutet|fiscal|financial|\bfy|business|budget/iu;

export const brokenKind = (text: string): BrokenYear['kind'] =>
  school.test(text) ? 'school' : financial.test(text) ? 'financial' : 'plain';

/** "FY21", "FY 2026": a financial year, by one of the calendar years it may lie in. */
export const isFinancialName = (before: string): boolean =>
  /(?:^|[^\p{L}])(?:fy|fiscal year|financial year|räkenskapsår(?:et)?)[ -]?'?$/iu.test(before);
