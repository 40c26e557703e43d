import { colourNamed } from './colours';
import type { Language } from '../field';
import { folded } from '../matching';
import type { Status } from '../status';
import type { Legend } from './legend-lookup';
import { statusReader } from './statuses';

/** A longer line is prose. */
const LONGEST_LINE = 300;
const LONGEST_KEY = 20;
const LONGEST_MEANING = 60;
const MOST_LINES = 400;

type Pair = readonly [key: string, status: Status];
type StatusOf = (text: string) => Status | undefined;

const label =
  /^(?:status(?:ar|es|ord|värden|alternativ| words| values)?|läge|teckenförklaring|förklaring|tegnforklaring|forklaring|fargekode|fargekoder|färgkod|färgkoder|symboler|symbolförklaring|legend|key|status key|rag|rag status|rag key|colour key|color key) ?:? ?(?=\S)/;
const isColourOrMark = (key: string): boolean =>
  colourNamed(key) !== undefined || /^.$/u.test(key) || /^[^\p{L}\p{N}\s]{1,3}$/u.test(key);

const ofCells =
  /(?:^|\s)(?:ruta|rutor|cell|celler|rad|rader|fält|markering|markerad|box|cells?|rows?|fill|shading|highlight)$/;

/** "Grön = klar Gul = pågår" is two pairs. */
const eachPair = (part: string): readonly string[] =>
  (part.match(/[=:]/g) ?? []).length > 1 ? part.split(/ (?=\S{1,15} ?[=:] )/) : [part];

/** "● klar": a mark, and right after it what it means. */
const markBefore = /^([^\p{L}\p{N}\p{P}\s=|]{1,2}) (\p{L}[^=:]{1,40})$/u;

/** The texts on both sides of each `=` of a line, or of each `:` when its key is a colour, a letter or a mark. */
function sidesOf(line: string): readonly (readonly [string, string])[] {
  const sides: (readonly [string, string])[] = [];
  const parts = line.split(/[,;|•·\n]| \/ /).flatMap(eachPair);
  for (const part of parts) {
    const marked = markBefore.exec(part.trim());
    if (marked) {
      sides.push([marked[1] ?? '', marked[2] ?? '']);
      continue;
    }
    const match =
      /^(=) ?(=) ?(.+)$/.exec(part.trim()) ?? /^(.*?) ?(=|:|→|=>| - |betyder|means) ?(.*)$/.exec(part.trim());
    const [, key = '', sign = '', meaning = ''] = match ?? [];
    if (key === '' || meaning === '' || key.length > LONGEST_KEY || meaning.length > LONGEST_MEANING)
      continue;
    if (sign === '=' || isColourOrMark(key.trim()) || isColourOrMark(meaning.trim()))
      sides.push([key.trim(), meaning.trim()]);
  }
  return sides;
}

function keyed(key: string, status: Status): readonly Pair[] {
  const colour = colourNamed(key);
  return colour === undefined || colour === key
    ? [[key, status]]
    : [
        [key, status],
        [colour, status],
      ];
}

/** "Grön = klar", or "Klar = grön". */
function pairOf([left, right]: readonly [string, string], statusOf: StatusOf): readonly Pair[] {
  const meaning = statusOf(right);
  if (meaning && !(isColourOrMark(right) && statusOf(left))) return keyed(left, meaning);
  const turned = statusOf(left);
  return turned && isColourOrMark(right) ? keyed(right, turned) : [];
}

/** "Status: Klar / Pågår / Ej påbörjad": the words of the workbook, each for itself. */
function listed(line: string, wordOf: StatusOf): readonly Pair[] {
  if (line.includes('=')) return [];
  const bare = line.replace(label, '');
  const parts = bare.split(/[/,;|]/).map((part) => part.trim());
  const fewest = bare === line ? 3 : 2;
  if (parts.length < fewest) return [];
  const pairs = parts.map((part): Pair | undefined => {
    const status = part.length <= LONGEST_KEY ? wordOf(part) : undefined;
    return status && [part, status];
  });
  const known = pairs.filter((pair) => pair !== undefined);
  const isList = known.length >= fewest && known.length === parts.length;
  return isList && new Set(known.map(([, status]) => status)).size > 1 ? known : [];
}

/**
 * Reads a workbook's own key to its statuses out of the lines given; empty when they hold none. Keys are folded texts;
 * a colour has its English name as well, so that a filled cell is known by it. One pair alone is no legend, unless it
 * speaks of how cells look ("Grön ruta = klart").
 */
export function legendOf(texts: Iterable<string>, language: Language = 'sv'): Legend {
  const read = statusReader({ language });
  const statusOf: StatusOf = (text) => {
    const { status, certainty } = read(text);
    return certainty === 'guess' || status === 'missing' ? undefined : status;
  };
  const wordOf: StatusOf = (text) => (read(text).certainty === 'certain' ? statusOf(text) : undefined);
  const pairs: Pair[] = [];
  const lists: Pair[] = [];
  let count = 0;
  for (const text of texts) {
    count += 1;
    if (count > MOST_LINES) break;
    if (text.length > LONGEST_LINE) continue;
    const line = folded(text.replaceAll('\n', ';')).replace(
      /^(?:teckenförklaring|tegnforklaring|forklaring|fargekoder|färgkoder|legend|key|status) ?: ?(?=\S+ ?=)/,
      '',
    );
    pairs.push(...sidesOf(line).flatMap((sides) => pairOf(sides, statusOf)));
    lists.push(...listed(line, wordOf));
  }
  const legend = new Map<string, Status>(lists);
  /** A bullet before every line is no key. */
  const told = new Map(pairs);
  const meanings = new Set(pairs.map(([, status]) => status));
  const isKey = meanings.size >= 2 || pairs.some(([key]) => ofCells.test(key) && isColourOrMark(key));
  const clashing = new Set(pairs.flatMap(([key, status]) => (told.get(key) === status ? [] : [key])));
  if (isKey)
    for (const [key, status] of pairs) if (!legend.has(key) && !clashing.has(key)) legend.set(key, status);
  return legend;
}
