import { guarded } from '../../../../src/book/guarded';
import { snapshotOf } from '../../../../src/hosts/xlsx/read';
import { blankWorkbook } from '../../xlsx/blank-workbook';
import { excelUnderTest } from '../excel-double';

const corner = { sheet: 'Läge 1', row: 1, column: 1, rows: 1, columns: 1 };

/** A run that adds a sheet, which a name of the owner's then calculates with. */
async function referred(quirks: readonly string[]) {
  const bytes = blankWorkbook();
  const opened = excelUnderTest(bytes, 14, quirks);
  await opened.host.apply(
    guarded(snapshotOf(bytes), [
      { kind: 'writeCells', at: { ...corner, sheet: 'Blad1' }, cells: [['Plan']] },
      { kind: 'addSheet', sheet: 'Läge 1' },
      { kind: 'writeCells', at: corner, cells: [['Klar', 'Pågår']] },
      { kind: 'setName', name: 'planbok_lage', area: corner, hidden: true },
    ]),
  );
  await opened.excel.run(async (context) => {
    const formula = `=OFFSET('Läge 1'!$A$1,0,0,1,COUNTA('Läge 1'!$1:$1))`;
    context.workbook.names.add('Ord', formula);
    context.workbook.names.add('Borta', '=#REF!');
    await context.sync();
  });
  return opened;
}

test.each([[[]], [['names-translated']]] as const)(
  'a sheet that a name calculates with stays when the run is taken back, with quirks %j',
  async (quirks) => {
    const { again } = await referred(quirks);
    const [run] = (await again().history?.runs()) ?? [];
    const left = await again().history?.undo(run?.id ?? '');
    expect(left).toMatchObject([{ kind: 'sheet-needed', sheet: 'Läge 1' }]);
    expect((await again().read()).sheets.map(({ name }) => name)).toEqual(['Blad1', 'Läge 1']);
  },
);

test('the double gives formulas of names in Swedish', async () => {
  const { host } = await referred(['names-translated']);
  const { names } = await host.read();
  const texts = names.flatMap(({ name, text }) => (text === '' ? [] : [[name, text] as const]));
  expect(new Map(texts)).toEqual(
    new Map([
      ['Ord', `FÖRSKJUTNING('Läge 1'!$A$1;0;0;1;ANTALV('Läge 1'!$1:$1))`],
      ['Borta', '#REFERENS!'],
    ]),
  );
});
