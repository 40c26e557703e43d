import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellName, columnNumber } from '../../../src/book/area';
import { openedPackage } from '../../../src/hosts/xlsx/open';
import { workbookOf } from '../../../src/opc/workbook-parts';
import type { Status } from '../../../src/plan/status';

/** A plan to be put into a workbook: its headings, and what each row is to be read as. */
export interface Plan {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly [
    title: string,
    owner: string,
    time: string,
    status: string,
    read: Status,
  ])[];
}

/** The language of the plan that is put into a workbook of this name. */
export const languageOf = (name: string): 'sv' | 'en' => (/sv|exempel|fixture/.test(name) ? 'sv' : 'en');

export const plans: Readonly<Record<'sv' | 'en', Plan>> = {
  sv: {
    headings: ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    rows: [
      ['Byt armaturer i sal Q7', 'Drift och IT', 'v. 42', 'klart!!', 'done'],
      ['Mät luftflödet i sal Q8', 'Miljösamordnare', '2020-12-01', 'Pågår', 'ongoing'],
      ['Väg matsvinnet i kök Q9', 'Servicechef', 'senast 30 juni', 'ej påbörjad', 'notStarted'],
      ['Sortera glas & papper i Q10', 'Drift och IT', 'ht 2020', 'klar', 'done'],
      ['Köp lådcyklar till Q11', 'Servicechef', '2020-10-15', 'utgår', 'cancelled'],
    ],
  },
  en: {
    headings: ['Action', 'Owner', 'Due date', 'Status'],
    rows: [
      ['Replace lamps in room Q7', 'Facilities', '2020-10-18', 'done!!', 'done'],
      ['Measure air flow in room Q8', 'Sustainability officer', '2020-12-01', 'in progress', 'ongoing'],
      ['Weigh food waste in kitchen Q9', 'Catering', '30 June 2020', 'not started', 'notStarted'],
      ['Sort glass & paper in Q10', 'Facilities', 'Q4 2020', 'Completed', 'done'],
      ['Buy cargo bikes for Q11', 'Catering', '2020-10-15', 'cancelled', 'cancelled'],
    ],
  },
};

/** Where on a sheet the plan is put, so many cells away from everything there is. */
export interface Place {
  readonly sheet: string;
  /** `across`: both below and beside. */
  readonly side: 'below' | 'beside' | 'across';
  readonly gap: number;
}

export interface Grafted {
  readonly bytes: Uint8Array;
  /** Of the headings' first cell. */
  readonly row: number;
  readonly column: number;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The rows that a sheet's XML has, by their number: the text of each, from `<row` to its end. */
const ROW = /<((?:\w+:)?)row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row>)/g;

/** The furthest row and column of any cell, rule, merge, table or drawing that the parts of a sheet speak of. */
function reachOf(xml: string): readonly [row: number, column: number] {
  let [row, column] = [0, 0];
  for (const [, letters = '', digits = ''] of xml.matchAll(
    /[" :](?:r|ref|sqref)?=?"?([A-Z]{1,3})(\d+)(?=[" :])/g,
  )) {
    if (Number(digits) <= 100_000) row = Math.max(row, Number(digits));
    if (columnNumber(letters) <= 200) column = Math.max(column, columnNumber(letters));
  }
  for (const [, digits = ''] of xml.matchAll(/<(?:\w+:)?row\b[^>]*? r="(\d+)"/g))
    row = Math.max(row, Number(digits));
  return [row, column];
}

/** The sheet's XML with lines of texts from a cell on, written without any of Planbok. */
function withLines(xml: string, lines: readonly (readonly string[])[], row: number, column: number): string {
  const open = /<((?:\w+:)?)sheetData\b[^>]*?(\/?)>/.exec(xml);
  if (!open) throw new Error('a sheet without sheetData');
  const [whole, prefix = '', slash] = open;
  const from = open.index + whole.length;
  const to = slash === '/' ? from : xml.indexOf(`</${prefix}sheetData>`, from);
  const cells = new Map(
    lines.map((line, down) => [
      row + down,
      line
        .map(
          (text, across) =>
            `<${prefix}c r="${cellName(row + down, column + across)}" t="inlineStr"><${prefix}is><${prefix}t>${escaped(text)}</${prefix}t></${prefix}is></${prefix}c>`,
        )
        .join(''),
    ]),
  );
  const data = (slash === '/' ? '' : xml.slice(from, to)).replace(
    ROW,
    (found, p: string, attributes: string, inner = '') => {
      const number = Number(/ r="(\d+)"/.exec(attributes)?.[1]);
      const more = cells.get(number);
      if (more === undefined) return found;
      cells.delete(number);
      return `<${p}row${attributes.replace(/ spans="[^"]*"/, '')}>${inner}${more}</${p}row>`;
    },
  );
  const rest = [...cells].map(([number, line]) => `<${prefix}row r="${number}">${line}</${prefix}row>`);
  // Rows of the plan that the sheet has not: all of them after the last one that it has, or they would be out of order.
  return `${xml.slice(0, open.index)}<${prefix}sheetData>${inOrder(data, rest)}</${prefix}sheetData>${xml.slice(slash === '/' ? from : to + `</${prefix}sheetData>`.length)}`;
}

function inOrder(data: string, rest: readonly string[]): string {
  const number = (row: string): number => Number(/ r="(\d+)"/.exec(row)?.[1]);
  if (rest.length === 0) return data;
  const rows = [...data.matchAll(ROW)].map(([found]) => found);
  return [...rows, ...rest].sort((a, b) => number(a) - number(b)).join('');
}

/** The workbook with a plan put into one of its sheets. */
export function grafted(bytes: Uint8Array, plan: Plan, { sheet, side, gap }: Place): Grafted {
  const part = workbookOf(openedPackage(bytes)).sheets.find(({ name }) => name === sheet)?.part;
  const files = unzipSync(bytes);
  const content = part === undefined ? undefined : files[part];
  if (part === undefined || content === undefined) throw new Error(`no sheet ${sheet}`);
  const xml = strFromU8(content);
  const [rows, columns] = reachOf(xml);
  const row = side === 'beside' ? 1 : rows + gap + 1;
  const column = side === 'below' ? 1 : columns + gap + 1;
  const lines = [
    plan.headings,
    ...plan.rows.map(([title, owner, time, status]) => [title, owner, time, status]),
  ];
  return {
    bytes: zipSync({ ...files, [part]: strToU8(withLines(xml, lines, row, column)) }, { level: 1 }),
    row,
    column,
  };
}
