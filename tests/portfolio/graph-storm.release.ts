import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { portfolioContract } from '../../src/cli/portfolio/portfolio-contract';
import { unitReader } from '../../src/entries/cli/unit-reader';
import { tableWorkbook } from '../../src/hosts/xlsx/table-workbook';
import { deskInFolder } from '../cli/desk-in-folder';
import { mostInAMinute } from '../google-emulator/drive/paced-drive';
import { storm } from '../google-emulator/fault';
import { graphEmulator, type GraphEmulator } from '../microsoft-emulator/graph-emulator';
import { libraryWorld, UNITS } from '../microsoft-emulator/library-world';
import { pacedGraph } from '../microsoft-emulator/paced-graph';

/** 300 units over SharePoint, read by the built command's processes, with a clock that nobody waits for. */
const UNIT_COUNT = 300;
const root = resolve(__dirname, '../..');
const desk = deskInFolder({});
const { PLANBOK_CACHE } = process.env;
let microsoft: GraphEmulator | undefined;

beforeAll(() => {
  process.env['PLANBOK_CACHE'] = desk.at('cache');
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), 'cli', 'planbok.cjs'], {
    encoding: 'utf8',
  });
  expect(built.stderr).toBe('');
}, 120_000);
afterAll(async () => {
  await microsoft?.close();
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

test('300 files, a storm of refusals, a service that is away, addresses that expire and a file that goes away: complete, nothing twice, within the quota', async () => {
  const world = libraryWorld();
  world.pageSize = 5;
  const folders = [UNITS, ...Array.from({ length: 30 }, (_, place) => world.folder(`Skola ${place}`))];
  const ids = Array.from({ length: UNIT_COUNT }, (_, unit) =>
    world.file(`Enhet ${unit}.xlsx`, plan(unit), folders[unit % folders.length]),
  );
  const of = (microsoft = await graphEmulator(world));
  const paced = await pacedGraph(of);
  const readUnits = unitReader(join(root, 'dist/cli/planbok.cjs'), 'test', () =>
    Promise.resolve(paced.graph),
  );
  const run = async () => {
    of.log.length = 0;
    const since = paced.sent.length;
    const line = `portfolio ${world.webUrl(UNITS)} --json --today 2020-11-24 -o $alla.xlsx`;
    const { code, out } = await desk.run(line, {
      filesUnder: (source) => paced.graph.filesUnder(source.is === 'graph' ? source.folder : ''),
      readUnits,
    });
    const minutes = (paced.clock.now() - (paced.sent[since] ?? 0)) / 60_000;
    return { code, minutes, requests: of.log.length, answer: portfolioContract.parse(JSON.parse(out)) };
  };

  const atDownload = ({ path }: { readonly path: string }): boolean => path.endsWith('download.aspx');
  const inList = ({ path }: { readonly path: string }): boolean => path.endsWith('/children');
  const gone = ids[291] ?? '';
  const late = (() => {
    let asked = 0;
    return (request: { readonly path: string }): boolean => atDownload(request) && (asked += 1) > 120;
  })();
  of.faults.push(
    ...storm(429, 3, inList, '20'),
    ...storm(429, 40, atDownload, '7'),
    ...storm(503, 12, atDownload),
    ...storm(509, 2, atDownload),
    { kind: 'cut-after', when: atDownload },
    { kind: 'meanwhile', act: () => world.entries.delete(gone), when: atDownload },
    { kind: 'meanwhile', act: of.expireAddresses, when: late },
  );
  const first = await run();
  expect(of.undocumented).toEqual([]);
  expect(first.code).toBe(1);
  const fates = first.answer.files.map(({ outcome, failure }) => failure?.reason ?? outcome);
  expect(fates.filter((fate) => fate === 'counted')).toHaveLength(UNIT_COUNT - 1);
  expect(fates.filter((fate) => fate === 'microsoft-file-gone')).toHaveLength(1);
  expect(first.answer.files).toHaveLength(UNIT_COUNT);
  expect(new Set(first.answer.units.map(({ file }) => file)).size).toBe(UNIT_COUNT - 1);
  expect(first.answer.all.total).toBe(5 * (UNIT_COUNT - 1));
  expect(mostInAMinute(paced.sent)).toBeLessThan(60);
  // Of the folder, one; of what is in it, and in thirty folders below, some pages; of each file, one, or three when its address had expired; and what was refused.
  const pages = 1 + 8 + 60;
  expect(first.requests).toBeLessThanOrEqual(pages + 3 * UNIT_COUNT + 3 + 40 + 12 + 2 + 1);
  expect(of.faults).toEqual([]);
  expect(first.minutes).toBeLessThan(25);

  const second = await run();
  expect(second.answer.all).toEqual(first.answer.all);
  expect(second.answer.files.every(({ isUnchanged }) => isUnchanged)).toBe(true);
  expect(second.requests).toBeLessThanOrEqual(pages);

  for (const id of ids.slice(0, 6)) world.save(id, plan(0, 'Klart'));
  const third = await run();
  expect(third.requests).toBe(second.requests + 6);
  expect(third.answer.all.done).toBe(30);
  expect((await run()).answer.changes).toBe(0);
  expect(mostInAMinute(paced.sent)).toBeLessThan(60);
  expect(of.undocumented).toEqual([]);
  if (process.env['PLANBOK_FIGURES'] !== undefined)
    console.log({
      first: [first.requests, first.minutes],
      second: second.requests,
      most: mostInAMinute(paced.sent),
    });
}, 600_000);
