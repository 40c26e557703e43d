import type { Field, TableKind } from '../field';

/** What a heading means that no declaration lists letter by letter, seen from one telling word in it. */
export interface HeadingRule {
  readonly pattern: RegExp;
  readonly field: Field;
  readonly more?: string;
  /** Only in these kinds of table; elsewhere the next rule is tried. */
  readonly kinds?: readonly TableKind[];
  /** The word alone does not settle it. */
  readonly isVague?: boolean;
}

const time =
  '(?:datum|date|deadline|klart?|slut\\w*|tid\\w*|timescale|target|due|completion|implementation|färdig\\w*)';

/** Days on which something was seen or decided: the first of them is no first deadline. */
const otherDays =
  '(?:audit|detect|discover|inspect|assess|review|report|revision|gransk|beslut|decision|approv|upptäck|identif|rapport|registr|creat)';

/** Tried in this order: a word that tells more comes before one that tells less. Keys are lower case. */
export const headingRules: readonly HeadingRule[] = [
  {
    pattern:
      /^(?!.*%)(?:totalt )?(?:antal|number of|no\.? of|# of|count of|sum of|summa|andel|share of|types? of)\b/u,
    field: 'unknown',
    more: 'count',
  },
  { pattern: /^(?:vem|who|by whom)\b(?!.*(?:beslut|bestäm|godkän|fattar|decid|approv))/u, field: 'owner' },
  {
    pattern: /^(?:när|when|by when)\b(?!.*(?:blev|\bvar\b|was|did|start|börj|igång|begin|inled|launch))/u,
    field: 'deadline',
  },
  {
    pattern:
      /^(?!.*(?:uppnå|mäta|nå\b|measur|want|achiev|aim|hope|reach|know|learn|expect))(?:vad (?:ska|skall|gör|görs|vi ska|behöv(?!s\??$)\p{L}*|måste)\b|what (?:will|to|needs|is to|do|are|must|we)\b)/u,
    field: 'title',
  },
  { pattern: /^(?:varför|why)\b/u, field: 'unknown', more: 'reason' },
  {
    pattern: /beslutsfattare|beslutas av|decision[- ]?(?:maker|owner)|approve[rd]\b/u,
    field: 'decisionMaker',
  },
  {
    pattern:
      /^(?:är|har|is|has|have) .*(?:genomför|klar|utför|avslut|färdig|complete|done|implemented|closed)/u,
    field: 'status',
  },
  { pattern: /ansvarsområde/u, field: 'area' },
  {
    pattern:
      /ansvarig|^ansvar(?:et)?\b|responsib|\bowner\b|accountab|\bassigned\b|\bassignee\b|\bchampion\b|\blead(?:er)?\b(?! time)|utförare|handläggare/u,
    field: 'owner',
  },
  {
    pattern:
      /(?:avvikelse|iakttagelse|finding|observation|\bncr?\b|recommendation|audit)[\p{L} ]*[ -]?\b(?:nr|no|number|ref|reference|id|nummer)\b/u,
    field: 'finding.ref',
  },
  {
    pattern: new RegExp(
      `^(?!.*${otherDays})(?=.*\\b(?:ursprunglig\\p{L}*|original(?:ly)?|initial(?:ly)?|första|first|tidigare|previous(?:ly)?|old) .*\\b${time}\\b)`,
      'u',
    ),
    field: 'deadline',
    more: 'original',
  },
  {
    pattern: new RegExp(
      `\\b(?:reviderad\\p{L}*|reviderat|ny|nytt|revised|new|updated|extended|uppdatera[dt]|justera[dt]|amended|senaste) .*\\b${time}\\b`,
      'u',
    ),
    field: 'deadline',
    more: 'revised',
  },
  {
    pattern: /\b(?:faktisk\p{L}*|verklig\p{L}*|actual) .*(?:datum|date|klart?|slut|finish|completion|end)\b/u,
    field: 'completedAt',
  },
  {
    pattern:
      /(?:genomförd|genomfört|slutförd|slutfört|avslutad|avslutat|stängd|stängt|klarmarkerad|åtgärdad|åtgärdat|utförd|utfört) (?:den|datum)\b/u,
    field: 'completedAt',
  },
  {
    pattern: /(?:\bdate .*(?:completed|closed|implemented)|(?:completed|closed|implemented) (?:on|date))\b/u,
    field: 'completedAt',
  },
  {
    pattern: /statusdatum|status date|uppdaterad|\bupdated\b|last update/u,
    field: 'unknown',
    more: 'updatedAt',
  },
  {
    pattern:
      /(?:^|\s)(?:%|procent\p{L}*|percent\p{L}*).*(?:klar|färdig|complete|done|progress|genomför)|(?:klar|färdig|complete|done|progress|genomför)\p{L}*.*(?:%|procent|percent)/u,
    field: 'percent',
  },
  {
    pattern:
      /kommentar|\bcomment|\banm(?:ärkning\p{L}*)?\b|\bnotes?\b|notering|anteckning|\bremarks?\b|övrigt|narrative/u,
    field: 'comment',
  },
  { pattern: /\bpåbörja|\bstart|\bbegin|\bcommenc/u, field: 'startDate' },
  {
    pattern:
      /\bdeadline\b|\bdue\b|\bsenast\b|slutdatum|klardatum|färdigdatum|måldatum|tidplan|tidsplan|tidpunkt|tidsram|tidsfrist|förfall|(?:target|completion|finish|end|implementation) date|timescale|time ?frame|timeline|by when|\b(?:klart?|färdigt?|slut|avslut\p{L}*) (?:till|den|vecka|månad|kvartal|termin|år)\b|ska vara (?:klar|färdig)/u,
    field: 'deadline',
  },
  { pattern: /\bstatus|status\b|\brag\b|\bläge\b/u, field: 'status' },
  {
    pattern: /resurs|\bresourc|tidsåtgång|\beffort\b|finansiering|\bfunding\b|timmar|\bhours\b/u,
    field: 'resources',
  },
  { pattern: /kostnad|budget|\bcosts?\b|belopp|investering|expenditure|\bamount\b/u, field: 'cost' },
  { pattern: /\bprio(?:rit|\b)/u, field: 'priority' },
  { pattern: /orsak|\bcauses?\b/u, field: 'finding.cause' },
  {
    pattern: /^krav\b|lagkrav|kravref|\bclause\b|^requirement/u,
    field: 'finding.requirement',
    kinds: ['findings'],
  },
  {
    pattern: /\p{L}{4}(?:nr|nummer)$|\b(?:nr|nummer)$|(?:\bno|\bnumber|\bid|-id|\bref|\breference)$/u,
    field: 'id',
    isVague: true,
  },
  { pattern: /indikator|\bindicator|nyckeltal|\bkpi/u, field: 'unknown', more: 'indicator' },
  { pattern: /målgrupp/u, field: 'unknown', more: 'targetGroup' },
  { pattern: /effekt|\beffect|\bimpact|\bsavings?\b|besparing|minskning/u, field: 'unknown', more: 'effect' },
  {
    pattern:
      /(?<!göro|klago|före|moders|spörs|res|besöks|brott|tviste|käro|rätts|skilje|asyl|ända)mål(?:et|en|sättning\p{L}*)?$|^mål\b|\b(?:goal|objective|aim)s?\b|\btargets?$/u,
    field: 'goal',
  },
  { pattern: /(?:område|områden|tema|kategori)$|\b(?:area|theme|category)$/u, field: 'area' },
  { pattern: /^(?:datum|date)\b|\b(?:datum|date)$/u, field: 'unknown', more: 'date', isVague: true },
  {
    pattern:
      /(?:avdelning|förvaltning|enhet|nämnd|institution)(?:en|er)?$|\b(?:department|division|faculty|directorate)\b/u,
    field: 'unit',
  },
  {
    pattern:
      /\bfindings?\b|\bobservations?\b|avvikelse|iakttagelse|nonconform|non-conform|\bbrist(?:er)?\b|\bweakness/u,
    field: 'finding.text',
  },
  {
    pattern:
      /(?:åtgärd(?:er|en|erna)?|aktivitet(?:er|en)?|insats(?:er|en)?|uppgift(?:er)?)\b|\b(?:actions?|activit(?:y|ies)|tasks?|measures?|initiatives?)\b/u,
    field: 'title',
    isVague: true,
  },
];
