import { textOf } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { MinutesFigures } from '../job';
import { sheetNameFor } from '../sheets/own-sheet';
import type { Minutes } from './minutes';
import { dayMark } from './minutes-layout';

/** What a face says of the minutes. */
export const minutesFigures = (
  { day, decisions, text }: Minutes,
  book: WorkbookSnapshot,
): MinutesFigures => ({
  sheet: sheetNameFor(book, dayMark(day), text.minutes.sheet(day)),
  day,
  decisions: decisions.map(({ number, text: decided, owner, due }) => ({
    id: number,
    text: decided,
    owner: textOf(owner).trim(),
    due: textOf(due).trim(),
  })),
});
