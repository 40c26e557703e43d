import { memoryHost } from '../../src/hosts/memory/memory';
import { runSync } from '../../src/book/pausable';
import { jobInSteps, jobs } from '../../src/jobs/jobs';
import { jobNames } from '../../src/jobs/job';
import { conversationOver } from '../../src/conversation/conversation-over';
import { bookOf, sheetOf } from '../plan/sheet-of';

const book = bookOf(
  sheetOf('Plan 2020', [
    ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Byt lampor', 'Drift', 'v. 42', 'klart!!'],
    ['Sortera avfall', 'Alla', 'ht 2019', 'pågår'],
  ]),
);
const options = { today: '2020-11-24' };

test.each(jobNames)('%s with pauses gives what it gives without', (name) => {
  expect(runSync(jobInSteps(name, book, options))).toEqual(jobs[name](book, options));
});

test('in the pauses others have their turn, and what comes of it is the same', async () => {
  let pauses = 0;
  const pausing = conversationOver(memoryHost(book), async () => {
    pauses += 1;
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(await pausing.preview('review', options)).toEqual(
    await conversationOver(memoryHost(book)).preview('review', options),
  );
  // After reading, between the steps of the review, and before each thing that is made of its outcome.
  expect(pauses).toBeGreaterThanOrEqual(8);
});

test('a pause that fails ends the work with its error', async () => {
  const failing = conversationOver(memoryHost(book), () => Promise.reject(new Error('ingen tur')));
  await expect(failing.look(options)).rejects.toThrow('ingen tur');
});
