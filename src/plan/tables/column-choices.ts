import { share } from '../columns/content';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';
import type { StatusReader } from '../statuses/statuses';

const MOSTLY = 0.8;

/** The status a heading names, when it names one: "Ej påbörjad", "In progress". */
export function headingStatus(draft: ColumnDraft, status: StatusReader): string | undefined {
  const text = draft.header?.text.trim() ?? '';
  if (text === '' || text.length > 30) return undefined;
  const reading = status(text);
  const isNamed =
    reading.certainty !== 'guess' && reading.status !== 'unknown' && reading.status !== 'missing';
  return isNamed ? reading.status : undefined;
}

/** Columns that are each a status, with a mark in the one that holds: together they are the status. */
export function settleChoices(drafts: readonly ColumnDraft[], status: StatusReader): void {
  const choices = drafts.filter((draft) => {
    const { content } = draft;
    const isMarked = content.filled === 0 || share(content.ticks, content) >= MOSTLY;
    return isMarked && headingStatus(draft, status) !== undefined;
  });
  const statuses = new Set(choices.map((draft) => headingStatus(draft, status)));
  const isMarked = choices.some(({ content }) => content.filled > 0);
  if (choices.length < 2 || statuses.size < 2 || !isMarked) return;
  for (const draft of choices) if (!draft.isSettled) take(draft, sense('status', 'certain', 'choice'));
}
