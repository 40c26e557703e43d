import { isDate, type CellValue } from '../../book/cells';
import type { DeadlineReader } from '../deadlines/deadlines';
import { isOwnerText } from '../people/owner-and-time';
import { givenNames } from '../people/owner-words';
import { peopleSigns } from '../people/people-like';
import { folded } from '../matching';
import { ownerAndTimeReader } from './owner-with-deadline';

/** Headings under which somebody puts his name when it is done. */
export const signOff =
  /(?<!\p{L})(?:sign(?:\p{L}*)?|sgn|initial(?:er|s)?|kvitt\p{L}*|attest\p{L}*|tick(?:ed)?|bock\p{L}*|avbock\p{L}*|prick\p{L}*|avprick\p{L}*|check(?:ed)?|actioned|åtgärda[dt]|utför[dt]|genomför[dt]|gjor[td]|klar[ta]?|färdig[ta]?|avslutad?|done|completed?|closed|finished|verifierad|verified|ok)(?!\p{L})/u;

/** What a cell says that somebody has signed: a tick, who, or the day, with its year written out or not. */
export interface SignedCell {
  /** ISO; `null` where it names none. */
  readonly day: string | null;
}

const tick = /^(?:x+|✓|✔|√|☑|ok|ja|yes|j|y|sign\.?(?:erat|erad|ed)?)\.?$/iu;
const initials = /^(?:\p{Lu}\.?){1,4}$/u;

/** A word with a capital letter alone is as well a word: "Delvis". */
const isName = (text: string): boolean =>
  isOwnerText(text) &&
  (peopleSigns(text).people >= PEOPLE || givenNames.has(folded(text).split(' ')[0] ?? ''));
const PEOPLE = 0.7;

/** `undefined` where some word of the cell is neither a tick, a name nor a day. */
export function signedCell(value: CellValue, read: DeadlineReader): SignedCell | undefined {
  if (value === true) return { day: null };
  if (typeof value === 'object' && value !== null) return isDate(value) ? { day: value.date } : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (tick.test(text) || initials.test(text) || isName(text)) return { day: null };
  const said = ownerAndTimeReader(read)(text);
  if (!said || said.time === '' || !(said.owner === '' || initials.test(said.owner) || isName(said.owner)))
    return undefined;
  const { kind, date, certainty } = read(said.time);
  return kind === 'day' && certainty !== 'guess' ? { day: date } : undefined;
}
