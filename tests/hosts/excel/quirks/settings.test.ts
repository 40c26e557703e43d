import type { Edit } from '../../../../src/book/edit';
import { guarded } from '../../../../src/book/guarded';
import { openedPackage } from '../../../../src/hosts/xlsx/open';
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

/** Settings of these names, each with the same text. */
const named = (names: readonly string[], value: string | null): readonly Edit[] =>
  names.map((name) => ({ kind: 'setProperty', name, value }));

async function apply({ host }: ExcelUnderTest, edits: readonly Edit[]): Promise<void> {
  await host.apply(guarded(await host.read(), edits));
}

/** What is kept beside the properties, by its key. */
const keptBeside = ({ workbench }: ExcelUnderTest): unknown =>
  Object.fromEntries([...workbench.settings].filter(([key]) => key.startsWith('planbok.')));

test.each([[[]], [['settings']]] as const)(
  'a new setting and a changed one are both kept beside, with quirks %j',
  async (quirks) => {
    const opened = excelUnderTest(blankWorkbook(), 14, quirks);
    await apply(opened, named(['b'], 'ett'));
    await apply(opened, named(['a', 'b', 'c'], 'två'));
    expect(Object.fromEntries((await opened.host.read()).properties)).toEqual({
      a: 'två',
      b: 'två',
      c: 'två',
    });
    const two = JSON.stringify('två');
    expect(keptBeside(opened)).toEqual({ 'planbok.a': two, 'planbok.b': two, 'planbok.c': two });
    expect(await opened.host.history?.runs()).toMatchObject([{ state: 'done' }, { state: 'done' }]);
    const [run] = (await opened.again().history?.runs()) ?? [];
    await opened.again().history?.undo(run?.id ?? '');
    expect(keptBeside(opened)).toEqual({ 'planbok.b': JSON.stringify('ett') });
    expect(Object.fromEntries((await opened.again().read()).properties)).toEqual({ b: 'ett' });
  },
);

test('of a setting that is set and taken away in one run nothing is kept', async () => {
  const opened = excelUnderTest(blankWorkbook());
  await apply(opened, named(['a'], 'ett'));
  await apply(opened, [...named(['a', 'b'], 'två'), ...named(['a', 'b'], null)]);
  expect(keptBeside(opened)).toEqual({});
  await apply(opened, [...named(['a'], null), ...named(['a'], 'tre')]);
  expect(keptBeside(opened)).toEqual({ 'planbok.a': JSON.stringify('tre') });
});

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook with a property that another program has written, with this text. */
const withProperty = (text: string): Uint8Array =>
  blankWorkbook({
    '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${office}/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
    'docProps/custom.xml': `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Annat program"><vt:lpwstr>${text}</vt:lpwstr></property></Properties>`,
  });

test('where Excel crashes at a long property of another program, it is neither read nor lost', async () => {
  const text = 'å'.repeat(300);
  const opened = excelUnderTest(withProperty(text), 14, ['long-properties']);
  await set(opened, long);
  expect(await settingOf(opened)).toBe(long);
  await set(opened, null);
  expect(await settingOf(opened)).toBeUndefined();
  expect(openedPackage(opened.workbench.save()).text('docProps/custom.xml')).toContain(text);
});

test('settings cost no round trip of their own', async () => {
  const requests = async (opened: ExcelUnderTest): Promise<number> => {
    const from = opened.workbench.requests.length;
    await opened.host.read();
    return opened.workbench.requests.length - from;
  };
  const opened = excelUnderTest(blankWorkbook());
  const before = await requests(opened);
  await opened.excel.run(async (context) => {
    context.workbook.properties.custom.add('planbok.settings', 'ja');
    await context.sync();
  });
  expect(await requests(opened)).toBe(before);
  expect(await settingOf(opened)).toBe('ja');
});
