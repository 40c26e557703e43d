import { sense } from '../columns/sense';
import type { Field } from '../field';
import { take, type ColumnDraft } from './column-draft';

/** Who looked at it afterwards, and answers for nothing that is to be done. */
const reviews =
  /(?<!\p{L})(?:(?:quality )?(?:re)?(?:viewed|verified|checked|inspected|approved|closed|confirmed|validated|audited|accepted|witnessed|authori[sz]ed|countersigned|certified|ticked off) by|(?:reviewer|verifier|checker|inspector|signatory|witness)s?|initials|signed(?:[ -]off)?(?: by)?|sign[ -]?off|(?:granska|kontrollera|verifiera|signera|attestera|avstäm|avpricka|bekräfta|kvittera|justera|validera|besiktiga|kvalitetssäkra|kvalitetsgranska|kontrasignera|godkän|av?slut[aä]|stäng)(?:[dt]|s|ts|ad|at|as|de|des)? (?:av|med)|(?:granskare|kontrollant|justerare|attestant|besiktningsman|signatur|signum|signering|signeras?))(?!\p{L})/u;
const mayBeTakenFor: ReadonlySet<Field> = new Set<Field>(['owner', 'unit', 'area', 'links']);

/**
 * A heading that says who looked at it afterwards heads no owners, however its cells look: beside an owner it says
 * something of its own, and where nobody else is named the person is asked.
 */
export function settleReviewers(drafts: readonly ColumnDraft[]): void {
  const isReviewer = ({ header, isSettled }: ColumnDraft): boolean =>
    !isSettled && reviews.test(header?.heading.key ?? '');
  const hasOwner = drafts.some((draft) => draft.field === 'owner' && !isReviewer(draft));
  for (const draft of drafts) {
    if (!isReviewer(draft) || !mayBeTakenFor.has(draft.field)) continue;
    if (hasOwner) {
      take(draft, sense('unknown', 'likely', 'reviewer'));
      draft.rivals = [];
    } else {
      take(draft, sense('decisionMaker', 'guess'));
      draft.rivals = ['decisionMaker', 'owner'];
    }
  }
}
