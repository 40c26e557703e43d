import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';

/** Words for why a finding arose, whatever else the table says. */
const ofFinding = /grund|rot(?:år|or)|bakomligg|bakenforligg|underligg|\broot|underlying|five why|5 why/u;

/** Why a time was changed, or an action dropped or late: of the plan itself, whatever else the table says. */
const ofChange =
  /försen|forsink|flytt|ändr|endr|uppskj|utsätt|utsatt|utsett|senarelä|förläng|forleng|utgå|utgår|ströks|stryk|avslut|dröj|delay|chang|extension|extend|postpon|defer|mov(?:ed|ing)|late|cancel|drop/u;

const isOfFindings = ({ field, more }: ColumnDraft): boolean =>
  field.startsWith('finding.') && field !== 'finding.cause' && more === undefined;

/** Whether it stands directly behind the deadline that counts now: it says why that one was changed. */
const followsRevised = (draft: ColumnDraft, drafts: readonly ColumnDraft[]): boolean =>
  drafts.some(
    ({ field, more, column }) => field === 'deadline' && more === 'revised' && column + 1 === draft.column,
  );

/**
 * "Skäl", "Orsak", "Reason" in a plan: the cause of a finding only where the plan says what was found, or names a root cause.
 * Elsewhere it says why the action is there, or why it was changed or dropped, which is where such a reason is looked for.
 * Beside what was found and behind a revised deadline it may be either: the person is asked.
 */
export function settleReasons(drafts: readonly ColumnDraft[]): void {
  const answersFindings = drafts.some(isOfFindings);
  for (const draft of drafts) {
    if (draft.field !== 'finding.cause' || draft.isSettled) continue;
    const key = draft.header?.heading.key ?? '';
    if (ofFinding.test(key)) continue;
    const isOfPlan = !answersFindings || ofChange.test(key);
    if (!isOfPlan && !followsRevised(draft, drafts)) continue;
    take(draft, isOfPlan ? sense('unknown', draft.certainty, 'reason') : sense('unknown', 'guess'));
    if (!isOfPlan) draft.rivals = ['finding.cause'];
  }
}
