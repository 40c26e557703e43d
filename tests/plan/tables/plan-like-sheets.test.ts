import { readPlan } from '../../../src/plan/read-plan';
import type { Problem } from '../../../src/plan/reading';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

const today = '2026-05-20';

const plan: Rows = [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart', 'Status'],
  [1, 'Byt pump', 'Bo Ek', day('2026-06-01'), 'Pågår'],
  [2, 'Byt rör', 'Eva Lo', day('2026-03-01'), 'Klar'],
  [3, 'Märk skåp', 'Kim Ås', day('2026-09-01'), 'Ej påbörjad'],
];

/** What a person is asked about a sheet beside a plan. */
const askedBeside = (rows: Rows): readonly Problem[] =>
  readPlan(bookOf(sheetOf('Plan', plan), sheetOf('Annat', rows)), { today }).problems.filter(
    ({ code, severity, at }) =>
      at.sheet === 'Annat' && severity !== 'note' && (code === 'near-miss' || code === 'unsure-table'),
  );

const missed: Readonly<Record<string, Rows>> = {
  'the next rows of the plan, without headings': [
    [4, 'Byt fläkt', 'Bo Ek', day('2026-06-01'), 'Pågår'],
    [5, 'Byt filter', 'Eva Lo', day('2026-07-01'), 'Klar'],
  ],
  'one row without headings': [['Uppdatera rutinen', 'Eva Lo', 'v 23', 'Ej påbörjad']],
  'rows without headings, in English': [
    ['Replace the fan', 'Tom Reed', '30 June 2026', 'In progress'],
    ['Train the porters', 'Ann Hill', '31 July 2026', 'Not started'],
  ],
  'a table on its side': [
    ['Åtgärd', 'Byt fläkt', 'Byt filter'],
    ['Ansvarig', 'Bo Ek', 'Eva Lo'],
    ['Klart', day('2026-06-01'), day('2026-07-01')],
    ['Status', 'Pågår', 'Klar'],
  ],
  'a form': [
    ['Åtgärd:', 'Byt fläkt'],
    ['Ansvarig:', 'Bo Ek'],
    ['Klart senast:', day('2026-06-01')],
    ['Status:', 'Pågår'],
  ],
  'a form in English': [
    ['Action', 'Replace the fan'],
    ['Owner', 'Tom Reed'],
    ['Due date', day('2026-06-01')],
    ['Status', 'Open'],
  ],
  'lines with who and when in brackets': [['- Ring elfirman (Bo, v 22)'], ['- Beställ nycklar (Eva, klart)']],
  'lines below a heading of things to do': [['Att göra'], ['Städa vinden'], ['Måla dörren']],
  'other words for who and when': [
    ['Område', 'Utveckla', 'Hur', 'Av vem', 'Till när'],
    ['Språk', 'Högläsning', 'Varje dag', 'Alla', 'ht'],
    ['Utemiljö', 'Odling', 'Pallkragar', 'Bo Ek', 'maj'],
  ],
  'improvements with a person and a day': [
    ['Förbättring', 'Effekt', 'Kontaktperson', 'Införs'],
    ['Ny mall', 'Snabbare', 'Bo Ek', day('2026-06-01')],
    ['Ny rutin', 'Säkrare', 'Eva Lo', day('2026-09-01')],
  ],
  'suggestions with a champion and a day': [
    ['Suggestion', 'Champion', 'Next step', 'Date'],
    ['Cycle shed', 'Tom Reed', 'Get quote', day('2026-08-01')],
    ['Solar film', 'Ann Hill', 'Ask landlord', day('2026-09-01')],
  ],
  'an inspection with a contractor': [
    ['Nr', 'Anmärkning', 'Entreprenör', 'Avhjälpt'],
    [1, 'Repa i dörr', 'Målare', 'JL 4/5'],
    [2, 'List saknas', 'Snickare', null],
  ],
};

it.each(Object.entries(missed))('%s: asked about beside a plan', (_name, rows) => {
  expect(askedBeside(rows)).toHaveLength(1);
});

const others: Readonly<Record<string, Rows>> = {
  'how the workbook is used': [
    ['Så här används arbetsboken'],
    ['Fyll i fliken Plan'],
    ['Välj status i listan'],
  ],
  contacts: [
    ['Namn', 'Telefon', 'E-post'],
    ['Bo Ek', '08-123', 'bo@example.org'],
    ['Eva Lo', '08-124', 'eva@example.org'],
  ],
  'lists to choose from': [
    ['Status', 'Ansvarig'],
    ['Ej påbörjad', 'Bo Ek'],
    ['Pågår', 'Eva Lo'],
    ['Klar', 'Kim Ås'],
  ],
  'hours worked': [
    ['Datum', 'Namn', 'Projekt', 'Timmar'],
    [day('2026-01-01'), 'Bo Ek', 'Skolan', 4],
    [day('2026-01-02'), 'Eva Lo', 'Badet', 3],
  ],
  'sums of money': [
    ['Konto', 'Budget', 'Utfall'],
    ['Resor', 1000, 900],
    ['Mat', 2000, 2100],
  ],
};

it.each(Object.entries(others))('%s: nothing is asked', (_name, rows) => {
  expect(askedBeside(rows)).toEqual([]);
});

it('asks once about two tables without a column between them, whose headings are not the same', () => {
  const rows: Rows = [
    ['Åtgärd', 'Ansvarig', 'Klart', 'Status', 'Aktivitet', 'Status', 'Ansvarig', 'Klart'],
    ['Byt pump', 'Bo Ek', day('2026-06-01'), 'Pågår', 'Byt dörr', 'Pågår', 'Kim Ås', day('2026-07-01')],
    ['Byt rör', 'Eva Lo', day('2026-03-01'), 'Klar', 'Byt lås', 'Klar', 'Kim Ås', day('2026-02-01')],
  ];
  const { problems } = readPlan(bookOf(sheetOf('Plan', rows)), { today });
  const asked = problems.filter(
    ({ code, severity }) => code === 'several-headings' && severity === 'warning',
  );
  expect(asked).toHaveLength(1);
});
