import { Failure } from '../../../src/hosts/failure';
import type { FoundRemoteFile } from '../../../src/hosts/remote-file';
import { driveRoutes } from '../../google-emulator/drive/drive-routes';
import { driveWorld, EXPORT_LIMIT, UNITS, type DriveWorld } from '../../google-emulator/drive/drive-world';
import { mostInAMinute, pacedDrive, type PacedDrive } from '../../google-emulator/drive/paced-drive';
import { storm } from '../../google-emulator/fault';
import { emulator, type Emulator } from '../../google-emulator/server';

const some = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Setting extends PacedDrive {
  readonly world: DriveWorld;
  readonly google: Emulator;
  readonly list: () => Promise<readonly FoundRemoteFile[]>;
  readonly contentOf: (path: string) => Promise<string>;
}

async function within(
  work: (setting: Setting) => Promise<void>,
  driveId: string | null = null,
): Promise<void> {
  const world = driveWorld(driveId);
  const google = await emulator(driveRoutes(world));
  try {
    const paced = await pacedDrive(google.environment(google.accounts.serviceAccount()));
    const list = () => paced.drive.filesUnder(UNITS);
    await work({
      ...paced,
      world,
      google,
      list,
      contentOf: async (path) => {
        const file = (await list()).find((one) => one.path === path)?.remote;
        if (!file) throw new Error(`nothing to fetch at ${path}`);
        return Buffer.from(await paced.drive.content(file)).toString();
      },
    });
  } finally {
    await google.close();
  }
}

const failureOf = async (work: Promise<unknown>): Promise<Failure> => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Failure)) throw new Error('No failure.', { cause: error });
  return error;
};

const kinds = (files: readonly FoundRemoteFile[]) => files.map(({ path, is }) => [path, is]);

test('every file below the folder, on all pages, and nothing of the bin', () =>
  within(async ({ world, google, list }) => {
    const deep = world.folder('Djupt', world.folder('Skolor'));
    world.file('B.xlsx', some('b'), deep);
    world.file('a.xlsx', some('a'));
    world.spreadsheet('Plan', some('p'));
    world.file('bild.png', some('x'), UNITS, { mimeType: 'image/png' });
    world.file('utan ändelse', some('u'));
    world.file('text', some('u'), UNITS, { mimeType: 'application/vnd.google-apps.document' });
    world.file('slängd.xlsx', some('s'), UNITS, { isTrashed: true });
    world.file('i slängd.xlsx', some('s'), world.folder('Slängd', UNITS, { isTrashed: true }));
    world.pageSize = 2;
    expect(kinds(await list())).toEqual([
      ['Plan', 'workbook'],
      ['Skolor/Djupt/B.xlsx', 'file'],
      ['a.xlsx', 'file'],
      ['bild.png', 'file'],
      ['text', 'something-else'],
      ['utan ändelse', 'workbook'],
    ]);
    // The folder, three pages of what is in it, and one for each level below.
    expect(google.log).toHaveLength(6);
  }));

test('names that are the same in one folder are told apart by their ids, in any order', () =>
  within(async ({ world, list }) => {
    const ids = [world.file('Plan.xlsx', some('1')), world.file('Plan.xlsx', some('2'))];
    world.file('A/B.xlsx', some('3'));
    const paths = (await list()).map(({ path }) => path);
    expect(paths).toEqual(['A_B.xlsx', ...ids.map((id) => `Plan [${id}].xlsx`).sort()]);
    const turned = [...world.entries].reverse();
    world.entries.clear();
    for (const [id, entry] of turned) world.entries.set(id, entry);
    expect((await list()).map(({ path }) => path)).toEqual(paths);
  }));

test('a shortcut stands for its file once; one to a folder is not followed, and one that leads nowhere says so', () =>
  within(async ({ world, list, contentOf }) => {
    const here = world.file('här.xlsx', some('här'));
    const there = world.file('där.xlsx', some('där'), 'elsewhere');
    world.shortcut('till här.xlsx', here);
    world.shortcut('till där.xlsx', there);
    world.shortcut('till där igen.xlsx', there);
    world.shortcut('till mapp', world.folder('annan', 'elsewhere'));
    world.shortcut('till intet.xlsx', 'gone');
    const files = await list();
    expect(kinds(files)).toEqual([
      ['här.xlsx', 'file'],
      ['till där igen.xlsx', 'file'],
      ['till där.xlsx', 'other-name'],
      ['till här.xlsx', 'other-name'],
      ['till intet.xlsx', 'something-else'],
      ['till mapp', 'folder-link'],
    ]);
    expect(files[4]?.failure).toMatchObject({ details: { reason: 'shortcut-leads-nowhere' } });
    expect(await contentOf('till där igen.xlsx')).toBe('där');
  }));

test('a shared drive', () =>
  within(async ({ world, list, contentOf }) => {
    world.file('Plan.xlsx', some('delad'), world.folder('Enhet'));
    expect(kinds(await list())).toEqual([['Enhet/Plan.xlsx', 'file']]);
    expect(await contentOf('Enhet/Plan.xlsx')).toBe('delad');
  }, 'shared-drive'));

test('bytes as they are, and a spreadsheet as a workbook', () =>
  within(async ({ world, contentOf }) => {
    world.file('a.xlsx', some('bytes'));
    world.spreadsheet('b', some('exported'));
    expect([await contentOf('a.xlsx'), await contentOf('b')]).toEqual(['bytes', 'exported']);
  }));

test('what tells whether a file has changed is its content, where Drive has a hash of it', () =>
  within(async ({ world, list }) => {
    const ids = [world.file('a.xlsx', some('1')), world.spreadsheet('b', some('2'))];
    const states = async () => (await list()).map(({ remote }) => remote?.state);
    const [a, b] = await states();
    // Somebody has shared both, and changed neither.
    for (const id of ids) world.entry(id).version += 1;
    const [sameA, otherB] = await states();
    expect([a === sameA, b === otherB]).toEqual([true, false]);
    world.entry(ids[0] ?? '').bytes = some('new');
    expect((await states())[0]).not.toBe(a);
  }));

test.each([
  ['is no more', 'google-file-gone', ({ entries }: DriveWorld, id: string) => entries.delete(id)],
  [
    'may not be fetched',
    'google-no-download',
    (world: DriveWorld, id: string) => {
      world.entry(id).isDownloadable = false;
    },
  ],
])('a file that %s says so, and is asked for once', (_what, reason, act) =>
  within(async ({ world, drive, list, google }) => {
    const id = world.file('a.xlsx', some('a'));
    const [file] = await list();
    act(world, id);
    google.log.length = 0;
    if (!file?.remote) throw new Error('no file');
    expect(await failureOf(drive.content(file.remote))).toMatchObject({ details: { reason } });
    expect(google.log).toHaveLength(1);
  }),
);

test('the limit of what Google exports is named', () =>
  within(async ({ world, contentOf }) => {
    world.spreadsheet('stort', new Uint8Array(EXPORT_LIMIT + 1));
    expect(await failureOf(contentOf('stort'))).toMatchObject({
      code: 'too-large',
      details: { reason: 'google-export-too-large' },
    });
  }));

test.each([
  ['is not there', 'nowhere-at-all', 'no-such-drive-folder'],
  ['is a file', 'a-file-of-that-id', 'not-a-drive-folder'],
])('a folder that %s', (_what, id, reason) =>
  within(async ({ world, drive }) => {
    world.file('a.xlsx', some('a'), UNITS, { id: 'a-file-of-that-id' });
    expect(await failureOf(drive.filesUnder(id))).toMatchObject({
      code: 'unreachable',
      details: { reason, file: `drive:${id}` },
    });
  }),
);

test('never more than 59 requests in a minute, also while Google refuses', () =>
  within(async ({ world, google, drive, list, sent, clock }) => {
    for (let unit = 0; unit < 70; unit += 1) world.file(`${unit}.xlsx`, some('a'));
    const files = await list();
    google.faults.push(...storm(429, 9), ...storm(503, 4));
    await Promise.all(files.flatMap(({ remote: file }) => (file ? [drive.content(file)] : [])));
    expect(sent).toHaveLength(72 + 13);
    expect(mostInAMinute(sent)).toBeLessThan(60);
    expect(mostInAMinute(sent)).toBeGreaterThan(45);
    expect(clock.now()).toBeGreaterThan(80_000);
  }));
