import { deflateSync, Inflate } from 'fflate';
import { crc32 } from './crc';
import { refuse, refusalOf } from './refusal';

/**
 * Compresses and decompresses. A host whose platform can do so natively supplies its own codec, which must behave the
 * same.
 */
export interface Codec {
  /**
   * Raw deflate → exactly `size` bytes. Must stop as soon as more bytes come out.
   * @throws refusals `lying-size` and `damaged-part`
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  /** Bytes → raw deflate; the same bytes for the same input. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** CRC-32 as zip uses it, unsigned. */
  readonly crc32: (bytes: Uint8Array) => number;
}

/**
 * Compressed bytes passed to the inflater at a time. Deflate expands at most 1,032 times, so one step makes at most 17
 * MB.
 */
const STEP = 16 * 1024;

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) refuse({ code: 'lying-size' });
    bytes.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    if (refusalOf(error) !== undefined) throw error;
    refuse({ code: 'damaged-part' });
  }
  return filled === size ? bytes : refuse({ code: 'lying-size' });
}

/** A codec in plain JavaScript, which runs on every platform. */
export const portableCodec: Codec = { inflate, deflate: (bytes) => deflateSync(bytes, { level: 6 }), crc32 };
