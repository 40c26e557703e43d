import type { FindingKind } from '../plan/reading';
import type { Status } from '../plan/status';

type FindingName = FindingKind['kind'];

const actions = (count: number): string => (count === 1 ? '1 åtgärd' : `${count} åtgärder`);

/** Everything Planbok writes into a Swedish workbook. The source: `en` has the same shape. */
export const sv = {
  status: {
    notStarted: 'Ej påbörjad',
    ongoing: 'Pågår',
    waiting: 'Väntar',
    done: 'Klar',
    cancelled: 'Utgår',
    moved: 'Flyttas',
    unknown: 'Oklart',
    missing: 'Saknas',
  } satisfies Record<Status, string>,

  plan: {
    sheetOf: (source: string): string => `${source} (ordnad)`,
    emptySheet: (year: number): string => `Handlingsplan ${year}`,
    emptyTable: (year: number): string => `Handlingsplan${year}`,
    id: 'Id',
    formerId: 'Tidigare nr',
    title: 'Åtgärd',
    area: 'Område',
    goal: 'Mål',
    owner: 'Ansvarig',
    deadline: 'Klart senast',
    status: 'Status',
    original: 'Ursprunglig text',
    source: 'Källa',
    was: (heading: string, text: string): string => `${heading}: ${text}`,
    sourceRow: (sheet: string, row: number): string => `${sheet}, rad ${row}`,
    idPrefix: 'Å',
  },

  lists: { sheet: 'Planbok listor', heading: 'Status' },
  memory: { sheet: 'Planbok minne', key: 'Rad', mark: 'Skriven text' },

  rollup: {
    sheet: 'Lägesbild',
    title: (year: number | null): string => (year === null ? 'Lägesbild' : `Lägesbild ${year}`),
    asOf: 'Läget per',
    counts: (read: number, interpreted: number, listed: number): string =>
      `${read} rader lästa: ${interpreted} tolkade, ${listed} listade`,
    live: 'Talen räknas om när du ändrar en status i planen. Ändra datumet här ovanför för att räkna försenade per en annan dag.',
    total: 'Åtgärder',
    done: 'Genomförda',
    remaining: 'Kvarstår',
    overdue: 'Försenade',
    sum: 'Summa',
    unclear: 'Oklar status',
    byArea: 'Status per område',
    byGoal: 'Status per mål',
    byOwner: 'Status per ansvarig',
    area: 'Område',
    goal: 'Mål',
    owner: 'Ansvarig',
    noArea: '(utan område)',
    noGoal: '(utan mål)',
    noOwner: '(ansvarig saknas)',
    others: '(övriga)',
    overdueList: (count: number): string => `Försenade åtgärder: ${count}`,
    noOverdue: 'Inga försenade åtgärder.',
    problemList: (count: number): string => `Att avgöra: ${count}`,
    noProblems: 'Inget kvar att avgöra.',
    overdueHeadings: ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    problemHeadings: ['Cell', 'Vad behöver avgöras'],
    more: (count: number): string => `… och ${count} till`,
    noPlan: 'Arbetsboken har ingen handlingsplan för året.',
    noRows: 'Planen har inga åtgärder än.',
  },

  agenda: {
    sheet: 'Dagordning',
    title: 'Dagordning för ledningens genomgång',
    madeFrom: (date: string, rows: number, interpreted: number, listed: number): string =>
      `Underlaget hämtat ${date} ur arbetsboken: ${rows} rader lästa, ${interpreted} tolkade, ${listed} listade. Det du skriver i bladet står kvar när dagordningen görs om.`,
    roles: ['Datum och tid', 'Plats', 'Ordförande', 'Sekreterare', 'Justerare'],
    headings: ['Nr', 'Ärende', 'Underlag', 'Förslag till beslut', 'Beslut', 'Ansvarig', 'Klart'],
    footer: 'Planbok · Dagordning · sida',
    titles: {
      opening: 'Inledning och syftet med mötet',
      previous: 'Föregående möte och status avseende tidigare beslutade åtgärder',
      plan: (year: number | null): string =>
        year === null ? 'Uppföljning av handlingsplanen' : `Uppföljning av handlingsplanen för ${year}`,
      goals: (period: string | null, year: number | null): string =>
        `Hållbarhetsmål och handlingsplaner${period === null ? '' : ` för ${period}`}${year === null ? '' : ` samt verksamhetsplan för ${year}`}`,
      nextPlan: (year: number | null): string =>
        year === null ? 'Nästa års handlingsplan' : `Handlingsplan för ${year}`,
      audit: (year: number | null): string =>
        year === null
          ? 'Resultatet från miljörevisionen'
          : `Resultatet från den interna miljörevisionen ${year}`,
      climatePot: 'Klimatpott och projekt',
      cycle: (year: number | null): string =>
        year === null ? 'Miljöledningssystemets årscykel' : `Miljöledningssystemets årscykel för ${year}`,
      close: 'Mötet avslutas och tidpunkt för nästa ledningens genomgång beslutas',
    },
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
    ongoing: 'Pågående',
    notStarted: 'Ej påbörjade',
    none: 'Inga',
    closedOf: (closed: number, all: number, late: number): string =>
      `${closed} av ${all} stängda${late > 0 ? `, ${late} försenade` : ''}`,
    doneOf: (done: number, all: number, late: number): string =>
      `${done} av ${all} genomförda${late > 0 ? `, ${late} försenade` : ''}`,
    seePoint: (no: number): string => `Se punkt ${no} i dagordningen`,
    groups: {
      done: (count: number): string => `Genomförda: ${actions(count)}`,
      remaining: (count: number): string => `Kvarstår: ${actions(count)}`,
      cancelled: (count: number): string => `Utgått: ${actions(count)}`,
      moved: (count: number, year: number | null): string =>
        `Flyttas till ${year === null ? 'nästa års plan' : `handlingsplanen för ${year}`}: ${actions(count)}`,
    },
    decideCancelled: 'Åtgärderna utgår ur planen.',
    decideMoved: (year: number | null): string =>
      `Åtgärderna flyttas till ${year === null ? 'nästa års plan' : `handlingsplanen för ${year}`}.`,
    unclear: (count: number): string => `Status går inte att läsa: ${actions(count)}`,
    decideUnclear: 'Ange status före mötet.',
    late: 'försenad',
    decideLate: 'Ny tidpunkt, utgår eller flyttas?',
    movedNotTaken: 'Flyttas från årets plan men finns inte i nästa års plan',
    carriedFrom: (no: string): string => `från föregående plan, nr ${no}`,
    newGoals: 'Hur påverkar målen skolans förslag till handlingsplan?',
    goalActions: (done: number, all: number): string =>
      all === 0 ? 'Ingen åtgärd i planen' : `${done} av ${all} åtgärder klara`,
    noGoals: 'Arbetsboken har inga mål.',
    otherActions: 'Finns det andra åtgärder som bör tas med?',
    noNextPlan: 'Arbetsboken har ingen plan för nästa år.',
    adoptPlan: (year: number | null): string =>
      `Handlingsplanen${year === null ? '' : ` för ${year}`} fastställs.`,
    lacks: (what: readonly string[]): string => `saknar ${what.join(', ')}`,
    lackOwner: 'ansvarig',
    lackDeadline: 'tidpunkt',
    lackResources: 'resurser',
    findingKinds: {
      positive: 'Positiva iakttagelser',
      improvement: 'Förbättringsförslag',
      nonconformity: 'Avvikelser',
      unknown: 'Iakttagelser utan angiven typ',
    } satisfies Record<FindingName, string>,
    kindCount: (name: string, count: number): string => `${name}: ${count}`,
    noFindings: 'Arbetsboken har inga iakttagelser från revision.',
    answeredBy: (what: string): string => `Åtgärd ${what}`,
    noAction: 'Ingen åtgärd',
    noCause: 'Orsak saknas',
    pot: 'Klimatpott',
    potBalance: (inn: string, out: string, reserved: string, balance: string): string =>
      `In ${inn} kr, ut ${out} kr, reserverat ${reserved} kr, kvar ${balance} kr`,
    potUse: 'Vad ska klimatpotten användas till?',
    potProjects: 'Projekt som betalas av klimatpotten',
    noPot: 'Arbetsboken har ingen klimatpott.',
    noCycle: 'Arbetsboken har ingen årscykel.',
    nextReview: 'Tid för nästa ledningens genomgång',
    nextReviewMissing: 'Datum och klockslag saknas',
    byCycle: (months: string): string => `enligt årscykeln: ${months}`,
    notesOut: 'Datum då mötesanteckningarna skickas ut för synpunkter',
    missing: 'Saknas',
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
