import { lowered } from '../lowered';
import { agendaPoints } from './agenda-titles';
import { svCentral } from './central';
import {
  agenda,
  cell,
  date,
  fields,
  figures,
  findingKind,
  findingKinds,
  meetingColumns,
  meetingHead,
  no,
  noAction,
  overview,
  question,
  row,
  statuses,
  statusesOfMany,
  statusMissing,
  tables,
  year,
} from './glossary';
import { actions, countedTwice, listed, rowsRead, rowsUnderstood } from './grammar';
import { svNotDone, type OtherCounts } from './not-done';
import { svOwners } from './owners';
import { reviewTopics } from './review-topics';
import { andMore, movedTimes, noneOverdue, noSource, rulesOff, noPot } from './shared';
import { svGoals } from './goals';
import { svMinutes } from './minutes';
import { svLog } from './log';
import { svSince } from './since';
import { svWheel } from './wheel';
import { svYearChange } from './year-change';

const planFor = (year: number | null): string =>
  year === null ? 'nästa års plan' : `handlingsplanen för ${year}`;

const theActions = (count: number): string => (count === 1 ? 'Åtgärden' : 'Åtgärderna');

/** Everything Planbok writes into a Swedish workbook. The source: `en/workbook.ts` has the same shape. */
export const svWorkbook = {
  status: statuses,

  plan: {
    sheetOf: (source: string): string => `${source} (ordnad)`,
    emptySheet: (year: number): string => `${tables.actions} ${year}`,
    emptyTable: (year: number): string => `Handlingsplan${year}`,
    id: 'Id',
    formerId: 'Tidigare nr',
    title: fields.title,
    area: fields.area,
    goal: fields.goal,
    owner: fields.owner,
    deadline: fields.deadline,
    status: fields.status,
    original: 'Ursprunglig text',
    source: 'Källa',
    was: (heading: string, text: string): string => `${heading}: ${text}`,
    /** The mark is known again by `plan/rows/struck-cells`. */
    wasStruck: (heading: string, text: string): string => `${heading} (överstruken): ${text}`,
    sourceRow: (sheet: string, row: number): string => `${sheet}, rad ${row}`,
    idPrefix: 'Å',
  },

  lists: { sheet: 'Planbok listor', heading: fields.status },
  memory: { sheet: 'Planbok minne', key: row, mark: 'Skriven text' },
  history: {
    sheet: 'Planbok minne, dagar',
    headings: [
      'Dag',
      year,
      figures.actions,
      figures.done,
      figures.remaining,
      figures.cancelled,
      'Flyttade',
      figures.unclear,
      figures.overdue,
      'Tabeller',
      'Ändrat sedan dagen före',
    ],
  },
  base: { sheet: 'Planbok minne, plan', original: 'Planens original' },

  findings: {
    sheet: (year: number): string => `${tables.findings} ${year}`,
    title: (year: number): string => `${tables.findings} ${year}`,
    table: (year: number): string => `Iakttagelser${year}`,
    kinds: findingKind,
    severe: { minor: 'Mindre avvikelse', major: 'Större avvikelse' },
  },

  cycle: {
    sheet: (year: number): string => `${tables.cycle} ${year}`,
    title: (year: number): string => `${tables.cycle} ${year}`,
    table: (year: number): string => `Årscykel${year}`,
    was: (year: number, title: string): string => `${year}: ${title}`,
  },

  pot: {
    sheet: 'Klimatpott, läge',
    title: (year: number | null): string => `${tables.climatepot}${year === null ? '' : ` ${year}`}`,
    madeFrom: (day: string): string =>
      `Posterna är hämtade ${day}. Beloppen räknas om när du ändrar dem på sitt blad; nya poster kommer med när bladet görs om.`,
    entries: 'Poster',
    day: date,
    entry: 'Post',
    in: 'In',
    out: 'Ut',
    reserved: 'Reserverat',
    left: 'Kvar',
    links: 'Beslut och åtgärder',
    levies: 'Avgift per enkelresa, kronor (KTH:s från 2020; skriv era egna)',
    nordic: 'Inom Norden',
    europe: 'Inom Europa',
    intercontinental: 'Utanför Europa',
    sum: figures.sum,
    trips: 'Antal enkelresor att räkna på',
    from: 'Gäller från',
  },

  wheel: svWheel,

  rollup: {
    sheet: overview,
    title: (year: number | null): string => (year === null ? overview : `${overview} ${year}`),
    asOf: figures.asOf,
    counts: (read: number, interpreted: number, listed: number): string =>
      `${rowsRead(read)}: ${rowsUnderstood(interpreted, listed)}`,
    live: 'Talen räknas om när du ändrar en status i planen, listorna när lägesbilden görs om. Ändra datumet här ovanför för att räkna försenade per en annan dag.',
    notLive: 'Talen är lästa ur planen den dagen och räknas inte om när den ändras: gör då om lägesbilden.',
    countedTwice,
    notInOrder: 'Planen är räknad som den står. Den är inte ordnad: förslaget till det finns i panelen.',
    total: figures.actions,
    done: figures.done,
    remaining: figures.remaining,
    overdue: figures.overdue,
    ofWhichOverdue: `Varav ${lowered(figures.overdue)}`,
    dropped: 'Utgått eller flyttade',
    sum: figures.sum,
    unclear: figures.unclear,
    byArea: 'Status per område',
    byGoal: 'Status per mål',
    byOwner: 'Status per ansvarig',
    area: fields.area,
    goal: fields.goal,
    owner: fields.owner,
    noArea: '(utan område)',
    noGoal: '(utan mål)',
    noOwner: '(ansvarig saknas)',
    others: '(övriga)',
    overdueList: (count: number): string => `Försenade åtgärder: ${count}`,
    noOverdue: noneOverdue,
    rulesOff,
    problemList: (count: number): string => `${figures.toDecide}: ${count}`,
    noProblems: 'Inget kvar att avgöra.',
    trend: 'Utveckling',
    overdueHeadings: [no, fields.title, fields.owner, fields.deadline, fields.status],
    problemHeadings: [cell, question],
    more: andMore,
    noPlan: 'Arbetsboken har ingen handlingsplan för året.',
    noRows: 'Planen har inga åtgärder än.',
  },

  owners: svOwners,
  since: svSince,
  log: svLog,
  central: svCentral,
  goals: svGoals,
  minutes: svMinutes,
  year: svYearChange,

  agenda: {
    sheet: agenda,
    title: 'Dagordning för ledningens genomgång',
    madeFrom: (date: string, rows: number, interpreted: number, listed: number): string =>
      `Underlaget hämtat ${date} ur arbetsboken: ${rowsRead(rows)}, ${rowsUnderstood(interpreted, listed)}. Det du skriver i bladet står kvar när dagordningen görs om.`,
    roles: meetingHead,
    headings: [
      no,
      meetingColumns.item,
      meetingColumns.input,
      meetingColumns.proposal,
      meetingColumns.decision,
      fields.owner,
      'Klart',
    ],
    titles: agendaPoints,
    topics: reviewTopics,
    conclusion: 'Slutsats',
    purpose: 'Syftet med mötet',
    purposeText: 'Att följa upp hur miljöledningssystemet fungerar och hur arbetet går med att nå målen.',
    agendaItself: 'Dagordningen',
    approveAgenda: 'Dagordningen fastställs.',
    nonconformities: 'Avvikelser intern och extern revision',
    suggestions: 'Förbättringsförslag årets interna miljörevision',
    decisions: (date: string | null): string =>
      `Beslut från tidigare protokoll från ledningens genomgång${date === null ? '' : ` ${date}`}`,
    allClosed: 'Samtliga stängda',
    allDecisionsDone: 'Samtliga beslut genomförda',
    allSuggestionsDone: 'Samtliga genomförda',
    ongoing: statusesOfMany.ongoing,
    notStarted: statusesOfMany.notStarted,
    none: 'Inga',
    noSource,
    closedOf: (closed: number, all: number, others: OtherCounts): string =>
      `${closed} av ${all} stängda${svNotDone(others)}`,
    doneOf: (done: number, all: number, others: OtherCounts): string =>
      `${done} av ${all} genomförda${svNotDone(others)}`,
    seePoint: (no: number): string => `Se punkt ${no} i dagordningen`,
    groups: {
      done: (count: number): string => `${figures.done}: ${actions(count)}`,
      remaining: (count: number): string => `${figures.remaining}: ${actions(count)}`,
      cancelled: (count: number): string => `${figures.cancelled}: ${actions(count)}`,
      moved: (count: number, year: number | null): string =>
        `Flyttas till ${planFor(year)}: ${actions(count)}`,
    },
    decideCancelled: (count: number): string => `${theActions(count)} utgår ur planen.`,
    decideMoved: (count: number, year: number | null): string =>
      `${theActions(count)} flyttas till ${planFor(year)}.`,
    unclear: (count: number): string => `${figures.unclear}: ${actions(count)}`,
    statusMissing,
    decideUnclear: 'Ange status före mötet.',
    late: 'försenad',
    movedTimes,
    earlierDecisions: (count: number): string => `Kvar från tidigare möten: ${count}`,
    notListed: 'står i protokollet men inte i listan över beslut',
    decideMovedAgain: 'Genomförs, eller utgår?',
    decideLate: 'Ny tidpunkt, utgår eller flyttas?',
    movedNotTaken: 'Flyttas från årets plan men finns inte i nästa års plan',
    carriedFrom: (no: string): string => `från föregående plan, nr ${no}`,
    newGoals: 'Hur påverkar målen förslaget till handlingsplan?',
    goalActions: (done: number, all: number): string =>
      all === 0 ? 'Ingen åtgärd i planen' : `${done} av ${all} åtgärder klara`,
    noGoals: 'Arbetsboken har inga mål.',
    otherActions: 'Finns det andra åtgärder som bör tas med?',
    noNextPlan: 'Arbetsboken har ingen plan för nästa år.',
    adoptPlan: (year: number | null): string =>
      `Handlingsplanen${year === null ? '' : ` för ${year}`} fastställs.`,
    lacks: (what: readonly string[]): string => `saknar ${what.join(', ')}`,
    lack: { owner: 'ansvarig', deadline: 'tidpunkt', resources: 'resurser' },
    lackedInPlan: 'Saknas i planen',
    lackCount: (what: string, count: number, all: number): string => `${what}: ${count} av ${all}`,
    noColumn: (what: string): string => `${what}: ingen kolumn för det`,
    completePlan: 'Kompletteras innan planen fastställs.',
    findingKinds,
    kindCount: (name: string, count: number): string => `${name}: ${count}`,
    otherAudits: (count: number): string => `Från annan revision, eller utan uppgift om vilken: ${count}`,
    noFindingsOf: (year: number, years: readonly number[]): string =>
      `Arbetsboken har inga iakttagelser för ${year}. De som visas är för ${listed(years.map(String))}.`,
    ofYears: (years: readonly number[]): string => `avser ${listed(years.map(String))}`,
    noFindings: 'Arbetsboken har inga iakttagelser från revision.',
    answeredBy: (what: string): string => `Åtgärd ${what}`,
    noAction,
    referenceUndecided: 'Hänvisningen leder inte till en enda rad',
    noCause: 'Orsak saknas',
    pot: tables.climatepot,
    /** The sign between a number's units and its tenths. */
    decimalSign: ',',
    amount: (amount: string): string => `${amount} kr`,
    potBalance: (inn: string, out: string, reserved: string, balance: string): string =>
      `In ${inn}, ut ${out}, reserverat ${reserved}, kvar ${balance}`,
    potUse: 'Vad ska klimatpotten användas till?',
    potProjects: 'Projekt som betalas av klimatpotten',
    noPot,
    noCycle: 'Arbetsboken har ingen årscykel.',
    dueSoon: 'inom sex veckor',
    sameDay: (title: string): string => `krockar med ”${title}”`,
    nextReview: 'Tid för nästa ledningens genomgång',
    nextReviewMissing: 'Datum och klockslag saknas',
    nextTimeMissing: 'Klockslag saknas',
    byCycle: (months: string): string => `enligt årscykeln: ${months}`,
    notesOut: 'Datum då mötesanteckningarna skickas ut för synpunkter',
    missing: statuses.missing,
    more: (count: number, sheet: string): string => `… och ${count} till, se bladet ${sheet}`,
    typedRow: 'Egen rad',
    months: [
      'Januari',
      'Februari',
      'Mars',
      'April',
      'Maj',
      'Juni',
      'Juli',
      'Augusti',
      'September',
      'Oktober',
      'November',
      'December',
    ],
  },
};
