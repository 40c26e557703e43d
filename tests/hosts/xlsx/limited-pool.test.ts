import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limitedPool, type TaskOutcome } from '../../../src/hosts/xlsx/limited-pool';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'planbok-pool-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What each process of the pool does, in plain JavaScript as a bundle is. `did`: how many tasks it has had before. */
const serving = (work: string): string => `
  let did = 0;
  let shared;
  process.on('message', (order) => {
    if ('isOver' in order) return process.disconnect();
    if ('shared' in order) return (shared = order.shared);
    const answer = ((task) => { ${work} })(order.task);
    did += 1;
    process.send({ residentMib: 50, pid: process.pid, ...answer });
  });
  process.send({ isReady: true });
`;

async function outcomes(
  name: string,
  work: string,
  tasks: readonly unknown[],
  more: { readonly size?: number; readonly seconds?: number } = {},
): Promise<readonly (TaskOutcome | undefined)[]> {
  const script = join(folder, `${name}.cjs`);
  writeFileSync(script, serving(work));
  const found: (TaskOutcome | undefined)[] = tasks.map(() => undefined);
  const pool = limitedPool({
    script,
    data: {},
    shared: 'common',
    heapMib: 64,
    largeHeapMib: 128,
    size: 2,
    onDone: (task, outcome) => {
      expect(found[task]).toBeUndefined();
      found[task] = outcome;
    },
    ...more,
  });
  for (const task of tasks) pool.add(task);
  await pool.finish();
  return found;
}

test('every task is done once, in few processes', async () => {
  const tasks = Array.from({ length: 30 }, (_, index) => index);
  const found = await outcomes('double', 'return { value: [task * 2, process.pid] }', tasks);
  const values = found.map((outcome) => (outcome && 'value' in outcome ? outcome.value : null) as number[]);
  expect(values.map(([value]) => value)).toEqual(tasks.map((task) => task * 2));
  expect(new Set(values.map(([, pid]) => pid)).size).toBeLessThanOrEqual(2);
});

test('tasks that come one by one are done as they come, by a process that waits for them', async () => {
  const script = join(folder, 'waits.cjs');
  writeFileSync(script, serving('return { value: [task, process.pid] }'));
  let heard: (outcome: TaskOutcome) => void = () => undefined;
  const pool = limitedPool({
    script,
    data: {},
    shared: null,
    heapMib: 64,
    largeHeapMib: 128,
    size: 2,
    onDone: (_task, outcome) => heard(outcome),
  });
  const done = (task: string): Promise<TaskOutcome> =>
    new Promise((resolve) => {
      heard = resolve;
      pool.add(task);
    });
  const found = [await done('a'), await done('b'), await done('c')];
  await pool.finish();
  const values = found.map((outcome) => ('value' in outcome ? (outcome.value as [string, number]) : null));
  expect(values.map((value) => value?.[0])).toEqual(['a', 'b', 'c']);
  // One process, or one more where a busy machine has ended the first.
  expect(new Set(values.map((value) => value?.[1])).size).toBeLessThan(values.length);
});

test('each process knows what all tasks share', async () => {
  const found = await outcomes('shared', 'return { value: shared + task }', ['1', '2']);
  expect(found).toEqual([{ value: 'common1' }, { value: 'common2' }]);
});

test('no tasks, no process', async () => {
  expect(await outcomes('none', 'throw 1', [])).toEqual([]);
});

test('a task that hangs ends its own process only', async () => {
  const found = await outcomes(
    'hang',
    `if (task === 'hang') for (;;); return { value: task }`,
    ['a', 'hang', 'b', 'c', 'd'],
    { seconds: 3 },
  );
  expect(found.map((outcome) => (outcome && 'value' in outcome ? outcome.value : outcome))).toEqual([
    'a',
    {
      failure: expect.objectContaining({
        code: 'too-large',
        details: { reason: 'out-of-time', limit: 3 },
      }),
    },
    'b',
    'c',
    'd',
  ]);
});

test('a task that eats memory is tried alone with more, and fails only where that is too little', async () => {
  // 88 MB fit into the large heap, and any number is too much in the end.
  const eat = `
    const grow = (count) => Array.from({ length: count }, () => new Array(1_000_000).fill(task.length));
    if (task === 'much') return { value: grow(11).length };
    if (task === 'too much') { const all = []; for (;;) all.push(...grow(5)); }
    return { value: task };`;
  const found = await outcomes('eat', eat, ['a', 'too much', 'b', 'much', 'c']);
  expect(found.map((outcome) => (outcome && 'value' in outcome ? outcome.value : outcome))).toEqual([
    'a',
    {
      failure: expect.objectContaining({
        code: 'too-large',
        details: { reason: 'out-of-memory', limit: 128 },
      }),
    },
    'b',
    11,
    'c',
  ]);
}, 60_000);

test('what a used process dies of is tried once more in a fresh one', async () => {
  const found = await outcomes(
    'used',
    'if (did > 0) process.exit(7); return { value: did }',
    ['a', 'b', 'c'],
    {
      size: 1,
    },
  );
  expect(found).toEqual([{ value: 0 }, { value: 0 }, { value: 0 }]);
});

test('a task that ends every process is a bug, without a word of what it said', async () => {
  const found = await outcomes('exit', `console.error('Anna Andersson'); process.exit(7)`, ['a']);
  expect(found).toEqual([{ bug: 'the process ended' }]);
});

test('a process that has grown large is followed by another', async () => {
  const found = await outcomes(
    'large',
    'return { value: [did, process.pid], residentMib: 9999 }',
    [1, 2, 3],
    {
      size: 1,
    },
  );
  expect(
    found.map((outcome) => (outcome && 'value' in outcome ? (outcome.value as number[])[0] : null)),
  ).toEqual([0, 0, 0]);
});

test('where no process can be started it says so', async () => {
  const script = join(folder, 'broken.cjs');
  writeFileSync(script, 'process.exit(1)');
  const work = { script, data: {}, shared: null, heapMib: 64, largeHeapMib: 128, size: 2 };
  const pool = limitedPool({ ...work, onDone: () => undefined });
  pool.add(1);
  await expect(pool.finish()).rejects.toThrow('no process can be started');
});
