import type { PaneState, Trouble } from './state';

/** A run of which nothing is left to take back is not offered again, nor one that cannot be done again as it was. */
export function troubled(state: PaneState, trouble: Trouble): Pick<PaneState, 'trouble' | 'lost'> {
  const { again } = trouble;
  const isOf = (kind: 'undo' | 'redo'): boolean =>
    trouble.kind === 'failure' &&
    (kind === 'undo' ? trouble.details.reason === 'nothing-holds' : trouble.code === 'conflict');
  if ((again?.kind !== 'undo' && again?.kind !== 'redo') || !isOf(again.kind))
    return { trouble, lost: state.lost };
  const lost = new Set([...state.lost, again.run]);
  return again.kind === 'undo' ? { trouble: { ...trouble, again: null }, lost } : { trouble, lost };
}

/** The runs that cannot be taken back or done again: those the log has just found, and those that were refused earlier. */
export function lostNow({ lost, look }: PaneState, found: readonly string[]): PaneState['lost'] {
  const undone = (look?.runs ?? []).filter(({ id, state }) => state === 'undone' && lost.has(id));
  return new Set([...found, ...undone.map(({ id }) => id)]);
}
