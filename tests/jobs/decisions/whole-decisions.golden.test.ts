import { replay } from '../../../src/book/replay';
import type { CellValue } from '../../../src/book/cells';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { problemText } from '../../../src/text/problem';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';
import { editsAsText } from '../edits-as-text';

/* What becomes of a whole list of decisions in the plans. `npx jest -u` writes it anew. */

const request = { today: '2020-11-24', language: 'sv' } as const;

const plan: Rows = [
  ['Nr', 'Mål', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Kommentar'],
  ['1.1', 'Klimat', 'Byt lampor', 'Eva Berg', day('2021-02-28'), 'Pågår', null],
  ['1.2', 'Avfall', 'Mät avfall', 'Bo Ek', day('2020-10-01'), 'Pågår', 'vågen är beställd'],
  ['1.3', 'Resor', 'Res mindre', 'Eva Berg', day('2020-10-01'), 'Utgår', null],
];
/** A list as Planbok makes it: the number, what is decided, what it is about, who and when. */
const list = (...rows: readonly (readonly [string, string, string | null, string | null, CellValue, string])[]): Rows => [
  ['Beslut vid ledningens genomgång'],
  [],
  ['Beslut nr', 'Möte', 'Beslut', 'Gäller', 'Ansvarig', 'Klart senast', 'Status', 'Kommentar', 'Återrapporterat'],
  ...rows.map(([number, decision, about, owner, due, status]) => [`B-2020-11-${number}`, day('2020-11-24'), decision, about, owner, due, status, null, null]),
];

/** By this name Planbok knows its list. */
const area = { sheet: 'Beslut', row: 1, column: 1, rows: 1, columns: 1 };
const names = [{ name: 'planbok_decisions_1', area, hidden: true, text: '' }];

function entered(...sheets: readonly SheetSnapshot[]): string {
  const book: WorkbookSnapshot = { ...bookOf(...sheets), names };
  const { changes, entered: of, problems } = jobs.decisions(book, request);
  expect(jobs.decisions(replay(book, changes.edits), request).changes.edits).toEqual([]);
  return [
    editsAsText(changes.edits),
    ...(of ?? []).map(({ id, as, action }) => `${id} ${as} ${action ?? '–'}`),
    ...problems.map((one) => `${one.severity} ${one.at.sheet} ${one.at.row}/${one.at.column} ${problemText(one, 'sv')}`),
  ].join('\n');
}

test('new actions, new times and links, and what waits for a person', () => {
  const decisions = list(
    ['1', 'Cykelställ ställs upp vid entrén.', null, 'Drift', day('2021-05-31'), 'Ej påbörjad'],
    ['2', 'Avfallet vägs varje månad.', '1.2', 'Ulla Ås', day('2021-06-30'), 'Ej påbörjad'],
    ['3', 'Mötesrum utrustas.', null, null, day('2021-06-30'), 'Ej påbörjad'],
    ['4', 'Resorna ses över.', '1.3', 'Eva Berg', day('2021-06-30'), 'Ej påbörjad'],
    ['5', 'Lampor köps in till hallen.', '1.1', 'Eva Berg', day('2021-02-28'), 'Pågår'],
    ['6', 'Två saker görs om.', '1.1, 1.2', 'Eva Berg', day('2021-02-28'), 'Ej påbörjad'],
    ['7', 'Skyltar sätts upp.', null, 'Vakant', day('2021-02-28'), 'Ej påbörjad'],
    ['8', 'Träd planteras i parken.', null, 'Drift, Eva Berg', '25.8', 'Ej påbörjad'],
    ['9', 'Bänkar målas.', null, 'Drift', day('2021-02-28'), 'Klar'],
    ['10', 'Grindar smörjs.', 'F1', 'Drift, Eva Berg', 'maj 2021', 'Ej påbörjad'],
  );
  expect(
    entered(sheetOf('Plan 2020', plan), sheetOf('Beslut', decisions)),
  ).toMatchSnapshot();
});

test('in a plan of the next year, with a column for new times', () => {
  const next: Rows = [
    ['Handlingsplan 2021'],
    ['Åtgärd', 'Ansvarig', 'Ursprungligt slutdatum', 'Reviderat slutdatum', 'Status'],
    ['Sortera', 'Bo Ek', day('2021-03-31'), null, 'Ej påbörjad'],
    ['Källsortera papper', 'Bo Ek', day('2021-03-31'), day('2021-04-30'), 'Ej påbörjad'],
  ];
  const decisions = list(
    ['1', 'Cykelställ ställs upp vid entrén.', null, 'Drift', day('2021-05-31'), 'Ej påbörjad'],
    ['2', 'Sorteringen görs om.', 'Sortera', 'Drift', day('2021-05-31'), 'Ej påbörjad'],
    ['3', 'Lamporna byts i höst.', '1.1', 'Drift', day('2021-10-31'), 'Ej påbörjad'],
  );
  expect(
    entered(sheetOf('Plan 2020', plan), sheetOf('Plan 2021', next), sheetOf('Beslut', decisions)),
  ).toMatchSnapshot();
});

/** Decisions about one action each, in every way that a time may be said, or not. */
const times = list(
  ['1', 'Lamporna byts senare.', '1', 'Drift', day('2021-08-31'), 'Ej påbörjad'],
  ['2', 'Avfallet vägs i höst.', '2', 'Drift', '25.8', 'Ej påbörjad'],
  ['3', 'Resorna räknas.', '3', 'Drift', null, 'Ej påbörjad'],
  ['4', 'Kärlen märks.', '4', 'Drift', day('2021-08-31'), 'Ej påbörjad'],
  ['5', 'Möblerna säljs.', '5', 'Drift', 'augusti 2021', 'Ej påbörjad'],
  ['6', 'Fönstren tätas.', '6', 'Drift', 'löpande', 'Ej påbörjad'],
);
const timed = (heading: string, ...more: readonly CellValue[]): Rows => [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', heading],
  ['1', 'Byt lampor', 'Eva Berg', day('2021-02-28'), 'Pågår', more[0] ?? null],
  ['2', 'Väg avfall', null, day('2021-02-28'), 'Pågår', more[1] ?? null],
  ['3', 'Räkna resor', 'Vakant', day('2021-02-28'), 'Pågår', more[2] ?? null],
  ['4', 'Märk kärl', 'Eva Berg', null, 'Pågår', more[3] ?? null],
  ['5', 'Sälj möbler', 'Eva Berg', '28 februari 2021', 'Pågår', more[4] ?? null],
  ['6', 'Täta fönster', 'Eva Berg', { error: '#N/A' }, 'Pågår', more[5] ?? null],
];

test.each<[string, SheetSnapshot]>([
  ['a plan without more columns', sheetOf('Plan 2021', timed('Kommentar'))],
  ['a plan that counts how often a time was put off', sheetOf('Plan 2021', timed('Antal flyttar', 2, null, 1, null, 'två', null))],
  ['a plan that names decisions', sheetOf('Plan 2021', timed('Svarar på', 'F1', null, 'B-2020-11-3', null, null, null))],
  [
    'a plan that has the first and the new time apart',
    sheetOf('Plan 2021', [
      ['Nr', 'Åtgärd', 'Ansvarig', 'Ursprungligt slutdatum', 'Reviderat slutdatum', 'Status'],
      ['1', 'Byt lampor', 'Eva Berg', day('2021-02-28'), day('2021-05-31'), 'Pågår'],
      ['2', 'Väg avfall', 'Eva Berg', day('2021-02-28'), null, 'Pågår'],
      ['3', 'Räkna resor', 'Eva Berg', day('2021-02-28'), null, 'Pågår'],
      ['4', 'Märk kärl', 'Eva Berg', day('2021-02-28'), null, 'Pågår'],
      ['5', 'Sälj möbler', 'Eva Berg', null, day('2021-05-31'), 'Pågår'],
      ['6', 'Täta fönster', 'Eva Berg', null, null, 'Pågår'],
    ]),
  ],
  ['a plan whose times are calculated, or stand for two', sheetOf('Plan 2021', timed('Kommentar'), { formulas: { D2: 'TODAY()' }, merges: ['D5:D6'] })],
  ['a locked plan', { ...sheetOf('Plan 2021', timed('Kommentar')), isProtected: true }],
])('times that decisions say of actions, in %s', (_, sheet) => {
  expect(entered(sheet, sheetOf('Beslut', times))).toMatchSnapshot();
});

test.each<[string, readonly number[], number]>([
  ['the year that it is due', [2019, 2021, 2020], 2021],
  ['the review, where none is of the year that it is due', [2019, 2020, 2018], 2020],
  ['neither, the last', [2018, 2019], 2019],
])('in the plan of %s', (_, years, wanted) => {
  const of = (year: number) =>
    sheetOf(`Plan ${year}`, [
      ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ['1.1', `Byt lampor ${year}`, 'Bo', day(`${year}-06-01`), 'Klar'],
      ['1.2', `Sortera ${year}`, 'Bo', day(`${year}-06-01`), 'Klar'],
    ]);
  const decisions = list(['1', 'Cykelställ ställs upp vid entrén.', null, 'Drift', day('2021-05-31'), 'Ej påbörjad']);
  const book = { ...bookOf(...years.map(of), sheetOf('Beslut', decisions)), names };
  const { changes } = jobs.decisions(book, { ...request, year: 2020 });
  const written = years.filter((year) => editsAsText(changes.edits, `Plan ${year}`).includes('Cykelställ'));
  expect(written).toEqual([wanted]);
});
