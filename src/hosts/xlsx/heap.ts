/** MiB that any job may have: enough to read the largest workbook within the caps of `opc/limits.ts`. */
const LEAST_MIB = 320;

/** MiB that no job gets more than: the review of 100,000 rows needs two thirds of it. */
const MOST_MIB = 1536;

/** What is compiled for one size of the heap is of no use to another: there are few sizes. */
const STEP_MIB = 256;

/** MiB of JavaScript heap for a job on a machine with so many bytes to spare: half of them, within bounds. */
export const heapFor = (available: number): number => {
  const half = Math.floor(available / 2 / 2 ** 20 / STEP_MIB) * STEP_MIB;
  return Math.min(MOST_MIB, Math.max(LEAST_MIB, half));
};
