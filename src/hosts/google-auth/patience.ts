import { askedAgain, machinePatience, type Patience } from '../remote/patience';
import { googleFailure, isForNow, isUnknown } from './google-failure';

/**
 * Asks Google, and asks again where that is safe: always when it refused for now, otherwise only what may be done twice.
 * @param isRepeatable whether doing it twice is the same as doing it once, as with everything that only reads
 * @throws Failure what Google said last; errors that are not Google's pass
 */
export const patiently = <T>(
  ask: () => Promise<T>,
  isRepeatable: boolean,
  patience: Patience = machinePatience,
): Promise<T> =>
  askedAgain(
    ask,
    (error) => {
      const failure = googleFailure(error);
      return failure && { failure, isAgain: isForNow(failure) || (isRepeatable && isUnknown(failure)) };
    },
    patience,
  );
