import { mustTravelLight } from './traffic';

test(
  '60,000 rows: so many round trips, none over the limit',
  () => mustTravelLight(60_000, { read: 4, written: 2 }),
  120_000,
);
