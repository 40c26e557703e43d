import { words as timeWords } from '../deadlines/deadline-words';
import { folded } from '../matching';
import { givenNames } from '../people/owner-words';
import { roleWords, unitWords } from '../people/role-words';
import { wordSet, wordTest } from '../word-list';
import * as known from './done-words';
import { wholeNumbers } from './status-fractions';
import { saysForNow } from './status-hedges';
import { misspeltSense } from './status-typos';
import type { Sense } from './status-sense';
import { statusWords } from './status-words';
import type { Times } from './status-times';

const small = wordSet(known.smallWords, known.namesOfActions, known.namesOfDeeds, known.waysOfDoing);
const beforeTimes = wordSet(known.beforeTimes);
const joining = wordSet(known.joiningWords);
const places = wordSet(known.placesOfTelling);
const references = wordSet(known.referenceWords);
const isRole = wordTest(roleWords);
const isUnit = wordTest(unitWords);

/** Senses that leave done what is said to be done: that it was late, or goes on. */
const harmless: ReadonlySet<Sense> = new Set<Sense>([
  'done',
  'made',
  'reached',
  'wholly',
  'continuing',
  'overdue',
  'lapsed',
  'checked',
]);

/** "Är detta klart": the verb stands first, and asks. */
const asks =
  /^(?:are|has|have|har|is|was|were|är|blev|var) (?!(?:all|alla|allt|already|also|avklara\p{L}*|been|both|båda|bra|even|fully|helt|now|nu|redan|samtliga|successfully|också|även)(?!\p{L}))(\p{L}+)/u;
const isQuestion = (text: string): boolean => {
  const [, next] = asks.exec(text) ?? [];
  const sense = next === undefined ? 'done' : statusWords.get(next);
  return sense === undefined || !harmless.has(sense);
};

/** Signs that ask, limit, cross out or point elsewhere. */
const questioning =
  /[?~≈≠¬<>≤≥^{}\\@%½¼¾⅓⅔]|[×✗✘❌⛔🚫]|(?![✓✔☑✅🗹√👍🙂😀😊🎉🟢🟩→´`])(?!\uFE0F|\u200D)[^\p{L}\p{N}\p{P}\s+=|]/u;
const harmlessTimes: ReadonlySet<string> = new Set([
  'month',
  'season',
  'term',
  'turn',
  'year',
  'label',
  'term-word',
]);

/** Words that promise as well as tell: "klart 2020" may be meant of the rest of the year, "genomfört 2020" not. */
const promising = /^(?:klar|färdig)|^(?:done|complete|finished|ready|ok|okay|okej)$/;
const hasPastForm = (words: readonly string[]): boolean =>
  words.some((word) => statusWords.get(word) === 'done' && !promising.test(word));

const token = /\p{L}+(?:[.:](?=\s|$))?|\d+|[^\p{L}\d\s]/gu;
const introducing: ReadonlySet<string> = new Set(
  'av by enl enligt genom gm sign via med with resp signed'.split(' '),
);
const opening: ReadonlySet<string> = new Set(['/', '(', ',', '-', ';', ':', '[', '.']);

/** "J Smith", "A. Berg", said to be who did it. */
const oneInitial = /(?:[/(,:;-]\s*|(?<!\p{L})(?:av|by)\s+)(\p{Lu})\.? (\p{Lu}\p{Ll}+)(?!\p{L})/gu;

/** "Utfört av Presto 12/3": whoever did it, by any name; "by" may stand before a time. */
const doer = /(?<!\p{L})av (\p{Lu}\p{L}+)(?=$|[\s,.;:/()-]*(?:$|\d|den |i |v\.))/gu;

/** "IT klart" is of a thing, whose name is a small word as well. */
const thing = /^IT \p{Ll}/u;

/** Names as their capitals show them in the text as written: initials, and what follows a given name. */
function namesIn(raw: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (!/\p{Ll}/u.test(raw)) return names;
  for (const [, after = '', first = ''] of raw.matchAll(
    /(?:[/(,:;[-]\s*|\b(?:av|by|enl\.?|sign\.?|gm)\s+)(\p{Lu}{2,3})(?![\p{L}\d])|^(\p{Lu}{2,3})(?=\s*[/,:;)\]-])/gu,
  ))
    names.add(folded(after + first));
  for (const [, given = '', family = ''] of raw.matchAll(/(?<!\p{L})(\p{L}+)(?= (\p{Lu}\p{L}*))/gu))
    if (givenNames.has(folded(given))) names.add(folded(family));
  for (const [, name = ''] of raw.matchAll(doer)) names.add(folded(name));
  for (const [, after = '', first = ''] of raw.matchAll(placed)) {
    const name = folded(after === '' ? first : after);
    if (givenNames.has(name) && !isTime(name)) names.add(name);
  }
  for (const [, initial = '', family = ''] of raw.matchAll(oneInitial)) {
    names.add(folded(initial));
    names.add(folded(family));
  }
  return names;
}

const articles: ReadonlySet<string> = new Set(['the', 'our', 'vår', 'vårt', 'våra']);

/** Heads of compounds that can only be a unit: "underlag" and "förslag" are no team. */
const unitHead =
  /(?:avdelning|avdelningen|enhet|enheten|förvaltning|förvaltningen|kansliet|kontoret|nämnd|nämnden|styrelse|styrelsen|teamet|utskottet)$/;
/** Likewise a person. */
const roleHead =
  /(?:ansvarig|ansvariga|chef|chefen|chefer|handläggare|handläggaren|ledare|ledaren|samordnare|samordnaren|tekniker|ingenjör|sekreterare)$/;
const isInRole = (word: string): boolean => isRole(word) === 'word' || roleHead.test(word);
const isSomebody = (word: string): boolean =>
  isInRole(word) || isUnit(word) === 'word' || unitHead.test(word);

/** "Enligt Bo", "(Per)", "Siv: klar": by its capital and its place a name, also where it is an everyday word. */
const placed =
  /(?:(?<!\p{L})(?:enligt|enl\.?|according to|as per|per|av|by|genom|gm|via|sign\.?)\s+|[(,;/–-]\s*)(\p{Lu}\p{Ll}+)(?=$|[\s)\].,;]+$|\s+\p{Lu}\p{Ll}+[\s)\].]*$)|^(\p{Lu}\p{Ll}+)(?=:)/gu;

/** Given names that are everyday words as well. */
const everyday: ReadonlySet<string> = new Set([
  'bo',
  'mark',
  'siv',
  'pia',
  'may',
  'jean',
  'leo',
  'linn',
  'rob',
]);

/** "3/4 åtgärdat" may be the third of April, and three quarters; "3/4: åtgärdat" is a day. */
const mayBeShare = /^(?:\p{L}+ )?(?:1\/[2-5]|2\/[3-5]|3\/[45]|4\/5) (?=\p{L})/u;

/** "Mål: klart i mars" is what was aimed at. */
const aims =
  /(?<!\p{L})(?:mål|målet|målsättning|målsättningen|target|goal|aim|deadline|plan|planen|prognos|forecast|due) ?[:=]/u;

/** "Klart enligt uppgift" is what somebody has heard; "enligt uppgift 3" is of the plan. */
const hearsay = /(?<!\p{L})(?:(?:enligt|enl\.?) uppgift(?:er)?(?! ?\d)|reportedly|ryktesvis)(?!\p{L})/u;

interface Beside {
  readonly before: string;
  readonly after: string;
  readonly names: ReadonlySet<string>;
  readonly isDated: boolean;
  readonly allowsTypos: boolean;
}

const isTime = (word: string): boolean => harmlessTimes.has(timeWords.get(word)?.is ?? '');

function isKnownWord(word: string, { before, after, names, isDated, allowsTypos }: Beside): boolean {
  if (joining.has(word)) return after !== '' && before !== '';
  const sense = statusWords.get(word) ?? (allowsTypos ? misspeltSense(word) : undefined);
  if (sense !== undefined && harmless.has(sense)) return true;
  if (names.has(word)) return true;
  if (beforeTimes.has(word))
    return isTime(after) || /^\d/.test(after) || places.has(after) || isTime(before) || names.has(after);
  if (small.has(word) || references.has(word) || places.has(word)) return true;
  if (sense !== undefined) return false;
  if (isTime(word)) return isDated;
  if (givenNames.has(word) && !everyday.has(word)) return true;
  if (introducing.has(before)) return isSomebody(word);
  return (opening.has(before) || after === ':') && isInRole(word);
}

/**
 * Whether everything in a text that speaks of something done is accounted for: words for done, names and roles, times
 * (`times`, which stand to today as they must), references and small words. `text` is folded, its turns of phrase put in
 * known words; `raw` is the text as written, whose capitals tell names.
 */
export function isAccountedFor(text: string, raw: string, { said, loose }: Times): boolean {
  if (said === 'ahead' || said === 'vague' || thing.test(raw)) return false;
  const plain = text.replace(wholeNumbers, ' ');
  if (mayBeShare.test(plain) || saysForNow(plain) || aims.test(plain) || hearsay.test(plain)) return false;
  if (questioning.test(plain) || isQuestion(plain)) return false;
  const tokens = plain.match(token) ?? [];
  const names = namesIn(raw);
  const allowsTypos = tokens.length <= 4;
  const isDated = said === 'past' || (said === 'present' && hasPastForm(tokens));
  if (said === 'present' && !isDated) return false;
  let lastReference = -3;
  return tokens.every((one, index) => {
    const before = articles.has(tokens[index - 1] ?? '')
      ? (tokens[index - 2] ?? '')
      : (tokens[index - 1] ?? '');
    if (/^\d/.test(one)) {
      const isReferred = index - lastReference <= 3;
      if (isReferred) lastReference = index;
      return isReferred || (isDated && !loose.has(Number(one)));
    }
    if (one === '§' || one === '#') lastReference = index;
    if (!/^\p{L}/u.test(one)) return true;
    const word = one.replace(/[.:]$/, '');
    if (references.has(word)) lastReference = index;
    const after = (tokens[index + 1] ?? '').replace(/[.:]$/, '');
    return isKnownWord(word, { before, after, names, isDated, allowsTypos });
  });
}
