import { graphAccess } from '../../src/hosts/graph/graph-access';
import { graphThrough, type Graph } from '../../src/hosts/graph/graph';
import { fakeClock, type FakeClock } from '../google-emulator/drive/paced-drive';
import type { GraphEmulator } from './graph-emulator';

/** Graph through the emulator, with every request noted by the time at which it was sent. */
export interface PacedGraph {
  readonly graph: Graph;
  readonly clock: FakeClock;
  /** Milliseconds, in order. */
  readonly sent: readonly number[];
}

/** With a token, unless another environment is given. */
export async function pacedGraph(
  emulator: GraphEmulator,
  token: string = emulator.signIns.token(),
): Promise<PacedGraph> {
  const clock = fakeClock();
  const sent: number[] = [];
  const environment = { PLANBOK_MICROSOFT_ROOT: emulator.root, PLANBOK_GRAPH_TOKEN: token };
  const access = await graphAccess(environment, clock, () => undefined);
  const watched: typeof fetch = (input, init) => {
    sent.push(clock.now());
    return clock.during(() => access.fetch(input, init));
  };
  return { graph: graphThrough({ ...access, fetch: watched }, clock), clock, sent };
}
