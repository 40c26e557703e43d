import type { DeadlineContext } from './deadline-context';
import type { DeadlineReading } from '../reading';

/**
 * What texts say as deadlines, for all who read against the same years, language and count of days. A text whose reading
 * hangs on the order of day and month is not among them: each table shows its own.
 */
export type DeadlineMemory = (context: DeadlineContext) => Map<string, DeadlineReading>;

export function deadlineMemory(): DeadlineMemory {
  const made = new Map<string, Map<string, DeadlineReading>>();
  return ({ language, planYear, academicYear, is1904, otherYears, since, broken }) => {
    const years = otherYears || since || broken ? JSON.stringify([otherYears, since, broken]) : '';
    const key = `${language} ${planYear} ${academicYear} ${is1904 === true} ${years}`;
    const texts = made.get(key) ?? new Map<string, DeadlineReading>();
    made.set(key, texts);
    return texts;
  };
}
