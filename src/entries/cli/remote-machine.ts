import { machinePatience } from '../../hosts/remote/patience';
import type { RemoteMachine } from '../../hosts/remote/remote-machine';

/** This machine's clocks and chance. */
export const remoteMachine: RemoteMachine = {
  ...machinePatience,
  now: () => performance.now(),
  today: () => Date.now(),
};
