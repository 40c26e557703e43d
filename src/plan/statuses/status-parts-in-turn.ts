import type { Sense } from './status-sense';
import { statusWords } from './status-words';

/*
 * "Floor 1 done, floor 2 in May", "Hus A klart, hus B till hösten": two parts by the same noun, the first done and the other
 * given a time. Whatever the noun is, the whole is done in part.
 */

/** The parts' noun with its number or letter, twice, and a time that ends the text; matched on folded text. */
const inTurn =
  /^([^,;.]{0,40}?(?<!\p{L})(\p{L}{2,20}) (\d{1,2}|[a-e])(?![\p{L}\d/-])[^,;.]{0,30})[,;.]? (?:and |but |men |og |och )?\2 (?!\3(?![\p{L}\d]))(?:\d{1,2}|[a-e]) (?:during|i|in|next|neste|nästa|til|till|to|under)(?: \p{L}{2,12}){0,2}$/u;

/** Nouns that count time or lead to a record: "vecka 3", "bilaga 1". */
const notParts: ReadonlySet<string> = new Set(
  'annex appendix bilaga day dag kvartal kv månad month nr no paragraf punkt q quarter ref sida page uke v vecka vedlegg week'.split(
    ' ',
  ),
);

const good: ReadonlySet<Sense> = new Set<Sense>(['activity', 'done', 'draft', 'made', 'reached', 'wholly']);
/** "Went well", "gick bra": said of how it went, which it then has. */
const wentWell = /(?<!\p{L})(?:bra|fine|gick|ok|okay|okej|well|went)(?!\p{L})/u;

/** Whether the first of two parts is done, by every word that says anything, and the other is given a later time. */
export function saysPartsInTurn(text: string): boolean {
  const [, first = '', noun = ''] = inTurn.exec(text) ?? [];
  if (first === '' || notParts.has(noun)) return false;
  const senses = (first.match(/\p{L}+/gu) ?? []).flatMap((word) => statusWords.get(word) ?? []);
  return senses.every((sense) => good.has(sense)) && (senses.length > 0 || wentWell.test(first));
}
