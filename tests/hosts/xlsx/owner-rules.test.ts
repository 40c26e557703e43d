import { blankWorkbook } from './blank-workbook';
import { sheetOf } from './outcome';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';

const rulesOf = (elements: string): readonly (readonly [string, number, number, number, number])[] =>
  (
    sheetOf(
      blankWorkbook({
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData/>${elements}</worksheet>`,
      }),
    ).ownerRules ?? []
  ).map(({ formula, area: { row, column, rows, columns } }) => [formula, row, column, rows, columns]);

test('a sheet without rules has none', () => {
  expect(rulesOf('')).toEqual([]);
});

test('what conditional formats compare cells with', () => {
  expect(
    rulesOf(
      '<conditionalFormatting sqref="E2:E9 G2"><cfRule type="cellIs" priority="1" operator="between"><formula>"A"</formula><formula>"K"</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A2:E9"><cfRule type="expression" priority="2"><formula>$E2="Klart"</formula></cfRule></conditionalFormatting>',
    ),
  ).toEqual([
    ['"A"', 2, 5, 8, 1],
    ['"K"', 2, 5, 8, 1],
    ['"A"', 2, 7, 1, 1],
    ['"K"', 2, 7, 1, 1],
    ['$E2="Klart"', 2, 1, 8, 5],
  ]);
});

test('what those of the extension list do, whose cells stand after them', () => {
  const rule = (word: string): string =>
    `<x14:cfRule type="containsText" priority="1"><xm:f>NOT(ISERROR(SEARCH("${word}",E2)))</xm:f><xm:f>"${word}"</xm:f></x14:cfRule>`;
  expect(
    rulesOf(
      `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${xm}">${rule('klart')}<xm:sqref>E2:E9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
    ),
  ).toEqual([
    ['NOT(ISERROR(SEARCH("klart",E2)))', 2, 5, 8, 1],
    ['"klart"', 2, 5, 8, 1],
  ]);
});

test('what a validation by a formula does', () => {
  expect(
    rulesOf(
      '<dataValidations count="1"><dataValidation type="custom" sqref="E2:E9"><formula1>OR(E2="Klart",E2="Pågår")</formula1></dataValidation></dataValidations>',
    ),
  ).toEqual([['OR(E2="Klart",E2="Pågår")', 2, 5, 8, 1]]);
});
