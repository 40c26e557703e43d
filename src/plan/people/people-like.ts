import { folded } from '../matching';
import { wordTest } from '../word-list';
import { familyEndings, givenNames, vacancies } from './owner-words';
import { decidingWords, roleWords, unitWords } from './role-words';

const isIn = (list: string): ((word: string) => true | undefined) => {
  const test = wordTest(list);
  return (word) => (test(word) === undefined || test(word) === 'clip' ? undefined : true);
};
const isRole = isIn(roleWords);
const isUnit = isIn(unitWords);
const isDeciding = isIn(decidingWords);

/** An owner is seldom said in more letters. */
const LONGEST_OWNER = 70;
const MOST_WORDS = 7;

const fullName = /^\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+){1,2}$/u;
const initials = /^(?:\p{Lu}\. ?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \p{Lu}\.?|\p{Lu}{2,4})$/u;

const joints: ReadonlySet<string> = new Set(
  'och og and o för for of med the samt eller or i på av'.split(' '),
);

/** What a text says of who: nothing, perhaps a person or unit, or surely one. */
export interface PeopleSigns {
  /** 0–1: how surely the text names persons, roles or units and nothing else. */
  readonly people: number;
  /** Names somebody who decides: a board, a management. */
  readonly isDeciding: boolean;
  /** Names a part of the organisation and no person in a role. */
  readonly isUnit: boolean;
}

const nobody: PeopleSigns = { people: 0, isDeciding: false, isUnit: false };

/** A name by its shape: "Anna Berg", "A. Berg", "HR". Two capitalised words are most likely one, and surely when a part is a known name. */
function nameLikeness(text: string, words: readonly string[]): number {
  if (fullName.test(text)) {
    const isKnown = words.some((word) => givenNames.has(word) || familyEndings.test(word));
    return isKnown ? 1 : 0.75;
  }
  return initials.test(text) ? 0.6 : 0;
}

/** A telephone number beside a name, with what it is called. */
const telephone = /[,;(]? ?(?:(?:tel(?:efon)?|tfn|mob(?:il)?|phone|ph)\b[.:]? ?)?\+?\d(?:[ -]?\d){5,}\)?/giu;

const withoutTelephone = (text: string): string =>
  /\d{2}/.test(text) ? text.replace(telephone, '').trim() : text;

/** How much a text, as it stands in a cell, looks like one or several owners. */
export function peopleSigns(value: string): PeopleSigns {
  const text = withoutTelephone(value.trim());
  if (text === '' || text.length > LONGEST_OWNER) return nobody;
  const key = folded(text);
  if (vacancies.has(key)) return { ...nobody, people: 0.5 };
  if (/@\S+\.\p{L}{2}/u.test(text)) return { ...nobody, people: 1 };
  const words = key.split(/[^\p{L}]+/u).filter((word) => word !== '' && !joints.has(word));
  if (words.length === 0 || words.length > MOST_WORDS || /\d{2}|[.!?] \p{Lu}/u.test(text)) return nobody;
  const named = nameLikeness(text, words);
  const said = words.filter((word) => isRole(word) !== undefined || isUnit(word) !== undefined).length;
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const isHeaded = [first, last].some((word) => isRole(word) !== undefined || isUnit(word) !== undefined);
  const share = said / words.length;
  const byWords = isHeaded ? (share >= 0.5 ? 1 : 0.7) : said > 0 && words.length <= 4 ? 0.4 : 0;
  const decides = words.some((word) => isDeciding(word) !== undefined);
  return {
    people: Math.max(named, byWords),
    isDeciding: byWords > 0 && decides,
    isUnit: byWords > 0 && !words.some((word) => isRole(word) !== undefined),
  };
}
