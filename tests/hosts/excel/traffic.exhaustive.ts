import { mustTravelLight } from './traffic';

test.each([
  [19_000, { read: 2, written: 3 }],
  [60_000, { read: 4, written: 2 }],
] as const)('%i rows: so many round trips, none over the limit', mustTravelLight);
