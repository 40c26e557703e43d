import { replay } from '../../../src/book/replay';
import { jobs } from '../../../src/jobs/jobs';
import { centralPlanIn } from '../../../src/jobs/central/central-plan';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';
import { editsAsText } from '../edits-as-text';

/* What is put on a sheet of a central plan, and what the unit's own plan has of it. `npx jest -u` writes it anew. */

const request = { today: '2020-11-24', language: 'sv' } as const;

const central = bookOf(
  sheetOf('Handlingsplan 2021', [
    ['Handlingsplan 2021 för hela högskolan'],
    ['Nr', 'Mål', 'Åtgärd', 'Ansvarig', 'Resurser', 'Ursprungligt datum', 'Reviderat datum', 'Status'],
    ['C1', 'Klimat', 'Byt till LED i alla lokaler', 'Drift', '100 tkr', day('2021-03-31'), day('2021-06-30'), 'Pågår'],
    ['C2', 'Klimat', 'Minska flygresor', 'Alla', null, day('2021-12-31'), null, 'Ej påbörjad'],
    [null, 'Avfall', '=Sortera', null, null, 'löpande', null, null],
    ['C3', 'Avfall', ' ', 'Drift', null, day('2021-12-31'), null, 'Pågår'],
    ['C4', 'Avfall', 'Inför matavfall', 'Drift', null, null, null, 'Klar'],
    ['C5', 'Avfall', 'Minska papper i kontoren', 'Alla', null, null, null, 'Ej påbörjad'],
    ['C5', 'Avfall', 'Minska papper i kontoren', 'Alla', null, null, null, 'Ej påbörjad'],
  ]),
);
const own: Rows = [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Kommentar'],
  ['1', 'LED-byte i hus 4', 'Bo', day('2021-03-31'), 'Pågår', 'enligt C1'],
  ['2', 'Mindre papper', 'Bo', day('2021-03-31'), 'Pågår', null],
  ['3', 'Minska flygresor', 'Bo', day('2021-03-31'), 'Utgår', null],
  ['4', 'Cykelpool', 'Bo', day('2021-03-31'), 'Pågår', 'ersätter C2'],
];
const unit = bookOf(sheetOf('Plan 2020', own.slice(0, 1).concat([['1', 'Gammalt', 'Bo', null, 'Klar', null], ['2', 'Äldre', 'Bo', null, 'Klar', null]])), sheetOf('Plan 2021', own));

const figures = (of: ReturnType<typeof jobs.agenda>): string =>
  [
    `${of.central?.total ?? 'no'} actions`,
    ...(of.central?.left ?? []).map(
      ({ sheet, row, id, title, perhaps }) => `left: ${sheet} ${row} ${id ?? '–'} ${title}, perhaps ${perhaps ?? 'none'}`,
    ),
  ].join('\n');

test('the plan of a file, on a sheet of its own and against the unit’s plan', () => {
  const plan = centralPlanIn(readPlan(central, request));
  const first = jobs.agenda(unit, { ...request, central: plan });
  expect(editsAsText(first.changes.edits, 'Central plan 2021')).toMatchSnapshot('edits');
  expect(figures(first)).toMatchSnapshot('figures');
  // A later file adds what is new, on a sheet of its own.
  const after = replay(unit, first.changes.edits);
  const more = { year: 2021, rows: [...plan.rows, { id: 7, title: 'Nytt', deadline: { error: '#N/A' } as const }] };
  const second = jobs.agenda(after, { ...request, central: more });
  expect(editsAsText(second.changes.edits, 'Central plan 2021 (2)')).toMatchSnapshot('later edits');
});

test('a plan that is pasted as text', () => {
  const text = '\uFEFFNr\tÅtgärd\tAnsvarig\tKlart senast\nC1\tByt el\tDrift\t2021-06-30\nC2\tMät vatten\tDrift\t2021-02-30\n';
  const outcome = jobs.agenda(unit, { ...request, centralText: text });
  expect(editsAsText(outcome.changes.edits, 'Central plan 2021')).toMatchSnapshot();
  expect(jobs.agenda(unit, { ...request, centralText: 'a;"b' }).central).toBeNull();
});
