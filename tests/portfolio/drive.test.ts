import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { portfolioContract, type PortfolioDocument } from '../../src/cli/portfolio/portfolio-contract';
import { svGoogleFailures } from '../../src/text/sv/google-failures';
import { tableWorkbook } from '../../src/hosts/xlsx/table-workbook';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { deskInFolder, type DeskInFolder } from '../cli/desk-in-folder';
import { driveRoutes } from '../google-emulator/drive/drive-routes';
import { driveWorld, UNITS, type DriveWorld } from '../google-emulator/drive/drive-world';
import { mostInAMinute, pacedDrive, type PacedDrive } from '../google-emulator/drive/paced-drive';
import { storm } from '../google-emulator/fault';
import { emulator, type Emulator } from '../google-emulator/server';
import { driveDesk, uploaded } from './drive-desk';
import { institutionIn } from './institution';

interface Setting {
  readonly desk: DeskInFolder;
  readonly world: DriveWorld;
  readonly google: Emulator;
  readonly paced: PacedDrive;
  /** What had been said while it worked. */
  readonly said: string[];
  readonly run: (more?: string) => Promise<{ readonly code: number; readonly answer: PortfolioDocument }>;
}

async function within(work: (setting: Setting) => Promise<void>): Promise<void> {
  const desk = deskInFolder({});
  const world = driveWorld();
  const google = await emulator(driveRoutes(world));
  try {
    const paced = await pacedDrive(google.environment(google.accounts.serviceAccount()));
    const said: string[] = [];
    const instead = { ...driveDesk(paced.drive), doing: (line: string) => said.push(line) };
    const run = async (more = '') => {
      const line = `portfolio drive:${UNITS} --json --today 2020-11-24 -o $drive.xlsx ${more}`;
      const { code, out, err } = await desk.run(line, instead);
      said.push(err);
      if (code === 3) throw new Error(out);
      return { code, answer: portfolioContract.parse(JSON.parse(out)) };
    };
    await work({ desk, world, google, paced, said, run });
  } finally {
    await google.close();
    desk.remove();
  }
}

/** What a result shows; where its links lead differs. */
const shown = (file: string): unknown =>
  snapshotOf(readFileSync(file), file).sheets.map(({ name, values }) => [name, values]);

test('a folder in Drive says what the same folder on a disk says, and links to the files', () =>
  within(async ({ desk, world, run }) => {
    const folder = institutionIn(desk.at(''), 'enheter');
    mkdirSync(desk.at('enheter/djupt'));
    writeFileSync(desk.at('enheter/gammal.xls'), 'x');
    uploaded(folder, world);
    const disk = await desk.run('portfolio $enheter --json --today 2020-11-24 -o $disk.xlsx');
    const onDisk = portfolioContract.parse(JSON.parse(disk.out));
    const { code, answer } = await run();
    const { sources, out, ...rest } = answer;
    expect([code, sources]).toEqual([disk.code, [`drive:${UNITS}`]]);
    expect({ ...rest, sources: onDisk.sources, out: onDisk.out }).toEqual(onDisk);
    expect(answer.units.length).toBeGreaterThan(3);
    expect(out).toBe(desk.at('drive.xlsx'));
    expect(shown(desk.at('drive.xlsx'))).toEqual(shown(desk.at('disk.xlsx')));
    const links = snapshotOf(readFileSync(desk.at('drive.xlsx')), '').sheets.flatMap((sheet) => [
      ...sheet.links.values(),
    ]);
    const urls = links.flatMap((to) => ('url' in to ? [to.url] : []));
    expect(urls.length).toBeGreaterThan(5);
    for (const url of urls) expect(url).toMatch(/^https:\/\/drive\.google\.com\/file\/d\/id-\d+\/view$/);
    expect((await run()).answer.changes).toBe(0);
  }));

test('rows and parts of a folder in Drive are those of the same folder on a disk', () =>
  within(async ({ desk, world, paced }) => {
    const folder = institutionIn(desk.at(''), 'enheter');
    uploaded(folder, world);
    mkdirSync(desk.at('delar'));
    const inDrive = (more: string) =>
      desk.run(`portfolio drive:${UNITS} --today 2020-11-24 ${more}`, driveDesk(paced.drive));
    const disk = await desk.run('portfolio $enheter --ndjson --today 2020-11-24');
    const rows = await inDrive('--ndjson');
    expect([rows.code, rows.out, rows.err]).toEqual([disk.code, disk.out, disk.err]);
    expect(rows.out.split('\n').length).toBeGreaterThan(20);
    for (const part of [1, 2, 3])
      expect((await inDrive(`--shard ${part}/3 -o $delar/`)).code).toBeLessThan(2);
    await inDrive('-o $hel.xlsx');
    expect((await desk.run('portfolio --parts $delar -o $delad.xlsx')).code).toBe(1);
    expect(readFileSync(desk.at('delad.xlsx')).equals(readFileSync(desk.at('hel.xlsx')))).toBe(true);
  }));

const plan = (unit: string): Uint8Array =>
  tableWorkbook(
    [
      [`Handlingsplan 2020, Enhet: ${unit}`],
      [],
      ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ['1', 'Byt lampor', 'Anna Andersson', '2020-10-01', 'Pågår'],
    ],
    'Plan',
  );

test('refusals, a file that goes away meanwhile and others that cannot be had: all is named, nothing is counted twice', () =>
  within(async ({ world, google, paced, said, run }) => {
    const names = ['Fysik', 'Kemi', 'Biologi', 'Matte', 'Teknik', 'Konst', 'Musik', 'Idrott'];
    for (const name of names) world.file(`${name}.xlsx`, plan(name));
    world.spreadsheet('Google', plan('Google'));
    world.spreadsheet('Stort', new Uint8Array(11 * 2 ** 20));
    world.file('stängd.xlsx', plan('x'), UNITS, { isDownloadable: false });
    world.file('trasig.xlsx', new TextEncoder().encode('Anna Andersson'));
    const gone = world.file('borta.xlsx', plan('y'));
    google.faults.push(
      ...storm(429, 3),
      { kind: 'status', status: 503 },
      { kind: 'cut' },
      ...storm(429, 4, ({ params }) => params.get('alt') === 'media'),
      {
        kind: 'meanwhile',
        act: () => world.entries.delete(gone),
        when: ({ params }) => params.get('alt') === 'media',
      },
    );
    const { code, answer } = await run();
    expect(code).toBe(1);
    expect(answer.all.total).toBe(9);
    expect(answer.units.map(({ name }) => name).sort()).toEqual([...names, 'Google'].sort());
    expect(
      Object.fromEntries(
        answer.files.flatMap(({ file, failure }) =>
          failure ? [[file, failure.reason ?? failure.code]] : [],
        ),
      ),
    ).toEqual({
      Stort: 'google-export-too-large',
      'stängd.xlsx': 'google-no-download',
      'trasig.xlsx': 'not-a-zip',
      'borta.xlsx': 'google-file-gone',
    });
    const big = answer.files.find(({ file }) => file === 'Stort');
    expect(big?.failure?.message).toBe(svGoogleFailures['google-export-too-large']());
    // The folder, its list and the files, and as many again as were refused.
    expect(google.log).toHaveLength(2 + 13 + 3 + 2 + 4);
    expect(mostInAMinute(paced.sent)).toBeLessThan(60);
    expect(said.join('\n')).toContain('4 gick inte att läsa');
    expect(said.join('\n')).not.toMatch(/Anna|lampor|emulated-\d|PRIVATE KEY/);
  }));

test('an account that Google does not accept stops it, with what to do, and nothing is written', () =>
  within(async ({ desk, google, paced }) => {
    google.accounts.withdraw();
    const { code, out } = await desk.run(`portfolio drive:${UNITS} --json`, driveDesk(paced.drive));
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      file: `drive:${UNITS}`,
      failure: { code: 'not-signed-in', reason: 'google-credentials-refused' },
    });
  }));
