import { heapFor } from '../../../src/hosts/xlsx/heap';

const GIB = 2 ** 30;

test.each([
  [0, 320],
  [GIB / 2, 320],
  [GIB, 512],
  [1.9 * GIB, 768],
  [3 * GIB, 1536],
  [64 * GIB, 1536],
])('with %d bytes to spare a job has a heap of %d MiB', (available, heap) => {
  expect(heapFor(available)).toBe(heap);
});
