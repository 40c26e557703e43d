import { monthNames } from '../deadlines/month-names';
import { folded } from '../matching';
import { loneWords } from '../statuses/status-lone-words';
import { statusPhrases } from '../statuses/status-phrases';
import { strip, wholeSense } from '../statuses/status-wholes';
import { statusWords } from '../statuses/status-words';
import { wordTest } from '../word-list';
import { givenNames } from './owner-words';
import { peopleSigns } from './people-like';
import { roleWords, unitWords } from './role-words';

/* The classes of words that stand beside names in owner cells: times, states, shares, telephones, those who only help. */

const either = (list: string): string =>
  list
    .trim()
    .split(/\s+\|\s+/)
    .join('|');

const month = `(?:${monthNames.flatMap((names) => names.split(' ')).join('|')})\\.?`;
const day = `\\d{1,2}(?:st|nd|rd|th|:e|e)?`;
const year = `(?:20)?\\d\\d`;
const moment = [
  `20\\d\\d-\\d\\d?(?:-\\d\\d?)?`,
  `${day} ?[./] ?\\d{1,2}\\.?(?:[-/. ]{1,2}${year})?`,
  `\\d{6}`,
  `${day} ${month}(?:[ ,-]{1,2}${year})?`,
  `${month} ${day}(?:,? ${year})?`,
  `${month}[ -]?20\\d\\d`,
  `(?:v|vecka|veckor|wk|w|week|weeks)\\.? ?\\d{1,2}(?: ?[-–] ?\\d{1,2})?`,
  `(?:[qkt]|kv|kvartal|tertial|quarter|h) ?[1-4](?:[- ]${year})?`,
  `(?:ht|vt|våren|hösten|sommaren|vår|höst|spring|summer|autumn|fall|år|year)[ -]?${year}`,
].join('|');
const before = `(?:(?:klara?|klart|färdigt?|done|due|deadline|senast|före|innan|by|before|den|the|on|på|under|during|datum|date)\\.?:? )*`;

const wholeTime = new RegExp(`^${before}(?:${moment}|20\\d\\d)$`, 'iu');
const leadingTime = new RegExp(`^${before}(?:${moment})(?: ?[:–-]| (?:av|by))? +(?=\\p{L})`, 'iu');
/** The numbers of "Team 1/2" and "Avd. 3/4" are no time. */
const numbered =
  'avd|avdelning|enhet|team|grupp|klass|hus|sal|rum|plan|lag|skift|linje|åk|årskurs|ward|unit|building|room|floor|line|shift|class|year';
const trailingTime = new RegExp(
  `(?<!(?<!\\p{L})(?:${numbered})\\.?)(?<=\\p{L}\\.?)[ ,:–-]+${before}(?:${moment})$`,
  'iu',
);
/** Words that alone name a time; a month may be a name, so that it is told by its brackets only. */
const bracketTime = new RegExp(
  `^${before}(?:i |in )?(?:${month}|våren|hösten|sommaren|vår|höst|sommar|spring|summer|autumn|winter|löpande|årligen|årsvis|kvartalsvis|månadsvis|yearly|annually|monthly|quarterly|ongoing|i år|nästa år|this year|next year)$`,
  'iu',
);

export const isTimePhrase = (text: string): boolean => wholeTime.test(text.trim());
export const isBracketedTime = (text: string): boolean => isTimePhrase(text) || bracketTime.test(text.trim());
export const withoutTimes = (text: string): string => text.replace(leadingTime, '').replace(trailingTime, '');

const STATE = 0.7;
const isStatusWord = (bare: string): boolean =>
  statusWords.has(bare) || statusPhrases.has(bare) || loneWords.has(bare);

/** How something stands: "klart", "ej påbörjad", "cancelled". */
export function isState(text: string): boolean {
  const bare = strip(folded(text));
  return (
    bare !== '' &&
    !namesSomebody(text.trim()) &&
    peopleSigns(text).people < STATE &&
    // A name may be like a status word: "Lotta" is no misspelt "lösta".
    (bare.includes(' ') || isStatusWord(bare)) &&
    wholeSense(bare) !== undefined
  );
}

const phoneWord = either(
  'tel | telefon | tele | tfn | tlf | mobil | mob | mobile | phone | ph | anknytning | ankn | anslutning | ext | extension | snr',
);
const phones = new RegExp(
  `(?<![ ,(])[ ,(]*(?<!\\p{L})(?:${phoneWord})[.:]{0,2} ?\\+?\\d[\\d ()/-]{1,20}\\)?|(?<![ ,(])[ ,(]*(?<![\\d-])(?:\\+\\d|0\\d)[\\d ]{0,4}[- ]? ?\\d[\\d -]{4,14}\\d\\)?`,
  'giu',
);
const shares =
  /(?<![ ,(])[ ,(]*(?<![\d/])(?:\d{1,3}(?:[.,]\d{1,2})? ?(?:%|procent|percent)|\d[.,]\d{1,2} ?(?:tjänst|fte|åa)|halvtid|heltid|deltid|full[- ]time|part[- ]time|half[- ]time|50\/50)(?: (?:av|of) (?:en )?(?:tjänst(?:en)?|heltid|time))?\)?(?!\p{L})/giu;
const numbering = /(?:^|[\s,;])\(?\d{1,2}[.)] +(?=\p{L})/gu;

/** Telephones and shares of a post belong to the name and are no part of it; numbers in one line part owners. */
export function withoutNumbers(text: string): string {
  if (!/\d|tid|time/iu.test(text)) return text;
  const bare = text.replace(shares, ' ').replace(phones, ' ');
  return (bare.match(numbering) ?? []).length > 1 ? bare.replace(numbering, '\n') : bare;
}

/** Somebody who stands in, helps, is asked or told: not the one who answers for it. */
const helping = either(`
  (?:med |with )?(?:stöd|hjälp|bistånd|assistans|support|help|assistance|backing|input)(?: ?:| av| från| from| of| by| genom)
  | (?:stöds|stöttas|bistås|assisteras|hjälps|avlöses|avlastas) av | (?:stöttar|stödjer|stöder|bistår|assisterar|hjälper|avlöser)
  | (?:assisted|supported|helped|aided|backed|advised|covered) by | (?:assists|supports|helps|advises|covers) | assisting | supporting | covering
  | ersätter | ersättare för | vikarierar för | vikarie för | vik\\.? för | vikarie f\\.? | vik | inhoppare för | vice för
  | i stället för | istället för | instead of | in place of | on behalf of | replacing | replaces | standing in for | deputising for | deputizing for | cover for | acting for
  | cc ?:? | kopia(?: till)? ?:? | copy(?: to)? ?:? | info(?:rmation)? till | informerar | informs | fyi ?:?
  | kontakt(?:person)? ?: | contact ?: | efter samråd med | efter avstämning med | avstämning med | avstäms med | stäms av med | samråder med | samråd med | in consultation with | consulting(?: with)? | consults
  | rapporterar till | reports to | reporting to | på uppdrag av | uppdrag(?:sgivare)? ?: | granskas av | granskare ?: | reviewed by | reviewer ?: | godkänns av | approved by | beslutas av | decided by
`);
/** Such a word before a name alone: "backup Eva", "reserv: Bo"; before a role it may be a part of the role. */
const standIn = either(`
  backup | back-up | back up | reserv | ersättare | suppleant | stf | ställföreträdare | vikarie | deputy | stand-?in | substitute | alternate | cover | avlösare | adjungerad | mentor | bollplank | rådgivare | assistent | sponsor | beställare | uppdragsgivare | observer | observatör | stöd | support
`);
const helper = new RegExp(`(?<![\\p{L}-])(?:${helping})(?![\\p{L}-])`, 'iu');
const standsIn = new RegExp(`(?<![\\p{L}-])(?:${standIn})\\.?(?: är| is)?(?: ?[:=] ?| )(?=\\S)`, 'iu');

const isNamedNext = (text: string): boolean => {
  const [word = ''] = /^[\p{L}.-]+/u.exec(text) ?? [];
  return (
    /^\p{Lu}/u.test(word) &&
    (givenNames.has(folded(word)) || peopleSigns(word).people < STATE || /^\p{Lu}{2,4}$/u.test(word))
  );
};

/** Where it begins to say who only helps, stands in, is asked or told; -1 where it does not. */
export function helperAt(text: string): number {
  const helps = helper.exec(text);
  // "Ola Vik" is one person; who stands in for another is written small.
  const places = [helps && helps[0] !== 'Vik' ? helps.index : -1];
  const found = standsIn.exec(text);
  if (found && (/[:=]/.test(found[0]) || isNamedNext(text.slice(found.index + found[0].length))))
    places.push(found.index);
  const known = places.filter((place) => place >= 0);
  return known.length === 0 ? -1 : Math.min(...known);
}

const doing = either(`
  utför | utförs av | utförare | utförande | gör | görs av | genomför | genomförs av | ansvarig | ansvariga | ansv | ansvarar | ansvar | huvudansvarig | åtgärdsansvarig
  | ägare | owner | lead | responsible | resp | does | doer | action | action by | done by | vem | who
`);
const others = either(`
  beslut | beslutar | beslutas av | beslutande | godkänner | godkänns av | godkännande | granskar | granskas av | granskare | kontrollerar | stöd | stödjer | stöttar | support | supports
  | backup | reserv | ersättare | deputy | info | information | informeras | informera | informed | kontakt | kontaktperson | contact | cc | kopia | samråd | konsulteras | consulted
  | approver | approved by | approves | decides | decision | decided by | reviewer | reviewed by | reviews | beställare | sponsor | uppföljning | följer upp | followed up by
`);
const labels = new RegExp(`(?:^|(?<=[\\s,;(/]))(?:(${doing})|(${others})) ?: *`, 'giu');

/**
 * Of a cell that labels the persons in it ("Beslut: rektor Utför: Anna") those who do it, where it says so; else the text as it
 * stands.
 */
export function labelledDoers(text: string): string {
  // Two labels have a colon each; most cells have none, and need not wait until the pattern is made.
  if (text.indexOf(':') === text.lastIndexOf(':')) return text;
  const found = [...text.matchAll(labels)];
  if (found.length < 2) return text;
  const parts = found.map((one, index) => ({
    isDoer: one[1] !== undefined,
    text: text.slice(one.index + one[0].length, found[index + 1]?.index).replace(/[\s,;/]+$/u, ''),
  }));
  const lead = text.slice(0, found[0]?.index).replace(/[\s,;/]+$/u, '');
  const doers = [lead, ...parts.flatMap((part) => (part.isDoer ? [part.text] : []))].filter(
    (part) => part !== '',
  );
  return doers.length === 0 ? text : doers.join('\n');
}

const isIn = (list: string): ((word: string) => boolean) => {
  const test = wordTest(list);
  return (word) => {
    const found = test(word);
    return found !== undefined && found !== 'clip';
  };
};
const [isRole, isUnit] = [isIn(roleWords), isIn(unitWords)];
const small: ReadonlySet<string> = new Set(
  'och og and o & samt eller or resp respektive tillsammans samverkan samarbete ihop together jointly med på i vid från inom för of for at in from the av von van de af der den el al la di da bin m fl mfl m.fl et flera övriga others team dr'.split(
    ' ',
  ),
);
/** After these any word may be a field of work. */
const field = /(?<!\p{L})(?:för|for|of|inom)(?!\p{L})/iu;
/** Lower-case words that are names as well as small words. */
const notLower: ReadonlySet<string> = new Set([
  'per',
  'mark',
  'jan',
  'will',
  'bo',
  'ali',
  'rose',
  'jean',
  'leo',
  'linn',
  'rob',
]);

const namesSomebody = (word: string): boolean => {
  const key = folded(word);
  return givenNames.has(key) && (/^\p{Lu}/u.test(word) || !notLower.has(key));
};

/** Whether every word beside a person's name is a name, a role, a unit or a small word between them; texts without a name are free. */
export function isAccounted(text: string): boolean {
  const words = text
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\s/&+,;()[\]"|:]+/u)
    .filter((word) => word !== '');
  if (words.length < 2 || text.includes('@') || !words.some(namesSomebody)) return true;
  const fieldFrom = field.exec(text)?.index ?? Infinity;
  return words.every((word) => {
    const key = folded(word).replace(/[.?!]+$/, '');
    if (/\d/.test(word)) return false;
    if (/^\p{Lu}/u.test(word)) return !/^(?:Slut\p{L}+|Frågar|Tar|Gör|Utom|Ej)$/u.test(word);
    if (/^[-–—]+$/.test(word) || small.has(key) || namesSomebody(word)) return true;
    return isRole(key) || isUnit(key) || text.indexOf(word) > fieldFrom;
  });
}

/** The names that a text begins with; '' where it begins otherwise. */
export function leadingNames(text: string): string {
  const words = text.split(' ');
  const end = words.findIndex(
    (word) => !/^\p{Lu}/u.test(word) && !/^(?:och|og|and|o|&|\+|samt)$/iu.test(word),
  );
  const first = words[0] ?? '';
  if (end < 1 || !namesSomebody(first.replace(/[.,]+$/, ''))) return '';
  return words
    .slice(0, end)
    .join(' ')
    .replace(/(?: (?:och|og|and|o|&|\+|samt))+$/iu, '');
}
