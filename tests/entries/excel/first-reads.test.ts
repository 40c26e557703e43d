import { firstReads, MOST_MS, type Stopwatch } from '../../../src/entries/excel/first-reads';
import { excelHost } from '../../../src/hosts/excel/excel';
import type { WorkbookHost } from '../../../src/hosts/host';
import { quirksNamed } from '../../../workbench/office-double/known-quirks';
import type { Workbench } from '../../../workbench/office-double/workbench';
import { blankWorkbook } from '../../hosts/xlsx/blank-workbook';
import { excelOver } from '../../workbench/office';

/** A clock on which each reading takes so long; it is never too late. */
function clockOf(ms: number): Stopwatch {
  let at = 0;
  return { now: () => (at += ms) - ms, after: () => new Promise(() => undefined) };
}

const hostHere = (): WorkbookHost => excelHost(Excel.run, () => true);

const opened = (quirks: readonly string[] = []): Workbench =>
  excelOver(blankWorkbook(), { quirks: quirksNamed(quirks) }).workbench;

const sheetNames = (workbench: Workbench): readonly string[] =>
  workbench.book().sheets.map(({ name }) => name);

const names = ['first-read', 'first-read-ten-sheets', 'first-read-ruled-column'] as const;

describe.each(names)('%s', (name) => {
  test.each([[[]], [['rules']]])('is quick and whole, under the quirks %j too', async (quirks) => {
    const workbench = opened(quirks);
    const before = sheetNames(workbench);
    await expect(firstReads(clockOf(MOST_MS))[name](hostHere())).resolves.toBeNull();
    expect(sheetNames(workbench)).toEqual(before);
    expect([...workbench.unimplemented()]).toEqual([]);
  });

  test('says how long it took when that was too long', async () => {
    const workbench = opened();
    await expect(firstReads(clockOf(MOST_MS + 1))[name](hostHere())).resolves.toBe(
      'at most 10000 ms / 10001 ms',
    );
    expect(sheetNames(workbench)).toHaveLength(1);
  });

  test('says so when no answer comes, and takes its sheets away', async () => {
    const workbench = opened();
    const waits: number[] = [];
    const time: Stopwatch = {
      now: () => 0,
      after: async (ms) => void waits.push(ms),
    };
    const silent: WorkbookHost = { ...hostHere(), read: () => new Promise(() => undefined) };
    await expect(firstReads(time)[name](silent)).resolves.toBe('at most 10000 ms / no answer');
    expect(waits).toEqual([20_000]);
    expect(sheetNames(workbench)).toHaveLength(1);
  });

  test('takes its sheets away when the reading fails', async () => {
    const workbench = opened();
    const failing: WorkbookHost = { ...hostHere(), read: () => Promise.reject(new Error('no')) };
    await expect(firstReads(clockOf(0))[name](failing)).rejects.toThrow('no');
    expect(sheetNames(workbench)).toHaveLength(1);
  });
});

test.each([
  ['first-read-ten-sheets', '60120 texts / 0 texts'],
  ['first-read-ruled-column', '1 list / 0 list'],
] as const)('%s is not satisfied with less than all', async (name, difference) => {
  opened();
  const host = hostHere();
  const empty = await host.read();
  const blind: WorkbookHost = { ...host, read: () => Promise.resolve(empty) };
  await expect(firstReads(clockOf(0))[name](blind)).resolves.toBe(difference);
});
