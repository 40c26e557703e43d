import { helpIn } from '../../src/cli/help';
import { verbHelp } from '../../src/cli/verb-help';
import { Failure } from '../../src/hosts/failure';
import { languages } from '../../src/plan/field';
import { enHelp } from '../../src/text/en/help';
import { nbHelp } from '../../src/text/nb/help';
import { svHelp } from '../../src/text/sv/help';
import { ordered } from '../../src/cli/ordered';
import { svCli } from '../../src/text/sv/cli';
import { deskInFolder } from './desk-in-folder';

const order = (line: string) => ordered(line.split(' '), { LANG: 'sv_SE.UTF-8' });

const words = { sv: svHelp, en: enHelp, nb: nbHelp };

test.each([
  ['workbench', { kind: 'workbench', file: null, port: 0, opensBrowser: false }],
  [
    'workbench plan.xlsx --port 8080 --open',
    { kind: 'workbench', file: 'plan.xlsx', port: 8080, opensBrowser: true },
  ],
  ['workbench --quirks filter,looks', { kind: 'workbench', quirks: ['filter', 'looks'] }],
  ['review plan.xlsx --quirks filter', { kind: 'usage', code: 'not-for-job' }],
  ['workbench --port 65536', { kind: 'usage', code: 'bad-port' }],
  ['workbench --port x', { kind: 'usage', code: 'bad-port' }],
  ['workbench plan.xlsx --json', { kind: 'usage', code: 'not-for-job' }],
  ['workbench a.xlsx b.xlsx', { kind: 'usage', code: 'several-files' }],
  ['review plan.xlsx --open', { kind: 'usage', code: 'not-for-job' }],
  ['undo plan.xlsx --port 1', { kind: 'usage', code: 'not-for-job' }],
])('%s', (line, expected) => expect(order(line)).toMatchObject(expected));

test('says where the page is, and how it ended', async () => {
  const { run, remove } = deskInFolder({});
  const address = 'http://127.0.0.1:1/?key=x';
  const { code, out } = await run('workbench plan.xlsx', {
    serve: async () => ({ address, ended: async () => ({ hadUnsaved: true }) }),
  });
  remove();
  expect(code).toBe(0);
  expect(out).toBe(`${svCli.workbench.open('plan.xlsx', address)}\n\n${svCli.workbench.endedUnsaved}\n`);
});

test('a fault that the workbench does not have is refused, and those it has are listed', async () => {
  const { run, remove } = deskInFolder({});
  const { code, err } = await run('workbench plan.xlsx --quirks filter,filtr');
  remove();
  expect(code).toBe(2);
  expect(err).toBe(`${svCli.workbench.noQuirk('filtr', 'filter, looks')}\n`);
});

test('a workbench that is not built is told of itself, and the file is not blamed', async () => {
  const { run, remove } = deskInFolder({});
  const { code, err } = await run('workbench plan.xlsx', {
    serve: () => Promise.reject(new Failure('unsupported', { reason: 'not-built' })),
  });
  remove();
  expect(code).toBe(3);
  expect(err).toMatch(/^planbok workbench: /u);
});

test.each(languages)(
  'its help says that the file can be left out, and its options not whose they are (%s)',
  (language) => {
    const help = verbHelp('workbench', language, helpIn(language));
    expect(help).toContain(`\n  planbok workbench [${words[language].file}] [`);
    const options = help.split('\n').filter((line) => line.startsWith('      --'));
    expect(options.length).toBeGreaterThan(3);
    for (const line of options) expect(line).not.toContain('workbench: ');
    expect(verbHelp('check', language, helpIn(language))).toContain(
      `planbok check <${words[language].file}>`,
    );
  },
);
