import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

const today = '2026-05-20';

const headings = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart', 'Status'];
const first = [1, 'Byt pump', 'Bo Ek', day('2026-06-01'), 'Pågår'];
const second = [2, 'Byt rör', 'Eva Lo', day('2026-03-01'), 'Klar'];
const english = ['No', 'Action', 'Owner', 'Due', 'Status'];
const fit = [1, 'Fit pump', 'Tom Reed', day('2026-06-01'), 'Open'];

const titlesOf = (rows: Rows): readonly string[] =>
  readPlan(bookOf(sheetOf('Blad1', rows)), { today }).tables.flatMap((table) =>
    table.rows.map(({ title }) => title),
  );

const noItems: Readonly<Record<string, Rows>> = {
  'an example': [headings, ['Ex', 'Exempel: Byt lampa', 'Namn Namnsson', 'ÅÅÅÅ-MM-DD', 'Ej påbörjad'], first],
  'an example without its mark': [
    headings,
    [0, 'Byt lampa', 'Förnamn Efternamn', 'ÅÅÅÅ-MM-DD', 'Klar'],
    first,
  ],
  help: [
    headings,
    [null, 'Beskriv kort vad som ska göras', 'Ange namn', 'Ange datum', 'Välj ur listan'],
    first,
  ],
  'numbers that wait': [
    headings,
    first,
    [2, null, null, null, 'Välj status'],
    [3, null, null, null, 'Välj status'],
  ],
  'notes below a blank row': [
    headings,
    first,
    [null],
    [null, 'Kommentarer från mötet 2026-05-04'],
    [null, 'Bo tar upp pumpen med leverantören', 'Bo Ek'],
    [null, 'Nästa möte', 'Alla', day('2026-06-15')],
  ],
  'those who sign': [
    headings,
    first,
    [null],
    [null, 'Ort och datum', 'Underskrift chef', 'Underskrift skyddsombud'],
    [null, 'Umeå 2026-02-02', 'Anna Berg', 'Bo Ek'],
  ],
  'decisions and news by a column of types': [
    ['Nr', 'Typ', 'Beskrivning', 'Ansvarig', 'Datum', 'Status'],
    [1, 'Åtgärd', 'Byt pump', 'Bo Ek', day('2026-06-01'), 'Pågår'],
    [2, 'Beslut', 'Budget 50 tkr', 'VD', day('2026-01-01'), 'Klar'],
    [3, 'Information', 'Semester v 29', 'VD', null, null],
  ],
};

it.each(Object.entries(noItems))('%s: not counted', (_name, rows) => {
  expect(titlesOf(rows)).toEqual(['Byt pump']);
});

const noItemsInEnglish: Readonly<Record<string, Rows>> = {
  'an example': [english, ['e.g.', 'Example: Fit lamp', 'First name Last name', 'DD/MM/YYYY', 'Open'], fit],
  help: [english, [null, 'Describe the action', 'Enter name', 'Enter date', 'Select from list'], fit],
  'numbers that wait': [
    english,
    fit,
    [2, null, null, null, 'Select status'],
    [3, null, null, null, 'Select status'],
  ],
  'decisions by a column of types': [
    ['Ref', 'Type', 'Item description', 'Owner', 'Due', 'Status'],
    [1, 'Action', 'Fit pump', 'Tom Reed', day('2026-06-01'), 'Open'],
    [2, 'Decision', 'Budget agreed', 'Board', day('2026-04-01'), 'Closed'],
    [3, 'Info', 'Leave rota published', 'HR', null, null],
  ],
};

it.each(Object.entries(noItemsInEnglish))('%s in English: not counted', (_name, rows) => {
  expect(titlesOf(rows)).toEqual(['Fit pump']);
});

it('counts actions that resemble such rows', () => {
  const added = [null, 'Märk skåpen', 'Kim Ås', null, null];
  const described = [3, 'Beskriv rutinen', 'Bo Ek', day('2026-06-01'), 'Pågår'];
  expect(titlesOf([headings, described, first, second])).toEqual(['Beskriv rutinen', 'Byt pump', 'Byt rör']);
  expect(titlesOf([headings, first, second, [null], added])).toEqual(['Byt pump', 'Byt rör', 'Märk skåpen']);
});

it('counts all of a log of risks, which is followed up as a whole', () => {
  const rows: Rows = [
    ['ID', 'Type', 'Description', 'Mitigation action', 'Owner', 'Target date', 'Status'],
    ['A1', 'Action', 'Training', 'Book the room', 'Ann Hill', day('2026-05-30'), 'Closed'],
    ['R1', 'Risk', 'Supplier insolvency', 'Find a second source', 'Tom Reed', day('2026-06-30'), 'Open'],
  ];
  expect(titlesOf(rows)).toEqual(['Book the room', 'Find a second source']);
});
