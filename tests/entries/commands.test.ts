import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { textOf } from '../../src/book/cells';
import { guarded } from '../../src/book/guarded';
import { sheetNamed, type WorkbookSnapshot } from '../../src/book/snapshot';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { jobs } from '../../src/jobs/jobs';
import { ownSheetNamed } from '../../src/jobs/sheets/own-sheet';
import { svRibbon } from '../../src/text/sv/ribbon';
import type { Workbench } from '../../workbench/office-double/workbench';
import { blankWorkbook } from '../hosts/xlsx/blank-workbook';
import { excelOver } from '../workbench/office';
import { withoutLog } from '../book/without-log';

type Command = (event: { completed(): void }) => Promise<void>;

const commands = new Map<string, Command>();
const dialogs: string[] = [];

/** What Excel gives the page of the commands, beside the library itself. */
const office = {
  actions: { associate: (name: string, command: Command) => commands.set(name, command) },
  onReady: async () => ({ host: 'Excel' }),
  context: {
    platform: 'PC',
    displayLanguage: 'sv-SE',
    requirements: { isSetSupported: (_set: string, version = '1.1') => Number(version.split('.')[1]) <= 9 },
    ui: {
      displayDialogAsync: (url: string, _options: unknown, answer: (result: unknown) => void) => {
        dialogs.push(decodeURIComponent(new URL(url).hash.slice(1)));
        answer({
          status: 'succeeded',
          value: { addEventHandler: (_type: string, closed: () => void) => closed() },
        });
      },
    },
  },
  PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline' },
  AsyncResultStatus: { Succeeded: 'succeeded' },
  EventType: { DialogEventReceived: 'dialogEventReceived' },
};

jest.setTimeout(120_000);

const sample = readFileSync(join(__dirname, '../../samples/handlingsplan-exempel.xlsx'));
const noPlan = blankWorkbook();

/** The page is loaded as Excel loads it: the library first. */
beforeAll(async () => {
  excelOver(sample);
  Object.assign(globalThis, { Office: office });
  await import('../../src/entries/commands');
});

beforeEach(() => {
  dialogs.length = 0;
});

async function clicked(name: string): Promise<number> {
  let completed = 0;
  await commands.get(name)?.({ completed: () => (completed += 1) });
  return completed;
}

const saved = (workbench: Workbench): WorkbookSnapshot => snapshotOf(workbench.save());

function activeSheet(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
}

test('each button of the manifest has its function', () => {
  expect([...commands.keys()]).toEqual(['check', 'rollup', 'agenda', 'owners']);
});

test('Dagordning: one click, and the agenda is in the workbook and on the screen', async () => {
  const { workbench } = excelOver(sample);
  expect(await clicked('agenda')).toBe(1);
  const book = saved(workbench);
  expect(ownSheetNamed(book, 'agenda')).toBe('Dagordning');
  expect(await activeSheet()).toBe('Dagordning');
  const before = snapshotOf(sample);
  for (const { name, values } of before.sheets) expect(sheetNamed(book, name)?.values).toEqual(values);
  expect([...workbench.unimplemented()]).toEqual([]);
});

test('Granska: the problems are on a sheet that is shown, and the plan is as it was', async () => {
  const { workbench } = excelOver(sample);
  expect(await clicked('check')).toBe(1);
  const book = saved(workbench);
  expect(await activeSheet()).toBe(svRibbon.notice.sheet);
  expect(sheetNamed(book, svRibbon.notice.sheet)?.links.size).toBeGreaterThan(5);
  const before = snapshotOf(sample);
  for (const { name, values } of before.sheets) expect(sheetNamed(book, name)?.values).toEqual(values);
});

test('Lägesbild on a plan that is not in order: the overview is shown, and the plan is as it was', async () => {
  const { workbench } = excelOver(sample);
  expect(await clicked('rollup')).toBe(1);
  const book = saved(workbench);
  expect(await activeSheet()).toBe(ownSheetNamed(book, 'rollup'));
  const before = snapshotOf(sample);
  for (const { name, values } of before.sheets) expect(sheetNamed(book, name)?.values).toEqual(values);
  expect(dialogs).toEqual([]);
});

test.each(['check', 'rollup', 'agenda'])(
  '%s: what says that the workbook is unchanged is said in a window, and adds no sheet to it',
  async (button) => {
    const { workbench } = excelOver(noPlan);
    expect(await clicked(button)).toBe(1);
    expect(dialogs).toEqual([expect.stringContaining(svRibbon.noPlan.unchanged)]);
    expect(saved(workbench).sheets.map(({ name }) => name)).toEqual(
      snapshotOf(noPlan).sheets.map(({ name }) => name),
    );
  },
);

/** The sample with its sheets locked: none can be added. */
function locked(): Uint8Array {
  const parts = unzipSync(sample);
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const protectedToo = workbook.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>');
  expect(protectedToo).not.toBe(workbook);
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(protectedToo) });
}

/** The reviewed sample after a save by a program that drops hidden names, its ordered plan renamed there. */
function forgotten(): Uint8Array {
  const host = xlsxHost(sample);
  host.apply(jobs.review(host.read(), { today: '2020-11-24' }).changes);
  const parts = unzipSync(host.bytes());
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const saved = workbook
    .replaceAll(/<definedName name="planbok[^>]*>[^<]*<\/definedName>/gu, '')
    .replaceAll('(ordnad)', 'i drift');
  expect(saved.length).toBeLessThan(workbook.length);
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(saved) });
}

test('Lägesbild knows its sheet and the ordered plan again where their hidden names are gone', async () => {
  const { workbench } = excelOver(forgotten());
  const before = saved(workbench);
  expect(ownSheetNamed(before, 'rollup')).toBeUndefined();
  expect(await clicked('rollup')).toBe(1);
  const after = saved(workbench);
  expect(withoutLog(after).sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect(await activeSheet()).toBe('Lägesbild');
  expect(jobs.scan(after, { today: '2020-11-24' }).reading.superseded).toEqual(['Plan 2020']);
});

/** The reviewed sample, in whose original an action has been called done since. */
function editedSince(): Uint8Array {
  const host = xlsxHost(sample);
  host.apply(jobs.review(host.read(), { today: '2020-11-24' }).changes);
  const at = { sheet: 'Plan 2020', row: 9, column: 7 };
  host.apply(guarded(host.read(), [{ kind: 'writeCells', at, cells: [['klart']] }]));
  return host.bytes();
}

test('Granska names an edit in the original of an ordered plan, with its cell', async () => {
  const { workbench } = excelOver(editedSince());
  expect(await clicked('check')).toBe(1);
  const lines = sheetNamed(saved(workbench), svRibbon.notice.sheet)?.values ?? [];
  const said = lines.filter((line) => textOf(line[1] ?? null).startsWith('Originalet har ändrats'));
  expect(said).toEqual([["'Plan 2020'!G9", expect.stringContaining('”Å-02”: pågår → ')]]);
});

test('where no sheet can be written, a window says it, and the button is done', async () => {
  excelOver(locked());
  expect(await clicked('agenda')).toBe(1);
  expect(dialogs).toHaveLength(1);
  expect(dialogs[0]).toMatch(new RegExp(`^${svRibbon.notShown.title}\n`));
});

test('the button is done also when not even a window can be opened', async () => {
  excelOver(locked());
  const { displayDialogAsync } = office.context.ui;
  office.context.ui.displayDialogAsync = (_url, _options, answer) =>
    answer({ status: 'failed', error: { message: 'no dialogs' } });
  let completed = 0;
  await expect(commands.get('agenda')?.({ completed: () => (completed += 1) })).rejects.toThrow(
    'protected-structure',
  );
  expect(completed).toBe(1);
  office.context.ui.displayDialogAsync = displayDialogAsync;
});
