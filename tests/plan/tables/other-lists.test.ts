import type { CellValue } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import type { PlanReading } from '../../../src/plan/reading';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

const today = '2026-05-20';

const cellOf = (text: string): CellValue => {
  if (text === '') return null;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return day(text);
  return /^\d+$/.test(text) ? Number(text) : text;
};

/** A table drawn as text: a line for each row, `|` between the cells. */
const drawn = (text: string): Rows =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cellOf(cell.trim())));

const read = (text: string, name = 'Blad1'): PlanReading =>
  readPlan(bookOf(sheetOf(name, drawn(text))), { today });

/** What is counted without a question about the table. */
const countedInSilence = ({ tables, problems }: PlanReading): readonly string[] =>
  tables
    .filter(
      ({ kind, sheet, headerRow }) =>
        ['actions', 'decisions', 'goals', 'findings'].includes(kind) &&
        !problems.some(
          ({ code, at }) => code === 'unsure-kind' && at.sheet === sheet && at.row === headerRow,
        ),
    )
    .map(({ kind }) => kind);

const registers: Readonly<Record<string, string>> = {
  'cases of an authority': `
    Dnr | Inkommit | Ärende | Handläggare | Beslut senast | Status
    BUN 26/1 | 2026-01-07 | Ansökan om skolskjuts | Eva | 2026-02-07 | Avslutat
    BUN 26/2 | 2026-01-09 | Klagomål på betyg | Bo | 2026-02-09 | Pågår
    BUN 26/3 | 2026-03-01 | Begäran om handling | Eva | 2026-03-03 | Avslutat`,
  'permits asked for': `
    Application | Applicant | Received | Case officer | Status
    Extension to 4 High Street | J Smith | 2026-01-04 | Tom | Granted
    New shop front | Corner Ltd | 2026-02-10 | Ann | Refused
    Loft conversion | P Khan | 2026-03-01 | Tom | Pending`,
  tickets: `
    Ticket | Subject | Requester | Assigned to | Status
    4711 | Cannot log in | Ann | Kim | Open
    4712 | Printer jammed | Raj | Kim | In progress
    4713 | New laptop | Tom | Lo | Closed`,
  'faults reported by tenants': `
    Felanmälan fastighet
    Anmälan | Datum | Ärende | Anmälare | Utförare | Status
    F-1 | 2026-05-01 | Droppande kran lgh 1201 | Hyresgäst | Bo | Klar
    F-2 | 2026-05-03 | Trasig tvättmaskin | Hyresgäst | Extern | Pågår`,
  complaints: `
    Nr | Klagomål | Inkom | Handläggare | Svar senast | Status
    1 | Kall mat | 2026-01-01 | Eva | 2026-02-01 | Avslutat
    2 | Buller | 2026-02-01 | Bo | 2026-03-01 | Pågår`,
  proposals: `
    Nr | Förslag | Förslagsställare | Inkom | Handläggare | Status
    1 | Fler cykelställ | Bo | 2026-01-01 | Eva | Under beredning
    2 | Ny kaffemaskin | Kim | 2026-02-01 | Eva | Avslag`,
  'hours worked': `
    Tidrapport maj 2026
    Datum | Projekt | Aktivitet | Ansvarig chef | Timmar | Status
    2026-05-04 | 100 | Inventering | Bo | 4 | Attesterad
    2026-05-05 | 100 | Skriva rapport | Bo | 6 | Attesterad
    2026-05-06 | 200 | Utbildning | Eva | 8 | Ej attesterad`,
  'hours worked, in English': `
    Date | Employee | Task | Hours | Approved by | Status
    2026-05-04 | Tom | Stock take | 4 | Ann | Approved
    2026-05-05 | Raj | Site visit | 6 | Ann | Pending
    2026-05-06 | Tom | Training | 8 | Ann | Approved`,
  'bookings of cars': `
    Bokning av bilar
    Bil | Bokad av | Ärende | Från | Till | Status
    ABC123 | Bo | Hembesök | 2026-05-20 | 2026-05-20 | Klar
    DEF456 | Eva | Konferens | 2026-05-21 | 2026-05-22 | Pågår`,
  'rooms hired out': `
    Room | Booked by | Purpose | From | To | Status
    Hall | Scouts | Meeting | 2026-05-20 | 2026-05-20 | Confirmed
    Studio | Choir | Rehearsal | 2026-06-02 | 2026-06-02 | Tentative`,
  'documents with their editions': `
    Documents register
    Doc no | Title | Owner | Version | Next review | Status
    P-01 | Health and safety policy | HR | 3 | 2026-09-01 | Approved
    P-02 | Lone working procedure | HR | 1 | 2026-02-01 | Under review
    P-03 | Fire procedure | Estates | 5 | 2027-01-01 | Draft`,
  'steering documents': `
    Dokument | Benämning | Ägare | Utgåva | Fastställd | Nästa revision | Status
    D-1 | Krisplan | Kansli | 2 | 2025-01-01 | 2027-01-01 | Gällande
    D-2 | Resepolicy | HR | 1 | 2024-03-01 | 2026-03-01 | Utkast`,
  'things owned': `
    Asset register
    Asset | Description | Assigned to | Purchased | Warranty end | Status
    LT-1 | Laptop Dell | Tom | 2024-01-01 | 2027-01-01 | In use
    LT-2 | Laptop HP | Ann | 2021-01-01 | 2024-01-01 | Retired`,
  'courses taken': `
    Name | Course | Due | Status
    Tom Reed | Fire | 2026-06-01 | Booked
    Ann Hill | Fire | 2026-06-01 | Complete`,
  'a matrix of training': `
    Training matrix
    Name | Role | First aid | Manual handling | Fire warden | Due for refresher
    Tom Reed | Porter | Complete | Complete | Not required | 2026-09-01
    Ann Hill | Nurse | Complete | Overdue | Complete | 2026-03-01
    Raj Das | Chef | Booked | Complete | Not required | 2027-01-01`,
  events: `
    Events calendar
    Date | Event | Lead | Venue | Status
    2026-06-06 | Open day | Tom | Hall | Confirmed
    2026-09-06 | Fun run | Ann | Park | Cancelled`,
  'letters to parents': `
    Rubrik | Författare | Publiceras | Status
    Vårens datum | Bo | 2026-05-29 | Utkast
    Sommarlov | Eva | 2026-06-05 | Klar`,
  'grants asked for': `
    Ansökningar om föreningsbidrag
    Förening | Projekt | Sökt belopp | Handläggare | Beslut | Datum
    IFK | Ny läktare | 50000 | Eva | Bifall | 2026-03-01
    Scouterna | Läger | 12000 | Eva | Avslag | 2026-03-01
    PRO | Resa | 8000 | Bo | Bordlagd | 2026-03-01`,
  'a programme of audits': `
    Audit programme 2026
    Audit no | Area | Standard | Lead auditor | Planned date | Actual date | Status
    IA-01 | Purchasing | ISO 9001 | Ann | 2026-02-10 | 2026-02-12 | Completed
    IA-02 | Production | ISO 14001 | Raj | 2026-05-10 | | Planned
    IA-03 | Warehouse | ISO 45001 | Ann | 2026-10-10 | | Planned`,
  'test cases': `
    Testfall | Beskrivning | Testare | Datum | Resultat
    T1 | Logga in | Bo | 2026-05-01 | OK
    T2 | Logga ut | Eva | 2026-05-01 | Ej OK`,
  'work that was done': `
    Datum | Utfört arbete | Utfört av | Nästa gång
    2026-01-01 | Smort port | Bo | 2026-07-01
    2026-02-01 | Bytt filter | Eva | 2026-08-01`,
  visitors: `
    Datum | Besökare | Företag | Besöker | Ärende | Utpasserad
    2026-05-01 | Al Ek | Kone | Bo | Service hiss | 15:00
    2026-05-02 | Ed By | ISS | Eva | Möte | 11:00`,
  'cards on a board': `
    To do | Doing | Done
    Fit shelf | Paint wall | Buy bins
    Order mats | Train staff | Label taps`,
  'cards on a Swedish board': `
    Att göra | Pågår | Klart
    Sätt upp hylla | Måla vägg | Köp kärl
    Beställ mattor | Utbilda personal | Märk kranar`,
  projects: `
    Projekt | Projektledare | Slut | Status
    Ny hall | Bo | 2027-06-01 | Pågår
    Ny webb | Eva | 2026-03-01 | Klar`,
  customers: `
    Customer | Next step | Sales rep | Close date | Stage
    Acme | Send quote | Tom | 2026-06-30 | Negotiation
    Beta | Demo | Ann | 2026-07-15 | Qualified`,
};

const plans: Readonly<Record<string, string>> = {
  'a plain plan': `
    Åtgärd | Ansvarig | Klart | Status
    Byt pump | Bo Ek | 2026-06-01 | Pågår
    Märk skåp | Eva Lo | 2026-09-01 | Ej påbörjad`,
  'actions under a vague heading': `
    Ärende | Handläggare | Klart senast | Status
    Byt pump i källaren | Bo Ek | 2026-06-01 | Pågår
    Uppdatera rutinen för kemikalier | Eva Lo | 2026-09-01 | Ej påbörjad`,
  'with the version of a document': `
    Action | Owner | Due | Status | Version
    Fit pump | Tom Reed | 2026-06-01 | Open | 2
    Train the porters | Ann Hill | 2026-03-01 | Closed | 1`,
  'with when and by whom it was raised': `
    No | Date raised | Raised by | Action | Owner | Due | Status
    1 | 2026-01-01 | Ann | Fit pump | Tom Reed | 2026-06-01 | Open
    2 | 2026-02-01 | Raj | Train the porters | Ann Hill | 2026-03-01 | Closed`,
  'with hours needed': `
    Aktivitet | Ansvarig | Timmar | Klart | Status
    Kartlägg avfallet | Bo Ek | 20 | 2026-06-01 | Pågår
    Köp nya kärl | Eva Lo | 4 | 2026-09-01 | Ej påbörjad`,
  'names of projects': `
    Handlingsplan 2026
    Projekt | Ansvarig | Klart | Status
    Solceller på taket | Bo Ek | 2026-06-01 | Pågår
    Cykelgarage | Eva Lo | 2026-09-01 | Ej påbörjad`,
};

it.each(Object.entries(registers))('%s: no table, or a question about it', (_name, text) => {
  expect(countedInSilence(read(text))).toEqual([]);
});

it.each(Object.entries(plans))('%s: a plan without a question about it', (_name, text) => {
  const reading = read(text);
  expect(reading.tables.map(({ kind }) => kind)).toEqual(['actions']);
  expect(reading.problems.filter(({ code }) => code === 'unsure-kind')).toEqual([]);
});

const lists: Readonly<Record<string, string>> = {
  'minutes of actions': `
    Date of meeting | Minute ref | Action agreed | Lead | Deadline | Update
    2026-01-12 | 4.1 | Write to the landlord | Ann | 2026-03-01 | Letter sent
    2026-02-09 | 3.2 | Review the lone working policy | Raj | 2026-06-30 | Draft ready`,
  'an inspection of buildings': `
    Fastighet | Objekt | Brist vid besiktning | Åtgärdas av | Åtgärdas senast | Åtgärdat datum
    Eken 1 | Tak | Trasig panna | Bo Ek | 2026-06-01 |
    Eken 1 | Port | Glapp i gångjärn | Eva Lo | 2026-04-01 | 2026-03-20`,
  weaknesses: `
    Item | Weakness | Responsible | Scheduled Completion Date | Status
    1 | No MFA on mail | Ann Hill | 2026-06-30 | Ongoing
    2 | Backups not tested | Raj Das | 2026-03-31 | Completed`,
  'nonconformities with their correction': `
    Avvikelse | Orsak | Korrigerande åtgärd | Ansvarig | Klart
    Fel etikett på pall | Gammal mall | Ta bort mallen | Jonas Ek | 2026-02-28
    Oljespill vid press | Sprucken slang | Byt slangar | Eva Lo | 2026-04-30`,
  'decisions followed up': `
    § | Beslut | Ansvarig | Klart senast | Status
    12 | Köpa in två elbilar | Bo Ek | 2026-06-01 | Pågår
    13 | Byta energibolag | Eva Lo | 2026-09-01 | Ej påbörjad`,
};

/** Rows that are counted as actions, or a question that offers to count them. */
function isCountedOrAsked({ tables, problems }: PlanReading): boolean {
  const isAsked = problems.some(
    ({ code, candidates = [] }) =>
      (code === 'unsure-kind' || code === 'unsure-table') && candidates.includes('actions'),
  );
  return isAsked || tables.some(({ kind, rows }) => kind === 'actions' && rows.length > 0);
}

it.each(Object.entries(lists))('%s: counted as actions, or asked', (_name, text) => {
  expect(isCountedOrAsked(read(text))).toBe(true);
});

it('asks nothing about findings with owners and days beside a plan', () => {
  const book = bookOf(
    sheetOf('Plan', drawn(plans['a plain plan'] ?? '')),
    sheetOf('Avvikelser', drawn(lists['nonconformities with their correction'] ?? '')),
  );
  const { problems } = readPlan(book, { today });
  expect(problems.filter(({ code }) => code === 'unsure-kind')).toEqual([]);
});

it('a person has said that the table is a plan, or none: nothing is asked', () => {
  const book = bookOf(sheetOf('Blad1', drawn(registers['projects'] ?? '')));
  const choice = { sheet: 'Blad1', row: 1, left: 1, right: 4 };
  const asPlan = readPlan(book, { today, tables: [{ ...choice, kind: 'actions' }] });
  expect(asPlan.tables.map(({ rows }) => rows.length)).toEqual([2]);
  const asNone = readPlan(book, { today, tables: [{ ...choice, kind: 'none' }] });
  expect(asNone.tables).toEqual([]);
  for (const { problems } of [asPlan, asNone])
    expect(problems.filter(({ code }) => code === 'unsure-kind')).toEqual([]);
});
