import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';

const FEWEST = 2;
const MOSTLY = 0.6;

/**
 * Columns of one period each ("Q1", "mars") whose cells say how it stood or will stand then, by words or percentages, are no
 * calendar in which marks say when. Whether they tell what has been or what is planned only the person knows: she is asked
 * about the latest, and until then nothing is done or due by them.
 */
export function settlePeriodStates(drafts: readonly ColumnDraft[]): void {
  const periods = drafts.filter(
    ({ more, isSettled, content }) => more === 'period' && !isSettled && content.filled > 0,
  );
  const filled = periods.reduce((sum, { content }) => sum + content.filled, 0);
  const states = periods.reduce((sum, { content }) => sum + Math.max(content.statuses, content.percents), 0);
  const last = periods.at(-1);
  if (!last || periods.length < FEWEST) return;
  if (states < filled * MOSTLY && !isFilledUpToNow(periods)) return;
  askAboutPeriods(periods);
}

/**
 * Every row has a short text in each period so far, and they differ: letters, balls or words for how it stood. Marks of when
 * something is done end where it is done.
 */
const isFilledUpToNow = (periods: readonly ColumnDraft[]): boolean =>
  periods.every(
    ({ content }) =>
      content.rows > 2 &&
      content.filled === content.rows &&
      content.texts === content.filled &&
      content.meanLength <= SHORT &&
      content.sentences === 0,
  ) && periods.some(({ content }) => content.distinct > 1);
const SHORT = 15;

/** The latest of columns that say how it stood in a period each is asked about. */
export function askAboutPeriods(periods: readonly ColumnDraft[]): void {
  const last = periods.at(-1);
  if (!last) return;
  for (const draft of periods) if (draft !== last) take(draft, sense('unknown', 'likely', 'secondStatus'));
  take(last, sense('unknown', 'guess'));
  last.isSettled = true;
  last.rivals = ['status'];
  last.contenders = periods.filter((draft) => draft !== last);
}
