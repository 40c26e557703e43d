import { sense } from '../columns/sense';
import type { Field } from '../field';
import { take, type ColumnDraft } from './column-draft';

/** Who looked at it afterwards, and answers for nothing that is to be done. */
const reviews =
  /(?<!\p{L})(?:(?:quality )?(?:re)?(?:viewed|verified|checked|inspected|approved|closed|confirmed|validated|audited|accepted|witnessed|authori[sz]ed|countersigned|certified|ticked off) by|(?:reviewer|verifier|checker|inspector|signatory|witness)s?|initials|signed(?:[ -]off)?(?: by)?|sign[ -]?off|(?:granska|kontrollera|verifiera|signera|attestera|avstäm|avpricka|bekräfta|kvittera|justera|validera|besiktiga|kvalitetssäkra|kvalitetsgranska|kontrasignera|godkän|av?slut[aä]|stäng)(?:[dt]|s|ts|ad|at|as|de|des)? (?:av|med)|(?:granskare|kontrollant|justerare|attestant|besiktningsman|signatur|signum|sign|signering|signeras?))(?!\p{L})/u;

/** What is done afterwards, for which somebody answers under a heading of its own. */
const afterwards =
  'uppföljning(?:en|s)?|effektuppföljning(?:s)?|kontroll(?:en)?|effektkontroll(?:en)?|egenkontroll|granskning(?:en|s)?|utvärdering(?:en|s)?|avstämning(?:s)?|mätning(?:en|s)?|mät|rapportering(?:s)?|återrapportering(?:s)?|verifiering(?:s)?|inspektions?|revisions?|besiktnings?|tillsyns?|kvalitetssäkrings?';
const afterwardsEn =
  'follow[- ]?up|monitoring|review|verification|evaluation|reporting|audit|inspection|checking|quality assurance|qa|assurance|sign[- ]?off';
const followsUp = new RegExp(
  `^(?:(?:${afterwards})-?(?:ansvarig(?:a|t)?|chef|person|handläggare|funktion)` +
    `|(?:ansvarig|ansvar|vem|huvudansvarig)(?:a|t)? ?(?:för|av)? (?:${afterwards})` +
    `|(?:vem )?följer upp|(?:ska |skall )?(?:följs|följas) upp av|(?:ska |skall )?(?:utvärderas|kontrolleras|mäts|mätas|rapporteras|verifieras|stäms av|granskas) av` +
    `|(?:${afterwardsEn})[- ](?:officer|owner|lead|responsible|responsibility|person|manager|by)` +
    `|(?:responsible|owner|lead|officer|who|accountable) (?:for|of)? ?(?:the )?(?:${afterwardsEn}))$`,
  'u',
);

/** Those who answer for one side of everything, and perhaps not for the action: asked about where nobody else does. */
const ofOneSide =
  /^(?:attest|avtals?|budget|data|dokument|ekonomi|informations|inköps|it|kommunikations|personal|press|system|webb)-?ansvariga?$/u;
const mayBeTakenFor: ReadonlySet<Field> = new Set<Field>(['owner', 'unit', 'area', 'links']);

/**
 * A heading that says who looked at it afterwards heads no owners, however its cells look: beside an owner it says
 * something of its own, and where nobody else is named the person is asked.
 */
export function settleReviewers(drafts: readonly ColumnDraft[]): void {
  const says = ({ header, isSettled }: ColumnDraft, words: RegExp): boolean =>
    !isSettled && words.test(header?.heading.key ?? '');
  const hasOwner = drafts.some(
    (draft) => draft.field === 'owner' && !says(draft, reviews) && !says(draft, followsUp),
  );
  // Beside an owner it is asked who of the two answers for it.
  const isReviewer = (draft: ColumnDraft): boolean =>
    says(draft, reviews) || (!hasOwner && says(draft, followsUp));
  for (const draft of drafts) {
    if (draft.field === 'owner' && !draft.isSettled && ofOneSide.test(draft.header?.heading.key ?? '')) {
      draft.certainty = 'guess';
      if (draft.rivals.length === 0) draft.rivals = ['owner', 'decisionMaker'];
    }
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
