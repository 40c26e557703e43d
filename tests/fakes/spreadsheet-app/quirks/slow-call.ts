import type { Quirk } from './quirk';

/** Every twentieth call takes a minute. */
export const slowCall: Quirk = {
  name: 'slow-call',
  reported: ['google-sheets-what-if-analysis #24', 'Jira-tools #38'],
  install: ({ book, spent }) => {
    let calls = 0;
    book.wire.quirks = [
      ...book.wire.quirks,
      () => {
        calls += 1;
        if (calls % 20 === 0) spent.ms += 60_000;
      },
    ];
  },
};
