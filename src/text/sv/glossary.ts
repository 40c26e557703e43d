import type { FailureCode } from '../../hosts/failure';
import type { WritingName } from '../../jobs/verbs';
import type { Field, TableKind } from '../../plan/field';
import type { FindingKind } from '../../plan/reading';
import type { Meeting } from '../../plan/settings/settings';
import type { Status } from '../../plan/status';
import { lowered } from '../lowered';

/*
 * What each thing is called in Swedish, said once: everything else that is said takes the names from here. The source:
 * `en/glossary.ts` has the same names. A name of its own each, so that a face carries no more than it says.
 */

export const product: string = 'Planbok';
export const managementReview: string = 'Ledningens genomgång';

export const statuses: Readonly<Record<Status, string>> = {
  notStarted: 'Ej påbörjad',
  ongoing: 'Pågår',
  waiting: 'Väntar',
  done: 'Klar',
  cancelled: 'Utgår',
  moved: 'Flyttas',
  unknown: 'Oklart',
  missing: 'Saknas',
};

/** How several things stand at once, where that is another form. */
export const statusesOfMany = { notStarted: 'Ej påbörjade', ongoing: 'Pågående' };

/** The figures of a plan. What each counts is in `figure-meanings.ts`. */
export const figures = {
  asOf: 'Läget per',
  actions: 'Åtgärder',
  done: 'Genomförda',
  remaining: 'Kvarstår',
  cancelled: 'Utgått',
  unclear: 'Oklar status',
  overdue: 'Försenade',
  sum: 'Summa',
  toDecide: 'Att avgöra',
};

export const fields: Readonly<Record<Field, string>> = {
  id: 'Nummer',
  title: 'Åtgärd',
  goal: 'Mål',
  area: 'Område',
  owner: 'Ansvarig',
  deadline: 'Klart senast',
  status: 'Status',
  comment: 'Kommentar',
  resources: 'Resurser',
  priority: 'Prioritet',
  startDate: 'Startdatum',
  completedAt: 'Klart datum',
  percent: 'Färdigt %',
  decisionMaker: 'Beslutsfattare',
  unit: 'Enhet',
  cost: 'Kostnad',
  links: 'Kopplingar',
  'finding.ref': 'Iakttagelsens nummer',
  'finding.kind': 'Typ av iakttagelse',
  'finding.text': 'Iakttagelse',
  'finding.requirement': 'Krav',
  'finding.cause': 'Orsak',
  unknown: 'Annat (lämnas som det är)',
};

/* Headings of columns. */
export const year: string = 'År';
export const question: string = 'Fråga';
export const kind: string = 'Typ';
export const whatToDo: string = 'Vad du kan göra';

/** A number as the heading of a narrow column. */
export const no: string = 'Nr';

export const tables: Readonly<Record<TableKind, string>> = {
  actions: 'Handlingsplan',
  findings: 'Iakttagelser',
  decisions: 'Beslut',
  goals: fields.goal,
  cycle: 'Årscykel',
  climatepot: 'Klimatpott',
  central: 'Central plan',
};

/** What a table may be, as the object of a question: `Är det här …?` */
export const tableAsked: Readonly<Record<TableKind, string>> = {
  actions: 'en handlingsplan',
  findings: lowered(tables.findings),
  decisions: lowered(tables.decisions),
  goals: lowered(tables.goals),
  cycle: 'en årscykel',
  climatepot: 'klimatpotten',
  central: 'hela organisationens plan, som inte räknas',
};

/** A table that is none of these. */
export const otherList: string = 'en annan lista';

export const findingKinds: Readonly<Record<FindingKind['kind'], string>> = {
  positive: 'Positiva iakttagelser',
  improvement: 'Förbättringsförslag',
  nonconformity: 'Avvikelser',
  unknown: 'Iakttagelser utan angiven typ',
};

/** What kind one finding is of. */
export const findingKind: Readonly<Record<FindingKind['kind'], string>> = {
  positive: 'Positiv iakttagelse',
  improvement: findingKinds.improvement,
  nonconformity: 'Avvikelse',
  unknown: 'Typ saknas',
};

export const severities = { minor: 'mindre', major: 'större' };

export const goalsWithout: string = 'Mål utan åtgärd';
export const noAction: string = 'Ingen åtgärd';
export const statusMissing: string = 'Status saknas';
export const deadlineMissing: string = 'Tidpunkt saknas';
export const ownerMissing: string = 'Ansvarig saknas';
export const noPlanFound: string = 'Ingen handlingsplan hittades';

/** What stops the work, where one asks no further why. */
export const failures: Readonly<Record<FailureCode, string>> = {
  conflict: 'Arbetsboken har ändrats',
  protected: 'Bladet är skyddat',
  'in-cell-edit': 'En cell redigeras',
  'no-such-sheet': 'Bladet finns inte',
  'not-signed-in': 'Du är inte inloggad',
  'not-allowed': 'Du har inte rätt att göra det här',
  'too-large': 'Arbetsboken är för stor',
  'unreadable-file': 'Arbetsboken går inte att läsa',
  unreachable: 'Arbetsboken går inte att nå',
  stopped: 'Avbrutet',
  unsupported: 'Det går inte i den här arbetsboken',
};

export const date: string = 'Datum';

/** What is said of the meeting itself. */
export const meetingParts: Readonly<Record<keyof Meeting, string>> = {
  date,
  time: 'Tid',
  place: 'Plats',
  chair: 'Ordförande',
  secretary: 'Sekreterare',
  checker: 'Justerare',
  kind: 'Typ av möte',
  registry: 'Diarienummer',
  previous: 'Föregående möte',
  invited: 'Inbjudna',
  present: 'Närvarande',
  absent: 'Frånvarande',
};

const { date: _date, time: _time, ...otherParts } = meetingParts;

/** What stands above the points of an agenda and of minutes: when it is in one cell. */
export const meetingHead: Readonly<Record<Exclude<keyof Meeting, 'date' | 'time'> | 'when', string>> = {
  ...otherParts,
  when: 'Datum och tid',
};

/** Columns of the agenda and the minutes. */
export const meetingColumns = {
  item: 'Ärende',
  input: 'Underlag',
  proposal: 'Förslag till beslut',
  decision: tables.decisions,
};

/** A sheet of Planbok's own, and the button that makes it. */
export const overview: string = 'Lägesbild';
export const agenda: string = 'Dagordning';
export const perOwner: string = 'Per ansvarig';
export const minutes: string = 'Protokoll';
export const yearChange: string = 'Årsbyte';

/** What a job is called afterwards. */
export const changeLog: string = 'Ändringslogg';

export const jobs: Readonly<Record<WritingName, string>> = {
  review: 'Genomgång',
  create: 'Ny handlingsplan',
  findings: 'Iakttagelser från revision',
  structure: 'Ordnad plan',
  rollup: overview,
  link: fields.links,
  agenda,
  minutes,
  decisions: 'Beslut i planen',
  'year-change': yearChange,
  owners: perOwner,
  cycle: 'Nästa årscykel',
  pot: 'Klimatpottens läge',
  log: changeLog,
};

export const check: string = 'Granska';
export const undo: string = 'Ångra';
export const cancel: string = 'Avbryt';
export const showPane: string = 'Visa panelen';

export const cell: string = 'Cell';
export const row: string = 'Rad';
export const sheet: string = 'Blad';
export const sheets: string = sheet;

/** Each language by its own name, in every language. */
export const languages = { sv: 'Svenska', en: 'English', nb: 'Norsk (bokmål)' };
