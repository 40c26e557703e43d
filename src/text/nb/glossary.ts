import { lowered } from '../lowered';
import type * as sv from '../sv/glossary';

/* What each thing is called in Norwegian, said once. */

export const product: string = 'Planbok';
export const managementReview: string = 'Ledelsens gjennomgang';

export const statuses: typeof sv.statuses = {
  notStarted: 'Ikke startet',
  ongoing: 'Pågår',
  waiting: 'Avventer',
  done: 'Fullført',
  cancelled: 'Utgår',
  moved: 'Flyttes',
  unknown: 'Uklart',
  missing: 'Mangler',
};

export const statusesOfMany: typeof sv.statusesOfMany = {
  notStarted: statuses.notStarted,
  ongoing: 'Pågående',
};

export const figures: typeof sv.figures = {
  asOf: 'Status per',
  actions: 'Tiltak',
  done: 'Fullførte',
  remaining: 'Gjenstår',
  cancelled: 'Utgått',
  unclear: 'Uklar status',
  overdue: 'Forsinkede',
  sum: 'Sum',
  toDecide: 'Til avgjørelse',
};

export const fields: typeof sv.fields = {
  id: 'Nummer',
  title: figures.actions,
  goal: 'Mål',
  area: 'Område',
  owner: 'Ansvarlig',
  deadline: 'Frist',
  status: 'Status',
  comment: 'Kommentar',
  resources: 'Ressurser',
  priority: 'Prioritet',
  startDate: 'Startdato',
  completedAt: 'Fullført dato',
  percent: 'Ferdig %',
  decisionMaker: 'Beslutningstaker',
  unit: 'Enhet',
  cost: 'Kostnad',
  links: 'Koblinger',
  'finding.ref': 'Nummeret på funnet',
  'finding.kind': 'Type funn',
  'finding.text': 'Funn',
  'finding.requirement': 'Krav',
  'finding.cause': 'Årsak',
  unknown: 'Annet (blir stående som det er)',
};

/* Headings of columns. */
export const year: string = 'År';
export const question: string = 'Spørsmål';
export const kind: string = 'Type';
export const whatToDo: string = 'Hva du kan gjøre';

export const no: typeof sv.no = 'Nr.';

export const tables: typeof sv.tables = {
  actions: 'Handlingsplan',
  findings: fields['finding.text'],
  decisions: 'Beslutninger',
  goals: fields.goal,
  cycle: 'Årshjul',
  climatepot: 'Klimapott',
  central: 'Sentral plan',
};

/** What a table may be, as the object of a question: `Er dette …?` */
export const tableAsked: typeof sv.tableAsked = {
  actions: 'en handlingsplan',
  findings: 'en liste over funn',
  decisions: lowered(tables.decisions),
  goals: lowered(tables.goals),
  cycle: 'et årshjul',
  climatepot: 'klimapotten',
  central: 'hele organisasjonens plan, som ikke telles',
};

/** A table that is none of these. */
export const otherList = 'en annen liste';

export const findingKinds: typeof sv.findingKinds = {
  positive: 'Positive funn',
  improvement: 'Forbedringsforslag',
  nonconformity: 'Avvik',
  unknown: 'Funn uten angitt type',
};

export const findingKind: typeof sv.findingKind = {
  positive: 'Positivt funn',
  improvement: findingKinds.improvement,
  nonconformity: findingKinds.nonconformity,
  unknown: 'Type mangler',
};

export const severities: typeof sv.severities = { minor: 'mindre', major: 'større' };

export const goalsWithout: typeof sv.goalsWithout = 'Mål uten tiltak';
export const noAction: typeof sv.noAction = 'Ingen tiltak';
export const statusMissing: typeof sv.statusMissing = 'Status mangler';
export const deadlineMissing: typeof sv.deadlineMissing = 'Frist mangler';
export const ownerMissing: typeof sv.ownerMissing = 'Ansvarlig mangler';
export const noPlanFound: typeof sv.noPlanFound = 'Fant ingen handlingsplan';

export const failures: typeof sv.failures = {
  conflict: 'Arbeidsboken er endret',
  protected: 'Arket er beskyttet',
  'in-cell-edit': 'En celle redigeres',
  'no-such-sheet': 'Arket finnes ikke',
  'not-signed-in': 'Du er ikke logget inn',
  'not-allowed': 'Du har ikke rett til å gjøre dette',
  'too-large': 'Arbeidsboken er for stor',
  'unreadable-file': 'Arbeidsboken kan ikke leses',
  unreachable: 'Arbeidsboken kan ikke nås',
  stopped: 'Avbrutt',
  unsupported: 'Det går ikke i denne arbeidsboken',
};

export const date: typeof sv.date = 'Dato';

export const meetingParts: typeof sv.meetingParts = {
  date,
  time: 'Tid',
  place: 'Sted',
  chair: 'Møteleder',
  secretary: 'Referent',
  checker: 'Medunderskriver',
  kind: 'Type møte',
  registry: 'Saksnummer',
  previous: 'Forrige møte',
  invited: 'Innkalte',
  present: 'Til stede',
  absent: 'Fraværende',
};

const { date: _date, time: _time, ...otherParts } = meetingParts;

export const meetingHead: typeof sv.meetingHead = { ...otherParts, when: 'Dato og tid' };

export const meetingColumns: typeof sv.meetingColumns = {
  item: 'Sak',
  input: 'Grunnlag',
  proposal: 'Forslag til beslutning',
  decision: 'Beslutning',
};

export const overview: typeof sv.overview = 'Statusoversikt';
export const agenda: typeof sv.agenda = 'Saksliste';
export const perOwner: typeof sv.perOwner = 'Per ansvarlig';
export const minutes: typeof sv.minutes = 'Referat';
export const yearChange: typeof sv.yearChange = 'Årsskifte';

export const changeLog: typeof sv.changeLog = 'Endringslogg';

export const jobs: typeof sv.jobs = {
  review: 'Gjennomgang',
  create: 'Ny handlingsplan',
  findings: 'Funn fra revisjon',
  structure: 'Ordnet plan',
  rollup: overview,
  link: fields.links,
  agenda,
  minutes,
  decisions: 'Beslutninger i planen',
  'year-change': yearChange,
  owners: perOwner,
  cycle: 'Neste årshjul',
  pot: 'Status for klimapotten',
  log: changeLog,
};

export const check: typeof sv.check = 'Kontroller';
export const undo: typeof sv.undo = 'Angre';
export const cancel: typeof sv.cancel = 'Avbryt';
export const showPane: typeof sv.showPane = 'Vis panelet';

export const cell: typeof sv.cell = 'Celle';
export const row: typeof sv.row = 'Rad';
export const sheet: typeof sv.sheet = 'Ark';
export const sheets: typeof sv.sheets = sheet;

export const languages: typeof sv.languages = { sv: 'Svenska', en: 'English', nb: 'Norsk (bokmål)' };
