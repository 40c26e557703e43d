import { folded } from '../../plan/matching';

/** What may stand before a number that is a goal's. */
const NAMED =
  /^(?:(?:(?:del|miljö|klimat|hållbarhets|miljø|klima|bærekrafts)?mål(?:et|en|ene)?|(?:sub-?)?(?:goal|target|objective)s?|nr\.?|no\.?|#)[\s:]*)+/u;

/** `1`, `5.1`, `M3`, `G-2`: at most a few letters, and digits. */
const NUMBER = /^\p{L}{0,3}-?\d+(?:\.\d+)*(?![\p{L}\d%])/u;

const BETWEEN = /^\s*(?:,|;|\/|&|\+|(?:och|og|samt|eller|and|or)(?!\p{L}))\s*\(?/u;
const BEFORE_MORE = /^\s*\((?:och|og|samt|and)\s+/u;
const TO = /^\s*[-–—]\s*/u;

/** A number and a word in small letters is an amount: "5 procent mindre avfall". */
const isAmount = (number: string, rest: string): boolean =>
  /^\d+$/.test(number) && /^\s*(?:%|\p{Ll})/u.test(rest) && !BETWEEN.test(rest);

/** More numbers than these in "1–3" are no numbers of goals. */
const MOST_BETWEEN = 30;

/** The numbers from one to another: of "O1–O3" o1, o2 and o3; none where they are of two kinds. */
function numbersTo(from: string, to: string): readonly string[] {
  const [, letters = '', first = ''] = /^(\D*)(\d+)$/.exec(folded(from)) ?? [];
  const [, others = '', last = ''] = /^(\D*)(\d+)$/.exec(folded(to)) ?? [];
  const count = Number(last) - Number(first) + 1;
  if (first === '' || last === '' || (others !== '' && others !== letters)) return [];
  if (count < 2 || count > MOST_BETWEEN) return [];
  return Array.from({ length: count }, (_, index) => letters + String(Number(first) + index));
}

interface Found {
  readonly numbers: readonly string[];
  readonly rest: string;
}

/** The number, or from one to another, that a text begins with. */
function numberAt(text: string, isFirst: boolean): Found | undefined {
  const name = NAMED.exec(text.toLowerCase())?.[0] ?? '';
  const own = text.slice(name.length);
  const [found] = NUMBER.exec(own) ?? [];
  if (found === undefined) return undefined;
  const rest = own.slice(found.length);
  if (isFirst && name === '' && isAmount(found, rest)) return undefined;
  const dash = TO.exec(rest)?.[0] ?? '';
  const last = dash === '' ? undefined : NUMBER.exec(rest.slice(dash.length))?.[0];
  const between = last === undefined ? [] : numbersTo(found, last);
  if (last === undefined || between.length === 0) return { numbers: [folded(found)], rest };
  return { numbers: between, rest: rest.slice(dash.length + last.length) };
}

/** The numbers of goals that a text begins with, and what stands after them: "Mål 1.1 och 2.3", "5.1 Mindre avfall". */
export function goalNumbers(text: string): Found {
  const own = text.trim();
  const first = numberAt(own, true);
  if (first === undefined) return { numbers: [], rest: own };
  const numbers = [...first.numbers];
  let { rest } = first;
  for (;;) {
    const [sign] = BEFORE_MORE.exec(rest) ?? BETWEEN.exec(rest) ?? [];
    const next = sign === undefined ? undefined : numberAt(rest.slice(sign.length), false);
    if (next === undefined) break;
    numbers.push(...next.numbers);
    rest = next.rest;
  }
  return { numbers, rest: rest.replace(/^[\s.:)–-]+/u, '').trim() };
}

/** Every word of the text that may be a goal's whole number with its letters: "supports O4". */
export const lettered = (text: string): readonly string[] =>
  folded(text).match(/(?<![\p{L}\d])\p{L}{1,3}-?\d+(?:\.\d+)*(?![\p{L}\d%])/gu) ?? [];

/** Whether one number is of a part of the other: 5.1 of 5. */
export const isPartOf = (number: string, whole: string): boolean => number.startsWith(`${whole}.`);
