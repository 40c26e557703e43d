import { describeDays } from './quota-days';

/* Of a few calls, and of many; each job is in quota-days.exhaustive.ts. */
for (const job of ['structure', 'rollup'] as const) describeDays(job);
