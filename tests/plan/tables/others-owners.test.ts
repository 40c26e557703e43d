import { days, due, owner, people, planOf, read, status, statuses, tasks, title } from '../lacking-plan';

/* Somebody who owns what the action is about, or can be asked about it, is perhaps not the one who is to do it. */

const others = ['Tom Reed', 'Ann Hill', 'Raj Das', 'Ulla Ås'];

const ofSomethingElse = [
  'Kontaktperson',
  'Kontaktpersoner',
  'Kontakt',
  'Kundkontakt',
  'Kontaktperson hos leverantör',
  'Contact',
  'Contact person',
  'Site contact',
  'Systemägare',
  'Riskägare',
  'Processägare',
  'Informationsägare',
  'Målägare',
  'Ägare till processen',
  'System owner',
  'Risk owner',
  'Asset owner',
  'Business owner',
  'Owner of the risk',
  'Systemeier',
  'Prosesseier',
  'Risikoeier',
];

describe.each(ofSomethingElse)('%s', (heading) => {
  it('alone is asked about, the owner first', () => {
    const plan = read(planOf([title, [heading, people], due, status]));
    expect(plan.fieldOf(heading)).toBe('owner');
    expect(plan.askedOf(heading)[0]).toBe('owner');
  });
  it('is no owner beside one, and nobody is asked', () => {
    const plan = read(planOf([title, [heading, others], owner, due, status]));
    expect(plan.fieldOf(heading)).not.toBe('owner');
    expect(plan.fieldOf('Ansvarig')).toBe('owner');
    expect(plan.asked).toEqual([]);
    expect(plan.rows[0]?.owners.map(({ name }) => name)).toEqual(['Eva Berg']);
  });
});

it.each([
  'Ägare',
  'Åtgärdsägare',
  'Aktivitetsägare',
  'Insatsägare',
  'Huvudägare',
  'Owner',
  'Owner(s)',
  'Action owner',
  'Task owner',
  'Lead owner',
  'Responsible owner',
  'Tiltakseier',
  'Eier',
])('%s owns the action', (heading) => {
  const plan = read(planOf([title, [heading, people], due, status]));
  expect(plan.fieldOf(heading)).toBe('owner');
  expect(plan.asked).toEqual([]);
});

it.each([
  ['Projekt', 'Projektägare'],
  ['Issue', 'Issue owner'],
  ['Risk', 'Risk owner'],
])('where each row is a %s its owner is asked about no more than the column itself', (rowsAre, heading) => {
  const plan = read(
    planOf([
      [rowsAre, tasks],
      [heading, people],
      ['Due', days],
      ['Status', statuses],
    ]),
  );
  if (plan.rows.length > 0 && plan.fieldOf(rowsAre) === 'title') expect(plan.askedOf(heading)).toEqual([]);
});
