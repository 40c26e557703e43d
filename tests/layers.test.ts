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
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '..');

/** A file that breaks each rule of .dependency-cruiser.cjs, and the file it reaches for. */
const planted: readonly (readonly [rule: string, from: string, imports: string])[] = [
  ['no-cycles', 'src/book/chicken.ts', './egg'],
  ['book-stands-alone', 'src/book/a.ts', '../plan/target'],
  ['plan-knows-book', 'src/plan/a.ts', '../jobs/target'],
  ['jobs-know-plan-book-text', 'src/jobs/a.ts', '../session/target'],
  ['opc-stands-alone', 'src/opc/a.ts', '../book/target'],
  ['session-knows-jobs-and-the-port', 'src/session/a.ts', '../hosts/xlsx/target'],
  ['ribbon-knows-session-and-text', 'src/ribbon/a.ts', '../hosts/xlsx/target'],
  ['hosts-know-book-and-opc', 'src/hosts/xlsx/a.ts', '../../plan/target'],
  ['hosts-never-import-one-another', 'src/hosts/xlsx/b.ts', '../memory/target'],
  ['journal-knows-no-host', 'src/hosts/journal/a.ts', '../memory/target'],
  ['nothing-imports-entries', 'src/cli/a.ts', '../entries/target'],
  ['cli-never-meets-a-host', 'src/cli/b.ts', '../hosts/xlsx/target'],
  ['cli-never-meets-a-host', 'src/cli/c.ts', '../opc/target'],
  ['pane-knows-session-and-text', 'src/pane/a.tsx', '../hosts/memory/target'],
  ['workbench-knows-no-add-in', 'src/workbench/a.ts', '../session/target'],
  ['node-only-at-the-edge', 'src/opc/b.ts', 'node:fs'],
  ['node-only-at-the-edge', 'src/workbench/page/a.ts', 'node:fs'],
  ['core-imports-zod-only', 'src/plan/b.ts', 'fflate'],
  ['opc-imports-fflate-and-saxes-only', 'src/opc/c.ts', 'zod'],
  ['no-dev-dependency-in-the-product', 'src/cli/d.ts', 'exceljs'],
];

const targets = ['plan', 'jobs', 'session', 'book', 'hosts/xlsx', 'hosts/memory', 'entries', 'opc'];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

function violationsIn(folder: string): readonly string[] {
  const tool = join(root, 'scripts/layers.mjs');
  const config = join(root, '.dependency-cruiser.cjs');
  const run = spawnSync(process.execPath, [tool, 'src', '--config', config, '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
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
    write('package.json', readFileSync(join(root, 'package.json'), 'utf8'));
    for (const target of targets) write(`src/${target}/target.ts`, 'export const target = 1;\n');
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
    const config = readFileSync(join(root, '.dependency-cruiser.cjs'), 'utf8');
    const names = [...config.matchAll(/(?:name: |only\()'([\w-]+)'/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(planted.map(([rule]) => rule)));
  });
});

test('the sentences know of other rooms only their types', () => {
  const folder = join(root, 'src/text');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const imports = files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return [...text.matchAll(/^(?:import|export) (?!type )[^;]* from '(\.[^']*)'/gm)]
      .filter(([, path = '']) => !resolve(folder, dirname(file), path).startsWith(folder))
      .map(([line]) => `${file}: ${line}`);
  });
  expect(imports).toEqual([]);
});
