import type { Edit } from '../../../src/book/edit';
import { openedPackage } from '../../../src/hosts/xlsx/open';
import {
  contentTypesXml,
  OFFICE,
  relationships,
  SHEET,
  tiny,
  workbookOfSheet,
  workbookWith,
} from '../../opc/tiny-workbook';
import { after, refusal, write } from './after';

const link = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

/** A3 holds the text of a formula that A3:A6 share; A5 is a number since. */
const shared =
  '<row r="3"><c r="A3"><f t="shared" ref="A3:A6" si="0">B3&amp;"&lt;"&amp;$B$1</f><v>1</v></c></row>' +
  '<row r="4"><c r="A4" t="str"><f t="shared" si="0"/><v>x</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>' +
  '<row r="6"><c r="A6"><f t="shared" si="0"></f><v>6</v></c></row>';

describe('formulas that share a text', () => {
  test('keep theirs when the cell that held it is written', () => {
    const pkg = after(workbookOfSheet(shared), [write(3, 1, 'ny')]);
    const xml = pkg.text(SHEET);
    expect(xml).toContain('<c r="A4" t="str"><f>B4&amp;"&lt;"&amp;$B$1</f><v>x</v></c>');
    expect(xml).toContain('<c r="A6"><f>B6&amp;"&lt;"&amp;$B$1</f><v>6</v></c>');
    expect(xml).not.toContain('shared');
  });

  test('stay shared when one that used it is written', () => {
    const xml = after(workbookOfSheet(shared), [write(4, 1, 'ny')]).text(SHEET);
    expect(xml).toContain('si="0">B3&amp;"&lt;"&amp;$B$1</f>');
    expect(xml).toContain('<c r="A6"><f t="shared" si="0"></f><v>6</v></c>');
  });

  test('go when all of them are written', () => {
    const edits: Edit[] = [3, 4, 6].map((row) => write(row, 1, null));
    expect(after(workbookOfSheet(shared), edits).text(SHEET)).not.toContain('<f');
  });
});

describe('array formulas', () => {
  const array =
    '<row r="3"><c r="A3"><f t="array" ref="A3:B3">X()</f><v>1</v></c><c r="B3"><v>2</v></c></row>';

  test('are not written in part', () => {
    expect(refusal(workbookOfSheet(array), [write(3, 2, 'x')])).toEqual({
      code: 'unsupported',
      reason: 'array-formula',
      cell: 'B3',
    });
    expect(refusal(workbookOfSheet(array), [write(3, 1, 'x')])).toMatchObject({ cell: 'A3' });
  });

  test('but as a whole', () => {
    expect(after(workbookOfSheet(array), [write(3, 1, 'x', 'y')]).text(SHEET)).not.toContain('array');
  });

  test('formats do not write into them', () => {
    const area = { sheet: 'Plan', row: 3, column: 1, rows: 1, columns: 2 };
    const xml = after(workbookOfSheet(array), [{ kind: 'setLook', area, look: 'body' }]).text(SHEET);
    expect(xml).toMatch(/<c r="A3" s="\d+"><f t="array" ref="A3:B3">X\(\)<\/f><v>1<\/v><\/c>/);
  });
});

describe('the chain of calculation', () => {
  const chain =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A3" i="1"/></calcChain>';
  const bytes = workbookWith({
    '[Content_Types].xml': contentTypesXml(
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      link('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      link('rId2', 'styles', 'styles.xml'),
      link('rId3', 'sharedStrings', 'sharedStrings.xml'),
      link('rId4', 'calcChain', 'calcChain.xml'),
    ),
    'xl/calcChain.xml': chain,
    [SHEET]: String(tiny[SHEET]).replace(
      '</sheetData>',
      '<row r="3"><c r="A3"><f>1+1</f><v>2</v></c></row></sheetData>',
    ),
  });

  test('goes with a formula, with its content type and relationship', () => {
    const pkg = after(bytes, [write(3, 1, 'x')]);
    expect(pkg.has('xl/calcChain.xml')).toBe(false);
    expect(pkg.text('[Content_Types].xml')).not.toContain('calcChain');
    expect(pkg.text('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(pkg.text('xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });

  test('stays when no formula is touched', () => {
    expect(after(bytes, [write(2, 1, 'x')]).isUntouched('xl/calcChain.xml')).toBe(true);
  });

  test('a new formula has its value beside it and everything calculated on opening', () => {
    const sum: Edit = write(5, 1, {
      formula: {
        kind: 'call',
        name: 'COUNTIFS',
        args: [
          { kind: 'range', row: 1, column: 1, rows: 2, columns: 1 },
          { kind: 'value', value: 'å "x"' },
        ],
      },
      value: 0,
    });
    const pkg = after(bytes, [
      sum,
      write(6, 1, { formula: { kind: 'foreign', text: '"a"&"<"' }, value: 'a<' }),
    ]);
    expect(pkg.text(SHEET)).toContain('<c r="A5"><f>COUNTIFS($A$1:$A$2,"å ""x""")</f><v>0</v></c>');
    expect(pkg.text(SHEET)).toContain('<c r="A6" t="str"><f>"a"&amp;"&lt;"</f><v>a&lt;</v></c>');
    expect(pkg.text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('every kind of result, errors too', () => {
    const cells = [true, { error: '#REF!' }, { date: '2021-03-15' }, null, ''].map((value) => ({
      formula: { kind: 'foreign', text: 'X()' } as const,
      value,
    }));
    const xml = after(openedPackage(bytes).save(), [write(5, 1, ...cells)]).text(SHEET);
    expect(xml).toContain('<c r="A5" t="b"><f>X()</f><v>1</v></c><c r="B5" t="e"><f>X()</f><v>#REF!</v></c>');
    expect(xml).toMatch(/<c r="C5" s="\d+"><f>X\(\)<\/f><v>44270<\/v><\/c><c r="D5"><f>X\(\)<\/f><\/c>/);
    expect(xml).toContain('<c r="E5" t="str"><f>X()</f><v></v></c>');
  });
});
