import { columnLetter } from '../../../src/book/area';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows, type SheetExtras } from '../sheet-of';

const read = (rows: Rows, extras?: SheetExtras): ReturnType<typeof readPlan> =>
  readPlan(bookOf(sheetOf('Plan', rows, extras)), { today: '2026-05-15' });

const titlesIn = (rows: Rows): readonly string[] =>
  read(rows).tables.flatMap((table) => table.rows.map(({ title }) => title));

const fieldsIn = (rows: Rows): string =>
  (read(rows).tables[0]?.columns ?? [])
    .map(({ column, field }) => `${columnLetter(column)} ${field}`)
    .join(' · ');

const groups: readonly (readonly [string, readonly string[]])[] = [
  ['Monday', ['Name', 'Person', 'Status', 'Date']],
  ['plain', ['Vad', 'Vem', 'Status', 'Datum']],
  ['English', ['Item', 'Owner', 'Status', 'Due date']],
];

it.each(groups)('reads each group of a list under headings of its own: %s', (_, headings) => {
  const rows: Rows = [
    ['Energi'],
    headings,
    ['Mät labben', 'Eva', 'In progress', day('2026-06-30')],
    ['Byt lampor', 'Jan', 'Done', day('2026-03-30')],
    [],
    ['Avfall'],
    headings,
    ['Inför pantmuggar', 'Lia', 'Done', day('2026-02-28')],
    ['Sortera labbplast', 'Lia', 'In progress', day('2026-09-30')],
  ];
  expect(titlesIn(rows)).toEqual(['Mät labben', 'Byt lampor', 'Inför pantmuggar', 'Sortera labbplast']);
});

const found = ['Halt golv i entrén', 'Trasig spegel', 'Lös matta'];
it.each([
  ['sv', ['Nr', 'Avvikelse', 'Åtgärd', 'Ansvarig', 'Klart']],
  ['en', ['No', 'Finding', 'Action', 'Owner', 'Due date']],
  ['nb', ['Nr', 'Avvik', 'Tiltak', 'Ansvarlig', 'Frist']],
])('reads what was found where nothing is to be done about it yet: %s', (_, headings) => {
  expect(titlesIn([headings, ...found.map((text, at) => [`A${at + 1}`, text, null, null, null])])).toEqual(
    found,
  );
});

const about = [
  'Takyta 300 kvm på hus B och C ska kartläggas före upphandling',
  'Tio platser i garaget, avtal med elnätsägaren och skyltar på infarten',
  'Alla kök, också det i personalrummet, med kärl för fem slag',
];
const short = ['Solceller', 'Laddstolpar', 'Källsortering'];
it.each([
  ['Åtgärd', 'Beskrivning av åtgärden'],
  ['Åtgärd', 'Åtgärdsbeskrivning'],
  ['Aktivitet', 'Beskrivning av aktiviteten'],
  ['Action', 'Description of action'],
  ['Action', 'Action description'],
  ['Tiltak', 'Beskrivelse av tiltaket'],
])('the name of an action is its title, and not what describes it: %s, %s', (title, description) => {
  const rows = short.map((text, at) => [`${at + 1}`, text, about[at] ?? '', 'Drift', day('2026-09-30')]);
  expect(titlesIn([['Nr', title, description, 'Ansvarig', 'Klart'], ...rows])).toEqual(short);
});

it('takes the description for the title where the other column is a list of choices', () => {
  const rows = about.map((text, at) => [
    `${at + 1}`,
    at === 1 ? 'Inköp' : 'Bygg',
    text,
    'Drift',
    day('2026-09-30'),
  ]);
  expect(titlesIn([['Nr', 'Åtgärd', 'Beskrivning av åtgärden', 'Ansvarig', 'Klart'], ...rows])).toEqual(
    about,
  );
});

const due = ['När klart?', 'När?', 'Klart senast', 'By when?', 'Due', 'Når ferdig?', 'Frist'];
const checked = [
  'När följer vi upp?',
  'När utvärderas det?',
  'Uppföljning när?',
  'När ska effekten mätas?',
  'When will it be reviewed?',
  'When do we follow up?',
  'Når evalueres?',
  'Når følges det opp?',
];
it.each(due.flatMap((first) => checked.map((second) => [first, second] as const)))(
  'the day of the check is no deadline: %s beside %s',
  (first, second) => {
    const fields = fieldsIn([
      ['Åtgärd', 'Ansvarig', first, second],
      ['Inför mailfria förmiddagar', 'Chefen', day('2026-06-30'), day('2026-09-15')],
      ['Håll månadssamtal', 'Chefen', day('2026-03-31'), day('2026-06-15')],
      ['Ordna ett tyst rum', 'Fastighet', day('2026-10-31'), day('2026-12-15')],
    ]);
    expect(fields).toMatch(/^A title · B owner · C deadline · D (?:unknown|comment)$/);
  },
);

it.each(['Target quarter', 'Target month', 'Delivery quarter', 'Målkvartal', 'Målmånad'])(
  'a goal of time is a deadline: %s',
  (heading) => {
    const fields = fieldsIn([
      ['Initiative', 'Lead', heading, 'Status'],
      ['Roll out single sign-on', 'IT', 'Q2 2026', 'In progress'],
      ['Publish the travel policy', 'HR', 'Q4 2026', 'Not started'],
    ]);
    expect(fields).toBe('A title · B owner · C deadline · D status');
  },
);

it('an empty column is not what is to be done, where another says it', () => {
  const rows: Rows = [
    ['Parent task', 'Status', 'Priority', 'Subject', 'Owner', 'Due date'],
    [null, 'New', 'Normal', 'Review access lists', 'Ada P', day('2026-06-30')],
    [null, 'In Progress', 'High', 'Extend log retention', 'Ben Q', day('2026-04-30')],
    [null, 'Closed', 'High', 'Sign the vendor agreement', 'Ben Q', day('2026-06-15')],
  ];
  expect(titlesIn(rows)).toEqual([
    'Review access lists',
    'Extend log retention',
    'Sign the vendor agreement',
  ]);
});

it('lines to sign below a plan are no actions', () => {
  const rows: Rows = [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart', 'Status'],
    [1, 'Laga trappsteg', 'Vaktmästare', day('2026-03-28'), 'Klar'],
    [2, 'Ny belysning', 'Fastighet', day('2026-10-31'), 'Ej påbörjad'],
    [],
    ['Underskrift arbetsgivare', null, 'Underskrift skyddsombud'],
    ['____________', null, '____________'],
  ];
  expect(titlesIn(rows)).toEqual(['Laga trappsteg', 'Ny belysning']);
});

it.each(['Klar (J/N)', 'Klart (ja/nej)', 'Klar J/N', 'Done (Y/N)'])(
  'says that it is done, beside other answers: %s',
  (heading) => {
    const yes = heading.startsWith('Done') ? 'Y' : 'J';
    const fields = fieldsIn([
      ['Åtgärd', 'MBL-förhandlad', 'Riskbedömd', 'Ansvarig', 'Klart senast', heading],
      ['Flytta expeditionen', 'Ja', 'Nej', 'Rektor', day('2026-09-30'), 'N'],
      ['Inför nytt schema', 'Ja', 'Ja', 'Rektor', day('2026-03-31'), yes],
      ['Ändra organisationen', 'Nej', 'Nej', 'Rektor', day('2026-12-31'), 'N'],
    ]);
    expect(fields).toBe('A title · B unknown · C unknown · D owner · E deadline · F status');
  },
);

it('of a status under each quarter the last counts', () => {
  const { tables } = read(
    [
      [null, null, null, 'Q1', null, 'Q2'],
      ['Nr', 'Åtgärd', 'Ansvarig', 'Status', 'Kommentar', 'Status', 'Kommentar'],
      [1, 'Byt ljuskällor', 'Drift', 'Pågår', 'halva huset', 'Klar', null],
      [2, 'Ordna ny ventilation', 'Drift', 'Ej påbörjad', null, 'Pågår', 'upphandlat'],
      [3, 'Montera solceller', 'Fastighet', 'Ej påbörjad', null, 'Ej påbörjad', 'väntar'],
    ],
    { merges: ['D1:E1', 'F1:G1'] },
  );
  expect(tables[0]?.rows.map(({ status }) => status.status)).toEqual(['done', 'ongoing', 'notStarted']);
});

it('a description beside what caused it is of what was found', () => {
  const fields = fieldsIn([
    ['NC ID', 'Description', 'Root cause', 'Corrective action', 'Action owner', 'Due date'],
    [
      'NC1',
      'No access review since spring',
      'No calendar',
      'Hold a review each quarter',
      'IT',
      day('2026-02-28'),
    ],
    ['NC2', 'A lost laptop without encryption', 'No MDM', 'Roll out MDM', 'IT', day('2026-06-30')],
    ['NC3', 'SoA outdated', 'No change process', 'Update the SoA', 'CISO', day('2026-08-31')],
  ]);
  expect(fields).toContain('B finding.text');
  expect(fields).toContain('D title');
});

it('codes under the heading of actions are their numbers, and the description their title', () => {
  const titles = ['Byt pumpar i undercentralen', 'Sätt upp mätare i storköket', 'Utbilda kökspersonalen'];
  const rows = titles.map((text, at) => [`Å${at + 1}`, text, 'Drift', day('2026-06-30')]);
  expect(titlesIn([['Åtgärd', 'Beskrivning', 'Ansvarig', 'Klart'], ...rows])).toEqual(titles);
});

it.each([
  'Rapporteras till nämnden',
  'Redovisas för styrgruppen',
  'Återrapporteras till styrelsen',
  'Report to board',
  'Reported to the committee',
])('the day on which somebody is told is no deadline: %s', (heading) => {
  const fields = fieldsIn([
    ['Åtgärd', 'Ansvarig', 'Klart', heading],
    ['Byt armaturer i hallen', 'Drift', day('2026-03-31'), day('2026-05-01')],
    ['Skriv rutin för kemikalier', 'IT', day('2026-08-31'), day('2026-10-15')],
    ['Utbilda nya chefer', 'HR', day('2026-10-31'), day('2026-12-15')],
  ]);
  expect(fields).toMatch(/^A title · B owner · C deadline · D (?:unknown|comment)$/);
});

it.each([
  'Permit status',
  'Verification status',
  'Funding status',
  'Avtalsstatus',
  'Tillståndsstatus',
  'Communicated',
  'Publicerad',
  'Förhandlad',
])('asks whether the status of something else is that of the action: %s', (heading) => {
  const { problems } = read([
    ['Action', 'Owner', 'Due', heading],
    ['Replace hall lamps', 'HR', day('2026-03-31'), 'Done'],
    ['Write a chemical procedure', 'IT', day('2026-08-31'), 'In progress'],
    ['Train new managers', 'Estates', day('2026-10-31'), 'Not started'],
  ]);
  const asked = problems.filter(({ code, at }) => code === 'doubtful-heading' && at.column === 4);
  expect(asked.map(({ severity }) => severity)).toEqual(['warning']);
});

it.each(['Status', 'Action status', 'Project status', 'Åtgärdsstatus', 'Progress', 'Implementation status'])(
  'asks nothing where it is that of the action: %s',
  (heading) => {
    const { problems } = read([
      ['Action', 'Owner', 'Due', heading],
      ['Replace hall lamps', 'HR', day('2026-03-31'), 'Done'],
      ['Write a chemical procedure', 'IT', day('2026-08-31'), 'In progress'],
      ['Train new managers', 'Estates', day('2026-10-31'), 'Not started'],
    ]);
    expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
  },
);
