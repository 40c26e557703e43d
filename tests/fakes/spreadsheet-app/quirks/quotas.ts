import { exception } from '../strict';
import type { Quirk } from './quirk';

/** From one write on, every call fails the same way until the execution is over. */
const ending = (name: string, reported: readonly string[], message: string, after: number): Quirk => ({
  name,
  reported,
  isDeadly: true,
  install: ({ book }) => {
    let writes = 0;
    book.wire.quirks = [
      ...book.wire.quirks,
      ({ isWrite }) => {
        if (isWrite) writes += 1;
        if (writes > after) throw exception(message);
      },
    ];
  },
});

export const quotas: readonly Quirk[] = [
  ending(
    'quota-short',
    ['google-sheets-us-states #5', 'GESI #99'],
    'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
    12,
  ),
  ending(
    'quota-day',
    ['apps-script-codebase #1', 'developers.google.com/apps-script/guides/services/quotas'],
    'Service invoked too many times for one day: spreadsheets.',
    20,
  ),
  ending(
    'six-minutes',
    ['geocode-google-sheets #1', 'google-sheets-what-if-analysis #24'],
    'Exceeded maximum execution time',
    16,
  ),
];
