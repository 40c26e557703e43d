import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tableWorkbook } from '../../src/hosts/xlsx/table-workbook';
import { portfolioContract } from '../../src/cli/portfolio/portfolio-contract';
import { readProgress } from '../../src/cli/portfolio/read-progress';
import { tidyRowContract } from '../../src/portfolio/tidy-row';
import { svPortfolio } from '../../src/text/sv/portfolio';
import { deskInFolder, readOneByOne, sampleOf } from './desk-in-folder';

const headings = ['Nr', 'Åtgärd', 'Kontakt', 'Klart senast', 'Läge'];
const plan = (unit: string) => [
  [`Handlingsplan 2020, Enhet: ${unit}`],
  [],
  headings,
  ['1', 'Byt lampor i korridoren', 'Anna', '2020-10-01', 'Tomteklart'],
  ['2', 'Åk tåg till mötena', 'Bo', '2020-10-01', 'Pågår'],
  ['3', 'Källsortera i köket', 'Cia', '2020-12-01', 'Pågår'],
];

/** A folder with one plan in it, whose done action says so in a word of the organisation's own. */
function deskWithPlans(units: readonly string[] = ['Fysik']) {
  const desk = deskInFolder({});
  mkdirSync(desk.at('enheter'));
  for (const unit of units) writeFileSync(desk.at(`enheter/${unit}.xlsx`), tableWorkbook(plan(unit), 'Plan'));
  const run = async (more = '', instead = {}) => {
    const answer = await desk.run(`portfolio $enheter --json --today 2020-11-24 ${more}`, instead);
    return { ...answer, json: () => portfolioContract.parse(JSON.parse(answer.out)) };
  };
  return { desk, run };
}

describe('what is said once holds for all', () => {
  test('status words and headings of the command line', async () => {
    const { desk, run } = deskWithPlans(['Fysik', 'Kemi']);
    expect((await run()).json().all).toMatchObject({ done: 0, unclear: 2 });
    expect((await run('--map Tomteklart=done')).json().all).toMatchObject({ done: 2, unclear: 0 });
    desk.remove();
  });
  test('a file of words; a workbook’s own words go before it', async () => {
    const { desk, run } = deskWithPlans(['Fysik', 'Kemi']);
    writeFileSync(desk.at('ord.json'), '{"version":1,"headings":{},"statuses":{"Tomteklart":"done"}}');
    writeFileSync(desk.at('eget.json'), '{"version":1,"headings":{},"statuses":{"Tomteklart":"waiting"}}');
    await desk.run('words import $enheter/Kemi.xlsx $eget.json --in-place');
    const { units } = (await run(`--words ${desk.at('ord.json')}`)).json();
    expect(Object.fromEntries(units.map(({ name, done, remaining }) => [name, [done, remaining]]))).toEqual({
      Fysik: [1, 2],
      Kemi: [0, 3],
    });
    desk.remove();
  });
  test('a file that is no file of words stops before anything is read', async () => {
    const { desk, run } = deskWithPlans();
    writeFileSync(desk.at('ord.json'), '{}');
    const { code, err } = await run(`--words ${desk.at('ord.json')}`, {
      readUnits: () => Promise.reject(new Error('read')),
    });
    expect([code, err.includes('ord.json')]).toEqual([3, true]);
    desk.remove();
  });
});

describe('where the result goes', () => {
  test('a file that Planbok has not made is not touched', async () => {
    const { desk, run } = deskWithPlans();
    copyFileSync(sampleOf('sv'), desk.at('mitt.xlsx'));
    const { code } = await run(`-o ${desk.at('mitt.xlsx')}`);
    expect(code).toBe(3);
    expect(readFileSync(desk.at('mitt.xlsx')).equals(readFileSync(sampleOf('sv')))).toBe(true);
    desk.remove();
  });
  test('a folder, a wrong ending, a folder that is not there', async () => {
    const { desk, run } = deskWithPlans();
    mkdirSync(desk.at('hit'));
    expect((await run(`-o ${desk.at('hit')}`)).code).toBe(1);
    expect(readdirSync(desk.at('hit'))).toEqual(['enheter-planbok.xlsx']);
    expect((await run(`-o ${desk.at('a.csv')}`)).err).toContain('.xlsx');
    expect((await run(`-o ${desk.at('nej/a.xlsx')}`)).code).toBe(3);
    desk.remove();
  });
  test('a dry run writes nothing', async () => {
    const { desk, run } = deskWithPlans();
    const { code, json } = await run('--dry-run');
    expect([code, json().out]).toEqual([1, null]);
    expect(json().changes).toBeGreaterThan(0);
    expect(readdirSync(desk.at(''))).toEqual(['enheter']);
    desk.remove();
  });
});

describe('what stops it', () => {
  test('a folder that is not there, and one without a workbook', async () => {
    const { desk, run } = deskWithPlans([]);
    expect((await desk.run('portfolio $inte')).code).toBe(3);
    const { code, json, out } = await run();
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ failure: { reason: 'no-workbook-there' } });
    expect(json).toThrow('');
    writeFileSync(desk.at('enheter/trasig.xlsx'), 'hej');
    const unread = await run();
    expect(JSON.parse(unread.out)).toMatchObject({ failure: { reason: 'no-readable-workbook' } });
    expect(unread.err).toMatch(/^trasig\.xlsx: Det här är ingen Excel-fil/);
    desk.remove();
  });
  test('a bug in one file is told of, and the others are read', async () => {
    const { desk, run } = deskWithPlans(['Fysik', 'Kemi']);
    const { code, json, err } = await run('', {
      readUnits: async (...[files, request, hear]: Parameters<typeof readOneByOne>) => {
        hear(0, { bug: 'TypeError in readTable' });
        await readOneByOne(files.slice(1), request, (index, outcome) => hear(index + 1, outcome));
      },
    });
    expect([code, err]).toEqual([1, '']);
    expect(json().files.map(({ outcome, failure }) => [outcome, failure?.code])).toEqual([
      ['failed', 'bug'],
      ['counted', undefined],
    ]);
    desk.remove();
  });
});

test('the same folder twice, and a folder within another: each file once', async () => {
  const { desk } = deskWithPlans(['Fysik']);
  mkdirSync(desk.at('enheter/djupt'));
  writeFileSync(desk.at('enheter/djupt/Kemi.xlsx'), tableWorkbook(plan('Kemi'), 'Plan'));
  const { out } = await desk.run(
    'portfolio $enheter $enheter/djupt $enheter --json --today 2020-11-24 -o $r.xlsx',
  );
  const { files, all } = portfolioContract.parse(JSON.parse(out));
  expect(files).toHaveLength(2);
  expect(all.total).toBe(6);
  desk.remove();
});

test('other formats that may hold a plan are asked about, other files are named', async () => {
  const { desk, run } = deskWithPlans();
  for (const name of [
    'gammal.xls',
    'fri.ods',
    'binär.xlsb',
    'hos Google.gsheet',
    'hos Apple.numbers',
    'bild.png',
    '.~lock.Fysik.xlsx#',
    '._Fysik.xlsx',
  ])
    writeFileSync(desk.at(`enheter/${name}`), '');
  writeFileSync(
    desk.at('enheter/Priser.xlsx'),
    tableWorkbook(
      [
        ['Vara', 'Pris'],
        ['Stol', '100'],
      ],
      'Priser',
    ),
  );
  const { json } = await run();
  expect(Object.fromEntries(json().files.map(({ file, outcome }) => [file, outcome]))).toEqual({
    'gammal.xls': 'failed',
    'fri.ods': 'failed',
    'binär.xlsb': 'failed',
    'hos Google.gsheet': 'failed',
    'hos Apple.numbers': 'failed',
    'bild.png': 'not-a-workbook',
    '.~lock.Fysik.xlsx#': 'lock-file',
    '._Fysik.xlsx': 'not-a-workbook',
    'Fysik.xlsx': 'counted',
    'Priser.xlsx': 'no-plan',
  });
  desk.remove();
});

test('what is passed over is counted, and a link to a folder is named: its units may be missing', async () => {
  const { desk } = deskWithPlans(['Fysik']);
  mkdirSync(desk.at('annan'));
  symlinkSync(desk.at('annan'), desk.at('enheter/länkad'));
  writeFileSync(desk.at('enheter/bild.png'), '');
  const { out } = await desk.run('portfolio $enheter --today 2020-11-24 -o $r.xlsx');
  expect(out).toContain('1 enhet räknad, ur 3 filer\n2 filer är överhoppade: bladet Filer säger varför.\n');
  expect(out).toContain('ange en mapp som saknas som en källa till\n  länkad\n');
  desk.remove();
});

test('no text of a cell is in what is said while it works, or of a file that fails', async () => {
  const { desk, run } = deskWithPlans(['Fysik']);
  const said: string[] = [];
  const { err } = await run('', { doing: (line: string) => said.push(line) });
  expect(said.length).toBeGreaterThan(2);
  for (const secret of ['lampor', 'Anna', 'Tomteklart'])
    expect([...said, err].join('\n')).not.toContain(secret);
  desk.remove();
});

describe('the line of progress', () => {
  const told = (outcomes: readonly ('read' | 'known' | 'failed')[], msEach: number): readonly string[] => {
    const lines: string[] = [];
    let now = 0;
    const progress = readProgress(
      outcomes.length,
      (line) => lines.push(line),
      svPortfolio,
      () => now,
    );
    for (const outcome of outcomes) {
      now += outcome === 'known' ? 0 : msEach;
      progress.done(outcome);
    }
    return lines;
  };
  test('says what is done, known and failed, and how long the rest takes', () => {
    const lines = told(['known', ...Array.from({ length: 9 }, () => 'read' as const), 'failed'], 10_000);
    expect(lines[0]).toBe('Läser: 1 av 11 filer, 1 oförändrade …');
    expect(lines[6]).toBe('Läser: 7 av 11 filer, 1 oförändrade; ungefär 40 sekunder kvar …');
    expect(lines.at(-1)).toBe('Läser: 11 av 11 filer, 1 oförändrade, 1 gick inte att läsa …');
  });
  test('is told five times a second at the most, and at the end', () => {
    expect(
      told(
        Array.from({ length: 1000 }, () => 'read' as const),
        1,
      ),
    ).toHaveLength(6);
    expect(
      told(
        Array.from({ length: 1000 }, () => 'read' as const),
        1,
      ).at(-1),
    ).toContain('1000 av 1000');
  });
  test('counts minutes where there are many seconds', () => {
    expect(
      told(
        Array.from({ length: 100 }, () => 'read' as const),
        10_000,
      )[9],
    ).toContain('ungefär 15 minuter');
  });
});

test('scan --ndjson prints a line for each row, and nothing else', async () => {
  const desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
  const { code, out, err } = await desk.run('scan $plan.xlsx --ndjson --today 2020-11-24');
  expect([code, err]).toEqual([1, '']);
  const lines = out.split('\n');
  expect(lines.pop()).toBe('');
  const rows = lines.map((line) => tidyRowContract.parse(JSON.parse(line)));
  const whole: { rollup: { total: number } } = JSON.parse(
    (await desk.run('scan $plan.xlsx --json --today 2020-11-24')).out,
  );
  expect(rows.filter(({ isReviewed }) => isReviewed)).toHaveLength(whole.rollup.total);
  expect(readdirSync(desk.at(''))).toEqual(['plan.xlsx']);
  desk.remove();
});
