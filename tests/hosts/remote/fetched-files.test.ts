import { Failure } from '../../../src/hosts/failure';
import { googleConcern } from '../../../src/hosts/google-auth/google-failure';
import { graphConcern } from '../../../src/hosts/graph/graph-failure';
import { fetchFiles } from '../../../src/hosts/remote/fetched-files';
import type { RemoteFile } from '../../../src/hosts/remote-file';

const files = Array.from({ length: 20 }, (_, index) => ({
  index,
  remote: { service: 'drive' as const, id: `id-${index}`, isExported: false, state: '', size: null },
}));

const unanswered = new Failure('unreachable', { reason: 'google-unavailable' });
const gone = new Failure('unreachable', { reason: 'google-file-gone' });

/** What is told of each file, and how often Drive was asked. */
async function fetched(content: (file: RemoteFile) => Promise<Uint8Array>, most = Infinity) {
  const told: (string | undefined)[] = files.map(() => undefined);
  let [asked, inMemory, mostInMemory] = [0, 0, 0];
  await fetchFiles(
    files,
    {
      content: (file) => {
        asked += 1;
        if (asked > most) throw new Error('asked too often');
        return content(file);
      },
      concernOf: googleConcern,
    },
    {
      take: async (index) => {
        expect(told[index]).toBeUndefined();
        told[index] = 'taken';
        inMemory += 1;
        mostInMemory = Math.max(mostInMemory, inMemory);
        await new Promise((resolve) => void setImmediate(resolve));
        inMemory -= 1;
      },
      fail: (index, { details }) => {
        expect(told[index]).toBeUndefined();
        told[index] = details.reason;
      },
    },
  );
  return { told, asked, mostInMemory };
}

const bytes = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array(1));

test('each file once, and few in memory', async () => {
  const { told, asked, mostInMemory } = await fetched(bytes);
  expect(told).toEqual(files.map(() => 'taken'));
  expect(asked).toBe(20);
  expect(mostInMemory).toBeLessThanOrEqual(4);
});

test('one that cannot be had stops nothing', async () => {
  const { told } = await fetched(({ id }) => (id.endsWith('3') ? Promise.reject(gone) : bytes()));
  expect(told).toEqual(files.map((_, index) => (index % 10 === 3 ? 'google-file-gone' : 'taken')));
});

test('one for which Drive does not answer is asked for again after the others', async () => {
  let refusals = 8;
  const { told, asked } = await fetched(() => {
    refusals -= 1;
    return refusals >= 0 ? Promise.reject(unanswered) : bytes();
  });
  expect([asked, told]).toEqual([28, files.map(() => 'taken')]);
});

test('one that Drive never answers for is given up, and so are all where it answers for none', async () => {
  const one = await fetched(({ id }) => (id === 'id-7' ? Promise.reject(unanswered) : bytes()));
  expect(one.told).toEqual(files.map((_, index) => (index === 7 ? 'google-unavailable' : 'taken')));
  expect(one.asked).toBe(19 + 3);
  const none = await fetched(({ id }) => (Number(id.slice(3)) < 6 ? bytes() : Promise.reject(unanswered)));
  expect(none.told).toEqual(files.map((_, index) => (index < 6 ? 'taken' : 'google-unavailable')));
  // Those that are on their way when it is given up are not the last.
  expect(none.asked).toBeLessThanOrEqual(6 + 10 + 3);
});

test('an account that is no longer accepted ends it when what is on its way is done with', async () => {
  const refused = new Failure('not-signed-in', { reason: 'microsoft-credentials-refused' });
  let [asked, taken] = [0, 0];
  const work = fetchFiles(
    files,
    {
      content: ({ id }) => ((asked += 1), id === 'id-5' ? Promise.reject(refused) : bytes()),
      concernOf: graphConcern,
    },
    {
      take: async () => {
        await new Promise((resolve) => void setTimeout(resolve, 5));
        taken += 1;
      },
      fail: () => undefined,
    },
  );
  await expect(work).rejects.toBe(refused);
  expect([taken, asked]).toEqual([asked - 1, asked]);
  expect(asked).toBeLessThan(files.length);
});

test('an account that is not accepted is not tried for each', async () => {
  const refused = new Failure('not-signed-in', { reason: 'google-credentials-refused' });
  await expect(fetched(() => Promise.reject(refused), 4)).rejects.toBe(refused);
});
