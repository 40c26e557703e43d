import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { portfolioContract } from '../../src/cli/portfolio/portfolio-contract';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { tableWorkbook } from '../../src/hosts/xlsx/table-workbook';
import { partOf } from '../../src/portfolio/shard';
import { tidyRowContract } from '../../src/portfolio/tidy-row';
import { caseCount } from '../case-count';
import { deskInFolder } from '../cli/desk-in-folder';
import { guarded } from '../../src/book/guarded';
import { institutionIn } from './institution';

/* Many workbooks read in parts, by as many runs: put together, the parts are what one run makes. */

interface Made {
  readonly years: readonly number[];
  readonly statuses: readonly string[];
}

const headings = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
const linesOf = (statuses: readonly string[], year: number) => [
  headings,
  ...statuses.map((status, index) => [
    `${index + 1}`,
    `Byt lampa ${index} i hus ${year}`,
    'Anna',
    `${year}-10-01`,
    status,
  ]),
];

/** A workbook with a plan of each year on a sheet of its own. */
function bytesOf({ years, statuses }: Made): Uint8Array {
  const [first = 2020, ...others] = years;
  const opened = xlsxHost(tableWorkbook(linesOf(statuses, first), `Plan ${first}`), 'plan.xlsx');
  const book = opened.read();
  const edits = others.flatMap((year) => [
    { kind: 'addSheet', sheet: `Plan ${year}` } as const,
    {
      kind: 'writeCells',
      at: { sheet: `Plan ${year}`, row: 1, column: 1 },
      cells: linesOf(statuses, year),
    } as const,
  ]);
  void opened.apply(guarded(book, edits));
  return opened.bytes();
}

const files = fc.dictionary(
  fc
    .constantFrom('a', 'b', 'c', 'Å', 'under/a', 'under/b', 'under/djupt/ö', 'x y')
    .map((stem) => `${stem}.xlsx`),
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        // The year of most is often one that another workbook has beside the one under review there.
        years: fc.constantFrom([2019], [2019], [2019, 2020], [2020, 2021]),
        statuses: fc.array(fc.constantFrom('Klar', 'Pågår', 'Väntar', 'se protokoll', ''), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
    },
    { weight: 1, arbitrary: fc.constant('broken') },
    { weight: 1, arbitrary: fc.constant('no plan') },
  ),
  { minKeys: 1, maxKeys: 6 },
);

const contentOf = (made: Made | string): Uint8Array | string => {
  if (typeof made !== 'string') return bytesOf(made);
  return made === 'broken'
    ? 'hej'
    : tableWorkbook(
        [
          ['Vara', 'Pris'],
          ['Stol', '100'],
        ],
        'Priser',
      );
};

/** Lines of several outputs in the order that one run gives them: by file. */
function byFile(outputs: readonly string[]): string {
  const lines = outputs.flatMap((out) => out.split('\n').slice(0, -1));
  const files = lines.map((line) => ({ line, ...tidyRowContract.parse(JSON.parse(line)) }));
  return files
    .sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1))
    .map(({ line }) => `${line}\n`)
    .join('');
}

test('whatever the folder and the number of parts: the same rows, the same workbook, the same answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      files,
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('', '--year 2020'),
      async (made, of, more) => {
        const desk = deskInFolder({});
        try {
          for (const [name, content] of Object.entries(made)) {
            mkdirSync(dirname(desk.at(`enheter/${name}`)), { recursive: true });
            writeFileSync(desk.at(`enheter/${name}`), contentOf(content));
          }
          mkdirSync(desk.at('delar'));
          const run = (line: string) => desk.run(`portfolio ${line}`);
          const asked = `--today 2020-11-24 ${more}`;
          const rows = await run(`$enheter --ndjson ${asked}`);
          const whole = await run(`$enheter --json ${asked} -o $hel.xlsx`);
          const outputs: string[] = [];
          for (let part = 1; part <= of; part += 1) {
            const shard = `--shard ${part}/${of} ${asked}`;
            outputs.push((await run(`$enheter --ndjson ${shard} -o $delar/`)).out);
          }
          const together = await run('--parts $delar --json -o $delad.xlsx');
          if (whole.code === 3) {
            expect([together.code, outputs.join('')]).toEqual([1, '']);
            return;
          }
          expect(byFile(outputs)).toBe(rows.out);
          expect(together.code).toBe(whole.code);
          const [one, parts] = [whole, together].map(({ out }) => portfolioContract.parse(JSON.parse(out)));
          expect({ ...parts, sources: [], out: '' }).toEqual({ ...one, sources: [], out: '' });
          expect(readFileSync(desk.at('delad.xlsx')).equals(readFileSync(desk.at('hel.xlsx')))).toBe(true);
        } finally {
          desk.remove();
        }
      },
    ),
    { numRuns: caseCount(60) },
  );
}, 300_000);

test('a workbook whose year under review is not that of most parts is counted with its plan of that year', async () => {
  const desk = deskInFolder({});
  mkdirSync(desk.at('enheter'));
  mkdirSync(desk.at('delar'));
  const years = { Fysik: [2019], Kemi: [2019], Teknik: [2019, 2020] };
  for (const [name, of] of Object.entries(years))
    writeFileSync(desk.at(`enheter/${name}.xlsx`), bytesOf({ years: of, statuses: ['Klar', 'Pågår'] }));
  for (const part of [1, 2, 3, 4, 5])
    await desk.run(`portfolio $enheter --shard ${part}/5 --today 2020-11-24 -o $delar/`);
  const { out } = await desk.run('portfolio --parts $delar --json -o $alla.xlsx');
  const { year, units, all } = portfolioContract.parse(JSON.parse(out));
  expect([year, all.total]).toEqual([2019, 6]);
  expect(units.map((unit) => [unit.file, unit.year, unit.total])).toEqual([
    ['Fysik.xlsx', 2019, 2],
    ['Kemi.xlsx', 2019, 2],
    ['Teknik.xlsx', 2019, 2],
  ]);
  desk.remove();
});

describe('the sample institution in three parts', () => {
  const desk = deskInFolder({});
  const units = institutionIn(desk.at(''), 'enheter');
  mkdirSync(desk.at('delar'));
  afterAll(() => desk.remove());
  const part = (of: string, more = '') =>
    desk.run(`portfolio $enheter --shard ${of} --today 2020-11-24 -o $delar/ ${more}`);
  const gather = (more = '') => desk.run(`portfolio --parts $delar -o $alla.xlsx ${more}`);
  const failureOf = ({ code, out }: { code: number; out: string }): unknown => [
    code,
    (JSON.parse(out) as { failure: { reason: string } }).failure.reason,
  ];
  beforeEach(async () => {
    for (const name of readdirSync(desk.at('delar'))) rmSync(desk.at(`delar/${name}`));
    for (const number of [1, 2, 3]) expect((await part(`${number}/3`)).code).toBeLessThan(2);
  });

  test('are what one run makes of it', async () => {
    expect(readdirSync(desk.at('delar'))).toEqual(
      [1, 2, 3].map((number) => `enheter-${number}-of-3.planbok-part`),
    );
    const { code, out } = await gather();
    expect(code).toBe(1);
    const whole = await desk.run('portfolio $enheter --today 2020-11-24 -o $hel.xlsx');
    expect(out.split('\n').slice(2, -2)).toEqual(whole.out.split('\n').slice(2, -2));
    expect(readFileSync(desk.at('alla.xlsx')).equals(readFileSync(desk.at('hel.xlsx')))).toBe(true);
  });

  test('a part says that it is one, names its own files only, and is the same the next time', async () => {
    const file = desk.at('delar/enheter-2-of-3.planbok-part');
    const before = readFileSync(file);
    const { out } = await part('2/3');
    expect(out).toContain('Del 2 av 3 av filerna.');
    expect(out).toContain('Resultatet finns redan i');
    expect(readFileSync(file).equals(before)).toBe(true);
    const answer = portfolioContract.parse(JSON.parse((await part('2/3', '--json')).out));
    expect(answer.shard).toEqual({ part: 2, of: 3 });
    expect(answer.files.length).toBeGreaterThan(0);
    for (const { file: name } of answer.files) expect(partOf(name, 3)).toBe(2);
  });

  test('a part that is missing, there twice, damaged, or of something else is named', async () => {
    const at = (number: number) => desk.at(`delar/enheter-${number}-of-3.planbok-part`);
    const second = readFileSync(at(2), 'utf8');
    rmSync(at(2));
    const missing = await gather();
    expect([missing.code, missing.err]).toEqual([3, expect.stringContaining('Del 2 saknas.')]);
    writeFileSync(at(2), second.replace('"overdue":', '"overdue": '));
    expect(failureOf(await gather('--json'))).toEqual([3, 'bad-part']);
    writeFileSync(at(2), second.slice(0, -40));
    expect(failureOf(await gather('--json'))).toEqual([3, 'bad-part']);
    writeFileSync(at(2), second);
    copyFileSync(at(2), desk.at('delar/kopia.planbok-part'));
    const twice = await gather();
    expect([twice.code, twice.err]).toEqual([3, expect.stringContaining('Del 2 finns två gånger')]);
    rmSync(desk.at('delar/kopia.planbok-part'));
    await desk.run('portfolio $enheter --shard 2/3 --today 2020-11-25 -o $delar/');
    expect(failureOf(await gather('--json'))).toEqual([3, 'parts-differ']);
    await part('2/3', '--map Kontakt=owner');
    expect(failureOf(await gather('--json'))).toEqual([3, 'parts-differ']);
    expect(readdirSync(desk.at(''))).not.toContain('annan.xlsx');
  });

  test('a workbook that comes while the parts are read is not passed over in silence', async () => {
    const copy = join(units, 'Teknik handlingsplan 2020.xlsx');
    copyFileSync(join(units, 'ABE/Handlingsplan 2020.xlsx'), copy);
    await part('3/3');
    rmSync(copy);
    expect(failureOf(await gather('--json'))).toEqual([3, 'parts-of-changed']);
    // A file that somebody has open is no workbook that comes.
    await part('3/3');
    writeFileSync(join(units, '~$Ny.xlsx'), '');
    await part('3/3');
    rmSync(join(units, '~$Ny.xlsx'));
    expect((await gather()).code).toBe(1);
  });

  test('a folder without parts, a wrong ending, and a file of somebody else', async () => {
    expect(failureOf(await desk.run('portfolio --parts $enheter --json'))).toEqual([3, 'no-parts']);
    const ending = await desk.run('portfolio $enheter --shard 1/3 --json -o $del.xlsx');
    expect(failureOf(ending)).toEqual([3, 'part-ending']);
    writeFileSync(desk.at('min.planbok-part'), 'mina anteckningar');
    const taken = await desk.run('portfolio $enheter --shard 1/3 --json -o $min.planbok-part');
    expect(failureOf(taken)).toEqual([3, 'file-exists']);
    expect(readFileSync(desk.at('min.planbok-part'), 'utf8')).toBe('mina anteckningar');
    const dry = await desk.run('portfolio $enheter --shard 1/3 --dry-run -o $torr.planbok-part');
    expect(dry.code).toBeLessThan(2);
    expect(readdirSync(desk.at(''))).not.toContain('torr.planbok-part');
  });
});

test('rows on standard output: in the order of the files, and what is missing on standard error', async () => {
  const desk = deskInFolder({});
  institutionIn(desk.at(''), 'enheter');
  const { code, out, err } = await desk.run('portfolio $enheter --ndjson --today 2020-11-24');
  expect(code).toBe(1);
  const rows = out
    .split('\n')
    .slice(0, -1)
    .map((line) => tidyRowContract.parse(JSON.parse(line)));
  expect([...new Set(rows.map(({ file }) => file))]).toEqual([
    'ABE/Handlingsplan 2020.xlsx',
    'CBH handlingsplan 2020.xlsx',
    'EECS/Action plan 2020.xlsm',
    'ITM handlingsplan 2019.xlsx',
    'SCI/Plans 2019-2020.xlsx',
  ]);
  expect(err).toMatch(/^VS handlingsplan 2020\.xlsx: .*\.\n$/u);
  expect(readdirSync(desk.at(''))).toEqual(['enheter']);
  // The rows of a workbook are those of its own scan.
  const alone = await desk.run('scan "$enheter/SCI/Plans 2019-2020.xlsx" --ndjson --today 2020-11-24');
  const own = alone.out
    .split('\n')
    .slice(0, -1)
    .map((line) => tidyRowContract.parse(JSON.parse(line)));
  const file = 'SCI/Plans 2019-2020.xlsx';
  expect(rows.filter((row) => row.file === file)).toEqual(own.map((row) => ({ ...row, file })));
  desk.remove();
});
