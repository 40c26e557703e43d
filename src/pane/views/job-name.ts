import type { View } from './view';

/** What a run is called. */
export const jobName = (view: View, job: string): string =>
  new Map<string, string>(Object.entries(view.text.log.jobs)).get(job) ?? job;
