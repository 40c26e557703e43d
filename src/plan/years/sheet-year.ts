import type { TableReading } from '../reading';
import { mentionsIn } from './year-mentions';

/**
 * Whether the sheet's own name says the year of the table, if only beside words that are no plan's: "Avfall 2021". Such a year is
 * a guess, since it may be of something else, but not one that follows from days alone.
 */
export const isYearOnSheet = ({ sheet, planYear }: Pick<TableReading, 'sheet' | 'planYear'>): boolean =>
  mentionsIn(sheet).some(
    (mention) => (mention.is === 'plan' || mention.is === 'loose') && mention.span.first === planYear,
  );
