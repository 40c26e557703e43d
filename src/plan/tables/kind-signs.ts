import { share, shareOfTimes } from '../columns/content';
import type { ColumnDraft } from './column-draft';
import type { Certainty, Field } from '../field';

/* What a table's columns show about what it lists, before its kind is known. */

const sure: Readonly<Record<Certainty, number>> = { certain: 1, likely: 0.8, guess: 0.45 };

export const sureness = ({ certainty, strength }: ColumnDraft): number => strength ?? sure[certainty];

/** 0–1: how surely there is a column of the field. Without `more`, one that speaks for the row. */
export function has(drafts: readonly ColumnDraft[], field: Field, more?: string): number {
  let most = 0;
  for (const draft of drafts) {
    const fits =
      draft.field === field && (more === undefined ? draft.more !== 'action' : draft.more === more);
    if (fits) most = Math.max(most, sureness(draft));
  }
  return most;
}

export const keyOf = (draft: ColumnDraft | undefined): string => draft?.header?.heading.key ?? '';

/** A heading that speaks of actions. */
export const actionWord = /åtgärd|action/;

/** A list of risks weighs likelihood and consequence; a plan seldom does. */
export const isRiskList = (drafts: readonly ColumnDraft[]): boolean =>
  has(drafts, 'unknown', 'probability') > 0 &&
  (['consequence', 'riskValue', 'effect'] as const).some((more) => has(drafts, 'unknown', more) > 0);

/** Headings of whoever answers for it; "Namn" is of whoever did it. */
const answers = /ansv|owner|respons|account|vem|who|assign|lead|utför|tilldel/;

export const isTimeSheet = (drafts: readonly ColumnDraft[]): boolean =>
  !drafts.some((draft) => draft.field === 'owner' && answers.test(keyOf(draft))) &&
  drafts.some(
    (draft) => /^(?:datum|dag|date|day)$/.test(keyOf(draft)) && shareOfTimes(draft.content) >= 0.5,
  ) &&
  drafts.some(
    (draft) =>
      /^(?:antal )?(?:timmar|tim|hours?|hrs|arbetad tid|tid)(?: worked)?$/.test(keyOf(draft)) &&
      share(draft.content.numbers, draft.content) >= 0.8,
  );
