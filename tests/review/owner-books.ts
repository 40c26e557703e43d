import { cellName } from '../../src/book/area';
import { blankWorkbook } from '../hosts/xlsx/blank-workbook';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cells from A1; a text that begins with `=` is a formula. */
export type OwnerRows = readonly (readonly (string | number | null)[])[];

/** A plan and what its owner counts in it. */
export interface OwnerBook {
  readonly name: string;
  /** The rows of the sheet `Plan 2020`. */
  readonly plan: OwnerRows;
  /** The rows of the sheet `Summa`. */
  readonly sums: OwnerRows;
  /** Elements of the plan's sheet after its cells. */
  readonly rules?: string;
  /** Name → what it refers to. */
  readonly names?: Readonly<Record<string, string>>;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function cell(value: string | number | null, row: number, column: number): string {
  const at = cellName(row, column);
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (value.startsWith('=')) return `<c r="${at}"><f>${escaped(value.slice(1))}</f></c>`;
  return `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
}

function sheet(rows: OwnerRows, rules = ''): string {
  const lines = rows.map(
    (line, index) =>
      `<row r="${index + 1}">${line.map((value, place) => cell(value, index + 1, place + 1)).join('')}</row>`,
  );
  return `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData>${rules}</worksheet>`;
}

/** The workbook as a file. */
export function bytesOf({ plan, sums, rules, names = {} }: OwnerBook): Uint8Array {
  const defined = Object.entries(names).map(
    ([name, area]) => `<definedName name="${name}">${escaped(area)}</definedName>`,
  );
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${types}.${type}+xml"/>`;
  return blankWorkbook({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${override('worksheets/sheet1', 'worksheet')}${override('worksheets/sheet2', 'worksheet')}</Types>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Plan 2020" sheetId="1" r:id="rId1"/><sheet name="Summa" sheetId="2" r:id="rId2"/></sheets>${defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf></dxfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheet(plan, rules),
    'xl/worksheets/sheet2.xml': sheet(sums),
  });
}

const head = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
const headEn = ['No', 'Action', 'Owner', 'Due date', 'Status'];
const titles = ['Byta lampor', 'Mäta svinn', 'Köpa cykel', 'Väga mat', 'Sortera avfall', 'Resa mindre'];

/** A plan of one row for each pair of a time and a status. */
export const planOf = (
  rows: readonly (readonly [time: string, status: string | null, ...more: readonly (string | number)[]])[],
  heading: OwnerRows[number] = head,
): OwnerRows => [
  heading,
  ...rows.map(([time, ...rest], index) => [
    index + 1,
    titles[index] ?? `Åtgärd ${index}`,
    'Drift',
    time,
    ...rest,
  ]),
];

/** Ways in which the owner of a plan counts its words and days. */
export const ownerBooks: readonly OwnerBook[] = [
  {
    name: 'a word in quotes, counted and coloured',
    plan: planOf([
      ['30 juni', 'Pågår'],
      ['Q4', 'Klart'],
      ['dec', 'Ej påbörjat'],
      ['Q4', 'Klart'],
      ['Q4', 'klar!!'],
    ]),
    sums: [
      [`=COUNTIF('Plan 2020'!E2:E50,"Klart")`],
      [`=COUNTIF('Plan 2020'!D2:D50,"Q4")`],
      [
        `=SUMPRODUCT(--('Plan 2020'!E2:E50="Ej påbörjat"))`,
        `=SUMPRODUCT(('Plan 2020'!E2:E50="Ej påbörjat")*1)`,
      ],
    ],
    rules:
      '<conditionalFormatting sqref="E2:E50"><cfRule type="cellIs" priority="1" operator="equal" dxfId="0"><formula>"Klart"</formula></cfRule></conditionalFormatting>',
  },
  {
    name: 'two words for one status',
    plan: planOf([
      ['30 juni', 'Klart'],
      ['v. 42', 'Klar'],
      ['v. 43', 'klart!!'],
      ['v. 44', 'Klart'],
      ['v. 45', 'Avslutad'],
    ]),
    sums: [[`=COUNTIF('Plan 2020'!E:E,"Klart")`, `=COUNTIF('Plan 2020'!E:E,"Klar")`]],
  },
  {
    name: 'words in cells beside the sums',
    plan: planOf([
      ['30 juni', 'Klart'],
      ['v. 42', 'Klar'],
      ['v. 43', 'Pågår'],
      ['v. 44', 'Pågående'],
      ['v. 45', 'Pågår'],
    ]),
    sums: [
      ['Läge', 'Antal'],
      ['Klart', `=COUNTIF('Plan 2020'!$E$2:$E$9,A2)`],
      ['Pågående', `=COUNTIF('Plan 2020'!$E$2:$E$9,A3)`],
    ],
  },
  {
    name: 'wildcards and differences',
    plan: planOf([
      ['30 juni', 'Ej klar'],
      ['v. 42', 'klar!!'],
      ['v. 43', 'Genomfört'],
      ['v. 44', 'Genomfört'],
      ['v. 45', 'Pågår '],
    ]),
    sums: [
      [`=COUNTIF('Plan 2020'!E2:E9,"*klar*")`, `=COUNTIF('Plan 2020'!E2:E9,"<>Pågår")`],
      [`=COUNTA('Plan 2020'!E2:E9)`, `=COUNTBLANK('Plan 2020'!E2:E6)`],
    ],
  },
  {
    name: 'a helper column in the plan',
    plan: planOf(
      [
        ['30 juni', 'Klart', '=IF(E2="Klart",1,0)'],
        ['v. 42', 'klar', '=IF(E3="Klart",1,0)'],
        ['v. 43', 'Genomförd', '=IF(E4="Klart",1,0)'],
        ['v. 44', 'Pågår', '=IF(E5="Klart",1,0)'],
      ],
      [...head, 'Poäng'],
    ),
    sums: [[`=SUM('Plan 2020'!F2:F5)`]],
  },
  {
    name: 'a name for the column',
    plan: planOf([
      ['30 juni', 'Åtgärdad'],
      ['v. 42', 'Klar'],
      ['v. 43', 'Klar'],
      ['v. 44', 'Pågår'],
    ]),
    sums: [[`=COUNTIF(Lägen,"Åtgärdad")`, `=COUNTIF(Lägen,"Klar")`]],
    names: { Lägen: `'Plan 2020'!$E$2:$E$9` },
  },
  {
    name: 'how often a word is used that stands in the plan',
    plan: planOf([
      ['30 juni', 'Klar'],
      ['v. 42', 'Klar'],
      ['v. 43', 'klar!'],
      ['v. 44', 'Pågår'],
    ]),
    sums: [[`=1/COUNTIF('Plan 2020'!E2:E5,'Plan 2020'!E2)+1/COUNTIF('Plan 2020'!E2:E5,'Plan 2020'!E4)`]],
  },
  {
    name: 'days that are compared',
    plan: planOf([
      ['30 juni', 'Klar'],
      ['2020-03-31', 'Pågår'],
      ['v. 43', 'klar!'],
      ['löpande', 'Pågår'],
    ]),
    sums: [
      [`=COUNT('Plan 2020'!D2:D9)`, `=COUNTIF('Plan 2020'!D2:D9,"<"&DATE(2020,7,1))`],
      [`=SUMPRODUCT(('Plan 2020'!E2:E9="Pågår")*('Plan 2020'!D2:D9="löpande"))`],
    ],
  },
  {
    name: 'words that earn points',
    plan: planOf([
      ['30 juni', 'Klar'],
      ['v. 42', 'Klart'],
      ['v. 43', 'klar!'],
      ['v. 44', 'Pågår'],
    ]),
    sums: [
      ['Klar', 2, `=SUMPRODUCT(SUMIF(A1:A3,'Plan 2020'!E2:E5,B1:B3))`],
      ['Klart', 5],
      ['Pågår', 1],
    ],
  },
  {
    name: 'English words',
    plan: planOf(
      [
        ['2020-06-30', 'Completed', 3],
        ['2020-07-31', 'Done', 4],
        ['2020-08-31', 'In progress', 5],
        ['2020-09-30', 'Ongoing', 6],
        ['2020-10-31', 'completed', 7],
      ],
      [...headEn, 'Cost'],
    ),
    sums: [
      [
        `=SUMIF('Plan 2020'!E2:E9,"Ongoing",'Plan 2020'!F2:F9)`,
        `=COUNTIFS('Plan 2020'!E2:E9,"Completed",'Plan 2020'!C2:C9,"Drift")`,
      ],
      [`=SUM(COUNTIF('Plan 2020'!E2:E9,"Done"),COUNTIF('Plan 2020'!E2:E9,"In progress"))`],
    ],
  },
  {
    name: 'beginnings, and letters as they are written',
    plan: planOf([
      ['30 juni', 'Klart'],
      ['v. 42', 'KLART'],
      ['v. 43', 'klart!!'],
      ['v. 44', 'Klar'],
    ]),
    sums: [
      [`=IF(EXACT('Plan 2020'!E3,"Klart"),1,0)`, `=IF(LEFT('Plan 2020'!E4,5)="klart",1,0)`],
      [`=LEN('Plan 2020'!E4)`, `=IF(ISNUMBER(SEARCH("klart",'Plan 2020'!E5)),1,0)`],
    ],
  },
  {
    name: 'words in order',
    plan: planOf([
      ['30 juni', 'Klart'],
      ['v. 42', 'Klar'],
      ['v. 43', 'klart!!'],
      ['v. 44', 'pågående'],
      ['v. 45', 'Pågår'],
    ]),
    sums: [
      [`=COUNTIF('Plan 2020'!E2:E6,">klart")`, `=COUNTIF('Plan 2020'!E2:E6,"<=klart")`],
      [`=SUMPRODUCT(--('Plan 2020'!E2:E6<"klb"))`],
    ],
  },
];

const someRows = planOf([
  ['30 juni', 'Klart'],
  ['v. 42', 'Klar'],
  ['v. 43', 'klart!!'],
  ['v. 44', 'Pågår'],
]);
const withoutNumbers = someRows.map((line, index) => (index === 0 ? line : [null, ...line.slice(1)]));

/** What IronCalc does not calculate. */
export const booksForLibreOffice: readonly OwnerBook[] = [
  {
    name: 'how many different words and days there are',
    plan: someRows,
    sums: ['E', 'D'].map((column) => {
      const cells = `'Plan 2020'!${column}2:${column}5`;
      return [
        `=SUMPRODUCT(1/COUNTIF(${cells},${cells}))`,
        `=SUMPRODUCT((${cells}<>"")/COUNTIF(${cells},${cells}&""))`,
      ];
    }),
  },
];

/** Plans in which the owner counts cells that would be filled: they are ordered on a sheet of their own. */
export const countedBooks: readonly OwnerBook[] = [
  {
    name: 'how many cells of a row are filled',
    plan: someRows,
    sums: [[`=COUNTA('Plan 2020'!1:1)`, `=COUNTA('Plan 2020'!A2:Z5)`]],
  },
  { name: 'how many are empty', plan: someRows, sums: [[`=COUNTBLANK('Plan 2020'!A1:H9)`]] },
  {
    name: 'the last cell of a row',
    plan: someRows,
    sums: [[`=INDEX('Plan 2020'!A4:H4,COUNTA('Plan 2020'!A1:H1))`]],
  },
  {
    name: 'texts anywhere on the sheet',
    plan: someRows,
    sums: [[`=COUNTIF('Plan 2020'!A1:H9,"*")`, `=COUNTIF('Plan 2020'!A1:H9,"<>")`]],
  },
  { name: 'how many have a number', plan: withoutNumbers, sums: [[`=COUNTA('Plan 2020'!A2:A9)`]] },
];
