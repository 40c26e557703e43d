import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { portfolioContract } from '../../src/cli/portfolio/portfolio-contract';
import { unitReader } from '../../src/entries/cli/unit-reader';
import { tableWorkbook } from '../../src/hosts/xlsx/table-workbook';
import { deskInFolder } from '../cli/desk-in-folder';
import { driveRoutes } from '../google-emulator/drive/drive-routes';
import { driveWorld, UNITS } from '../google-emulator/drive/drive-world';
import { mostInAMinute, pacedDrive } from '../google-emulator/drive/paced-drive';
import { storm } from '../google-emulator/fault';
import { emulator, type Emulator } from '../google-emulator/server';

/** 300 units over Drive, read by the built command's processes, with a clock that nobody waits for. */
const UNIT_COUNT = 300;
const root = resolve(__dirname, '../..');
const desk = deskInFolder({});
const { PLANBOK_CACHE } = process.env;
let google: Emulator | undefined;

beforeAll(() => {
  process.env['PLANBOK_CACHE'] = desk.at('cache');
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), 'cli', 'planbok.cjs'], {
    encoding: 'utf8',
  });
  expect(built.stderr).toBe('');
}, 120_000);
afterAll(async () => {
  await google?.close();
  if (PLANBOK_CACHE === undefined) delete process.env['PLANBOK_CACHE'];
  else process.env['PLANBOK_CACHE'] = PLANBOK_CACHE;
  desk.remove();
});

const plan = (unit: number, status = 'Pågår'): Uint8Array =>
  tableWorkbook(
    [
      ['Handlingsplan 2020'],
      [],
      ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ...Array.from({ length: 5 }, (_, row) => [
        String(row + 1),
        `Åtgärd ${row} i enhet ${unit}`,
        'Anna',
        '2020-10-01',
        status,
      ]),
    ],
    'Plan',
  );

test('300 files, a storm of refusals, a service that is away and a file that goes away: complete, nothing twice, within the quota', async () => {
  const world = driveWorld();
  world.pageSize = 90;
  const folders = [UNITS, ...Array.from({ length: 30 }, (_, place) => world.folder(`Skola ${place}`))];
  const ids = Array.from({ length: UNIT_COUNT }, (_, unit) => {
    const parent = folders[unit % folders.length] ?? UNITS;
    return unit % 3 === 0
      ? world.spreadsheet(`Enhet ${unit}`, plan(unit), parent)
      : world.file(`Enhet ${unit}.xlsx`, plan(unit), parent);
  });
  const of = (google = await emulator(driveRoutes(world)));
  const paced = await pacedDrive(of.environment(of.accounts.serviceAccount()));
  const readUnits = unitReader(join(root, 'dist/cli/planbok.cjs'), 'test', () =>
    Promise.resolve(paced.drive),
  );
  const filesUnder = ({ id }: { readonly id?: string }) => paced.drive.filesUnder(id ?? '');
  const run = async () => {
    of.log.length = 0;
    const since = paced.sent.length;
    const line = `portfolio drive:${UNITS} --json --today 2020-11-24 -o $alla.xlsx`;
    const { code, out } = await desk.run(line, {
      filesUnder: (source) => filesUnder(source.is === 'drive' ? source : {}),
      readUnits,
    });
    const minutes = (paced.clock.now() - (paced.sent[since] ?? 0)) / 60_000;
    return { code, minutes, requests: of.log.length, answer: portfolioContract.parse(JSON.parse(out)) };
  };

  const isContent = (path: string): boolean => path.endsWith('/export');
  const gone = ids[291] ?? '';
  of.faults.push(
    ...storm(429, 3),
    ...storm(429, 40, ({ params, path }) => params.get('alt') === 'media' || isContent(path)),
    ...storm(503, 12, ({ path }) => isContent(path)),
    { kind: 'cut-after', when: ({ params }) => params.get('alt') === 'media' },
    {
      kind: 'meanwhile',
      act: () => world.entries.delete(gone),
      when: ({ params }) => params.get('alt') === 'media',
    },
  );
  const first = await run();
  expect(first.code).toBe(1);
  const fates = first.answer.files.map(({ outcome, failure }) => failure?.reason ?? outcome);
  expect(fates.filter((fate) => fate === 'counted')).toHaveLength(UNIT_COUNT - 1);
  expect(fates.filter((fate) => fate === 'google-file-gone')).toHaveLength(1);
  expect(first.answer.files).toHaveLength(UNIT_COUNT);
  expect(new Set(first.answer.units.map(({ file }) => file)).size).toBe(UNIT_COUNT - 1);
  expect(first.answer.all.total).toBe(5 * (UNIT_COUNT - 1));
  expect(mostInAMinute(paced.sent)).toBeLessThan(60);
  // Of the folder, one; of what is in it, and in thirty folders below, some pages; of each file, one: and what was refused.
  expect(first.requests).toBeLessThanOrEqual(1 + 8 + UNIT_COUNT + 3 + 40 + 12 + 1);
  expect(first.minutes).toBeLessThan(12);

  const second = await run();
  expect([second.answer.changes, second.answer.all]).toEqual([expect.any(Number), first.answer.all]);
  expect(second.answer.files.every(({ isUnchanged }) => isUnchanged)).toBe(true);
  expect(second.requests).toBeLessThanOrEqual(9);

  for (const id of ids.slice(0, 6)) {
    world.entry(id).bytes = plan(0, 'Klart');
    world.entry(id).version += 1;
  }
  const third = await run();
  expect(third.requests).toBe(second.requests + 6);
  expect(third.answer.all.done).toBe(30);
  expect((await run()).answer.changes).toBe(0);
  expect(mostInAMinute(paced.sent)).toBeLessThan(60);
}, 600_000);
