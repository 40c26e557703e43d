import { MAX_CELL_TEXT } from '../../book/cell-text';
import { cellName, MAX_COLUMNS, MAX_ROWS } from '../../book/area';
import { freeSheetName } from '../../book/sheet-name';
import { emptyPackage } from '../../opc/package';
import { cellXml, type CellContent } from '../../opc/write/cell-xml';
import { wouldBeRetyped } from '../../opc/write/text-gate';
import { escapedAttribute } from '../../opc/xml-text';
import { Failure } from '../failure';
import { serialOf } from '../serial';
import { nodeCodec } from './node-codec';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The cell formats of `styles`, by their place. */
const PLAIN = 0;
const TEXT = 1;
const DAY = 2;

const xf = (attributes: string): string => `<xf ${attributes} fontId="0" fillId="0" borderId="0" xfId="0"/>`;
const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">${xf('numFmtId="0"')}${xf('numFmtId="0" quotePrefix="1"')}${xf('numFmtId="164" applyNumberFormat="1"')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const parts = {
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${rels}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${rels}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': styles,
};

/** As a program writes a number of its own accord: what is written in any other way would not come back as it was. */
const plainNumber = /^(?:0|-?[1-9]\d{0,14})$/;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

interface Cell {
  readonly style: number;
  readonly content: CellContent;
}

/** A field as a cell that says exactly the same: a whole number, a day in ISO form, else the text. */
function cellOf(field: string): Cell {
  if (plainNumber.test(field)) return { style: PLAIN, content: { kind: 'number', number: Number(field) } };
  const serial = isoDay.test(field) ? serialOf({ date: field }, 1900) : undefined;
  if (serial !== undefined) return { style: DAY, content: { kind: 'number', number: serial } };
  return { style: wouldBeRetyped(field) ? TEXT : PLAIN, content: { kind: 'text', text: field } };
}

function rowXml(fields: readonly string[], row: number): string {
  const cells = fields.map((field, index) => {
    if (field === '') return '';
    if (field.length > MAX_CELL_TEXT) throw new Failure('unsupported', { reason: 'text-too-long' });
    const { style, content } = cellOf(field);
    return cellXml('', cellName(row, index + 1), style, content);
  });
  return `<row r="${row}">${cells.join('')}</row>`;
}

const DEFAULT_WIDTH = 8.43;
/** Digits beside a text. */
const AROUND = 2;
const MOST_WIDTH = 40;
/** Rows that say how wide a column is. */
const MEASURED = 500;

/** Columns as wide as what stands in them, within reason: a day in a column too narrow for it is shown as hash signs. */
function colsXml(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows.slice(0, MEASURED))
    row.forEach((field, index) => {
      const wanted = Math.min(field.length + AROUND, MOST_WIDTH);
      widths[index] = Math.max(widths[index] ?? DEFAULT_WIDTH, wanted);
    });
  const cols = widths.map((width, index) =>
    width > DEFAULT_WIDTH
      ? `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
      : '',
  );
  const xml = cols.join('');
  return xml === '' ? '' : `<cols>${xml}</cols>`;
}

/**
 * A workbook with one sheet that holds these rows.
 * @throws Failure where they are more, or longer, than a sheet can hold
 */
export function tableWorkbook(rows: readonly (readonly string[])[], wishedName: string): Uint8Array {
  if (rows.length > MAX_ROWS || rows.some(({ length }) => length > MAX_COLUMNS))
    throw new Failure('too-large', { reason: 'too-many-cells', limit: MAX_ROWS });
  const sheet = escapedAttribute(freeSheetName({ sheets: [], otherSheets: [] }, wishedName));
  const pkg = emptyPackage(nodeCodec);
  for (const [name, xml] of Object.entries(parts)) pkg.put(name, xml);
  pkg.put(
    'xl/workbook.xml',
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  pkg.put(
    'xl/worksheets/sheet1.xml',
    `${head}<worksheet xmlns="${main}">${colsXml(rows)}<sheetData>${rows.map((row, index) => rowXml(row, index + 1)).join('')}</sheetData></worksheet>`,
  );
  return pkg.save();
}
