import { blankWorkbook } from '../../xlsx/blank-workbook';

const lines = [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Status', 'Klart senast', 'Kommentar'],
  ['1', 'Byt armaturer i hall A', 'Anna Ek', 'klart!!', 'v. 42', ''],
  ['2', 'Mät luftflödet', 'Bo Alm', 'pågår', '2020-12-01', 'väntar på offert'],
  ['3', 'Skriv rutin för avfall', 'Anna Ek', 'Ej påbörjad', 'senast 30 juni', ''],
  ['4', 'Sortera kemikalier', 'Cia Dal', 'klar', '2020-09-01', '=inte en formel'],
  ['5', 'Utbilda nya', 'Bo Alm', 'pågår, två av tre klara', 'ht 2020', ''],
  ['6', 'Läs av elmätare', 'Cia Dal', 'löpande', 'löpande', '007'],
  ['7', 'Byt pump', 'Anna Ek', 'flyttas över till 2021', '2021-03-01', ''],
  ['8', 'Kontrollera cistern', 'Bo Alm', 'Klart', '25 maj 2020', ''],
  ['9', 'Ny container', 'Cia Dal', 'ej klar', 'v. 50', 'se 3'],
] as const;

const letter = (column: number): string => String.fromCharCode(64 + column);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** How rows came to be hidden: by the filter of the sheet, by that of a table, or by hand. */
export type Hiding = 'sheet filter' | 'table filter' | 'by hand';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const AREA = `A1:F${lines.length}`;
const shown = '<filterColumn colId="2"><filters><filter val="Anna Ek"/></filters></filterColumn>';

const tableXml = `<table xmlns="${main}" id="1" name="Plan" displayName="Plan" ref="${AREA}"><autoFilter ref="${AREA}">${shown}</autoFilter><tableColumns count="6">${lines[0]
  .map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`)
  .join('')}</tableColumns></table>`;

/** A plan of nine rows below its headings, those of Bo Alm and Cia Dal hidden, unless other rows are named. */
export function filteredPlan(hiding: Hiding, more = '', hidden?: readonly number[]): Uint8Array {
  const rows = lines.map((line, at) => {
    const isHidden = hidden?.includes(at + 1) ?? (at > 0 && line[2] !== 'Anna Ek');
    const cells = line.map(
      (text, column) =>
        `<c r="${letter(column + 1)}${at + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
    );
    return `<row r="${at + 1}"${isHidden ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  const filter = hiding === 'sheet filter' ? `<autoFilter ref="${AREA}">${shown}</autoFilter>` : '';
  const parts =
    hiding === 'table filter' ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : '';
  return blankWorkbook({
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows.join('')}</sheetData>${filter}${more}${parts}</worksheet>`,
    ...(hiding === 'table filter'
      ? {
          'xl/tables/table1.xml': tableXml,
          'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`,
          '[Content_Types].xml':
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
        }
      : {}),
  });
}
