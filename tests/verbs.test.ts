/** @jest-environment node */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { verbs, type Verb } from '../src/jobs/verbs';
import { enSheets } from '../src/text/en/sheets';
import { enVerbs } from '../src/text/en/verbs';
import { nbSheets } from '../src/text/nb/sheets';
import { nbVerbs } from '../src/text/nb/verbs';
import { svSheets } from '../src/text/sv/sheets';
import { svVerbs } from '../src/text/sv/verbs';
import { svWorkbench } from '../src/text/sv/workbench';

/*
 * A verb that Planbok does not have is added to the table, with its words, before any face is loaded: each face must
 * then have it. The tables are those of this file alone (`@jest-environment`).
 */
const root = join(__dirname, '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const count = { name: 'count', steps: ['agenda'], hasButton: true, menuFunction: 'makeCount' };
const known = verbs.filter(({ hasButton }) => hasButton).map(({ name }) => name);

beforeAll(() => {
  (verbs as Verb[]).push(count as unknown as Verb);
  for (const [words, menu] of [
    [svVerbs, svSheets.menu],
    [enVerbs, enSheets.menu],
    [nbVerbs, nbSheets.menu],
  ] as const) {
    Object.assign(words.help, { count: 'writes the <count>' });
    Object.assign(words.ribbon, { count: { label: 'Count', tip: 'Writes the "count" & more' } });
    Object.assign(menu, { count: 'The count' });
  }
});

/** What a script of the build makes of the table; jest does not load ES modules itself. */
function answer(script: string, call: string): unknown {
  const url = (name: string): string => pathToFileURL(join(root, 'scripts', name)).href;
  const code = `const script = { ...await import('${url(script)}'), ...await import('${url('verbs.mjs')}') };
    const table = ${JSON.stringify(verbs)};
    process.stdout.write(JSON.stringify(script.${call}));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout);
}

test('the help and its page name it', async () => {
  const { helpIn } = await import('../src/cli/help');
  const { pages } = await import('../scripts/pages');
  const line = '  count       writes the <count>\n';
  expect(helpIn('sv')).toContain(line);
  expect(helpIn('en')).toContain(line);
  expect(helpIn('nb')).toContain(line);
  expect(pages.get('cli.md')?.('').split(line)).toHaveLength(4);
});

test('the command takes it, and names it among the jobs', async () => {
  const { ordered } = await import('../src/cli/ordered');
  const { orderWords } = await import('../src/cli/order');
  expect(ordered(['count', 'plan.xlsx'], {})).toMatchObject({ kind: 'work', job: 'count' });
  expect(orderWords).toContain('count');
});

test('requests by text and the jobs take it', async () => {
  const { requestShape } = await import('../src/conversation/rpc/request-shape');
  const { jobs } = await import('../src/jobs/jobs');
  const request = { call: 'preview', job: 'count', options: { today: '2020-11-24' } };
  expect(requestShape.safeParse(request).success).toBe(true);
  expect(requestShape.safeParse({ ...request, job: 'counts' }).success).toBe(false);
  expect(jobs).toHaveProperty('count');
});

test('the ribbon and its manifest have its button, function, pictures and words', async () => {
  const { buttonVerbs } = await import('../src/ribbon/button');
  const { manifestText } = await import('../scripts/manifest/manifest-text');
  const { manifestFaults } = await import('../scripts/manifest/manifest-faults');
  expect(buttonVerbs.map(({ name }) => name)).toEqual([...known, 'count']);
  const xml = manifestText();
  expect(xml).toContain('<FunctionName>count</FunctionName>');
  expect(xml).toContain('DefaultValue="Writes the &quot;count&quot; &amp; more"');
  const faults = manifestFaults(xml, {
    has: () => true,
    pixels: (path) => [Number(/-(\d+)/.exec(path)?.[1]), Number(/-(\d+)/.exec(path)?.[1])],
    functions: new Set(buttonVerbs.map(({ name }) => name)),
  });
  expect(faults).toEqual([]);
});

test('its icon is drawn', () => {
  expect(answer('make-icons.mjs', 'iconsOf(table)')).toMatchObject({ count: [16, 32, 80] });
});

test('the menu of Google Sheets has it, before the items that are no verbs', async () => {
  const items: string[] = [];
  const menu = {
    addItem: (words: string, calls: string) => (items.push(`${words}: ${calls}`), menu),
    addSeparator: () => menu,
    addToUi: () => undefined,
  };
  const SpreadsheetApp = { getUi: () => ({ createAddonMenu: () => menu }) };
  Object.assign(globalThis, { SpreadsheetApp });
  const { onOpen } = await import('../src/entries/apps-script');
  onOpen();
  const [last, next] = items.slice(items.findIndex((item) => item.endsWith(': makeCount')));
  expect(last).toBe('The count: makeCount');
  expect(next).toBe(`${svSheets.menu.sidebar}: showSidebar`);
});

test('its global function calls the script with its name', () => {
  const lines = answer(
    'builds/global-functions.mjs',
    "declarations('planbok', ['rpc', 'menuChoice'], { of: 'menuChoice', by: script.menuFunctions(table) })",
  );
  expect(lines).toEqual([
    'function rpc() { return planbok.rpc.apply(this, arguments); }',
    'function checkPlan() { return planbok.menuChoice("check"); }',
    'function makeRollup() { return planbok.menuChoice("rollup"); }',
    'function makeAgenda() { return planbok.menuChoice("agenda"); }',
    'function makeMinutes() { return planbok.menuChoice("minutes"); }',
    'function enterDecisions() { return planbok.menuChoice("decisions"); }',
    'function makeCycle() { return planbok.menuChoice("cycle"); }',
    'function makePot() { return planbok.menuChoice("pot"); }',
    'function closeYear() { return planbok.menuChoice("year-change"); }',
    'function makeOwners() { return planbok.menuChoice("owners"); }',
    'function makeLog() { return planbok.menuChoice("log"); }',
    'function makeCount() { return planbok.menuChoice("count"); }',
  ]);
});

test('the workbench shows the buttons of the table, in its order', () => {
  expect(Object.keys(svWorkbench.commands.verbs)).toEqual(known);
});

test('manifest.xml is as the table has it (npm run docs makes it again)', async () => {
  (verbs as Verb[]).pop();
  await jest.isolateModulesAsync(async () => {
    const { manifestText } = await import('../scripts/manifest/manifest-text');
    expect(manifestText()).toBe(manifest);
  });
});
