import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';

/** What says that the percent are of the work: how far it has come. Bare "%" and "procent" say as much in a plan. */
const ofWork =
  /klar|färdig|genomför|utför|fullföl|fram|skrid|uppfyll|uppnå|uppnåd|avslut|upparbet|åtgärd|status|läge|mognad|done|complet|progress|finish|implement|achiev|fulfil|deliver|reali[sz]|hur (?:långt|mycket|stor)|how (?:far|much)|^(?:i |in )?(?:%|procent|percent(?:age)?|pct|\(%\))$/u;

/** "Ej klar", "Not done": numbers of what is left, or ones for what is not done. */
const denied = /(?<!\p{L})(?:ej|icke|ikke|inte|not)(?!\p{L})/u;

/** "Andel", "% av tjänst", "Share of cost": percent of something, and of the work when the person says so. */
export function settleOtherPercent(drafts: readonly ColumnDraft[]): void {
  for (const draft of drafts) {
    if (draft.field !== 'percent' || draft.isSettled) continue;
    const key = draft.header?.heading.key ?? '';
    if (key === '' || (ofWork.test(key) && !denied.test(key))) continue;
    take(draft, sense('unknown', 'guess'));
    draft.rivals = ['percent'];
  }
}
