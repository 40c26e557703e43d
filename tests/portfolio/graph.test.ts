import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { portfolioContract, type PortfolioDocument } from '../../src/cli/portfolio/portfolio-contract';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { tableWorkbook } from '../../src/hosts/xlsx/table-workbook';
import { deskInFolder, type DeskInFolder } from '../cli/desk-in-folder';
import { mostInAMinute } from '../google-emulator/drive/paced-drive';
import { storm } from '../google-emulator/fault';
import { graphEmulator, type GraphEmulator } from '../microsoft-emulator/graph-emulator';
import { libraryWorld, UNITS, type LibraryWorld } from '../microsoft-emulator/library-world';
import { pacedGraph, type PacedGraph } from '../microsoft-emulator/paced-graph';
import { graphDesk, uploaded } from './graph-desk';
import { institutionIn } from './institution';

interface Setting {
  readonly desk: DeskInFolder;
  readonly world: LibraryWorld;
  readonly microsoft: GraphEmulator;
  readonly paced: PacedGraph;
  /** What had been said while it worked. */
  readonly said: string[];
  readonly run: (more?: string) => Promise<{ readonly code: number; readonly answer: PortfolioDocument }>;
}

async function within(work: (setting: Setting) => Promise<void>): Promise<void> {
  const desk = deskInFolder({});
  const world = libraryWorld();
  const microsoft = await graphEmulator(world);
  try {
    const paced = await pacedGraph(microsoft);
    const said: string[] = [];
    const instead = { ...graphDesk(paced.graph), doing: (line: string) => said.push(line) };
    const run = async (more = '') => {
      const line = `portfolio graph:${world.webUrl(UNITS)} --json --today 2020-11-24 -o $graph.xlsx ${more}`;
      const { code, out, err } = await desk.run(line, instead);
      said.push(err, out);
      if (code === 3) throw new Error(out);
      return { code, answer: portfolioContract.parse(JSON.parse(out)) };
    };
    await work({ desk, world, microsoft, paced, said, run });
    expect(microsoft.undocumented).toEqual([]);
  } finally {
    await microsoft.close();
    desk.remove();
  }
}

/** What a result shows; where its links lead differs. */
const shown = (file: string): unknown =>
  snapshotOf(readFileSync(file), file).sheets.map(({ name, values }) => [name, values]);

test('a folder in SharePoint says what the same folder on a disk says, and links to the files', () =>
  within(async ({ desk, world, run }) => {
    const folder = institutionIn(desk.at(''), 'enheter');
    mkdirSync(desk.at('enheter/djupt'));
    writeFileSync(desk.at('enheter/gammal.xls'), 'x');
    uploaded(folder, world);
    const disk = await desk.run('portfolio $enheter --json --today 2020-11-24 -o $disk.xlsx');
    const onDisk = portfolioContract.parse(JSON.parse(disk.out));
    const { code, answer } = await run();
    const { sources, out, ...rest } = answer;
    expect([code, sources]).toEqual([disk.code, [`graph:${world.webUrl(UNITS)}`]]);
    expect({ ...rest, sources: onDisk.sources, out: onDisk.out }).toEqual(onDisk);
    expect(answer.units.length).toBeGreaterThan(3);
    expect(out).toBe(desk.at('graph.xlsx'));
    expect(shown(desk.at('graph.xlsx'))).toEqual(shown(desk.at('disk.xlsx')));
    const links = snapshotOf(readFileSync(desk.at('graph.xlsx')), '').sheets.flatMap((sheet) => [
      ...sheet.links.values(),
    ]);
    const urls = links.flatMap((to) => ('url' in to ? [to.url] : []));
    expect(urls.length).toBeGreaterThan(5);
    for (const url of urls)
      expect(url).toMatch(/^https:\/\/contoso\.sharepoint\.com\/sites\/miljo\/_layouts\//);
    expect((await run()).answer.changes).toBe(0);
  }));

test('rows and parts of a folder in SharePoint are those of the same folder on a disk', () =>
  within(async ({ desk, world, paced }) => {
    const folder = institutionIn(desk.at(''), 'enheter');
    uploaded(folder, world);
    mkdirSync(desk.at('delar'));
    const inGraph = (more: string) =>
      desk.run(`portfolio ${world.webUrl(UNITS)} --today 2020-11-24 ${more}`, graphDesk(paced.graph));
    const disk = await desk.run('portfolio $enheter --ndjson --today 2020-11-24');
    const rows = await inGraph('--ndjson');
    expect([rows.code, rows.out, rows.err]).toEqual([disk.code, disk.out, disk.err]);
    expect(rows.out.split('\n').length).toBeGreaterThan(20);
    for (const part of [1, 2, 3])
      expect((await inGraph(`--shard ${part}/3 -o $delar/`)).code).toBeLessThan(2);
    await inGraph('-o $hel.xlsx');
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
  within(async ({ world, microsoft, paced, said, run }) => {
    const names = ['Fysik', 'Kemi', 'Biologi', 'Matte', 'Teknik', 'Konst', 'Musik', 'Idrott'];
    for (const name of names) world.file(`${name}.xlsx`, plan(name));
    world.file('stängd.xlsx', plan('x'), UNITS, { isKeptBack: true });
    world.file('låst.xlsx', plan('z'), UNITS, { isLocked: true });
    world.file('stor.xlsx', new Uint8Array(65 * 2 ** 20));
    world.file('trasig.xlsx', new TextEncoder().encode('Anna Andersson'));
    world.file('hemlig.xlsx', plan('h'), world.folder('Sluten', UNITS, { isDenied: true }));
    world.notebook('Anteckningar');
    const gone = world.file('borta.xlsx', plan('y'));
    microsoft.faults.push(
      ...storm(429, 3, undefined, '30'),
      { kind: 'status', status: 503 },
      { kind: 'status', status: 509, retryAfter: '10' },
      { kind: 'cut' },
      ...storm(429, 4, ({ path }) => path.endsWith('download.aspx'), '20'),
      {
        kind: 'meanwhile',
        act: () => world.entries.delete(gone),
        when: ({ path }) => path.endsWith('download.aspx'),
      },
    );
    const { code, answer } = await run();
    expect(code).toBe(1);
    expect(answer.all.total).toBe(8);
    expect(answer.units.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(
      Object.fromEntries(
        answer.files.flatMap(({ file, outcome, failure }) =>
          outcome === 'counted' ? [] : [[file, failure?.reason ?? failure?.code ?? outcome]],
        ),
      ),
    ).toEqual({
      'stängd.xlsx': 'microsoft-no-download',
      'låst.xlsx': 'microsoft-file-locked',
      'stor.xlsx': 'workbook-too-large',
      'trasig.xlsx': 'not-a-zip',
      'borta.xlsx': 'microsoft-file-gone',
      Sluten: 'microsoft-not-shared',
      Anteckningar: 'not-a-workbook',
    });
    expect(mostInAMinute(paced.sent)).toBeLessThan(60);
    // 30 s three times over, 10 s and 20 s four times over: as Microsoft asked.
    expect(paced.clock.now()).toBeGreaterThan(180_000);
    expect(said.join('\n')).not.toMatch(/Anna|lampor|emulated-\d|tempauth|eyJ0/);
  }));

test('an account that Microsoft does not accept stops it, with what to do, and nothing is written', () =>
  within(async ({ desk, world, microsoft, paced }) => {
    microsoft.signIns.expire();
    const address = world.webUrl(UNITS);
    const { code, out } = await desk.run(`portfolio graph:${address} --json`, graphDesk(paced.graph));
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      file: `graph:${address}`,
      failure: { code: 'not-signed-in', reason: 'microsoft-credentials-refused' },
    });
  }));
