import { cellName } from '../../../src/book/area';
import { isDate, type CellValue } from '../../../src/book/cells';
import { valueAt, type SheetSnapshot } from '../../../src/book/snapshot';
import { dayNumber } from '../../../src/hosts/sheets/day-number';
import {
  contentTypesXml,
  HEAD,
  MAIN,
  OFFICE,
  relationships,
  workbookWith,
  workbookXml,
} from '../../opc/tiny-workbook';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function cellXml(at: string, value: CellValue, formula: string | undefined): string {
  const f = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  if (value === null || value === '') return f === '' ? '' : `<c r="${at}">${f}</c>`;
  if (typeof value === 'number') return `<c r="${at}">${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}" t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object')
    return isDate(value)
      ? `<c r="${at}" s="1">${f}<v>${dayNumber(value) ?? 0}</v></c>`
      : `<c r="${at}" t="e">${f}<v>${value.error}</v></c>`;
  if (f !== '') return `<c r="${at}" t="str">${f}<v>${escaped(value)}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function sheetXml(sheet: SheetSnapshot): string {
  const rows = sheet.values.map((line, at) => {
    const cells = line.map((_, across) =>
      cellXml(
        cellName(at + 1, across + 1),
        valueAt(sheet, at + 1, across + 1),
        sheet.formulas.get((at + 1) * 16_384 + across),
      ),
    );
    return `<row r="${at + 1}"${sheet.hiddenRows.has(at + 1) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  const merges = sheet.merges.map(
    ({ row, column, rows: down, columns: across }) =>
      `<mergeCell ref="${cellName(row, column)}:${cellName(row + down - 1, column + across - 1)}"/>`,
  );
  const merged =
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`;
}

/** An invented workbook as a file: its cells, formulas, merges and hidden rows. */
export function fileOf(sheets: readonly SheetSnapshot[]): Uint8Array {
  const more = sheets.slice(1).map((_, at) => `worksheets/sheet${at + 2}.xml`);
  return workbookWith({
    '[Content_Types].xml': contentTypesXml(
      more
        .map(
          (part) =>
            `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
        )
        .join(''),
    ),
    'xl/workbook.xml': workbookXml(
      sheets
        .map(
          ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rIdSheet${at + 1}"/>`,
        )
        .join(''),
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map(
        (_, at) =>
          `<Relationship Id="rIdSheet${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      ),
      `<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/>`,
    ),
    'xl/sharedStrings.xml': undefined,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  });
}
