/**
 * `node scripts/make-institution.mjs FOLDER`: writes a sample institution, always the same bytes: six units as they come,
 * Swedish and English, each with a layout of its own, one broken file, one with conflicting numbers and one from last year;
 * and beside them what lies in such folders: Excel's lock file, a note, a result of Planbok's. For `planbok portfolio`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const midnight = (date) => new Date(`${date}T00:00:00Z`);
const isDay = (value) => typeof value === 'string' && /^=\d{4}-\d\d-\d\d$/.test(value);

function writeRow(sheet, at, values, column = 1) {
  values.forEach((value, index) => {
    if (value === '' || value === null) return;
    const cell = sheet.getCell(at, column + index);
    if (!isDay(value)) {
      cell.value = value;
      return;
    }
    cell.value = midnight(value.slice(1));
    cell.numFmt = 'yyyy-mm-dd';
  });
}

/** A sheet with a title, an empty row, headings and rows; `group` stands alone in its row, merged over the table. */
function addList(book, { name, title, headings, rows, column = 1 }) {
  const sheet = book.addWorksheet(name);
  headings.forEach((_heading, index) => (sheet.getColumn(column + index).width = index === 1 ? 52 : 18));
  sheet.getCell(1, column).value = title;
  sheet.getCell(1, column).font = { bold: true, size: 14 };
  writeRow(sheet, 3, headings, column);
  headings.forEach((_heading, index) => (sheet.getCell(3, column + index).font = { bold: true }));
  rows.forEach((row, index) => {
    const at = 4 + index;
    if (!('group' in row)) return writeRow(sheet, at, row, column);
    sheet.mergeCells(at, column, at, column + headings.length - 1);
    sheet.getCell(at, column).value = row.group;
    sheet.getCell(at, column).font = { bold: true };
  });
}

/** exceljs gives the zip entries the current time; here they get a fixed one. */
const withoutClock = (parts) => zipSync(parts, { mtime: new Date(1980, 0, 1), level: 9 });

async function bytesOf(lists, change = (parts) => parts) {
  const book = new ExcelJS.Workbook();
  book.creator = 'Planbok';
  book.created = midnight('2020-11-20');
  book.modified = midnight('2020-11-20');
  for (const list of lists) addList(book, list);
  return withoutClock(change(unzipSync(new Uint8Array(await book.xlsx.writeBuffer()))));
}

/** The parts of a workbook that may hold macros, and holds none. */
const withMacros = (parts) => ({
  ...parts,
  '[Content_Types].xml': strToU8(
    strFromU8(parts['[Content_Types].xml']).replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    ),
  ),
});

const travel = 'Mål 1: Minskade utsläpp från tjänsteresor';
const energy = 'Mål 2: Effektiv energianvändning';
const teaching = 'Mål 3: Hållbar utveckling i all utbildning';

/** Headings between the rows, a list of goals, findings of the audit. */
const architecture = [
  {
    name: 'Plan 2020',
    title: 'Handlingsplan 2020 – Skolan för arkitektur och samhällsbyggnad',
    headings: ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    rows: [
      { group: travel },
      ['A-1', 'Rutin för resfria möten i alla institutioner', 'Skolchef', '=2020-03-31', 'klart!!'],
      ['A-2', 'Tåg som förstahandsval inom Norden', 'Administrativ chef', '=2020-06-30', 'Pågår'],
      ['A-3', 'Följ upp flygresor per institution', 'Miljösamordnare', 'v. 42', 'Ej påbörjad'],
      { group: energy },
      ['A-4', 'Byt belysning i modellverkstaden', 'Infrastruktur', '=2020-10-15', 'Genomförd'],
      ['A-5', 'Stäng ventilationen nattetid i plan 3', 'Infrastruktur', 'ht 2020', 'Pågår'],
      ['A-6', 'Solceller på taket', 'Skolchef', '', 'Utgår'],
    ],
  },
  {
    name: 'Mål',
    title: 'Skolans mål',
    headings: ['Nr', 'Mål', 'Målvärde', 'Målår'],
    rows: [
      ['1', travel, '-20 %', 2025],
      ['2', energy, '-10 %', 2025],
      ['3', teaching, 'Alla program', 2023],
    ],
  },
  {
    name: 'Revision',
    title: 'Intern miljörevision 2020',
    headings: ['Nr', 'Iakttagelse', 'Typ', 'Åtgärd'],
    rows: [
      ['1', 'Tydligt engagemang i ledningen', 'Positiv', ''],
      ['2', 'Resestatistiken följs inte upp', 'Förbättringsförslag', 'A-3'],
      ['3', 'Kemikalielistan saknar skyddsblad', 'Avvikelse', ''],
    ],
  },
];

/** A margin column, a column of goals; two actions have the same number. */
const biotechnology = [
  {
    name: 'Åtgärder',
    title: 'CBH, miljöplan 2020',
    column: 2,
    headings: ['Id', 'Vad ska göras', 'Mål', 'Vem', 'När', 'Läge'],
    rows: [
      ['C1', 'Inventera kemikalier i alla laboratorier', energy, 'Labbansvarig', '=2020-05-29', 'Klar'],
      ['C2', 'Energisnåla frysar', energy, 'Prefekt', '=2020-09-30', 'Pågår'],
      ['C2', 'Dela frysrum mellan grupper', energy, 'Prefekt', '=2020-12-18', 'Pågår'],
      ['C3', 'Webbinarium i stället för konferensresa', travel, 'GA', 'Q2 2020', 'Väntar'],
      ['C4', 'Kursmål om hållbarhet i tre program', teaching, 'GA', 'ht 2020', 'på gång kanske'],
    ],
  },
];

const goalsInEnglish = [
  'Goal 1: Lower emissions from business travel',
  'Goal 3: Sustainability in all teaching',
];

/** English, with goals that no action serves and a suggestion without an answer. */
const electrical = [
  {
    name: 'Action plan 2020',
    title: 'Sustainability action plan 2020, School of Electrical Engineering and Computer Science',
    headings: ['No.', 'Action', 'Goal', 'Responsible', 'Due date', 'Status'],
    rows: [
      ['E-1', 'Video rooms on every floor', goalsInEnglish[0], 'IT', '=2020-04-30', 'Done'],
      [
        'E-2',
        'Travel guidelines for doctoral students',
        goalsInEnglish[0],
        'Director of PhD studies',
        '=2020-08-31',
        'Ongoing',
      ],
      ['E-3', 'Report the climate pot', goalsInEnglish[0], 'Finance', '=2020-12-15', 'Not started'],
      ['E-4', 'Moved to next year’s plan', goalsInEnglish[0], 'Finance', '', 'Moved to 2021'],
    ],
  },
  {
    name: 'Goals',
    title: 'Goals of the school',
    headings: ['No.', 'Goal', 'Target', 'Target year'],
    rows: [
      ['1', goalsInEnglish[0], '-20 %', 2025],
      ['3', goalsInEnglish[1], 'All programmes', 2023],
    ],
  },
  {
    name: 'Audit',
    title: 'Internal environmental audit 2020',
    headings: ['No.', 'Finding', 'Type', 'Action'],
    rows: [
      ['1', 'Good use of video meetings', 'Positive', ''],
      ['2', 'No routine for new employees', 'Improvement suggestion', ''],
    ],
  },
];

/** Only last year's plan. */
const industrial = [
  {
    name: 'Handlingsplan 2019',
    title: 'Handlingsplan 2019, ITM',
    headings: ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    rows: [
      ['I-1', 'Källsortering på alla våningar', 'Intendent', '=2019-05-31', 'Klart'],
      ['I-2', 'Livscykelanalys i examensarbeten', 'GA', '=2019-12-20', 'Pågår'],
    ],
  },
];

/** Two years in one workbook. */
const sciences = [2019, 2020].map((year) => ({
  name: `Plan ${year}`,
  title: `Action plan ${year}, School of Engineering Sciences`,
  headings: ['No.', 'Measure', 'Responsible', 'Deadline', 'Progress'],
  rows: [
    [`S-${year}-1`, 'Reuse of laboratory equipment', 'Head of department', `=${year}-06-30`, 'Completed'],
    [
      `S-${year}-2`,
      'Vegetarian food as the standard',
      'Event officer',
      `=${year}-09-30`,
      year === 2019 ? 'Completed' : 'In progress',
    ],
    ...(year === 2020
      ? [['S-2020-3', 'Train to meetings in Europe', 'Head of school', 'continuous', 'In progress']]
      : []),
  ],
}));

/** Every file of the institution by its path: its bytes. */
export async function institution() {
  const support = await bytesOf(industrial);
  const chemistry = await bytesOf(biotechnology);
  return {
    'ABE/Handlingsplan 2020.xlsx': await bytesOf(architecture),
    'CBH handlingsplan 2020.xlsx': chemistry,
    // Made by Planbok from the one beside it: not counted again.
    'CBH handlingsplan 2020-planbok.xlsx': chemistry,
    '~$CBH handlingsplan 2020.xlsx': strToU8(`\u0005Anna${' '.repeat(160)}`),
    'EECS/Action plan 2020.xlsm': await bytesOf(electrical, withMacros),
    'ITM handlingsplan 2019.xlsx': await bytesOf(industrial),
    'SCI/Plans 2019-2020.xlsx': await bytesOf(sciences),
    // Copied from the network while it went down.
    'VS handlingsplan 2020.xlsx': support.subarray(0, Math.floor(support.length * 0.6)),
    'Läs mig.txt': strToU8('Planerna samlas in senast den 20 november.\n'),
  };
}

export async function writeInstitution(folder) {
  for (const [path, bytes] of Object.entries(await institution())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder] = process.argv;
  if (folder === undefined) {
    console.error('Say which folder: node scripts/make-institution.mjs out/institution');
    process.exit(2);
  }
  await writeInstitution(folder);
}
