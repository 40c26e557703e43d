import { textOf } from '../../book/cells';
import { folded } from '../matching';
import type { StatusReader } from '../statuses/statuses';
import type { OwnStatus } from './own-words';

/** `reader`, but for the texts of which the organisation itself has said how they stand. */
export function withOwnStatuses(words: readonly OwnStatus[], reader: StatusReader): StatusReader {
  if (words.length === 0) return reader;
  const known = new Map(words.map(({ text, status }) => [folded(text), status]));
  return (value, appearance) => {
    const status = typeof value === 'string' ? known.get(folded(value)) : undefined;
    return status === undefined
      ? reader(value, appearance)
      : { status, text: textOf(value), certainty: 'certain' };
  };
}
