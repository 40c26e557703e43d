import { fitsTitle } from '../columns/content-fits';
import { readingIn } from '../headings/headings';
import type { ColumnDraft } from './column-draft';

/** Cells of something that is done say more than a name: below this fit a title whose heading is vague is in doubt. */
const PLAIN_TITLE = 0.4;
const FEWEST_TITLES = 3;
const MOST_DOUBT = 3;
/** So much doubt leaves at most a question. */
export const MUCH_DOUBT = 1.2;

/** How much the cells speak against a title that no heading names for sure. */
export function doubtOf({ content, header, isSettled }: ColumnDraft): number {
  const said = header ? readingIn(header.heading, 'actions') : undefined;
  const isSure = said?.field === 'title' && said.certainty !== 'guess';
  if (isSettled || isSure || content.filled < FEWEST_TITLES) return 0;
  return Math.min(MOST_DOUBT, Math.max(0, 3 * (PLAIN_TITLE - fitsTitle(content, ''))));
}
