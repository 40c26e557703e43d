import { openedPackage } from '../../../src/hosts/xlsx/open';
import { around } from './around';
import { unkept } from './kept';

const bytes = around([
  'sums',
  'names',
  'chart',
  'comments',
  'merged title',
  'looks by value',
  'a list for whole columns',
  'protected ranges',
  'columns set',
  'frozen',
  'outline',
]);
const SHEET = 'xl/worksheets/sheet1.xml';

/** The workbook with a text of one part replaced. */
function tampered(part: string, was: string, now: string): Uint8Array {
  const pkg = openedPackage(bytes);
  const xml = pkg.text(part);
  if (!xml.includes(was)) throw new Error(`${part} has no ${was}`);
  pkg.put(part, xml.replace(was, now));
  return pkg.save();
}

test('nothing is missed where nothing has changed', () => expect(unkept(bytes, bytes, [])).toEqual([]));

test.each([
  [SHEET, '<v>107</v>', '<v>108</v>'],
  [SHEET, 'SUM(C4:C9)', 'SUM(C4:C8)'],
  [SHEET, 'outlineLevel="1"', 'outlineLevel="2"'],
  [SHEET, '<mergeCell ref="F3:G4"/>', ''],
  [SHEET, '<formula>120</formula>', '<formula>121</formula>'],
  [SHEET, '"4010,5020"', '"4010"'],
  [SHEET, 'name="Kronor" sqref="C4:C9"', 'name="Kronor" sqref="C4:C8"'],
  [SHEET, 'width="31.5"', 'width="30"'],
  [SHEET, 'ySplit="3"', 'ySplit="2"'],
  ['xl/workbook.xml', 'Budget!$C$4:$C$9', 'Budget!$C$4:$C$8'],
  ['xl/styles.xml', 'FFC6EFCE', 'FFC6EFCF'],
  ['xl/charts/chart1.xml', '$C$9', '$C$8'],
  ['xl/comments1.xml', 'Bo Alm', 'Bo'],
])('in %s, %s in place of another is found', (part, was, now) => {
  expect(unkept(bytes, tampered(part, was, now), [])).not.toEqual([]);
});
