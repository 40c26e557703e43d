import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

const plan: Rows = [
  ['Åtgärd', 'Ansvarig', 'Klart', 'Status'],
  ['Byt fönster i hus A', 'Drift', day('2026-02-28'), 'Klar'],
  ['Isolera vinden', 'Drift', day('2026-10-31'), 'Ej påbörjad'],
  ['Inför källsortering', 'Kök', day('2026-12-31'), 'Pågår'],
];

const read = (name: string, rows: Rows): ReturnType<typeof readPlan> =>
  readPlan(bookOf(sheetOf('Plan', plan), sheetOf(name, rows)), { today: '2026-05-15' });

/** Whether a sheet is counted as a plan or a cycle without anybody having been asked what it is. */
function isTakenSilently(name: string, rows: Rows): boolean {
  const { tables, problems } = read(name, rows);
  const isRead = tables.some(({ sheet }) => sheet === name);
  const isAsked = problems.some(({ code, at }) => at.sheet === name && /^unsure-(?:kind|table)$/.test(code));
  return isRead && !isAsked;
}

const choices: readonly (readonly [string, Rows])[] = [
  [
    'Lists',
    [
      ['Status', 'Owner', 'Priority', 'Treatment'],
      ['Open', 'IT', 'High', 'Mitigate'],
      ['In progress', 'Legal', 'Medium', 'Accept'],
      ['Closed', 'HR', 'Low', 'Transfer'],
      [null, 'Estates', null, 'Avoid'],
    ],
  ],
  [
    'Listor',
    [
      ['Åtgärdstyp', 'Ansvarig', 'Status', 'Prioritet'],
      ['Förebyggande', 'Rektor', 'Ej påbörjad', 'Hög'],
      ['Korrigerande', 'Vaktmästare', 'Pågår', 'Medel'],
      ['Förbättring', 'Kurator', 'Klar', 'Låg'],
      [null, 'Elevråd', 'Avbruten', null],
    ],
  ],
  [
    'Lister',
    [
      ['Tiltak', 'Ansvarlig', 'Status'],
      ['Forebyggende', 'HR', 'Ikke startet'],
      ['Korrigerende', 'IT', 'Pågår'],
      ['Forbedring', 'Drift', 'Ferdig'],
      [null, 'Økonomi', 'Utgått'],
    ],
  ],
  [
    'Rullgardiner',
    [
      ['Aktivitet', 'Ansvarig', 'Status', 'Tidplan'],
      ['Utbildning', 'Chef', 'Ej startad', 'Q1'],
      ['Kontroll', 'Skyddsombud', 'Startad', 'Q2'],
      ['Inköp', 'Fastighet', 'Klar', 'Q3'],
      ['Information', null, 'Utgår', 'Q4'],
    ],
  ],
];

const turns: readonly (readonly [string, Rows])[] = [
  [
    'Städschema',
    [
      ['Vecka', 'Ansvarig familj', 'Uppgift'],
      ['v. 20', 'Ek', 'Städa tvättstuga'],
      ['v. 21', 'Al', 'Städa tvättstuga'],
      ['v. 22', 'Bo', 'Städa tvättstuga'],
      ['v. 23', 'Ek', 'Städa tvättstuga'],
    ],
  ],
  [
    'Rota',
    [
      ['Week', 'Responsible', 'Task'],
      ['Week 20', 'Ann', 'Clean the kitchen'],
      ['Week 21', 'Bob', 'Clean the kitchen'],
      ['Week 22', 'Cy', 'Clean the kitchen'],
      ['Week 23', 'Ann', 'Clean the kitchen'],
    ],
  ],
  [
    'Jour',
    [
      ['Vecka', 'Ansvarig', 'Uppgift'],
      ['20', 'Ann Ek', 'Larm och snö'],
      ['21', 'Bo Al', 'Larm och snö'],
      ['22', 'Cia Ro', 'Larm och snö'],
      ['23', 'Ann Ek', 'Larm och snö'],
    ],
  ],
];

const sums: readonly (readonly [string, Rows])[] = [
  [
    'Budget',
    [
      ['Aktivitet', 'Ansvarig', 'Budget', 'Utfall', 'Kvar'],
      ['Utbildning', 'HR', 100000, 20000, 80000],
      ['Resor', 'Alla', 50000, 30000, 20000],
      ['IT', 'IT-chef', 200000, 150000, 50000],
    ],
  ],
  [
    'Ekonomi',
    [
      ['Activity', 'Budget holder', 'Budget', 'Actual', 'Variance'],
      ['Training', 'HR', 10000, 4000, 6000],
      ['Travel', 'All', 5000, 6000, -1000],
      ['IT kit', 'IT', 20000, 10000, 10000],
    ],
  ],
  [
    'GHG',
    [
      ['Source', 'Activity', 'Quantity', 'Emission factor', 'tCO2e', 'Data owner'],
      ['Gas', 'Heating', 120000, 0.18, 21.6, 'Estates'],
      ['Fleet', 'Vans', 9000, 2.5, 22.5, 'Transport'],
      ['Flights', 'Travel', 80000, 0.15, 12, 'HR'],
    ],
  ],
  [
    'Utsläpp',
    [
      ['Källa', 'Aktivitet', 'Mängd', 'Emissionsfaktor', 'CO2e', 'Ansvarig', 'Status'],
      ['Scope 1', 'Fordon', 4000, 2.5, 10000, 'Fordon', 'Klar'],
      ['Scope 2', 'El', 900000, 0.01, 9000, 'Drift', 'Klar'],
      ['Scope 3', 'Flyg', 80000, 0.15, 12000, 'HR', 'Pågår'],
    ],
  ],
];

const compliance: readonly (readonly [string, Rows])[] = [
  [
    'SoA',
    [
      ['Control', 'Title', 'Applicable', 'Justification', 'Implemented', 'Owner'],
      ['5.1', 'Policies for information security', 'Yes', 'Legal', 'Yes', 'CISO'],
      ['5.2', 'Roles and responsibilities', 'Yes', 'Risk', 'Yes', 'CISO'],
      ['7.4', 'Physical monitoring', 'No', 'No premises', null, null],
      ['8.12', 'Data leakage prevention', 'Yes', 'Risk', 'No', 'IT'],
    ],
  ],
  [
    'Laglista',
    [
      [
        'SFS',
        'Rubrik',
        'Tillämpliga krav',
        'Berörd verksamhet',
        'Ansvarig',
        'Uppfylls (J/N)',
        'Kontrollerad',
      ],
      ['1998:808', 'Miljöbalken', 'Hänsynsregler', 'Alla', 'Samordnare', 'J', day('2026-01-10')],
      ['2020:614', 'Avfallsförordningen', 'Sortering', 'Lager', 'Lagerchef', 'J', day('2026-01-10')],
      ['2016:1128', 'Köldmedier', 'Läckagekontroll', 'Fastighet', 'Driftchef', 'N', day('2026-01-10')],
    ],
  ],
  [
    'Lovregister',
    [
      ['Lov/forskrift', 'Krav', 'Gjelder for', 'Ansvarlig', 'Oppfylt (J/N)', 'Sist vurdert'],
      ['Internkontrollforskriften', 'Systematisk HMS', 'Alle', 'Daglig leder', 'J', '01.02.2026'],
      ['Avfallsforskriften', 'Leveres godkjent mottak', 'Verksted', 'Verksmester', 'J', '01.02.2026'],
      ['Stoffkartotek', 'Oppdatert', 'Lab', 'Lableder', 'N', '01.02.2026'],
    ],
  ],
  [
    'RACI',
    [
      ['Aktivitet', 'VD', 'Miljöchef', 'HR', 'Drift'],
      ['Lagbevakning', 'I', 'A', 'C', 'R'],
      ['Internrevision', 'A', 'R', 'C', 'C'],
      ['Utbildning', 'I', 'A', 'R', 'C'],
      ['Avvikelsehantering', 'I', 'A', 'C', 'R'],
    ],
  ],
];

it.each([...choices, ...turns, ...sums, ...compliance])('%s is no plan, or asked about', (name, rows) => {
  expect(isTakenSilently(name, rows)).toBe(false);
});

it.each<readonly [string, Rows]>([
  [
    'few different statuses',
    [
      ['Åtgärd', 'Ansvarig', 'Status'],
      ['Byt pumpar i källaren', 'Drift', 'Klar'],
      ['Skriv rutin för avfall', 'Miljö', 'Pågår'],
      ['Utbilda all personal', 'HR', 'Ej påbörjad'],
    ],
  ],
  [
    'a budget beside a time',
    [
      ['Åtgärd', 'Ansvarig', 'Budget', 'Utfall', 'Klart'],
      ['Byt pumpar i källaren', 'Drift', 100000, 20000, day('2026-08-31')],
      ['Isolera vinden', 'Drift', 50000, 0, day('2026-10-31')],
    ],
  ],
  [
    'laws with what is to be done',
    [
      ['Lag', 'Krav', 'Efterlevs', 'Åtgärd', 'Ansvarig', 'Klart'],
      ['Miljöbalken', 'Anmälan', 'Nej', 'Anmäl anläggningen', 'Miljö', day('2026-08-31')],
      ['Avfallsförordningen', 'Journal', 'Nej', 'Inför journal', 'Lager', day('2026-10-31')],
    ],
  ],
  [
    'weeks of different things',
    [
      ['Vecka', 'Ansvarig', 'Uppgift'],
      ['v. 20', 'Ann', 'Byt filter i aggregatet'],
      ['v. 21', 'Bo', 'Mät buller i verkstaden'],
      ['v. 22', 'Ann', 'Utbilda nyanställda'],
      ['v. 23', 'Bo', 'Rensa förrådet'],
    ],
  ],
])('%s: still a plan', (_, rows) => {
  const { tables } = readPlan(bookOf(sheetOf('Handlingsplan', rows)), { today: '2026-05-15' });
  expect(tables.map(({ kind }) => kind)).toEqual(['actions']);
});
