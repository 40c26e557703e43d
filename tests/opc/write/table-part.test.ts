import { columnNamesOf, resizedTable, tableHeadOf, tableXml } from '../../../src/opc/write/table-part';
import { orderFaults } from '../schema-order';

const block = (rows: number, columns: number, row = 1, column = 1) => ({ row, column, rows, columns });

const own =
  '<table xmlns="m" xmlns:xr3="x" id="4" name="Plan" displayName="Plan" ref="A1:C5" totalsRowCount="1" xr:uid="{1}">' +
  '<autoFilter ref="A1:C4"><filterColumn colId="2"><filters><filter val="Klar"/></filters></filterColumn></autoFilter>' +
  '<tableColumns count="3"><tableColumn id="1" xr3:uid="{2}" name="Nr" totalsRowLabel="Summa"/>' +
  '<tableColumn id="5" name="Klart_x000a_senast"/><tableColumn id="3" name="Dagar"><calculatedColumnFormula>Plan[[#This Row],[Nr]]</calculatedColumnFormula></tableColumn></tableColumns>' +
  '<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>';

test('a new table says what its header row says', () => {
  const made = tableXml('transitional', {
    id: 7,
    name: 'PlanbokPlan1',
    block: block(4, 2, 3, 2),
    headings: ['Å & "ä"', 'rad 1\nrad 2'],
  });
  expect(orderFaults(made)).toEqual([]);
  expect(made).toContain(
    'id="7" name="PlanbokPlan1" displayName="PlanbokPlan1" ref="B3:C6" totalsRowShown="0"',
  );
  expect(made).toContain('<autoFilter ref="B3:C6"/>');
  expect(columnNamesOf(made)).toEqual(['Å & "ä"', 'rad 1\nrad 2']);
  expect(made).toContain('name="rad 1_x000a_rad 2"');
});

test('a wider one keeps columns, formulas, criteria, totals and style', () => {
  const made = resizedTable(own, block(6, 4), ['Nr', 'Klart\nsenast', 'Dagar', 'Id']);
  expect(made).toBe(
    own
      .replace('ref="A1:C5"', 'ref="A1:D6"')
      .replace('ref="A1:C4"', 'ref="A1:D5"')
      .replace('count="3"', 'count="4"')
      .replace('</tableColumns>', '<tableColumn id="6" name="Id"/></tableColumns>'),
  );
  expect(resizedTable(made, block(5, 3), ['Nr', 'Klart\nsenast', 'Dagar'])).toBe(own);
  expect(tableHeadOf(made)).toEqual({
    name: 'Plan',
    block: block(6, 4),
    hasHeaderRow: true,
    hasTotalsRow: true,
  });
});

test('a heading that was written anew renames its column, formula and id and all', () => {
  expect(resizedTable(own, block(5, 3), ['Nr', 'Klart\nsenast', 'Antal dagar'])).toBe(
    own.replace('name="Dagar"', 'name="Antal dagar"'),
  );
});

test('columns that changed places are known by their headings', () => {
  const made = resizedTable(own, block(5, 3), ['Dagar', 'Nr', 'Klart\nsenast']);
  expect(columnNamesOf(made)).toEqual(['Dagar', 'Nr', 'Klart\nsenast']);
  expect(made).toContain('<tableColumn id="3" name="Dagar"><calculatedColumnFormula>');
});

test('with the prefix of the part', () => {
  const prefixed =
    '<x:table id="1" displayName="T" ref="A1:A2"><x:autoFilter ref="A1:A2"/><x:tableColumns count="1"><x:tableColumn id="1" name="a"/></x:tableColumns></x:table>';
  expect(resizedTable(prefixed, block(2, 2, 1, 3), ['a', 'b'])).toBe(
    '<x:table id="1" displayName="T" ref="C1:D2"><x:autoFilter ref="C1:D2"/><x:tableColumns count="2"><x:tableColumn id="1" name="a"/><x:tableColumn id="2" name="b"/></x:tableColumns></x:table>',
  );
});

test.each([
  ['', true],
  [' headerRowCount="1"', true],
  [' headerRowCount="0"', false],
])('a table with "%s" has a header row: %s', (said, has) => {
  expect(tableHeadOf(own.replace(' totalsRowCount', `${said} totalsRowCount`))).toMatchObject({
    hasHeaderRow: has,
  });
});
