/**
 * What `planbok portfolio` asks of its rows, by plain code and by DuckDB: `node scripts/bench-queries.mjs FOLDER`, where the folder
 * holds rows.ndjson and rows.parquet of one run (`--ndjson --parquet rows.parquet`). Processor time of a process of its own
 * for each way, with what it takes to load, since others use the machine's cores as well.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './bench-command.mjs';

const TURNS = 7;

/** Of each unit and goal: actions, those done and those overdue; every overdue action; what no action serves or answers. */
const QUERIES = [
  "select file, count(*) as n, count(*) filter (status = 'done') as done, count(*) filter (isOverdue) as late from rows where isReviewed group by file order by late desc, file",
  "select goal, count(*) as n, count(*) filter (status = 'done') as done, count(*) filter (isOverdue) as late from rows where isReviewed group by goal order by goal",
  'select file, sheet, row, id, title, deadline, status, owners from rows where isReviewed and isOverdue order by deadline, file, row limit 5000',
  "select file, count(*) filter (kind = 'goals') as goals, count(*) filter (isUnanswered) as open from rows group by file order by file",
];

function plain(folder) {
  const rows = readFileSync(join(folder, 'rows.ndjson'), 'utf8').split('\n').slice(0, -1).map(JSON.parse);
  const grouped = (list, keyOf) => {
    const groups = new Map();
    for (const row of list) {
      const key = keyOf(row);
      const group = groups.get(key) ?? { n: 0, done: 0, late: 0 };
      group.n += 1;
      if (row.status === 'done') group.done += 1;
      if (row.isOverdue) group.late += 1;
      groups.set(key, group);
    }
    return [...groups];
  };
  const reviewed = rows.filter(({ isReviewed }) => isReviewed);
  const by = (of) => (a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0);
  const late = reviewed
    .filter(({ isOverdue }) => isOverdue)
    .sort(by(({ deadline }) => deadline))
    .slice(0, 5000);
  const open = new Map();
  for (const { file, kind, isUnanswered } of rows) {
    const [goals, findings] = open.get(file) ?? [0, 0];
    open.set(file, [goals + (kind === 'goals'), findings + isUnanswered]);
  }
  const units = grouped(reviewed, ({ file }) => file).sort(([, a], [, b]) => b.late - a.late);
  return [units, grouped(reviewed, ({ goal }) => goal), late, [...open]].map(({ length }) => length);
}

async function byDuckDb(source) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`create view rows as select * from ${source}`);
  const found = [];
  for (const query of QUERIES) found.push((await connection.runAndReadAll(query)).getRowObjectsJson().length);
  return found;
}

const ways = {
  'plain code': plain,
  'DuckDB, of lines': (folder) =>
    byDuckDb(`read_json('${join(folder, 'rows.ndjson')}', format = 'newline_delimited')`),
  'DuckDB, of Parquet': (folder) => byDuckDb(`'${join(folder, 'rows.parquet')}'`),
  'DuckDB, loaded and nothing asked': () => byDuckDb('range(1)').catch(() => []),
};

const [, script, folder, way] = process.argv;
if (way === undefined) {
  for (const name of Object.keys(ways)) {
    const runs = Array.from({ length: TURNS }, () => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [script, folder, name], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
      return JSON.parse(stdout);
    });
    const figures = ['ms', 'mib'].map((figure) => Math.round(median(runs.map((run) => run[figure]))));
    console.log(
      `${name}: ${figures[0]} ms of processor time, ${figures[1]} MiB; lines ${runs[0].found.join(', ')}`,
    );
  }
} else if (script === fileURLToPath(import.meta.url)) {
  const found = await ways[way](folder);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ found, ms: (userCPUTime + systemCPUTime) / 1000, mib: maxRSS / 1024 }));
}
