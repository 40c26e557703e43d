import { signedInDrive, type Drive } from '../../hosts/drive/drive';
import { machinePatience } from '../../hosts/google-auth/patience';
import { lazy } from '../../plan/lazy';

/** Google Drive by the machine's own credentials and clock; signed in to once, when it is first asked for. */
export const machineDrive = (environment: NodeJS.ProcessEnv): (() => Promise<Drive>) =>
  lazy(() =>
    signedInDrive(environment, {
      ...machinePatience,
      now: () => performance.now(),
      today: () => Date.now(),
    }),
  );
