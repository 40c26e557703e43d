import { jobNames } from '../../../../src/jobs/job';
import { describeDays } from './quota-days';

for (const job of jobNames) describeDays(job);
