import type { ColumnReason } from '../../plan/column-reason';
import type { TableKind } from '../../plan/field';
import { svAgendaPointsPane } from './agenda-points-pane';
import { lowered } from '../lowered';
import { columnReasonsSv } from './column-reasons';
import {
  agenda,
  fields,
  figures,
  findingKind,
  goalsWithout,
  managementReview,
  meetingParts,
  minutes,
  noAction,
  noPlanFound,
  ownerMissing,
  perOwner,
  row,
  severities,
  sheet,
  statuses,
  tableAsked,
  tables,
} from './glossary';
import { pastedFindings } from './pasted-findings';
import {
  actions,
  cells,
  changes,
  counted,
  countedTwice,
  findings,
  goals,
  late,
  listed,
  rows,
} from './grammar';
import { svLists } from './pane-lists';
import { svQuestions } from './pane-questions';
import { ofKind } from './content-kinds';
import { edits } from './edit-names';
import { bestMatch, isThis, looksLikeTitle, noSource, noneOverdue, workbookUnchanged } from './shared';
import { svYearPane } from './year-pane';

const sheets = (count: number): string => (count === 1 ? 'ett blad' : `${count} blad`);
const rewritten = (count: number): string => (count === 0 ? '' : `, ${cells(count)} skrivs om`);
const stillMissing = 'Saknas än.';

const sources: Record<TableKind, (rows: number) => string> = {
  actions,
  findings,
  decisions: (count) => counted(count, 'beslut'),
  goals,
  cycle: (count) => counted(count, 'hållpunkt', 'hållpunkter'),
  climatepot: (count) => counted(count, 'post', 'poster'),
  central: actions,
};

/** What the pane says about the plan, the problems, the review and the meeting. The source: `en/pane-work.ts` has the same shape. */
export const svWork = {
  year: svYearPane,
  none: {
    title: noPlanFound,
    searched: (count: number): string =>
      `Planbok letade på ${count === 1 ? 'bladet' : `alla ${count} blad`} efter en rubrikrad med minst åtgärd, ansvarig och status.`,
    best: bestMatch,
    found: (names: readonly string[]): string => `Raden har ${listed(names).toLowerCase()}.`,
    missing: (names: readonly string[]): string => `Det som saknas är ${listed(names).toLowerCase()}.`,
    use: (row: number, sheet: string): string => `Använd rad ${row} på ${sheet}`,
    point: 'Peka ut rubrikraden själv',
    create: 'Skapa en tom plan',
    sample: 'Prova på ett exempel',
    sampleLead:
      'Exemplet är en liten plan med en revision. Det skrivs på egna blad, efter att du har sett dem, och kan tas tillbaka.',
    sampleElsewhere: 'Vill du prova först? Öppna panelen i en tom arbetsbok, där finns ett exempel.',
    emptyBook: 'Arbetsboken är tom',
    unchanged: workbookUnchanged,
    title2: 'Peka ut rubrikraden',
    how: 'Markera en cell i rubrikraden i bladet, eller skriv bladets namn och radens nummer här.',
    sheet,
    row,
    useIt: 'Använd raden',
    bad: 'Skriv bladets namn och ett radnummer.',
  },

  unsure: {
    none: 'Ingen säker handlingsplan',
    question: (kinds: readonly TableKind[]): string =>
      isThis((kinds.length === 0 ? (['actions'] as const) : kinds).map((kind) => tableAsked[kind])),
    where: (sheet: string, row: number): string => `Bladet ”${sheet}”, med rubriker på rad ${row}.`,
    looksLikeTitle,
    yes: 'Ja, välj kolumn',
    no: 'Nej',
    title: 'Vilken kolumn är åtgärden?',
    lead: 'Säg vilken kolumn som är åtgärden. Resten får Planbok läsa själv, om du inte säger något. Det sparas i arbetsboken.',
    unsaid: 'Inget sagt',
    kindOpen: 'Låt kolumnerna avgöra',
  },

  plan: {
    title: (year: number | null): string => (year === null ? tables.actions : `${tables.actions} ${year}`),
    actions,
    goals,
    year: 'Planens år',
    columns: (known: number, all: number): string => `Kolumner: ${known} av ${all} igenkända`,
    unreadColumns: (columns: readonly string[], more: number): string =>
      columns.length + more === 1
        ? `Inte igenkänd: ${listed(columns)}. Den lämnas som den är.`
        : `Inte igenkända: ${listed(more === 0 ? columns : [...columns, `${more} till`])}. De lämnas som de är.`,
    change: 'Ändra',
    kinds: tables,
    willDo: 'Det här föreslår Planbok',
    willRewrite: (count: number): string =>
      `${cells(count)} skrivs om till datum eller ord ur statuslistan. Det som stod där sparas i en egen kolumn.`,
    will: [
      'Listor för status, datumkontroll och ett nummer på varje rad.',
      'Ett blad med lägesbilden och ett med dagordningen.',
    ],
    unchanged: 'Ingenting är ändrat. Du ser varje ändring innan något skrivs.',
    done: lowered(figures.done),
    overdue: lowered(figures.overdue),
    open: lowered(figures.remaining),
    all: lowered(figures.actions),
    status: fields.status,
    statuses,
    byGoal: 'Per mål',
    noGoal: 'Utan mål',
    doneOf: (done: number, all: number): string => `${done} av ${all} klara`,
    lateCount: late,
    isLate: 'försenad',
    late: figures.overdue,
    noneLate: noneOverdue,
    countedTwice,
    due: (day: string): string => `skulle vara klar ${day}`,
    noOwner: lowered(ownerMissing),
    findings: 'Revisionens iakttagelser',
    answered: (some: number, all: number): string => `${some} av ${all} som behöver en åtgärd har en.`,
    noAction,
    goalsWithout,
    kindsOfFinding: findingKind,
    severities,
    other: 'I arbetsboken finns också',
    unsureColumns: (count: number): string => `${counted(count, 'osäker kolumn', 'osäkra kolumner')}: `,
    hidden: 'på ett dolt blad',
    unread: 'Läses inte',
    tableAt: (sheet: string, row: number): string => `${sheet} · rad ${row}`,
    readAfterAll: 'Läs ändå',
  },

  columns: {
    title: 'Kolumner',
    lead: 'Det du säger sparas i arbetsboken, så att en kollega slipper göra om det.',
    kind: 'Vad är det här?',
    none: 'Ingen plan, läs den inte',
    noneLead: 'Den räknas då inte med någonstans. Du kan ta tillbaka det på Plan.',
    column: (letter: string, heading: string): string =>
      `${letter} · ${heading === '' ? '(utan rubrik)' : heading}`,
    certainty: { certain: '', likely: 'Troligen rätt', guess: 'Osäker' },
    samples: (texts: readonly string[]): string => texts.join(' · '),
    why: (field: string, reasons: readonly ColumnReason[]): string => `${field}: ${columnReasonsSv(reasons)}`,
    fields,
  },

  problems: svQuestions,

  preview: {
    title: 'Granska innan något skrivs',
    lead: (count: number, inSheets: number, fresh: number): string => {
      const old =
        count === 0 ? 'Inga celler i dina blad ändras.' : `${cells(count)} på ${sheets(inSheets)} ändras.`;
      const added =
        fresh === 0 ? '' : ` ${fresh === 1 ? 'Ett blad' : `${fresh} blad`} läggs till eller görs om.`;
      return `${old}${added} Resten av arbetsboken lämnas som den är.`;
    },
    anew: (source: string, inSheet: string, count: number, reread: number): string =>
      `”${source}” ordnas på det nya bladet ”${inSheet}”: ${rows(count)}${rewritten(reread)}. Originalet lämnas orört.`,
    inPlace: (inSheet: string, count: number, reread: number): string =>
      `”${inSheet}” ordnas på plats: ${rows(count)}${rewritten(reread)}.`,
    changes,
    cells,
    workbook: 'Arbetsboken',
    also: 'Dessutom',
    ofKind,
    others: {
      addSheet: () => edits.addSheet,
      removeOwnSheet: () => edits.removeOwnSheet,
      setRule: (count: number) => counted(count, edits.setRule, 'listor och datumkontroller'),
      setConditionalLook: (count: number) =>
        counted(count, edits.setConditionalLook, 'färger som följer status'),
      setFormat: (count: number) => counted(count, edits.setFormat),
      setLook: (count: number) => `${edits.setLook} på ${counted(count, 'ställe', 'ställen')}`,
      setWidths: () => edits.setWidths,
      freeze: () => edits.freeze,
      setTable: () => edits.setTable,
      setFilter: () => edits.setFilter,
      setName: (count: number) => counted(count, edits.setName, 'namngivna områden'),
      setLink: (count: number) => counted(count, edits.setLink, 'länkar'),
      setChart: () => edits.setChart,
      setPicture: () => edits.setPicture,
      setPage: () => edits.setPage,
      setProperty: () => edits.setProperty,
    },
    write: (cellCount: number, newSheets: number): string => {
      const parts = [
        ...(cellCount > 0 ? [cells(cellCount)] : []),
        ...(newSheets > 0 ? [`${newSheets} blad`] : []),
      ];
      return parts.length === 0 ? 'Skriv ändringarna' : `Skriv ${parts.join(', ')}`;
    },
    unseen: edits.setProperty,
    whereUnseen: 'på dolda blad',
    inGrid: 'Ändringarna visas också i bladet.',
  },

  writing: {
    title: 'Skriver …',
    progress: (done: number, of: number): string => `${done} av ${cells(of)}`,
    left: (seconds: number): string =>
      seconds < 60
        ? `Ungefär ${seconds} sekunder kvar`
        : `Ungefär ${counted(seconds / 60, 'minut', 'minuter')} kvar`,
    lead: 'Du kan avbryta. Det som redan är skrivet återställs då.',
    stop: 'Avbryt och återställ',
    stopping: 'Avbryter och återställer …',
  },

  ...svLists,

  pasted: {
    ...pastedFindings,
    title: 'Iakttagelser ur en revisionsrapport',
    label: 'Klistra in listan med sina rubriker, eller tabellen, för granskning',
    list: 'Lägg in iakttagelserna',
  },
  meeting: {
    title: managementReview,
    fields: meetingParts,
    more: 'Fler uppgifter',
    missing: {
      date: stillMissing,
      chair: stillMissing,
      secretary: stillMissing,
      checker: stillMissing,
    },
    samePerson: {
      chair: 'Justeraren är också ordförande. Välj en annan.',
      secretary: 'Justeraren är också sekreterare. Välj en annan.',
    },
    bothThere: (name: string, as: string): string => `${name} står också som ${lowered(as)}. Det ena är fel.`,
    notBefore: 'Föregående möte ska vara före mötet.',
    from: 'Ur arbetsboken:',
    day: (date: string, weekday: string): string => `${weekday} ${date}`,
    noDay: 'Datumet går inte att läsa. Skriv det som 2021-03-23.',
    agenda,
    sources,
    noSource,
    noneNeeded: 'Fast punkt',
    points: svAgendaPointsPane,
    make: 'Skapa dagordning',
    remake: 'Uppdatera dagordningen',
    /** Before the link to the sheet that is there. */
    there: 'Finns redan. När den uppdateras står det du har skrivit i bladet kvar.',
    minutes: {
      title: minutes,
      make: 'Gör protokoll',
      remake: 'Uppdatera protokollet',
      enter: 'Gör beslut till åtgärder',
      what: 'Ur dagordningen som den står efter mötet. Besluten numreras och följs upp i ett eget blad.',
    },
    handouts: 'Filer att dela ut',
    cycleAndPot: 'Fler blad',
    owners: perOwner,
    ownerPages: 'En sida och ett mejl till var och en',
    owner: fields.owner,
    letter: 'Text till mejl, att kopiera',
  },
};

export type WorkText = typeof svWork;
