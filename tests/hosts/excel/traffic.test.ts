import { mustTravelLight } from './traffic';

test.each([
  [10, { read: 2, written: 1 }],
  [1000, { read: 2, written: 1 }],
  [10_000, { read: 2, written: 3 }],
] as const)('%i rows: so many round trips, none over the limit', mustTravelLight, 120_000);
