import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import rooms from '../scripts/layers/rooms.json';

const root = resolve(__dirname, '..');

/** What some rooms may not know of, by hand: the table that the rules are made from may itself be wrong. */
const strangers: readonly (readonly [room: string, from: string, targets: string])[] = [
  ['book', 'src/book', 'src/plan src/jobs src/text src/hosts src/opc'],
  ['plan', 'src/plan', 'src/jobs src/text src/conversation src/hosts src/opc'],
  ['jobs', 'src/jobs', 'src/conversation src/hosts src/opc src/pane src/cli'],
  ['text', 'src/text', 'src/conversation src/hosts/xlsx src/hosts/excel src/pane src/entries'],
  ['portfolio', 'src/portfolio', 'src/conversation src/hosts/xlsx src/opc src/cli src/pane'],
  ['word', 'src/word', 'src/book src/plan src/hosts src/handouts src/text'],
  ['picture', 'src/picture', 'src/jobs src/plan src/hosts src/handouts src/text'],
  ['handouts', 'src/handouts', 'src/conversation src/hosts src/opc src/cli src/pane'],
  ['conversation', 'src/conversation', 'src/hosts/xlsx src/hosts/journal src/opc src/text src/pane src/cli'],
  ['opc', 'src/opc', 'src/book src/hosts src/hosts/xlsx'],
  ['hosts-files', 'src/hosts', 'src/hosts/xlsx src/hosts/journal src/plan src/conversation src/text'],
  ['hosts-journal', 'src/hosts/journal', 'src/hosts/memory src/hosts/excel src/opc'],
  ['hosts-memory', 'src/hosts/memory', 'src/hosts/xlsx src/plan src/opc'],
  ['hosts-xlsx', 'src/hosts/xlsx', 'src/hosts/memory src/hosts/excel src/plan src/text'],
  ['hosts-excel', 'src/hosts/excel', 'src/hosts/xlsx src/hosts/apps-script src/plan src/conversation'],
  ['hosts-apps-script', 'src/hosts/apps-script', 'src/hosts/excel src/hosts/memory src/plan'],
  ['hosts-sheets', 'src/hosts/sheets', 'src/hosts/apps-script src/hosts/sheets-api src/opc src/plan'],
  ['hosts-sheets-api', 'src/hosts/sheets-api', 'src/hosts/apps-script src/hosts/xlsx src/plan src/text'],
  ['hosts-google-auth', 'src/hosts/google-auth', 'src/hosts/xlsx src/book src/opc src/text src/cli'],
  ['hosts-drive', 'src/hosts/drive', 'src/hosts/xlsx src/book src/text src/cli'],
  [
    'hosts-remote',
    'src/hosts/remote',
    'src/hosts/google-auth src/hosts/drive src/hosts/graph src/opc src/cli',
  ],
  ['hosts-graph', 'src/hosts/graph', 'src/hosts/google-auth src/hosts/drive src/hosts/xlsx src/text src/cli'],
  ['hosts-parquet', 'src/hosts/parquet', 'src/portfolio src/book src/text src/cli'],
  ['hosts-conformance', 'src/hosts/conformance', 'src/hosts/excel src/opc src/plan'],
  ['ribbon', 'src/ribbon', 'src/hosts/xlsx src/hosts src/opc src/pane'],
  ['pane', 'src/pane', 'src/hosts/memory src/hosts src/opc src/ribbon src/cli'],
  ['setup', 'src/setup', 'src/pane src/jobs src/hosts src/opc src/cli'],
  ['cli', 'src/cli', 'src/entries src/hosts/xlsx src/opc src/pane workbench/bench workbench/office-double'],
  ['mcp', 'src/mcp', 'src/entries src/opc src/pane src/hosts/memory workbench/bench'],
  ['entries', 'src/entries', 'workbench/bench/page workbench/office-double/model workbench/planbok'],
  [
    'workbench-planbok',
    'workbench/planbok',
    'src/conversation src/plan src/hosts/excel workbench/office-double',
  ],
  ['workbench-office-double', 'workbench/office-double', 'src/opc src/book workbench/bench src/entries'],
  ['workbench-bench-files', 'workbench/bench', 'src/opc workbench/bench/page src/pane'],
  ['workbench-bench-server', 'workbench/bench/server', 'src/hosts workbench/bench/page workbench/bench'],
  ['workbench-bench-page', 'workbench/bench/page', 'src/text workbench/bench/server workbench/office-double'],
];

/** Rooms that run where there is no Node. */
const withoutNode = strangers.filter(
  ([room]) =>
    !['hosts-xlsx', 'hosts-google-auth', 'hosts-parquet', 'cli', 'mcp', 'entries'].includes(room) &&
    !['workbench-office-double', 'workbench-bench-files', 'workbench-bench-server'].includes(room),
);

/** A package that the room may not use. */
const packageFor = (room: string): string =>
  ['opc', 'workbench-office-double'].includes(room) ? 'preact' : 'saxes';

const folders: readonly string[] = [
  ...new Set(strangers.flatMap(([, from, targets]) => [from, ...targets.split(' ')])),
];

/** A file that breaks each rule, and what it reaches for. */
const planted: readonly (readonly [rule: string, from: string, imports: string])[] = [
  ['no-cycles', 'src/book/chicken.ts', './egg'],
  ['every-file-has-a-room', 'src/attic/a.ts', '../book/target'],
  ['every-file-has-a-room', 'workbench/a.ts', './planbok/target'],
  ['no-dev-dependency-in-the-product', 'src/cli/dev.ts', 'exceljs'],
  ...strangers.flatMap(([room, from, targets]) =>
    targets.split(' ').map((target, at) => {
      const path = relative(from, `${target}/target`).replaceAll(sep, '/');
      return [`${room}-rooms`, `${from}/room-${at}.ts`, path.startsWith('.') ? path : `./${path}`] as const;
    }),
  ),
  ...strangers.map(([room, from]) => [`${room}-packages`, `${from}/package.tsx`, packageFor(room)] as const),
  ...withoutNode.map(([room, from]) => [`${room}-without-node`, `${from}/node.ts`, 'node:fs'] as const),
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

function violationsIn(folder: string): readonly string[] {
  const tool = join(root, 'scripts/layers.mjs');
  const config = join(root, '.dependency-cruiser.cjs');
  const run = spawnSync(
    process.execPath,
    [tool, 'src', 'workbench', '--config', config, '--output-type', 'json'],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    },
  );
  const { summary } = JSON.parse(run.stdout) as {
    readonly summary: { readonly violations: readonly Violation[] };
  };
  return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}

describe('the layer rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planbok-layers-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  test('catch a planted violation of each', () => {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const path of ['package.json', 'workbench/package.json'])
      write(path, readFileSync(join(root, path), 'utf8'));
    for (const folder of folders) write(`${folder}/target.ts`, 'export const target = 1;\n');
    write('src/book/egg.ts', "export * from './chicken';\n");
    for (const [, from, imports] of planted)
      write(
        from,
        `import * as got from '${imports}';\nexport { got };\n${from.endsWith('x') ? 'export const View = () => <p>{got}</p>;\n' : ''}`,
      );

    const found = violationsIn(folder);
    expect(found).toEqual(expect.arrayContaining(planted.map(([rule, from]) => `${rule}: ${from}`)));
  });

  test('all have a planted violation', () => {
    const { forbidden } = createRequire(__filename)(join(root, '.dependency-cruiser.cjs')) as {
      readonly forbidden: readonly { readonly name: string }[];
    };
    expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(forbidden.map(({ name }) => name)));
  });
});

const typesOnly = rooms.filter((room) => 'typesOnly' in room && room.typesOnly).map(({ room }) => room);

test.each(typesOnly)('%s knows of other rooms only their types', (room) => {
  const folder = join(root, room);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  expect(files).not.toEqual([]);
  const imports = files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return [...text.matchAll(/^(?:import|export) (?!type )[^;]* from '(\.\.?\/[^']*)'/gm)]
      .filter(([, path = '']) => relative(folder, join(folder, dirname(file), path)).startsWith('..'))
      .map(([line]) => `${file}: ${line}`);
  });
  expect(imports).toEqual([]);
});
