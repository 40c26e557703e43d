import type { TableKind } from '../../plan/field';
import type { DeadlineKind } from '../../plan/reading';
import type { Status } from '../../plan/status';
import { kindNamesSv } from './kind-names';
import { fieldNamesSv } from './field-names';
import { problemNamesSv } from './problem-names';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const cells = (count: number): string => counted(count, 'cell', 'celler');
const sheets = (count: number): string => (count === 1 ? 'ett blad' : `${count} blad`);
const changes = (count: number): string => counted(count, 'ändring', 'ändringar');
const actions = (count: number): string => counted(count, 'åtgärd', 'åtgärder');
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1) ?? ''}`;

const sources: Record<TableKind, (rows: number) => string> = {
  actions,
  findings: (rows) => counted(rows, 'iakttagelse', 'iakttagelser'),
  decisions: (rows) => counted(rows, 'beslut', 'beslut'),
  goals: (rows) => counted(rows, 'mål', 'mål'),
  cycle: (rows) => counted(rows, 'hållpunkt', 'hållpunkter'),
  climatepot: (rows) => counted(rows, 'post', 'poster'),
};

/** How a proposed day was read. */
const readAs: Partial<Record<DeadlineKind, string>> = {
  day: 'Skrivet som text; blir ett riktigt datum.',
  week: 'Veckans fredag. Ändra om du menar en annan dag.',
  month: 'Månadens sista dag.',
  quarter: 'Kvartalets sista dag.',
  term: 'Terminens sista dag.',
  season: 'Årstidens sista dag.',
  year: 'Årets sista dag.',
};

/** What the pane says about the plan, the problems, the review and the meeting. The source: `en/pane-work.ts` has the same shape. */
export const svWork = {
  none: {
    title: 'Ingen handlingsplan hittades',
    searched: (count: number): string =>
      `Planbok letade på ${count === 1 ? 'bladet' : `alla ${count} blad`} efter en rubrikrad med minst åtgärd, ansvarig och status.`,
    best: (sheet: string, row: number): string => `Bästa träff: bladet ”${sheet}”, rad ${row}.`,
    found: (names: readonly string[]): string => `Raden har ${listed(names).toLowerCase()}.`,
    missing: (names: readonly string[]): string => `Det som saknas är ${listed(names).toLowerCase()}.`,
    use: (row: number, sheet: string): string => `Använd rad ${row} på ${sheet}`,
    point: 'Peka ut rubrikraden själv',
    create: 'Skapa en tom plan',
    unchanged: 'Arbetsboken är oförändrad.',
    title2: 'Peka ut rubrikraden',
    how: 'Markera en cell i rubrikraden i bladet, eller skriv bladets namn och radens nummer här.',
    sheet: 'Blad',
    row: 'Rad',
    useIt: 'Använd raden',
    bad: 'Skriv bladets namn och ett radnummer.',
  },

  unsure: {
    none: 'Ingen säker handlingsplan',
    question: (kinds: readonly TableKind[]): string =>
      `Är det här ${kinds.map((kind) => kindNamesSv[kind]).join(' eller ') || kindNamesSv.actions}?`,
    where: (sheet: string, row: number): string => `Bladet ”${sheet}”, med rubriker på rad ${row}.`,
    looksLikeTitle: (letter: string, heading: string): string =>
      `Kolumn ${letter}, ”${heading}”, ser ut att vara åtgärden.`,
    yes: 'Ja, välj kolumn',
    no: 'Nej',
    title: 'Vilken kolumn är åtgärden?',
    lead: 'Säg vilken kolumn som är åtgärden. Resten får Planbok läsa själv, om du inte säger något. Det sparas i arbetsboken.',
    unsaid: 'Inget sagt',
  },

  plan: {
    title: (year: number | null): string => (year === null ? 'Handlingsplan' : `Handlingsplan ${year}`),
    actions,
    goals: (count: number): string => counted(count, 'mål', 'mål'),
    year: 'Planens år',
    columns: (known: number, all: number): string => `Kolumner: ${known} av ${all} igenkända`,
    change: 'Ändra',
    kinds: {
      actions: 'Handlingsplan',
      findings: 'Iakttagelser',
      decisions: 'Beslut',
      goals: 'Mål',
      cycle: 'Årscykel',
      climatepot: 'Klimatpott',
    } satisfies Record<TableKind, string>,
    willDo: 'Det här föreslår Planbok',
    willRewrite: (count: number): string =>
      `${cells(count)} skrivs om till datum eller ord ur statuslistan. Det som stod där sparas i en egen kolumn.`,
    will: [
      'Listor för status, datumkontroll och ett nummer på varje rad.',
      'Ett blad med lägesbilden och ett med dagordningen.',
    ],
    unchanged: 'Ingenting är ändrat. Du ser varje ändring innan något skrivs.',
    done: 'klara',
    overdue: 'försenade',
    open: 'kvarstår',
    all: 'åtgärder',
    status: 'Status',
    statuses: {
      done: 'Klar',
      ongoing: 'Pågår',
      waiting: 'Väntar',
      notStarted: 'Ej påbörjad',
      moved: 'Flyttas',
      cancelled: 'Utgår',
      unknown: 'Oklart',
      missing: 'Saknas',
    } satisfies Record<Status, string>,
    byGoal: 'Per mål',
    noGoal: 'Utan mål',
    doneOf: (done: number, all: number): string => `${done} av ${all} klara`,
    lateCount: (count: number): string => counted(count, 'försenad', 'försenade'),
    late: 'Försenade',
    noneLate: 'Inga försenade åtgärder.',
    due: (day: string): string => `skulle vara klar ${day}`,
    noOwner: 'ansvarig saknas',
    findings: 'Revisionens iakttagelser',
    answered: (some: number, all: number): string => `${some} av ${all} som behöver en åtgärd har en.`,
    noAction: 'Ingen åtgärd',
    kindsOfFinding: {
      positive: 'Positiv iakttagelse',
      improvement: 'Förbättringsförslag',
      nonconformity: 'Avvikelse',
      unknown: 'Typ saknas',
    },
    severities: { minor: 'mindre', major: 'större' },
    other: 'I arbetsboken finns också',
  },

  columns: {
    title: 'Kolumner',
    lead: 'Säg vad varje kolumn innehåller. Det sparas i arbetsboken, så att en kollega slipper göra om det.',
    column: (letter: string, heading: string): string =>
      `${letter} · ${heading === '' ? '(utan rubrik)' : heading}`,
    certainty: { certain: '', likely: 'Troligen rätt', guess: 'Osäker' },
    samples: (texts: readonly string[]): string => texts.join(' · '),
    fields: fieldNamesSv,
  },

  problems: {
    title: 'Att avgöra',
    lead: 'Ingenting skrivs förrän du har granskat. Förslagen tas med om du inte hoppar över dem.',
    none: 'Inget att avgöra',
    noneLead: 'Allt i planen går att läsa och inget saknas.',
    useAll: (count: number): string => `Rätta alla ${count}`,
    undoAll: 'Ångra alla',
    use: (what: string): string => `Använd ${what}`,
    otherDay: 'Annat datum …',
    otherChoice: 'Annat …',
    fill: 'Fyll i …',
    skip: 'Hoppa över',
    skipped: 'Hoppas över',
    used: 'Tas med i granskningen',
    remember: (words: string, status: string): string => `Läs alltid ”${words}” som ${status}`,
    day: 'Datum',
    words: 'Text',
    status: 'Status',
    finding: 'Typ',
    pick: 'Välj …',
    inSheet: 'Rättas i bladet.',
    dayHint: '2021-10-22, v. 42, 18/10, okt 2021 eller löpande',
    readAs,
    readDay: (date: string, weekday: string): string => `Läses som ${weekday} ${date}`,
    weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
    continuous: 'Löpande, utan slutdatum',
    several: 'Kan vara flera dagar. Vilken?',
    unclear: 'Går inte att läsa som ett datum.',
    keys: 'F8 nästa · Skift+F8 föregående',
    reviewSome: (count: number): string => `Granska ${counted(count, 'rättning', 'rättningar')}`,
    groups: problemNamesSv,
    severities: { fix: 'Förslag', error: 'Fel', warning: 'Varning', note: 'Bra att veta' },
  },

  preview: {
    title: 'Granska innan något skrivs',
    lead: (count: number, inSheets: number, fresh: number): string => {
      const old =
        count === 0 ? 'Inga celler i dina blad ändras.' : `${cells(count)} på ${sheets(inSheets)} ändras.`;
      const added =
        fresh === 0 ? '' : ` ${fresh === 1 ? 'Ett blad' : `${fresh} blad`} läggs till eller görs om.`;
      return `${old}${added} Resten av arbetsboken lämnas som den är.`;
    },
    anew: (source: string, sheet: string, rows: number): string =>
      `”${source}” ordnas på det nya bladet ”${sheet}”: ${counted(rows, 'rad', 'rader')}. Originalet lämnas orört.`,
    inPlace: (sheet: string, rows: number): string =>
      `”${sheet}” ordnas på plats: ${counted(rows, 'rad', 'rader')}.`,
    changes,
    cells,
    workbook: 'Arbetsboken',
    also: 'Dessutom',
    others: {
      addSheet: () => 'nytt blad',
      removeOwnSheet: () => 'bladet görs om',
      setRule: (count: number) => counted(count, 'lista eller datumkontroll', 'listor och datumkontroller'),
      setConditionalLook: (count: number) =>
        counted(count, 'färg som följer status', 'färger som följer status'),
      setFormat: (count: number) => counted(count, 'talformat', 'talformat'),
      setLook: (count: number) => `utseende på ${counted(count, 'ställe', 'ställen')}`,
      setWidths: () => 'kolumnbredder',
      freeze: () => 'låsta rubriker',
      setTable: () => 'tabell',
      setFilter: () => 'filter',
      setName: (count: number) => counted(count, 'namngivet område', 'namngivna områden'),
      setLink: (count: number) => counted(count, 'länk', 'länkar'),
      setChart: () => 'diagram',
      setPage: () => 'utskrift',
      setProperty: () => 'Planboks egna anteckningar',
    },
    write: (count: number): string => (count === 0 ? 'Skriv ändringarna' : `Skriv ${changes(count)}`),
    unseen: 'Planboks egna anteckningar, på ett dolt blad',
    inGrid: 'Ändringarna visas också i bladet.',
  },

  writing: {
    title: 'Skriver …',
    progress: (done: number, of: number): string => `${done} av ${cells(of)}`,
    lead: 'Du kan avbryta. Det som redan är skrivet återställs då.',
    stop: 'Avbryt och återställ',
    stopping: 'Avbryter och återställer …',
  },

  meeting: {
    title: 'Ledningens genomgång',
    fields: {
      date: 'Datum',
      time: 'Tid',
      place: 'Plats',
      chair: 'Ordförande',
      secretary: 'Sekreterare',
      checker: 'Justerare',
    },
    missing: {
      date: 'Saknas än.',
      chair: 'Saknas än.',
      secretary: 'Saknas än.',
      checker: 'Saknas än.',
    },
    samePerson: {
      chair: 'Justeraren är också ordförande. Välj en annan.',
      secretary: 'Justeraren är också sekreterare. Välj en annan.',
    },
    day: (date: string, weekday: string): string => `${weekday} ${date}`,
    noDay: 'Datumet går inte att läsa. Skriv det som 2021-03-23.',
    agenda: 'Dagordning',
    sources,
    noSource: 'Inget underlag i arbetsboken',
    noneNeeded: 'Fast punkt',
    make: 'Skapa dagordning',
  },
};

export type WorkText = typeof svWork;
