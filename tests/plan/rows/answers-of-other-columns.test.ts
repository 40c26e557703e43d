import type { CellValue } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf } from '../sheet-of';

/** How the actions stand whose column of this heading holds these, before or after a person has said that it is the status. */
function states(heading: string, cells: readonly CellValue[], isTold: boolean): readonly string[] {
  const rows = cells.map((cell, at) => [`Byt lager på axel ${at}`, 'Eva Berg', '2026-09-30', cell]);
  const sheet = sheetOf('Plan', [['Åtgärd', 'Ansvarig', 'Klart senast', heading], ...rows]);
  const map = isTold ? { map: new Map([[heading, 'status' as const]]) } : {};
  return readPlan(bookOf(sheet), { today: '2026-05-15', ...map }).tables.flatMap((table) =>
    table.rows.map(({ status }) => status.status),
  );
}

const marks: readonly (readonly CellValue[])[] = [
  ['x', null, 'x'],
  ['Ja', 'Nej', 'Ja'],
  ['Yes', 'No', 'Yes'],
  [true, false, true],
  [1, 0, 1],
  ['✓', null, '✓'],
];

it.each([
  'Ej klar',
  'Ej klart',
  'Inte klar',
  'Ej genomförd',
  'Ej åtgärdat',
  'Not done',
  'Not completed?',
  'Ikke ferdig',
  'Kvarstår',
  'Återstår?',
  'Fortfarande öppen?',
  'Still open?',
  'Outstanding',
  'Försenad?',
  'Overdue (Y/N)',
])('a mark under %s is no mark of done, also where it is the status', (heading) => {
  for (const cells of marks) {
    expect(states(heading, cells, false)).not.toContain('done');
    expect(states(heading, cells, true)).not.toContain('done');
  }
});

it.each([
  'Accepteras (ja/nej)',
  'Budgeterad?',
  'Behöver investering (ja/nej)',
  'Riskbedömd?',
  'Samverkad (J/N)',
  'Accepted (yes/no)',
  'Funded?',
  'Needs board approval?',
  'Obligatorisk',
  'Kräver beslut',
  'Påminnelse skickad',
  'Urgent',
  'Locked',
])('a yes under %s is no done until a person says that it is the status', (heading) => {
  for (const cells of marks.slice(1, 4)) expect(states(heading, cells, false)).not.toContain('done');
});

it.each(['Klart?', 'Genomförd (ja/nej)', 'Done?', 'Completed (Y/N)', 'Åtgärdat (J/N)', 'Utfört?'])(
  'a yes under %s is done',
  (heading) => {
    expect(states(heading, ['Ja', 'Nej', 'Ja'], false)).toEqual(['done', 'notStarted', 'done']);
  },
);
