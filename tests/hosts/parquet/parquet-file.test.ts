import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { toJSONSchema } from 'zod/v4/core';
import { portfolioContract } from '../../../src/cli/portfolio/portfolio-contract';
import { draftPath } from '../../../src/hosts/xlsx/save-draft';
import { parquetFile } from '../../../src/hosts/parquet/parquet-file';
import { rowColumns } from '../../../src/portfolio/row-columns';
import { rowLines } from '../../../src/portfolio/row-lines';
import { tidyRowContract, type TidyRow } from '../../../src/portfolio/tidy-row';
import { deskInFolder, sampleOf } from '../../cli/desk-in-folder';
import { institutionIn } from '../../portfolio/institution';
import { caseCount } from '../../case-count';

const desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
institutionIn(desk.at(''), 'enheter');
afterAll(() => desk.remove());

/** Asks DuckDB, in JSON: days as texts. */
async function answers(sql: string): Promise<readonly Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const rowsIn = (out: string): readonly TidyRow[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => tidyRowContract.parse(JSON.parse(line)));

test('the columns are those of the contract, with its types', () => {
  const { properties = {} } = toJSONSchema(tidyRowContract);
  const names: Readonly<Record<string, string>> = {
    boolean: 'BOOLEAN',
    integer: 'INTEGER',
    number: 'INTEGER',
  };
  const typeOf = (schema: unknown): string => {
    const { anyOf, type, format, items } = schema as Readonly<Record<string, unknown>>;
    if (Array.isArray(anyOf)) return anyOf.map(typeOf).join('');
    const types = [type].flat().filter((one) => one !== 'null');
    if (types.length === 0) return '';
    if (types[0] === 'string') return format === 'date' ? 'DATE' : 'VARCHAR';
    return types[0] === 'array' ? `${typeOf(items)}[]` : (names[String(types[0])] ?? '?');
  };
  expect(Object.entries(properties).map(([name, schema]) => [name, typeOf(schema)])).toEqual(
    Object.entries(rowColumns),
  );
});

test('scan --parquet holds the rows of scan --ndjson, with types', async () => {
  const lines = await desk.run('scan $plan.xlsx --ndjson --today 2020-11-24');
  const { code, out, err } = await desk.run('scan $plan.xlsx --parquet $rader.parquet --today 2020-11-24');
  expect([code, err]).toEqual([1, '']);
  expect(out).toMatch(/^\d+ rader finns i .*rader\.parquet\n$/u);
  const file = desk.at('rader.parquet');
  expect(await answers(`from '${file}'`)).toEqual(rowsIn(lines.out));
  const types = await answers(`select column_name, column_type from (describe from '${file}')`);
  expect(types.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
    Object.entries(rowColumns),
  );
  const late = `select count(*)::int as n from '${file}' where isReviewed and isOverdue and deadline < date '2020-11-24'`;
  const { rollup } = JSON.parse((await desk.run('scan $plan.xlsx --json --today 2020-11-24')).out) as {
    rollup: { overdue: number };
  };
  expect(await answers(late)).toEqual([{ n: rollup.overdue }]);
});

test('both at once; again is the same bytes; a file of somebody else is left', async () => {
  const line = 'portfolio $enheter --ndjson --parquet $alla.parquet --today 2020-11-24';
  const { code, out } = await desk.run(line);
  expect(code).toBe(1);
  const bytes = readFileSync(desk.at('alla.parquet'));
  expect(await answers(`from '${desk.at('alla.parquet')}'`)).toEqual(rowsIn(out));
  await desk.run(line);
  expect(readFileSync(desk.at('alla.parquet')).equals(bytes)).toBe(true);
  writeFileSync(desk.at('annan.parquet'), 'PAR1 planbok_rows PAR1');
  const taken = await desk.run('portfolio $enheter --json --parquet $annan.parquet');
  expect([taken.code, JSON.parse(taken.out)]).toMatchObject([3, { failure: { reason: 'file-exists' } }]);
  const ending = await desk.run('portfolio $enheter --json --parquet $alla.csv');
  expect([ending.code, JSON.parse(ending.out)]).toMatchObject([3, { failure: { reason: 'parquet-ending' } }]);
  expect(readdirSync(desk.at('')).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a file in the folder that is read: the draft is none of its files, and what a killed run left goes', async () => {
  // The draft of a process that has ended.
  const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
  const left = draftPath(desk.at('enheter')).replace(`-${process.pid}-`, `-${dead}-`);
  mkdirSync(left);
  writeFileSync(`${left}/rows.ndjson`, 'Byt lampor');
  const line = 'portfolio $enheter --json --parquet $enheter/rader.parquet --today 2020-11-24';
  const files = (out: string) => portfolioContract.parse(JSON.parse(out)).files.map(({ file }) => file);
  const first = files((await desk.run(line)).out);
  expect(first.filter((name) => name.startsWith('.planbok'))).toHaveLength(1);
  expect(existsSync(left)).toBe(false);
  const second = files((await desk.run(line)).out);
  expect(second).toEqual([...first.filter((name) => !name.startsWith('.planbok')), 'rader.parquet'].sort());
  rmSync(desk.at('enheter/rader.parquet'));
});

test('parts of the rows are the rows; a part without any has the columns', async () => {
  for (const part of [1, 2, 3, 4, 5, 6, 7, 8])
    await desk.run(`portfolio $enheter --shard ${part}/8 --parquet $del-${part}.parquet --today 2020-11-24`);
  const whole = await desk.run('portfolio $enheter --ndjson --today 2020-11-24');
  const all = await answers(
    `select * exclude (file_row_number) from read_parquet('${desk.at('del-*.parquet')}', file_row_number = true) order by file, file_row_number`,
  );
  expect(all).toEqual(rowsIn(whole.out));
  const counts = await answers(
    `select count(*)::int as n from read_parquet('${desk.at('del-*.parquet')}', filename = true) group by filename`,
  );
  expect(counts.length).toBeLessThan(8);
});

/** `\\ud800` and the like, as JSON writes half of a sign; a backslash before it is escaped. */
const halves = /(?<=(?:^|[^\\])(?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;

test('whatever a row says, it is read again', async () => {
  // Halves of signs too, which a cell may hold and UTF-8 cannot.
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('\ud800', 'a\udfffb', String.raw`\ud800`, String.raw`\\\ud800`, '\u0000'),
  );
  const row: fc.Arbitrary<TidyRow> = fc.record({
    version: fc.constant(1),
    file: text,
    key: text,
    sheet: text,
    row: fc.integer({ min: 1, max: 2 ** 20 }),
    kind: fc.constantFrom('actions', 'findings'),
    planYear: fc.constantFrom(2020, null),
    isReviewed: fc.boolean(),
    id: fc.option(text),
    title: text,
    status: fc.constantFrom('done', 'missing'),
    statusText: text,
    deadlineKind: fc.constantFrom('day', 'missing'),
    deadline: fc.constantFrom('1900-01-01', '2020-02-29', '9999-12-31', null),
    deadlineText: text,
    isOverdue: fc.boolean(),
    owners: fc.array(text, { maxLength: 3 }),
    goal: fc.option(text),
    area: fc.option(text),
    findingKind: fc.constantFrom('positive', null),
    findingSeverity: fc.constantFrom('major', null),
    links: fc.array(text, { maxLength: 2 }),
    isUnanswered: fc.boolean(),
    problems: fc.array(text, { maxLength: 2 }),
  });
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
      turn += 1;
      const path = desk.at(`det 'egna' ${turn}.parquet`);
      const file = await parquetFile(path, rowColumns);
      for (const one of rows) file.add(rowLines([one]));
      await file.finish();
      file.end();
      const found = await answers(`from '${path.replaceAll("'", "''")}'`);
      // What UTF-8 makes of half a sign.
      expect(found).toEqual(JSON.parse(JSON.stringify(rows).replaceAll(halves, '\ufffd')));
    }),
    { numRuns: caseCount(100) },
  );
});
