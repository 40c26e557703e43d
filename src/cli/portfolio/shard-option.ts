import type { Shard } from '../../portfolio/shard';

/** More parts than there are machines to read them. */
const MOST_PARTS = 10_000;

/** `2/4`: the second of four parts; `undefined` for anything else. */
export function shardIn(text: string): Shard | undefined {
  const [, part, of] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  return shard.part <= shard.of && shard.of <= MOST_PARTS ? shard : undefined;
}
