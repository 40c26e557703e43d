import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { digest } from '../../book/digest';
import type { ChangeSet } from '../../book/edit';
import type { Package } from '../../opc/package';
import { patchBetween, patched, type TextPatch } from '../../opc/write/text-patch';
import { decode } from '../../opc/xml-text';
import { asUndoSet } from '../change-set-shape';

/** How one part is put back: taken away, its text patched, or its very bytes (base64). */
type PartBack =
  | { readonly part: string; readonly is: string; readonly back: 'gone' }
  | { readonly part: string; readonly is: string; readonly back: TextPatch }
  | { readonly part: string; readonly is: string | null; readonly back: { readonly bytes: string } };

/** One run that can be taken back. */
export interface UndoRun {
  /** What puts every cell back, whatever program has saved the file since. */
  readonly changes: ChangeSet;
  /** What puts every byte back while no other program has saved it. */
  readonly parts: readonly PartBack[];
}

/** Unpacked characters of a run: more than any change set within the caps of a workbook needs. */
const MAX_RUN = 64 * 2 ** 20;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

/** What makes the text of a part what it was; `undefined` where its bytes do not follow from its text. */
function textBack(part: string, was: Package, now: Package): TextPatch | undefined {
  try {
    const [before, after] = [was.plainText(part), now.plainText(part)];
    return before === undefined || after === undefined ? undefined : patchBetween(after, before);
  } catch {
    return undefined;
  }
}

const inBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/**
 * Changed parts above this size in all are not kept byte for byte: comparing them would hold several copies of a sheet of
 * 70,000 rows in memory. Their cells are put back by the change set alone.
 */
const MOST_KEPT = 16 * 2 ** 20;

/** What makes the parts of `now`, but for `except`, those of `was` again. */
export function partsBack(was: Package, now: Package, except: ReadonlySet<string>): readonly PartBack[] {
  const backs: PartBack[] = [];
  let size = 0;
  for (const part of now.names()) {
    if (now.isUntouched(part) || except.has(part)) continue;
    const bytes = now.bytes(part);
    size += bytes.length;
    if (size > MOST_KEPT) return [];
    const is = hashOf(bytes);
    if (!was.has(part)) backs.push({ part, is, back: 'gone' });
    else if (!was.isSame(part, now)) {
      const back = textBack(part, was, now) ?? { bytes: inBase64(was.bytes(part)) };
      backs.push({ part, is, back });
    }
  }
  for (const part of was.names()) {
    if (now.has(part) || except.has(part)) continue;
    backs.push({ part, is: null, back: { bytes: inBase64(was.bytes(part)) } });
  }
  return backs;
}

/** Puts every recorded part back and says so; does nothing when any of them is not as the run left it. */
export function putBack(pkg: Package, parts: readonly PartBack[]): boolean {
  const isAsLeft = parts.every(({ part, is }) =>
    is === null ? !pkg.has(part) : pkg.has(part) && hashOf(pkg.bytes(part)) === is,
  );
  if (!isAsLeft || parts.length === 0) return false;
  for (const { part, back } of parts) {
    if (back === 'gone') pkg.remove(part);
    else if ('bytes' in back) pkg.put(part, new Uint8Array(Buffer.from(back.bytes, 'base64')));
    else pkg.put(part, patched(decode(pkg.bytes(part)), back));
  }
  return true;
}

/** The run as text for a part of the workbook. */
export const packedRun = (run: UndoRun): string =>
  deflateRawSync(Buffer.from(JSON.stringify(run)), { level: 6 }).toString('base64');

/** The run back from its text; `undefined` for what is not a run of ours whose changes have this digest. */
export function unpackedRun(text: string, id: string): UndoRun | undefined {
  try {
    const packed = Buffer.from(text, 'base64');
    const json = inflateRawSync(packed, { maxOutputLength: MAX_RUN }).toString('utf8');
    const data: unknown = JSON.parse(json);
    if (typeof data !== 'object' || data === null || !('changes' in data) || !('parts' in data))
      return undefined;
    const changes = asUndoSet(data.changes);
    if (changes === undefined || digest(changes) !== id) return undefined;
    return { changes, parts: partsFrom(data.parts) };
  } catch {
    return undefined;
  }
}

const isPatch = (back: readonly unknown[]): boolean =>
  back.every(
    (step) =>
      typeof step === 'string' ||
      (Array.isArray(step) && step.length === 2 && step.every((offset) => Number.isInteger(offset))),
  );

function isPartBack(data: unknown): data is PartBack {
  if (typeof data !== 'object' || data === null || !('part' in data) || !('is' in data) || !('back' in data))
    return false;
  const { part, is, back } = data;
  if (typeof part !== 'string' || (is !== null && typeof is !== 'string')) return false;
  if (Array.isArray(back)) return isPatch(back);
  return (
    back === 'gone' ||
    (typeof back === 'object' && back !== null && 'bytes' in back && typeof back.bytes === 'string')
  );
}

/** All or none: half of the parts put back would be a broken file. */
const partsFrom = (data: unknown): readonly PartBack[] =>
  Array.isArray(data) && data.every(isPartBack) ? data : [];
