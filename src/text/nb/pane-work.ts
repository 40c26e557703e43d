import { nbAgendaPointsPane } from './agenda-points-pane';
import { lowered } from '../lowered';
import type { WorkText } from '../sv/pane-work';
import { columnReasonsNb } from './column-reasons';
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
import { nbLists } from './pane-lists';
import { nbQuestions } from './pane-questions';
import { ofKind } from './content-kinds';
import { edits } from './edit-names';
import { bestMatch, isThis, looksLikeTitle, noSource, noneOverdue, workbookUnchanged } from './shared';
import { nbYearPane } from './year-pane';

const sheets = (count: number): string => (count === 1 ? 'ett ark' : `${count} ark`);
const rewritten = (count: number): string => (count === 0 ? '' : `, ${cells(count)} skrives om`);
const stillMissing = 'Mangler ennå.';
const pointOut = 'Pek ut overskriftsraden';

/** What the pane says about the plan, the problems, the review and the meeting. */
export const nbWork: WorkText = {
  year: nbYearPane,
  none: {
    title: noPlanFound,
    searched: (count) =>
      `Planbok lette på ${count === 1 ? 'arket' : `alle ${count} ark`} etter en overskriftsrad med minst tiltak, ansvarlig og status.`,
    best: bestMatch,
    found: (names) => `Raden har ${listed(names).toLowerCase()}.`,
    missing: (names) => `Det som mangler, er ${listed(names).toLowerCase()}.`,
    use: (row, sheet) => `Bruk rad ${row} på ${sheet}`,
    point: `${pointOut} selv`,
    create: 'Lag en tom plan',
    sample: 'Prøv på et eksempel',
    sampleLead:
      'Eksempelet er en liten plan med en revisjon. Det skrives på egne ark, etter at du har sett dem, og kan tas tilbake.',
    sampleElsewhere: 'Vil du prøve først? Åpne panelet i en tom arbeidsbok, der finnes det et eksempel.',
    emptyBook: 'Arbeidsboken er tom',
    unchanged: workbookUnchanged,
    title2: pointOut,
    how: 'Merk en celle i overskriftsraden i arket, eller skriv navnet på arket og nummeret på raden her.',
    sheet,
    row,
    useIt: 'Bruk raden',
    bad: 'Skriv navnet på arket og et radnummer.',
  },

  unsure: {
    none: 'Ingen sikker handlingsplan',
    question: (kinds) =>
      isThis((kinds.length === 0 ? (['actions'] as const) : kinds).map((kind) => tableAsked[kind])),
    where: (sheet, row) => `Arket «${sheet}», med overskrifter på rad ${row}.`,
    looksLikeTitle,
    yes: 'Ja, velg kolonne',
    no: 'Nei',
    title: 'Hvilken kolonne er tiltaket?',
    lead: 'Si hvilken kolonne som er tiltaket. Resten får Planbok lese selv, hvis du ikke sier noe. Det lagres i arbeidsboken.',
    unsaid: 'Ingenting sagt',
    kindOpen: 'La kolonnene avgjøre',
  },

  plan: {
    title: (year) => (year === null ? tables.actions : `${tables.actions} ${year}`),
    actions,
    goals,
    year: 'Planens år',
    columns: (known, all) => `Kolonner: ${known} av ${all} gjenkjent`,
    unreadColumns: (columns, more) =>
      columns.length + more === 1
        ? `Ikke gjenkjent: ${listed(columns)}. Den blir stående som den er.`
        : `Ikke gjenkjent: ${listed(more === 0 ? columns : [...columns, `${more} til`])}. De blir stående som de er.`,
    change: 'Endre',
    kinds: tables,
    willDo: 'Dette foreslår Planbok',
    willRewrite: (count) =>
      `${cells(count)} skrives om til dato eller ord fra statuslisten. Det som sto der, lagres i en egen kolonne.`,
    will: [
      'Lister for status, datokontroll og et nummer på hver rad.',
      'Et ark med statusoversikten og et med sakslisten.',
    ],
    unchanged: 'Ingenting er endret. Du ser hver endring før noe skrives.',
    done: lowered(figures.done),
    overdue: lowered(figures.overdue),
    open: lowered(figures.remaining),
    all: lowered(figures.actions),
    status: fields.status,
    statuses,
    byGoal: 'Per mål',
    noGoal: 'Uten mål',
    doneOf: (done, all) => `${done} av ${all} fullført`,
    lateCount: late,
    isLate: 'forsinket',
    late: figures.overdue,
    noneLate: noneOverdue,
    countedTwice,
    due: (day) => `hadde frist ${day}`,
    noOwner: lowered(ownerMissing),
    findings: 'Funn fra revisjonen',
    answered: (some, all) => `${some} av ${all} som trenger et tiltak, har et.`,
    noAction,
    goalsWithout,
    kindsOfFinding: findingKind,
    severities,
    other: 'I arbeidsboken finnes også',
    unsureColumns: (count) => `${counted(count, 'usikker kolonne', 'usikre kolonner')}: `,
    hidden: 'på et skjult ark',
    unread: 'Leses ikke',
    tableAt: (sheet, row) => `${sheet} · rad ${row}`,
    readAfterAll: 'Les likevel',
  },

  columns: {
    title: 'Kolonner',
    lead: 'Det du sier, lagres i arbeidsboken, så en kollega slipper å gjøre det om igjen.',
    kind: 'Hva er dette?',
    none: 'Ingen plan, ikke les den',
    noneLead: 'Den telles da ikke med noe sted. Du kan ta det tilbake på Plan.',
    column: (letter, heading) => `${letter} · ${heading === '' ? '(uten overskrift)' : heading}`,
    certainty: { certain: '', likely: 'Trolig riktig', guess: 'Usikker' },
    samples: (texts) => texts.join(' · '),
    why: (field, reasons) => `${field}: ${columnReasonsNb(reasons)}`,
    fields,
  },

  problems: nbQuestions,

  preview: {
    title: 'Kontroller før noe skrives',
    lead: (count, inSheets, fresh) => {
      const old =
        count === 0 ? 'Ingen celler i dine ark endres.' : `${cells(count)} på ${sheets(inSheets)} endres.`;
      const added =
        fresh === 0 ? '' : ` ${fresh === 1 ? 'Ett ark' : `${fresh} ark`} legges til eller lages på nytt.`;
      return `${old}${added} Resten av arbeidsboken blir stående som den er.`;
    },
    anew: (source, inSheet, count, reread) =>
      `«${source}» ordnes på det nye arket «${inSheet}»: ${rows(count)}${rewritten(reread)}. Originalen forblir urørt.`,
    inPlace: (inSheet, count, reread) => `«${inSheet}» ordnes på stedet: ${rows(count)}${rewritten(reread)}.`,
    changes,
    cells,
    workbook: 'Arbeidsboken',
    also: 'Dessuten',
    ofKind,
    others: {
      addSheet: () => edits.addSheet,
      removeOwnSheet: () => edits.removeOwnSheet,
      setRule: (count) => counted(count, edits.setRule, 'lister og datokontroller'),
      setConditionalLook: (count) => counted(count, edits.setConditionalLook, 'farger som følger statusen'),
      setFormat: (count) => counted(count, edits.setFormat, 'tallformater'),
      setLook: (count) => `${edits.setLook} på ${counted(count, 'sted', 'steder')}`,
      setWidths: () => edits.setWidths,
      freeze: () => edits.freeze,
      setTable: () => edits.setTable,
      setFilter: () => edits.setFilter,
      setName: (count) => counted(count, edits.setName, 'navngitte områder'),
      setLink: (count) => counted(count, edits.setLink, 'lenker'),
      setChart: () => edits.setChart,
      setPicture: () => edits.setPicture,
      setPage: () => edits.setPage,
      setProperty: () => edits.setProperty,
    },
    write: (cellCount, newSheets) => {
      const parts = [
        ...(cellCount > 0 ? [cells(cellCount)] : []),
        ...(newSheets > 0 ? [`${newSheets} ark`] : []),
      ];
      return parts.length === 0 ? 'Skriv endringene' : `Skriv ${parts.join(', ')}`;
    },
    unseen: edits.setProperty,
    whereUnseen: 'på skjulte ark',
    inGrid: 'Endringene vises også i arket.',
  },

  writing: {
    title: 'Skriver …',
    progress: (done, of) => `${done} av ${cells(of)}`,
    left: (seconds) =>
      seconds < 60
        ? `Omtrent ${seconds} sekunder igjen`
        : `Omtrent ${counted(seconds / 60, 'minutt', 'minutter')} igjen`,
    lead: 'Du kan avbryte. Det som allerede er skrevet, gjenopprettes da.',
    stop: 'Avbryt og gjenopprett',
    stopping: 'Avbryter og gjenoppretter …',
  },

  ...nbLists,

  pasted: {
    ...pastedFindings,
    title: 'Funn fra en revisjonsrapport',
    label: 'Lim inn listen med overskriftene sine, eller tabellen, for kontroll',
    list: 'Legg inn funnene',
  },
  meeting: {
    title: managementReview,
    fields: meetingParts,
    more: 'Flere opplysninger',
    missing: {
      date: stillMissing,
      chair: stillMissing,
      secretary: stillMissing,
      checker: stillMissing,
    },
    samePerson: {
      chair: 'Medunderskriveren er også møteleder. Velg en annen.',
      secretary: 'Medunderskriveren er også referent. Velg en annen.',
    },
    bothThere: (name, as) => `${name} står også som ${lowered(as)}. Det ene er feil.`,
    notBefore: 'Forrige møte skal være før møtet.',
    from: 'Fra arbeidsboken:',
    day: (date, weekday) => `${weekday} ${date}`,
    noDay: 'Datoen kan ikke leses. Skriv den som 2021-03-23.',
    agenda,
    sources: {
      actions,
      findings,
      decisions: (count) => counted(count, 'beslutning', 'beslutninger'),
      goals,
      cycle: (count) => counted(count, 'aktivitet', 'aktiviteter'),
      climatepot: (count) => counted(count, 'post', 'poster'),
      central: actions,
    },
    noSource,
    noneNeeded: 'Fast punkt',
    points: nbAgendaPointsPane,
    make: 'Lag saksliste',
    remake: 'Oppdater sakslisten',
    there: 'Finnes allerede. Når den oppdateres, blir det du har skrevet i arket, stående.',
    minutes: {
      title: minutes,
      make: 'Lag referat',
      remake: 'Oppdater referatet',
      enter: 'Gjør beslutninger til tiltak',
      what: 'Av sakslisten slik den står etter møtet. Beslutningene nummereres og følges opp i et eget ark.',
    },
    handouts: 'Filer å dele ut',
    cycleAndPot: 'Flere ark',
    owners: perOwner,
    ownerPages: 'En side og en e-post til hver enkelt',
    owner: fields.owner,
    letter: 'Tekst til e-post, til å kopiere',
  },
};
