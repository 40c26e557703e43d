import { rawZip, type RawEntry } from './raw-zip';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const NS = `xmlns="${MAIN}" xmlns:r="${OFFICE}"`;
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The parts of a workbook by name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

export const relationships = (...links: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;

export const workbookXml = (
  sheets = '<sheet name="Plan" sheetId="1" r:id="rId1"/>',
  more = '',
  before = '',
): string => `${HEAD}<workbook ${NS}>${before}<sheets>${sheets}</sheets>${more}</workbook>`;

export const sharedStringsXml = (...items: readonly string[]): string =>
  `${HEAD}<sst ${NS}>${items.map((item) => `<si><t>${item}</t></si>`).join('')}</sst>`;

export const ROWS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2" t="s"><v>5</v></c><c r="C2" t="s"><v>6</v></c><c r="D2" s="1"><v>44196</v></c></row>';

/** What `ROWS` says with the strings of `tiny`. */
export const ROW_VALUES = [
  ['Åtgärd', 'Ansvarig', 'Status', 'Klart senast'],
  ['Byt lampor', 'Anna', 'Pågår', { date: '2020-12-31' }],
];

export const sheetXml = (rows = ROWS, after = '', before = ''): string =>
  `${HEAD}<worksheet ${NS}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

export const stylesXml = (more = ''): string =>
  `${HEAD}<styleSheet ${NS}><numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  `<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs>${more}</styleSheet>`;

export const contentTypesXml = (more = ''): string => {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}` +
    `${override('worksheets/sheet1', 'worksheet')}${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}${more}</Types>`
  );
};

/** One small valid workbook, part by part: each hostile case changes one thing of it. */
export const tiny: Parts = {
  '[Content_Types].xml': contentTypesXml(),
  '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': workbookXml(),
  'xl/_rels/workbook.xml.rels': relationships(
    relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relationship('rId2', 'styles', 'styles.xml'),
    relationship('rId3', 'sharedStrings', 'sharedStrings.xml'),
  ),
  'xl/worksheets/sheet1.xml': sheetXml(),
  'xl/styles.xml': stylesXml(),
  'xl/sharedStrings.xml': sharedStringsXml(
    'Åtgärd',
    'Ansvarig',
    'Status',
    'Klart senast',
    'Byt lampor',
    'Anna',
    'Pågår',
  ),
};

export const SHEET = 'xl/worksheets/sheet1.xml';
export const STRINGS = 'xl/sharedStrings.xml';

/** The workbook with some parts changed, added, or for `undefined` left out. */
export function workbookWith(
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): Uint8Array {
  const parts = new Map<string, string | Uint8Array | undefined>(Object.entries({ ...tiny, ...changes }));
  return rawZip(
    [...parts].flatMap(([name, content]): RawEntry[] => (content === undefined ? [] : [{ name, content }])),
  );
}

/** The workbook with its one sheet changed. */
export const workbookOfSheet = (rows?: string, after?: string, before?: string): Uint8Array =>
  workbookWith({ [SHEET]: sheetXml(rows, after, before) });

/** Entries of the workbook, for zips that are odd in themselves. */
export const tinyEntries: readonly RawEntry[] = Object.entries(tiny).map(([name, content]) => ({
  name,
  content,
}));
