import type { IncomingMessage } from 'node:http';
import { restBefore } from '../../office-double/turns';

/** Which content types are accepted, and how many bytes of each. */
export interface BodyRule {
  readonly type: 'application/json' | 'application/octet-stream';
  readonly limit: number;
}

export const jsonBody: BodyRule = { type: 'application/json', limit: 20 * 2 ** 20 };
export const fileBody: BodyRule = { type: 'application/octet-stream', limit: 64 * 2 ** 20 };

export type Body =
  | { readonly kind: 'whole'; readonly bytes: Buffer }
  | { readonly kind: 'refused'; readonly status: number; readonly why: string };

const refused = (status: number, why: string): Body => ({ kind: 'refused', status, why });

/** Reads a body that declares its length and is no longer than that; a body that is not accepted is not read at all. */
export async function bodyOf(request: IncomingMessage, { type, limit }: BodyRule): Promise<Body> {
  const { 'content-type': given = '', 'content-length': length = '' } = request.headers;
  if (given !== type && given !== `${type}; charset=utf-8`) return refused(415, 'type');
  if (!/^\d{1,12}$/.test(length)) return refused(411, 'length');
  const promised = Number(length);
  if (promised > limit) return refused(413, 'size');
  const chunks: Buffer[] = [];
  let got = 0;
  for await (const chunk of request) {
    const piece = chunk as Buffer;
    got += piece.length;
    chunks.push(piece);
  }
  // Node's parser ends a body at its declared length; one that is shorter was cut off.
  return got === promised ? { kind: 'whole', bytes: Buffer.concat(chunks, got) } : refused(400, 'cut off');
}

/** @returns `undefined` for what is not UTF-8 */
export function textOf(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** @returns `undefined` for what is not JSON */
export async function jsonOf(bytes: Buffer): Promise<unknown> {
  const text = textOf(bytes);
  if (text === undefined) return undefined;
  await restBefore(text);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
