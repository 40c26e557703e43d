import { guarded } from '../../../../src/book/guarded';
import { blankWorkbook } from '../../xlsx/blank-workbook';
import { excelUnderTest, type ExcelUnderTest } from '../excel-double';

/** Longer than one property holds in any release. */
const long = JSON.stringify({ words: Array.from({ length: 60 }, (_, at) => `ord å ${at}`) });

async function settingOf({ host }: ExcelUnderTest): Promise<string | undefined> {
  return (await host.read()).properties.get('settings');
}

async function set({ host }: ExcelUnderTest, value: string | null): Promise<void> {
  await host.apply(guarded(await host.read(), [{ kind: 'setProperty', name: 'settings', value }]));
}

test('a long setting is read whole where properties are cut off when they are read', async () => {
  const opened = excelUnderTest(blankWorkbook(), 14, ['properties-cut']);
  await set(opened, long);
  expect(await settingOf(opened)).toBe(long);
});

test('a setting is there again where properties are gone at reopening; once it is removed it stays away', async () => {
  const first = excelUnderTest(blankWorkbook(), 14, ['properties-gone']);
  await set(first, long);
  const second = excelUnderTest(first.workbench.save(), 14, ['properties-gone']);
  expect(await settingOf(second)).toBe(long);
  await set(second, null);
  expect(await settingOf(second)).toBeUndefined();
  const third = excelUnderTest(second.workbench.save(), 14, ['properties-gone']);
  expect(await settingOf(third)).toBeUndefined();
});

test('what another program has written into the properties goes before what is kept beside', async () => {
  const first = excelUnderTest(blankWorkbook());
  await set(first, long);
  const { excel } = first;
  await excel.run(async (context) => {
    context.workbook.settings.add('planbok.settings', 'gammalt');
    await context.sync();
  });
  expect(await settingOf(first)).toBe(long);
});
