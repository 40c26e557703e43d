import { filteredPlan } from './filtered-plan';
import { rightOrRefused } from './right-or-refused';

const RIGHT = { done: 'right', undone: 'right', recovered: 'right' };

test.each(['sheet filter', 'table filter', 'by hand'] as const)(
  'rows hidden by %s: what is written, taken back and put right reaches its own rows',
  async (hiding) => {
    for (const job of ['structure', 'review'] as const)
      expect(await rightOrRefused(['filter'], job, filteredPlan(hiding))).toEqual(RIGHT);
  },
  120_000,
);
