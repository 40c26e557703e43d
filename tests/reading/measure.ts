import { readPlan } from '../../src/plan/read-plan';
import type { Result } from './reading-figures';
import type { Example } from './generate';
import { judge } from './judge';

/** Reads each workbook as the command does that is told the day and the plan's year. */
export function measure(examples: readonly Example[]): Result[] {
  return examples.map((example) => {
    const { today, planYear } = example.truth;
    const reading = readPlan(example.book, { today, ...(planYear > 0 ? { year: planYear } : {}) });
    return { name: example.name, layout: example.layout, ...judge(example, reading) };
  });
}
