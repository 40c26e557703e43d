import { folded } from '../matching';
import { sense, strip, wholeSense, type StatusSense } from './status-wholes';

const isOngoingWord = (text: string): boolean =>
  wholeSense(text)?.status === 'ongoing' && !/^(?:active|aktivt?)$/.test(text);

/** Where the column has words of its own for what is under way and none for done, "active" is the word for done. */
export function activeIsDone(vocabulary: Iterable<string>): boolean {
  const words = [...vocabulary].map((text) => strip(folded(text)));
  return words.some(isOngoingWord) && !words.some((text) => wholeSense(text)?.status === 'done');
}

/** A part of so many: "2/5", which may be a day as well. */
const count = /^(\d{1,3}) ?\/ ?(\d{1,3})$/;

/** Whether the column counts parts: "0/5" is no day, so that "2/5" beside it is none either. */
export const countsParts = (vocabulary: Iterable<string>): boolean =>
  [...vocabulary].some((text) => Number(count.exec(text.trim())?.[1] ?? 1) === 0);

/** What a count says; `undefined` for what is none, or may be a day. */
export function countSense(match: string, isCounting: () => boolean): StatusSense | undefined {
  const found = count.exec(match);
  const [part, whole] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || whole < 1 || part > whole || (part > 0 && !isCounting())) return undefined;
  return sense(part === 0 ? 'notStarted' : part < whole ? 'ongoing' : 'done', 'likely');
}

const isPending = (text: string): boolean => text === 'pending';

/** Where "pending" stands beside what is under way and what is done, and nothing else waits to begin, it does. */
export function pendingIsOpen(vocabulary: Iterable<string>): boolean {
  const words = new Set([...vocabulary].map((text) => strip(folded(text))));
  const others = [...words].filter((text) => !isPending(text)).map((text) => wholeSense(text)?.status);
  const has = (...wanted: readonly string[]): boolean => others.some((one) => one && wanted.includes(one));
  return has('ongoing') && has('done') && !has('notStarted', 'waiting');
}

/** "Ej klar", "not done yet": it has not ended, and may have begun. */
const notEnded =
  /^(?:(?:nej|no|ännu|än|still|as yet) )?(?:ej|icke|inte|not)(?: (?:yet|ännu|än))? (?:klar[at]?|färdiga?t?|gjor(?:d|t|da)|genomför(?:d|t|da)|utför(?:d|t|da)|åtgärda(?:d|t|de)|actioned|carried out|completed?|done|implemented|performed)(?: (?:än|ännu|yet))?$/u;
/** "Ej påbörjad", "to start": it has not begun. */
const notBegun = /börj|begun|begin|commenc|gång|initi|inled|planer|planned|start|to do|att göra/u;

export const saysNotEnded = (bare: string): boolean => notEnded.test(bare);

/**
 * Where the column has a word of its own for what has not begun, or for what is under way, "ej klar" is open, and nobody can
 * say which: beside "Pågår" it may be what has not begun, and as well what somebody has begun and not ended.
 */
export const saysMoreThanEnded = (vocabulary: Iterable<string>): boolean =>
  [...vocabulary].some((text) => {
    const bare = strip(folded(text));
    const status = wholeSense(bare)?.status;
    return (status === 'notStarted' && notBegun.test(bare)) || (status === 'ongoing' && !saysNotEnded(bare));
  });
