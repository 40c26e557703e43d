import { tryJob } from './each-quirk';

/** Those without a test of their own; the rest, and pairs, are in each-quirk.release.ts. */
test.each(['fill-down', 'lists', 'names', 'events-in-spite', 'events-lost', 'freeze'])(
  'under %s a filtered plan is reviewed rightly, or not at all',
  async (quirk) => {
    const said = await tryJob([quirk], 'review', 'a filtered table');
    expect(said).toBe(`${quirk}: review on a filtered table: right, taken back: right, put right: right`);
  },
  120_000,
);
