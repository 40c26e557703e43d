import { wordSet } from '../word-list';
import { announcedKind, headingText } from './finding-heading';

/** Names of lists that are findings of a kind that the name does not tell: the person is asked. */
const ofUnknownKind = wordSet(`
    brister | bristerna | deficiencies | findings | fynd | iakttagelser | iakttagelserna | issues | negative | negatives
    negativa iakttagelser | negativa punkter | negativt | other findings | problem | risker | risks | svagheter
    svagheterna | weaknesses | övriga iakttagelser | övriga kommentarer | övrigt | other | other comments | miscellaneous`);

/** Names of chapters that hold no findings. */
const ofNone = wordSet(`
    action | actions | appendices | appendix | attendees | avslutning | background | bakgrund | beslut | bilaga | bilagor
    conclusion | conclusions | contents | corrective action | corrective actions | date | datum | deltagare | distribution
    follow up | follow-up | followup | innehåll | innehållsförteckning | introduction | inledning | methodology | metod
    next audit | next meeting | next step | next steps | nästa möte | nästa revision | nästa steg | närvarande | omfattning
    participants | present | purpose | sammanfattning | sändlista | scope | signature | signatures | slutsats | slutsatser
    summary | syfte | tidplan | underskrift | underskrifter | uppföljning | åtgärder | åtgärdsplan`);

/** How a mail or a letter ends. */
const closing =
  /^(?:mvh\b|(?:med )?vänlig(?:a|en)? hälsning|(?:bästa |varma |många )?hälsningar|hälsn\b|(?:(?:best|kind|warm|many) )?regards\b|(?:many )?thanks[,.!]?$|sincerely|cheers[,.!]?$|signed\b|yours\b|tack för|vid pennan)/u;

/** What tells that findings are of an earlier audit, or closed: they are no new ones. */
const earlier =
  /\b(?:tidigare|föregående|förra|fjolårets|äldre|stängda|avslutade|åtgärdade|previous|previously raised|earlier|prior|past|old|closed|resolved|last(?: year[’']?s| audit[’']?s)?)\b(?: (?:årets?|års|revision(?:en)?s|ronde?ns|year[’']?s|audit[’']?s))?/u;

/** Before the name of findings: what is said of them. */
const standing =
  /^(?:status|uppföljning|genomgång|läge|follow-? ?up|review)\s*(?:av|för|på|of|on|for)?\s*(?:the\b|de\b)?\s*/u;

/** After the name: of which audit, and nothing else. */
const ofAudit =
  /(?: (?:från|vid|i|from|in|at|of))?(?: (?:den|det|the|an))?(?: (?:interna?|externa?|internal|external))?(?: (?:\p{L}*revision\p{L}*|\p{L}*audits?|\p{L}*rond(?:en)?|inspections?|år(?:et)?|years?))?(?: 20\d\d)?[:.]?$/u;

/** Whether a line is the heading of findings of an earlier audit. */
export function isEarlier(line: string): boolean {
  const text = headingText(line);
  if (text.length > 80 || !earlier.test(text)) return false;
  const name = text.replace(earlier, '').replace(standing, '').replaceAll(/\s+/gu, ' ').trim();
  const bare = name.replace(ofAudit, '').trim();
  return announcedKind(name) !== undefined || announcedKind(bare) !== undefined || ofUnknownKind.has(bare);
}

/** What a line that stands for itself begins, where it is no kind of finding: a list of an unknown kind, or what holds none. */
export function otherHeading(line: string): 'unknown' | 'none' | undefined {
  const text = headingText(line);
  const name = text.replace(/[:.]$/u, '').trim();
  if (ofUnknownKind.has(name)) return 'unknown';
  return ofNone.has(name) || closing.test(text) ? 'none' : undefined;
}
