import { comesAfter, hasDayToCome, shareOfDays } from '../columns/content';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';

const again =
  '(?: (?:gång(?:en)?|tillfälle(?:t)?|time|date|datum|dag|day|utförd|utfört|gjord|gjort|genomförd|genomfört|done))?';
/** "Senast" is by when, and when last. */
const last = new RegExp(`^(?:senaste?|last|latest|previous|föregående|förra)${again}$`, 'u');
const next = new RegExp(`^(?:nästa|nästkommande|kommande|next)${again}$`, 'u');
/** "Nästa avstämning": when something else is next. */
const anyNext = /^(?:nästa|nästkommande|kommande|next)(?!\p{L})/u;
const MOSTLY = 0.6;

const keyOf = ({ header }: ColumnDraft): string => header?.heading.key ?? '';

/**
 * What is done again and again: "Senast" over days that have all come, beside "Nästa" over later ones. The next day is when it is
 * due. Where "Nästa" is of something else, or no column says how often, both are asked about and nothing is late meanwhile.
 */
export function settleLastAndNext(drafts: readonly ColumnDraft[], today: string): void {
  const [was, ...others] = drafts.filter(({ field }) => field === 'deadline');
  if (!was || others.length > 0 || was.isSettled || !last.test(keyOf(was))) return;
  if (shareOfDays(was.content) < MOSTLY || hasDayToCome(was.content, today)) return;
  const due = drafts.find(
    (draft) =>
      draft !== was &&
      !draft.isSettled &&
      anyNext.test(keyOf(draft)) &&
      shareOfDays(draft.content) >= MOSTLY &&
      comesAfter(draft.content, was.content),
  );
  const recurs = drafts.some(({ more }) => more === 'recurrence');
  if (!due && !recurs) return;
  const isPlain = due !== undefined && (recurs || next.test(keyOf(due)));
  take(was, isPlain ? sense('unknown', 'likely', 'lastDone') : sense('unknown', 'guess'));
  was.rivals = isPlain ? [] : ['deadline'];
  if (!due) return;
  take(due, isPlain ? sense('deadline', 'likely') : sense('unknown', 'guess'));
  due.rivals = [];
  if (!isPlain) was.contenders = [due];
}
