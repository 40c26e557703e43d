/** The words that tell rows that hold no item. Tried on text without outer space, at most a few hundred letters. */

const total =
  /^(?:varav|därav|of which|whereof|thereof)\b|^(?:remaining|kvarstår|kvar|återstår) ?:?$|^(?:del|hel|kostnads|slut|total|års)?summa\b|^total(?:belopp|kostnad|sum)(?:en)?\b|^totalt?\b|^totaler\b|^(?:sub|grand )?-?total\b|^sub-total\b|^sum\b|^(?:antal|count|number|antall|status|läge|state) ?:?$|^summering ?:|^antal (?:åtgärder|aktiviteter|rader|klara|st)|^number of (?:actions|items)|^(?:genomsnitt|medelvärde|medel|average|snitt)\b/i;

/** How far a plan has come: "Genomförandegrad", "Andel klara", "Completed: 2". */
const progress =
  /^(?:total |totalt |overall |sammanlagd )?(?:genomförande|färdigställande|slutförande|uppfyllelse|uppfyllnads|måluppfyllelse|klar|verkställighets|färdig)s?(?:grad|takt|procent)(?:en)?(?!\p{L})|^(?:total |overall )?(?:completion|closure|implementation|fulfil\p{L}*|progress|success)(?: rate| ratio| level| degree| so far| total|$)|^(?:andel|procent|share|percentage|percent|proportion|%|number|antal|count) (?:av |of |åtgärder |actions )*(?:är |are )?(?:klar\p{L}*|genomför\p{L}*|avslutad\p{L}*|slutför\p{L}*|pågående|påbörjade|öppna|försenade|complete\p{L}*|done|closed|open|ongoing|overdue|started|finished)|^(?:klar[at]?|avslutade|genomförda|slutförda|pågående|pågår|påbörjade|ej påbörjade|öppna|försenade|utgår|utgått|åtgärder|aktiviteter|completed?|done|closed|open|ongoing|in progress|not started|overdue|outstanding|finished|cancelled|actions|items|tasks) ?[:=] ?\d+(?:[.,]\d+)?(?: ?(?:%|st\.?|av \d+|of \d+|\/ ?\d+))?$/iu;

export const LONGEST_TOTAL = 40;

/** A line of sums or counts begins so; what else is in the row must be numbers. */
export const isTotalText = (text: string): boolean =>
  text.length <= LONGEST_TOTAL && (total.test(text) || progress.test(text));

/** "5 st", "3 klara", "1 av 3 klara", "33 % klart", "2 open": a number of things, and no thing to do. */
const countWords =
  'av|of|stk?\\.?|stycken|totalt|total|varav|därav|ej|ikke|inte|not|in|kvar|återstår|återstående|remaining|left|late|åtgärd\\p{L}*|aktivitet\\p{L}*|insats\\p{L}*|rader|punkter|uppgifter|tiltak\\p{L}*|actions?|activit\\p{L}*|items?|tasks?|rows?|klar\\p{L}*|färdig\\p{L}*|genomför\\p{L}*|avslut\\p{L}*|slutför\\p{L}*|stängd\\p{L}*|öppn\\p{L}*|åpne|pågå\\p{L}*|påbörja\\p{L}*|försena\\p{L}*|utgå\\p{L}*|ferdig\\p{L}*|lukket|forsinke\\p{L}*|done|complete[d]?|closed|open|ongoing|progress|started|overdue|outstanding|finished';
const count = new RegExp(`^\\d+(?:[.,]\\d+)?(?: ?%)?(?:[ /(,;]+(?:${countWords}|\\d+)\\)?){0,5}$`, 'iu');

const LONGEST_COUNT = 40;

export const isCountText = (text: string): boolean => text.length <= LONGEST_COUNT && count.test(text);

const note =
  /^(?:\*|obs\b|n\.?b\.?\b|not(?:e|era)?s?\b ?[:.]|anm(?:ärkning)?\b ?[:.]|kommentar(?:er)?(?: ?:| från )|synpunkt(?:er)? från |comments? ?:|källa ?:|kilde ?:|source ?:|förklaring|teckenförklaring|forklaring|tegnforklaring|fargekode|merk ?:|se også|se vedlegg|sist oppdatert|oppdatert|legend|key ?:|tips ?:|instruktion|färgkod|exempel ?:|se även|se bilaga|see also|senast uppdaterad|uppdaterad|updated|last updated|version|utskriven|printed|sida \d|page \d|forts)/i;
const signature =
  /^(?:ort(?: och datum)?\b|(?:datum|dato|date) ?(?::[\d ./-]*)?$|underskrift|signatur|signature|signed|namnteckning|namnförtydligande|fastställd?\b|fastställs|upprättad|upprättat|godkänd|godkänns|beslutad av|approved|prepared by|reviewed by|sign-?off|justeras|chair\b|ordförande ?:?$|skolchef ?:?$|_{3,}|\.{5,})/i;

/** A sentence about the plan itself, and no action: "Planen följs upp två gånger per år." */
const aboutPlan =
  /^(?:(?:den här |denna |vår )?(?:handlings|åtgärds|miljö|aktivitets)?plan(?:en)?|(?:the|this|our) (?:action |improvement )?plan) (?:är|ska|skall|gäller|följs|uppdateras|revideras|omfattar|fastställ\p{L}*|beslut\p{L}*|is|was|will|covers|applies|shall)(?!\p{L}).*\.$/iu;

export const isNoteText = (text: string): boolean => note.test(text) || aboutPlan.test(text);
export const isSignatureText = (text: string): boolean => text.length <= 80 && signature.test(text);

const closing =
  /^(?:förkortningar|teckenförklaring|förklaring(?:ar)?|tegnforklaring|forklaring|forkortelser|fargekoder?|vedlegg|färgkod(?:er)?|statuskoder|abbreviations|key|legend|bilagor|appendi(?:x|ces)|distribution|sändlista|deltagare|närvarande|kontakt(?:er|personer|uppgifter)?|versionshistorik|revisionshistorik|ändringslogg|version history|change log|sign-?off|underskrifter|godkännande)\b ?:?$/i;

/** After such a heading below a table comes something else than items: abbreviations, contacts, versions. */
export const isClosingText = (text: string): boolean => text.length <= 40 && closing.test(text);

/** A line below a table about the next meeting. */
export const isMeetingText = (text: string): boolean =>
  text.length <= 40 && /^(?:nästa (?:möte|uppföljning|avstämning)|next (?:meeting|review))\b/i.test(text);

const hintWord =
  /^(?:champ|text(?:e|fält)?|fritext|free ?text|datum|date|åååå|yyyy|dd[/.-]mm|lista|list\b|välj|select|choose|drop-?down|rullista|rullgardin|siffra|tal\b|number|numeric|numérique|heltal|obligatorisk|mandatory|required|optional|valfri|ja\/nej|yes\/no|max \d|string|integer|auto\b|automatiskt|\(?(?:text|datum|date|lista|list|siffra|number)\)?$)/i;

/** A row below the heading that says what to type: "Champ texte", "Fritext", "Välj i listan". */
export const isTypeHint = (text: string): boolean => /^[([<].{1,40}[)\]>]$/.test(text) || hintWord.test(text);

const goalWord =
  /^(?:övergripande |strategiskt |miljö|hållbarhets|klimat|verksamhets|del|effekt|inriktnings)?mål(?:et)?\b|^(?:strategic )?(?:goal|objective|target|aim|outcome)s?\b|^objectif\b/i;
const areaWord =
  /^(?:mål|fokus|insats|åtgärds|utvecklings|verksamhets|huvud|del)?område\b|^(?:tema|kategori|perspektiv|rubrik|avsnitt|pelare|strategi)\b|^(?:focus |priority |goal )?area\b|^(?:theme|category|workstream|work stream|strand|section|pillar|axe|priority|part)\b/i;
const unitWord =
  /^(?:enhet|avdelning|institution|förvaltning|nämnd|skola|bolag|department|division|unit|faculty|school|directorate|service|team)(?:$|[:.]| of | för | \d)|(?:avdelningen|förvaltningen|enheten|kontoret|nämnden|institutionen|sektionen|staben|bolaget|kansliet)(?:$| \()|^institutionen för |^department of |^(?:school|faculty) of | (?:department|directorate|faculty|division)$/i;

/** "Miljömål 2019–2022" is a title; "Mål 1" and "Miljömål: minska …" name a goal. */
const isTitleOfYears = /^[\p{L} ]+ 20\d\d(?: ?[-–/] ?\d{2,4})?$/u;

export const isGoalText = (text: string): boolean => goalWord.test(text) && !isTitleOfYears.test(text);
export const isAreaText = (text: string): boolean => areaWord.test(text);
export const isUnitText = (text: string): boolean => unitWord.test(text);

/** "Följande flyttas till nästa år": a line about the rows below it. */
export const isAnnouncement = (text: string): boolean =>
  /^(?:följande|nedanstående|the following|the below)(?!\p{L})/iu.test(text);

/** "(se även protokoll 3)": all of it in brackets, said beside the matter. */
export const isAside = (text: string): boolean => /^\([^()]+\)\.?$/.test(text);

const numbered = /^(?:[A-ZÅÄÖ]|\d{1,2}|[IVX]{1,4})(?:\.\d{1,2}){0,3}[.):]?\s+\S/;
export const isNumbered = (text: string): boolean => numbered.test(text);

/** How deep a text's own number goes: "2. Forskning" 1, "2.1 …" 2, "Mål 2.1.3" 3; 0 without a number. */
export function numberDepth(text: string): number {
  const found = /^(?:\p{L}+ )?(\d{1,3}(?:\.\d{1,3}){0,3})(?=[.):\s]|$)/u.exec(text);
  return found?.[1] === undefined ? 0 : found[1].split('.').length;
}
