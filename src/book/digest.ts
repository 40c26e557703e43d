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

/** Characters that are hashed at a time, so that the engine optimises the function as a whole: within one long loop it does so again and again. */
const PIECE = 2 ** 12;

/** What the two hashes begin with. */
const [FIRST, SECOND] = [0xcbf29ce4, 0x811c9dc5];

/** The two hashes so far. */
type Hashes = Int32Array;
const newHashes = (): Hashes => Int32Array.of(FIRST, SECOND);
const printed = (hashes: Hashes): string => hex(hashes[0] ?? 0) + hex(hashes[1] ?? 0);

/**
 * FNV-1a, 32 bits, twice, of what stands in the text from `from` on, before `end`; `hashes` are those of what stands before it.
 * The first takes each code with its place added.
 */
function hashPiece(text: string, from: number, end: number, hashes: Hashes): void {
  let first = hashes[0] ?? 0;
  let second = hashes[1] ?? 0;
  for (let index = from; index < end; index += 1) {
    const code = text.charCodeAt(index);
    first = imul(first ^ (code + index), 0x01000193);
    second = imul(second ^ code, 0x01000193);
  }
  hashes[0] = first;
  hashes[1] = second;
}

function hash(text: string, from: number, end: number, hashes: Hashes): void {
  for (let at = from; at < end; at += PIECE) hashPiece(text, at, Math.min(end, at + PIECE), hashes);
}

/** Characters between two pauses. */
const AT_A_TIME = 2 ** 18;

/** The id of a plan of changes: what was previewed is what is applied, or nothing. `fingerprint` of many changes, with pauses. */
export function* digestInSteps(changes: ChangeSet): Pausable<string> {
  const text = JSON.stringify(changes);
  const hashes = newHashes();
  for (let from = 0; from < text.length; from += AT_A_TIME) {
    const end = Math.min(text.length, from + AT_A_TIME);
    hash(text, from, end, hashes);
    if (end < text.length) yield pause;
  }
  return printed(hashes);
}

/**
 * A fingerprint of JSON-safe data, 16 hexadecimal digits: equal data gives equal text. Two FNV-1a hashes of 32 bits
 * with different offsets; it tells plans apart, it does not protect against forgery.
 */
export function fingerprint(data: unknown): string {
  const text = JSON.stringify(data) ?? '';
  const hashes = newHashes();
  hash(text, 0, text.length, hashes);
  return printed(hashes);
}

/** The same as `digestInSteps`, in one go. */
export const digest = (changes: ChangeSet): string => fingerprint(changes);

/** A fingerprint of a text in eight hexadecimal digits, for lines that are compared in great numbers. */
export function shortPrint(text: string): string {
  let now = FIRST;
  for (let index = 0; index < text.length; index += 1) {
    now = imul(now ^ (text.charCodeAt(index) + index), 0x01000193);
  }
  return hex(now);
}
