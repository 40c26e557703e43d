import type { svHandouts } from '../sv/handouts';
import {
  fields,
  figures,
  findingKind,
  managementReview,
  meetingColumns,
  meetingParts,
  no,
  row,
  severities,
  sheet,
  statuses,
  tables,
} from './glossary';
import { counted, quotedAfter, rows } from './grammar';
import { noTemplate } from './shared';
import { nbWheel } from './wheel';

const of = (organisation: string): string => (organisation === '' ? '' : `, ${organisation}`);

/** Files that are handed out, in Norwegian. */
export const nbHandouts: typeof svHandouts = {
  help: {
    calendar: 'en kalenderfil (.ics): møtet og årshjulet, og fristene (--deadlines)',
    export: 'en liste som tekstfil (.csv): tiltak, funn eller beslutninger (--csv)',
    wheel: 'årshjulet som et bilde (.svg) med tabell ved siden av',
    document: 'sakslisten eller referatet (--of) som Word-dokument (.docx), gjerne i deres egen mal',
  },
  options: `      --deadlines        calendar: fristene for de åpne tiltakene også; med --owner bare den ansvarliges
      --csv LISTE        export: actions (ellers den), findings eller decisions
      --for PROGRAM      export: med kolonnene som programmet leser: ciso-assistant (actions, findings),
                         openproject eller planner (actions); ellers for Excel
      --of HVA           document: agenda (ellers den) eller minutes, referatet fra det siste møtet
      --template FIL     document: en mal (.docx eller .dotx); sidene og stilene blir malens,
                         og dokumentet legges der det står {{planbok}}, ellers sist
`,
  calendarName: (organisation) => `${managementReview}${of(organisation)}`,
  meeting: (organisation) => `${managementReview}${of(organisation)}`,
  nextMeeting: `Neste ${managementReview.toLowerCase()}`,
  notesOut: 'Møtenotatene sendes ut for kommentarer',
  roles: { chair: meetingParts.chair, secretary: meetingParts.secretary, checker: meetingParts.checker },
  owner: fields.owner,
  due: fields.deadline,
  categories: {
    meeting: managementReview,
    notesOut: managementReview,
    nextMeeting: managementReview,
    cycle: tables.cycle,
    deadline: tables.actions,
  },
  left: {
    'no-day': (title, said) =>
      `${title} er ikke med: dagen mangler eller kan ikke leses${quotedAfter(said)}.`,
    'no-clock': (title, said) =>
      `${title} er med som hel dag: klokkeslettet mangler eller kan ikke leses${quotedAfter(said)}.`,
    'no-end': (title, said) => `${title} har et klokkeslett, men ingen slutt${quotedAfter(said)}.`,
    'no-month': (title, said) =>
      `${title} er ikke med: måneden mangler eller kan ikke leses${quotedAfter(said)}.`,
    'no-year': (title, said) => `${title} er ikke med: ingenting sier hvilket år${quotedAfter(said)} er.`,
    'open-day': (title, said) => `${title} er med for hele tiden${quotedAfter(said)}: dagen er ikke satt.`,
  },
  entries: (count) => `I kalenderen: ${counted(count, 'oppføring', 'oppføringer')}`,
  noEntries: 'Arbeidsboken har ingenting å legge i en kalender: verken møtedag, årshjul eller frister.',
  rowsIn: (count) => `I listen: ${rows(count)}`,
  noRows: 'Arbeidsboken har ingenting av det slaget å liste opp.',
  fields: {
    no,
    action: fields.title,
    area: fields.area,
    goal: fields.goal,
    owner: fields.owner,
    deadline: fields.deadline,
    deadlineText: 'Frist slik den står',
    status: fields.status,
    statusText: 'Status slik den står',
    overdue: 'Forsinket',
    resources: fields.resources,
    comment: fields.comment,
    kind: fields['finding.kind'],
    severity: 'Alvorlighet',
    finding: fields['finding.text'],
    findings: tables.findings,
    requirement: fields['finding.requirement'],
    cause: fields['finding.cause'],
    actions: figures.actions,
    linked: fields.links,
    meeting: 'Besluttet på møte',
    decision: meetingColumns.decision,
    year: 'Plan for år',
    sheet,
    row,
  },
  statuses,
  findingKind,
  severities,
  yes: 'ja',
  wheel: {
    title: nbWheel.title,
    when: nbWheel.when,
    activity: nbWheel.activity,
    what: 'Aktivitet og ansvarlig',
    activities: (count) => `I årshjulet: ${counted(count, 'aktivitet', 'aktiviteter')}`,
    none: 'Arbeidsboken har ikke noe årshjul å tegne.',
    noMonth: (title, said) => `${title} står bare i tabellen: ingen måned kan leses${quotedAfter(said)}.`,
  },
  document: {
    items: (count) => `I dokumentet: ${counted(count, 'punkt', 'punkter')}`,
    none: {
      agenda: 'Arbeidsboken har ingenting å lage en saksliste av.',
      minutes: 'Arbeidsboken har ikke noe referat, og ingen saksliste for et møte som er holdt.',
    },
    noTemplate,
    about: 'Gjelder',
    point: 'Punkt',
    noDecisions: 'Ingen beslutninger er notert.',
    inputOf: (day) => `Med grunnlaget i sakslisten per ${day}.`,
  },
  lacking: (count) => `Å se over (${count})`,
};
