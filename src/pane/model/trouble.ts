import { Failure } from '../../hosts/failure';
import type { Order } from './order';
import type { Trouble } from './state';

/** Whatever was thrown, as data: a failure has a code, anything else is a bug. */
export function troubleOf(thrown: unknown, again: Order | null): Trouble {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const cause = error.cause instanceof Error ? `\n${error.cause.message}` : '';
  if (error instanceof Failure) {
    const { code, details } = error;
    return { kind: 'failure', code, details, technical: `${error.message}${cause}`, again };
  }
  return { kind: 'bug', technical: `${error.stack ?? error.message}${cause}`, again };
}
