import type { CellValue } from '../../../src/book/cells';
import { needsDecision } from '../../../src/plan/needs-decision';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

/* Logs of cases and tickets beside a plan: surely no plan, or asked about; never actions without a word, nor rows of the plan. */

const today = '2026-05-20';
const people = ['Eva Berg', 'Bo Ek', 'Kim Ali', 'Anna Lund'];
const come = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-15'].map(day);
const ahead = ['2026-06-01', '2026-09-01', '2026-07-01', '2026-08-15'].map(day);

const plans = {
  en: ['Action plan', 'Action|Owner|Due date|Status', 'Replace lamps|Train new staff|Order shelves|Fix the roof', 'Ongoing|Done'],
  nb: ['Handlingsplan', 'Tiltak|Ansvarlig|Frist|Status', 'Bytt filter|Lær opp nye|Bestill hyller|Reparer taket', 'Pågår|Utført'],
  sv: ['Handlingsplan', 'Åtgärd|Ansvarig|Klart senast|Status', 'Byt filter|Utbilda nya|Beställ hyllor|Laga taket', 'Pågår|Klart'],
} as const; // prettier-ignore

/** `%n` a number, `%p` a person, `%q` another, `%d` a day that has come, `%a` one ahead; else the texts in turn. */
const lists: readonly (readonly [keyof typeof plans, string, string, string])[] = [
  ['en', 'Ticket log', 'Ticket no|Date raised|Raised by|Description|Assigned to|Status|Date closed', '%n|%d|%p|Printer jams;Cannot log in;Screen flickers;VPN drops|%q|Open;Closed|%d'],
  ['en', 'Case register', 'Case ref|Received|Subject|Handler|Stage|Outcome', '%n|%d|Noise;Request for records;Appeal of fee;Lost bag|%p|Open;Closed|Upheld'],
  ['en', 'Complaints register', 'Ref|Date received|Complainant|Complaint|Owner|Response due|Status', '%n|%d|%q|Food is cold;Long queue;Rude staff;Wrong bill|%p|%a|Open;Closed'],
  ['en', 'Incident log', 'Incident no|Date|Location|What happened|Severity|Investigator|Status', '%n|%d|Hall A;Hall B|Slipped on ice;Cut finger;Spill;Door jammed|Low;High|%p|Open;Closed'],
  ['en', 'Helpdesk', 'Ticket|Opened|Summary|Agent|Priority|State|Resolved', '%n|%d|Printer jams;Cannot log in;Screen flickers;VPN drops|%p|P1;P3|Resolved;In progress|%d'],
  ['en', 'Enquiries', 'No|Date|From|Question|Answered by|Status', '%n|%d|%q|When do you open?;What is the fee?;Is there wifi?;Who decides?|%p|Answered;Open'],
  ['nb', 'Sakslogg', 'Saksnr|Mottatt|Melder|Beskrivelse|Saksbehandler|Status|Avsluttet', '%n|%d|%q|Skriveren virker ikke;Får ikke logget inn;Skjermen blinker;Glemt passord|%p|Åpen;Lukket|%d'],
  ['nb', 'Avvikslogg', 'Avviksnr|Dato|Meldt av|Avvik|Alvorlighet|Behandler|Status', '%n|%d|%q|Falt på isen;Kuttet finger;Lekkasje;Dør låst|Lav;Høy|%p|Åpen;Lukket'],
  ['nb', 'Klager', 'Ref|Mottatt|Klager|Klage|Ansvarlig|Svarfrist|Status', '%n|%d|%q|Kald mat;Lang kø;Feil regning;Støy|%p|%a|Åpen;Lukket'],
  ['nb', 'Hendelser', 'Nr|Dato|Sted|Hendelse|Registrert av|Status', '%n|%d|Hall A;Hall B|Falt på isen;Kuttet finger;Lekkasje;Dør låst|%p|Åpen;Lukket'],
  ['sv', 'Ärendelogg', 'Ärendenr|Inkom|Anmälare|Beskrivning|Handläggare|Status|Avslutad', '%n|%d|%q|Skrivaren fungerar inte;Kan inte logga in;Skärmen blinkar;Glömt lösenord|%p|Öppet;Stängt|%d'],
  ['sv', 'Klagomål', 'Ref|Mottaget|Klagande|Klagomål|Ansvarig|Svar senast|Status', '%n|%d|%q|Kall mat;Lång kö;Fel räkning;Buller|%p|%a|Öppet;Stängt'],
  ['sv', 'Felanmälan', 'Nr|Datum|Fel|Plats|Anmält av|Utförare|Status', '%n|%d|Lampa trasig;Dörr kärvar;Läckande kran;Trasig stol|Hus A;Hus B|%q|%p|Öppen;Åtgärdad'],
]; // prettier-ignore

function cellOf(pattern: string, at: number): CellValue {
  const of = (values: readonly CellValue[]): CellValue => values[at % values.length] ?? null;
  if (pattern === '%n') return 1001 + at;
  if (pattern === '%p') return of(people);
  if (pattern === '%q') return people[(at + 1) % people.length] ?? null;
  if (pattern === '%d') return of(come);
  return pattern === '%a' ? of(ahead) : of(pattern.split(';'));
}

const rowsOf = (headings: string, patterns: string): Rows => [
  headings.split('|'),
  ...Array.from({ length: 6 }, (_, at) => patterns.split('|').map((pattern) => cellOf(pattern, at))),
];

describe.each(lists)('%s: %s', (language, name, headings, patterns) => {
  const [sheet, planHeadings, titles, states] = plans[language];
  const plan: Rows = [
    planHeadings.split('|'),
    ...titles
      .split('|')
      .map((title, at) => [title, people[at] ?? null, ahead[at] ?? null, states.split('|')[at % 2] ?? null]),
  ];
  const list = rowsOf(headings, patterns);
  it.each([
    ['on a sheet of its name', name, bookOf(sheetOf(sheet, plan), sheetOf(name, list))],
    ['on a sheet without one', 'Sheet2', bookOf(sheetOf(sheet, plan), sheetOf('Sheet2', list))],
    ['below the plan', sheet, bookOf(sheetOf(sheet, [...plan, [], [], [name], [], ...list]))],
  ])('%s', (_place, at, book) => {
    const { tables, problems } = readPlan(book, { today });
    const planned = tables.find((table) => table.sheet === sheet && table.headerRow === 1);
    expect(planned?.rows.map(({ title }) => title)).toEqual(titles.split('|'));
    const asked = problems.filter(
      ({ code, at: { sheet: where } }) => where === at && (code === 'unsure-kind' || code === 'unsure-table'),
    );
    for (const { kind } of tables.filter((table) => table !== planned && table.sheet === at))
      if (kind === 'actions') expect(asked.filter(needsDecision)).not.toEqual([]);
  });
});
