import type { Quirk } from './quirk';

/** Excel for Windows, reported in 2019 and 2021: events come late or not at all. Here every second one is lost, and the others come late. */
export const eventsLost: Quirk = {
  name: 'events-lost',
  reported: ['office-js #533', 'office-js #1760', 'office-js #6311'],
  event: (send) => {
    let count = 0;
    return (message) => {
      count += 1;
      if (count % 2 === 0) setTimeout(() => send(message), LATE);
    };
  },
};

/** Milliseconds. */
const LATE = 20;
