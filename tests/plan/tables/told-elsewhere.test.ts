import { readPlan } from '../../../src/plan/read-plan';
import type { PlanReading } from '../../../src/plan/reading';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

/* What a plan lacks, told under a heading that says something else: it is asked about, and nothing is settled in silence. */

const read = (rows: Rows): PlanReading => readPlan(bookOf(sheetOf('Plan', rows)), { today: '2026-05-20' });

const asked = ({ problems }: PlanReading, column: number): readonly string[] =>
  problems.flatMap(({ code, at, candidates = [] }) =>
    code === 'doubtful-heading' && at.column === column ? candidates : [],
  );

it.each([
  'Utvärdering',
  'Redovisning',
  'Uppföljningsresultat',
  'Evidence',
  'Outcome of audit',
  'Effekt',
  'Verifiering',
  'Bevis',
  'Resultat',
  'Analys',
])('states under %s, where nothing else says how things stand', (heading) => {
  const reading = read([
    ['Åtgärd', 'Ansvarig', 'Klart senast', heading],
    ['Byt fläktar', 'Per Lind', '2026-06-30', 'Pågår'],
    ['LED-byte', 'Eva Berg', '2026-06-30', 'Klart'],
    ['Ny policy', 'Eva Berg', '2026-09-30', 'Ej påbörjad'],
  ]);
  const isStatus = reading.tables[0]?.columns[3]?.field === 'status';
  expect(isStatus || asked(reading, 4).includes('status')).toBe(true);
});

it('of two that are reported in turn the later is asked about, with the earlier beside it', () => {
  const { tables, problems } = read([
    ['Uppdrag', 'Nämnd', 'Tidplan', 'Redovisning delår', 'Redovisning år'],
    ['Minska kostnader', 'BUN', '2026', 'Pågår enligt plan', 'Slutfört'],
    ['Ny översiktsplan', 'KS', '2027', 'Försenat', 'Pågår'],
  ]);
  expect(tables[0]?.rows.map(({ status }) => status.status)).toEqual(['done', 'ongoing']);
  const question = problems.find(({ code, at }) => code === 'doubtful-heading' && at.column === 5);
  expect(question?.columns?.map(({ heading }) => heading)).toEqual(['Redovisning år', 'Redovisning delår']);
});

it.each([
  'Klart datum',
  'Klar den',
  'Slutfört datum',
  'Completed on',
  'Date completed',
  'Finished on',
  'Closed date',
  'Åtgärdat den',
  'Genomfört datum',
  'Avslutat den',
])('days to come under %s, where nothing else says when', (heading) => {
  const reading = read([
    ['Åtgärd', 'Ansvarig', heading],
    ['Byt fläktar', 'Per Lind', '2026-03-01'],
    ['LED-byte', 'Eva Berg', '2026-09-30'],
  ]);
  const isDeadline = reading.tables[0]?.columns[2]?.field === 'deadline';
  expect(isDeadline || asked(reading, 3).includes('deadline')).toBe(true);
  expect(reading.tables[0]?.rows[1]?.status.status).not.toBe('done');
});

it.each([
  ['Per Lind, 070-123 45 67', 'Per Lind'],
  ['Per Lind 070-1234567', 'Per Lind'],
  ['Per Lind (tel. 08-123 45 67)', 'Per Lind'],
  ['Per Lind, mobil 070 123 45 67', 'Per Lind'],
  ['Per Lind +46 70 123 45 67', 'Per Lind'],
  ['Per Lind; phone 0203 123 4567', 'Per Lind'],
  ['per.lind@example.org', 'per.lind@example.org'],
  ['Per Lind (HR) per.lind@example.org', 'Per Lind (HR)'],
  ['Per Lind tfn 08-12 34 56', 'Per Lind'],
  ['Per Lind, ph 555 123 4567', 'Per Lind'],
])('who does it, with a number to call: %s', (cell, name) => {
  const { tables } = read([
    ['Action', 'Contact', 'Due', 'Status'],
    ['Replace the windows', cell, '2026-06-30', 'Open'],
    ['Buy bins', cell, '2026-12-31', 'Open'],
    ['Write the policy', cell, '2026-12-31', 'Done'],
  ]);
  expect(tables[0]?.columns[1]?.field).toBe('owner');
  expect(tables[0]?.rows[0]?.owners.map((owner) => owner.name)).toEqual([name]);
});
