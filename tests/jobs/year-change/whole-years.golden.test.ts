import { addressName } from '../../../src/book/area';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import type { JobRequest } from '../../../src/jobs/job';
import type { YearAnswer } from '../../../src/jobs/year-change/year-answer';
import type { YearRow } from '../../../src/jobs/year-change/year-change-figures';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';
import { editsAsText } from '../edits-as-text';
import { problemText, ran, sectionsText, withoutLists } from '../outcome-text';

/* Whole years that are closed: everything that the job writes, asks and tells, gone through line by line. `npx jest -u` writes them anew. */

const rowText = ({ at, id, title, owner, status, deadline, moves, act, question, choice, next }: YearRow): string =>
  [
    addressName(at),
    id ?? '–',
    title,
    owner,
    status,
    deadline,
    `${moves} moves`,
    act ?? `asked: ${question ?? 'nothing'}`,
    choice ?? 'not answered',
    next ? `${next.isNew ? 'new ' : ''}${addressName(next.at)} ${next.name}` : 'nothing next',
  ].join(' · ');

function told(book: WorkbookSnapshot, request: Partial<JobRequest> = {}): string {
  const { outcome } = ran('year-change', book, { today: '2020-11-24', language: 'sv', ...request });
  const { yearChange, changes, problems, structured } = outcome;
  const { from, to, sheets, newSheets, rows } = yearChange ?? {};
  return sectionsText({
    year: [`${from} to ${to} · in ${sheets?.join(', ') ?? ''} · new ${newSheets?.join(', ') ?? ''}`],
    rows: (rows ?? []).map(rowText),
    problems: problems.map(problemText),
    structured: structured.map(({ source, sheet, inPlace, rows: count, reread }) =>
      [source, sheet, inPlace ? 'in place' : 'anew', count, reread].join(' · '),
    ),
    edits: editsAsText(withoutLists(changes.edits)).split('\n'),
  });
}

const plan: Rows = [
  ['Nr', 'Mål', 'Åtgärd', 'Ansvarig', 'Startdatum', 'Klart senast', 'Status', 'Färdigt %', 'Svarar mot', 'Källa', 'Kostnad', 'Kommentar'],
  ['A-01', 'Mindre el', 'Byta belysning i trapphuset', 'Bo Ek', day('2020-02-01'), day('2020-03-31'), 'Klar', 1, null, null, 1000, null],
  ['A-02', 'Mindre el', 'Mäta el i hus 7', 'Bo Ek', day('2020-02-01'), day('2020-06-30'), 'Pågår', 0.5, 'F1', 'Revision 2019', null, 'Se pm'],
  ['A-03', 'Mindre avfall', 'Sortera matavfall', 'Eva Ask', null, 'årligen', 'Klar', 1, null, 'F2', 200, 'Gick bra i år'],
  ['A-04', 'Mindre avfall', 'Hålla ordning i miljörummet', 'Eva Ask', day('2020-01-07'), 'löpande', 'Pågår', 0.3, null, null, null, 'Varje vecka'],
  ['A-05', null, 'Köpa begagnade möbler', null, null, day('2021-05-31'), 'Ej påbörjad', null, 'F9', 'Köket', null, null],
  ['A-06', null, 'Utbilda nya chefer', 'HR', null, day('2020-09-30'), 'Väntar', null, null, null, null, 'Kursen är inställd'],
  ['A-07', null, 'Ställa om till fjärrkyla', 'Bo Ek', null, day('2020-12-31'), 'Ej påbörjad', null, null, null, null, null],
  ['A-08', null, 'Kartlägga tjänsteresor', 'Eva Ask', null, day('2020-10-31'), 'Pågår', null, null, null, null, null],
  ['A-09', null, 'Skylta om i entrén', 'Bo Ek', null, day('2020-10-31'), 'Utgår', null, null, null, null, 'Byggs om'],
  ['A-10', null, 'Se över avtal om städning', 'Eva Ask', null, 'ht 2020', '?', null, null, null, null, null],
  ['A-11', null, 'Byta köldmedium', 'Bo Ek', null, day('2020-05-31'), 'Flyttas', null, null, null, null, null],
  ['A-12', null, 'Följa upp elavtal', 'Bo Ek', null, 'årligen', 'Pågår', null, null, null, null, null],
];

const findings = sheetOf('Revision 2020', [
  ['Nr', 'Iakttagelse', 'Typ', 'Åtgärd nr', 'Status'],
  ['F1', 'El mäts inte', 'Avvikelse', 'A-02', 'Pågår'],
  ['F2', 'Matavfall blandas', 'Förbättringsförslag', null, 'Pågår'],
  ['F3', 'Chefer känner inte målen', 'Avvikelse', 'A-06', 'Ej påbörjad'],
  [null, 'Utan nummer', 'Avvikelse', 'A-06', 'Ej påbörjad'],
]);

const answers: readonly YearAnswer[] = [
  { at: 'A-02', choice: 'move', deadline: '2021-04-30', reason: 'Mätarna är försenade', decision: 'B-2020-11-1' },
  { at: 'A-06', choice: 'move', deadline: ' vt 2021 ', reason: 'Kursen går i vår' },
  { at: { sheet: 'Plan 2020', row: 8, column: 1 }, choice: 'done' },
  { at: 'A-08', choice: 'drop', reason: 'Resorna är få', decision: 'B-2020-11-2' },
  { at: 'A-10', choice: 'later' },
  { at: 'A-12', choice: 'drop', reason: 'Avtalet är uppsagt', decision: 'B-2020-11-3' },
  { at: 'A-99', choice: 'move' },
  { at: { sheet: 'Plan 2020', row: 40, column: 2 }, choice: 'done' },
];

test('a year without a next plan: one is made', () => {
  expect(told(bookOf(sheetOf('Plan 2020', plan), findings), { yearAnswers: answers })).toMatchSnapshot('answered');
});

test('the same, of which nobody has said anything', () => {
  expect(told(bookOf(sheetOf('Plan 2020', plan), findings))).toMatchSnapshot('not answered');
});

const next: Rows = [
  ['Åtgärd', 'Område', 'Ansvarig', 'Klart senast', 'Status', 'Nr'],
  ['Köpa begagnade möbler till alla rum', 'Inköp', 'Eva Ask', day('2021-03-31'), 'Pågår', 'B1'],
  ['Byta köldmedium', 'El', 'Bo Ek', day('2021-02-28'), 'Ej påbörjad', 'B2'],
  ['Hålla ordning i miljörummet', 'Avfall', 'Eva Ask', 'löpande', 'Pågår', 'B3'],
];

test('a next plan of other columns that has some of the actions: they say where they come from, the others are added', () => {
  const book = bookOf(sheetOf('Plan 2020', plan), sheetOf('Plan 2021', next), findings);
  const same: readonly YearAnswer[] = [...answers, { at: 'A-05', choice: 'move', same: 'B1' }];
  expect(told(book, { yearAnswers: same })).toMatchSnapshot('told which is the same');
  expect(told(book, { yearAnswers: answers })).toMatchSnapshot('not told which is the same');
});

test('two plans of the year, in English: each goes on in a plan of its own', () => {
  const headings = ['No.', 'Objective', 'Action', 'Owner', 'Due date', 'Status', 'Comments'];
  const book = bookOf(
    sheetOf('Energy 2020', [
      headings,
      ['1', 'Less power', 'Replace the lights in the hall', 'Bo Ek', day('2020-03-31'), 'done', null],
      ['2', 'Less power', 'Meter the power of house 7', 'Bo Ek', day('2021-06-30'), 'in progress', 'See memo'],
      ['3', 'Less heat', 'Seal the windows', 'Eva Ask', day('2020-06-30'), 'in progress', null],
    ]),
    sheetOf('Waste 2020', [
      headings,
      ['11', 'Less waste', 'Sort the food waste', 'Eva Ask', 'yearly', 'done', 'Went well'],
      ['12', 'Less waste', 'Keep the recycling room in order', 'Eva Ask', 'continuous', 'in progress', null],
    ]),
  );
  const yearAnswers: readonly YearAnswer[] = [
    { at: { sheet: 'Energy 2020', row: 4, column: 3 }, choice: 'move', deadline: '2021-09-30', reason: 'No staff' },
    { at: '12', choice: 'move' },
  ];
  expect(told(book, { language: 'en', yearAnswers })).toMatchSnapshot('English');
});

test('a plan in groups on a sheet that has to be ordered, with a margin and without numbers', () => {
  const book = bookOf(
    sheetOf('Plan 2020', [
      [null, 'Handlingsplan 2020'],
      [],
      [null, 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      [null, 'Mål 1. Mindre el'],
      [null, 'Byta belysning i trapphuset', 'Bo Ek', day('2020-03-31'), 'Klar'],
      [null, 'Mäta el i hus 7', 'Bo Ek', day('2021-06-30'), 'Pågår'],
      [null, 'Mål 2. Mindre avfall'],
      [null, 'Sortera matavfall', 'Eva Ask', 'årligen', 'Pågår'],
      [null, 'Kartlägga tjänsteresor', 'Eva Ask', day('2020-10-31'), 'Ej påbörjad'],
    ]),
  );
  expect(told(book)).toMatchSnapshot('not answered');
  const at = { sheet: 'Plan 2020', row: 9, column: 3 };
  expect(told(book, { yearAnswers: [{ at, choice: 'drop', reason: 'Få resor', decision: 'B-1' }] })).toMatchSnapshot('one dropped');
});

test('a plan that has been closed before: numbers of its year, moves that are told, a first deadline, what has ended', () => {
  const headings = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Ursprungligt slutdatum', 'Status', 'Flyttad från', 'Antal flyttar', 'Fortsätter som'];
  const book = bookOf(
    sheetOf('Plan 2019', [
      headings.slice(0, 3).concat('Klart senast', 'Status', 'Fortsätter som'),
      ['A-01', 'Mäta el i hus 7', 'Bo Ek', day('2019-06-30'), 'Flyttas', 'A-01'],
      ['A-02', 'Sortera matavfall', 'Eva Ask', 'årligen', 'Klar', '2020: A-02'],
    ]),
    sheetOf('Plan 2020', [
      headings,
      ['A-01', 'Mäta el i hus 7', 'Bo Ek', day('2020-06-30'), day('2019-06-30'), 'Pågår', 'A-01', 1, null],
      ['A-02', 'Sortera matavfall', 'Eva Ask', 'årligen', null, 'Klar', '2019: A-02', 0, 'Utgår'],
      ['A-03', 'Byta ventilation', 'Eva Ask', day('2021-03-31'), null, 'Ej påbörjad', null, null, null],
      ['A-04', 'Måla om', 'Eva Ask', day('2020-03-31'), null, 'Flyttas', null, null, 'A-77'],
    ]),
  );
  expect(told(book)).toMatchSnapshot('not answered');
  expect(told(book, { yearAnswers: [{ at: 'A-01', choice: 'move', deadline: '2021-06-30', reason: ' ', decision: '' }] })).toMatchSnapshot('one moved');
});

test('plans that each begin with number 1, and times that go on: what is moved keeps its time, and is known by its year', () => {
  const headings = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
  const book = bookOf(
    sheetOf('Plan 2019', [
      headings,
      [1, 'Byta lampor', 'Bo Ek', day('2019-06-30'), 'Klar'],
      [2, 'Måla om', 'Bo Ek', day('2019-06-30'), 'Klar'],
      [3, 'Mäta el', 'Bo Ek', day('2019-06-30'), 'Klar'],
    ]),
    sheetOf('Plan 2020', [
      headings,
      [1, 'Hålla ordning', 'Eva Ask', 'löpande', 'Ej påbörjad'],
      [2, 'Rapportera resor', 'Eva Ask', 'årligen', 'Ej påbörjad'],
      [3, 'Mäta vatten', 'Bo Ek', day('2020-06-30'), 'Pågår'],
      [4, 'Byta kylskåp', 'Bo Ek', day('2021-02-28'), 'Pågår'],
    ]),
    sheetOf('Plan 2021', [
      headings,
      [1, 'Köpa cyklar', 'Bo Ek', day('2021-06-30'), 'Ej påbörjad'],
      [2, 'Bygga tak', 'Bo Ek', day('2021-06-30'), 'Ej påbörjad'],
    ]),
  );
  const yearAnswers = [1, 2, 3].map((row): YearAnswer => ({
    at: { sheet: 'Plan 2020', row: row + 1, column: 2 },
    choice: 'move',
  }));
  expect(told(book, { yearAnswers })).toMatchSnapshot('moved');
});
