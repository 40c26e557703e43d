import type { ChangeSet } from './edit';
import { pause, type Pausable } from './pausable';

// Looked up once: where code runs in a context of its own, a global costs more each time than the multiplication.
const { imul } = Math;

const digits = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
const digitOf = (part: number, shift: number): number => digits[(part >>> shift) & 0xf] ?? 0;

/** Eight hexadecimal digits, in one piece: `toString(16)` of a number beyond 2³¹ takes five times as long. */
const hex = (part: number): string =>
  String.fromCharCode(
    digitOf(part, 28),
    digitOf(part, 24),
    digitOf(part, 20),
    digitOf(part, 16),
    digitOf(part, 12),
    digitOf(part, 8),
    digitOf(part, 4),
    digitOf(part, 0),
  );

/**
 * FNV-1a, 32 bits, of what stands in the text from `first` on, before `end`; `hash` is that of what stands before it.
 * `step`: added to each code as often as its place says. Nothing comes after the loop: a function that is
 * optimised inside its loop and goes on after it was thrown out of the optimised code seventy times a job.
 */
function hashed(text: string, first: number, end: number, hash: number, step: 0 | 1): number {
  let now = hash;
  for (let index = first; index < end; index += 1) {
    now = imul(now ^ (text.charCodeAt(index) + index * step), 0x01000193);
  }
  return now;
}

/** What the two hashes begin with. */
const [FIRST, SECOND] = [0xcbf29ce4, 0x811c9dc5];

/** Characters between two pauses. */
const AT_A_TIME = 2 ** 18;

/** The id of a plan of changes: what was previewed is what is applied, or nothing. `fingerprint` of many changes, with pauses. */
export function* digestInSteps(changes: ChangeSet): Pausable<string> {
  const text = JSON.stringify(changes);
  let first = FIRST;
  let second = SECOND;
  for (let from = 0; from < text.length; from += AT_A_TIME) {
    const end = Math.min(text.length, from + AT_A_TIME);
    first = hashed(text, from, end, first, 1);
    second = hashed(text, from, end, second, 0);
    if (end < text.length) yield pause;
  }
  return hex(first) + hex(second);
}

/**
 * A fingerprint of JSON-safe data, 16 hexadecimal digits: equal data gives equal text. Two FNV-1a hashes of 32 bits
 * with different offsets; it tells plans apart, it does not protect against forgery.
 */
export function fingerprint(data: unknown): string {
  const text = JSON.stringify(data) ?? '';
  const { length } = text;
  return hex(hashed(text, 0, length, FIRST, 1)) + hex(hashed(text, 0, length, SECOND, 0));
}

/** The same as `digestInSteps`, in one go. */
export const digest = (changes: ChangeSet): string => fingerprint(changes);

/** A fingerprint of a text in eight hexadecimal digits, for lines that are compared in great numbers. */
export const shortPrint = (text: string): string => hex(hashed(text, 0, text.length, FIRST, 1));
