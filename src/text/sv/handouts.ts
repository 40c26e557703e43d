import type { EventKind, LeftCode } from '../../handouts/calendar/calendar-event';
import type { DocumentKind } from '../../handouts/document/document-kind';
import type { HandoutName } from '../../handouts/handouts';
import {
  fields,
  figures,
  findingKind,
  managementReview,
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
import { svWheel } from './wheel';

const of = (organisation: string): string => (organisation === '' ? '' : `, ${organisation}`);
const nextMeeting = `Nästa ${managementReview.toLowerCase()}`;

/** Files that are handed out, in Swedish. */
export const svHandouts = {
  /** Lines of the command's help. */
  help: {
    calendar: 'en kalenderfil (.ics): mötet och årscykeln, och tidpunkterna (--deadlines)',
    export: 'en lista som textfil (.csv): åtgärder, iakttagelser eller beslut (--csv)',
    wheel: 'årscykeln som ett årshjul, en bild (.svg) med tabell bredvid',
    document: 'dagordningen eller protokollet (--of) som Word-dokument (.docx), gärna i er egen mall',
  } satisfies Record<HandoutName, string>,
  options: `      --deadlines        calendar: de öppna åtgärdernas tidpunkter också; med --owner bara den ansvarigas
      --csv LISTA        export: actions (annars den), findings eller decisions
      --for PROGRAM      export: med de kolumner som programmet läser: ciso-assistant (actions, findings),
                         openproject eller planner (actions); annars för Excel
      --of VAD           document: agenda (annars den) eller minutes, protokollet från det senaste mötet
      --template FIL     document: en mall (.docx eller .dotx); sidorna och formatmallarna blir dess,
                         och dokumentet läggs där det står {{planbok}}, annars sist
`,
  calendarName: (organisation: string): string => `${managementReview}${of(organisation)}`,
  meeting: (organisation: string): string => `${managementReview}${of(organisation)}`,
  nextMeeting,
  notesOut: 'Mötesanteckningarna skickas ut för synpunkter',
  roles: { chair: meetingParts.chair, secretary: meetingParts.secretary, checker: meetingParts.checker },
  owner: fields.owner,
  due: fields.deadline,
  categories: {
    meeting: managementReview,
    notesOut: managementReview,
    nextMeeting: managementReview,
    cycle: tables.cycle,
    deadline: tables.actions,
  } satisfies Record<EventKind, string>,
  /** What of the workbook is not in the calendar, and why. */
  left: {
    'no-day': (title, said) =>
      `${title} är inte med: dagen saknas eller går inte att läsa${quotedAfter(said)}.`,
    'no-clock': (title, said) =>
      `${title} är med som hel dag: klockslaget saknas eller går inte att läsa${quotedAfter(said)}.`,
    'no-end': (title, said) => `${title} har ett klockslag men inget slut${quotedAfter(said)}.`,
    'no-month': (title, said) =>
      `${title} är inte med: månaden saknas eller går inte att läsa${quotedAfter(said)}.`,
    'no-year': (title, said) => `${title} är inte med: inget säger vilket år${quotedAfter(said)} är.`,
    'open-day': (title, said) => `${title} är med för hela tiden${quotedAfter(said)}: dagen är inte satt.`,
  } satisfies Record<LeftCode, (title: string, said: string) => string>,
  entries: (count: number): string => `I kalendern: ${counted(count, 'post', 'poster')}`,
  noEntries:
    'Arbetsboken har inget att lägga i en kalender: varken mötets dag, en årscykel eller tidpunkter.',
  rowsIn: (count: number): string => `I listan: ${rows(count)}`,
  noRows: 'Arbetsboken har inget av det slaget att lista.',
  fields: {
    no,
    action: fields.title,
    area: fields.area,
    goal: fields.goal,
    owner: fields.owner,
    deadline: fields.deadline,
    deadlineText: 'Tidpunkt som den står',
    status: fields.status,
    statusText: 'Status som den står',
    overdue: 'Försenad',
    resources: fields.resources,
    comment: fields.comment,
    kind: fields['finding.kind'],
    severity: 'Allvar',
    finding: fields['finding.text'],
    findings: tables.findings,
    requirement: fields['finding.requirement'],
    cause: fields['finding.cause'],
    actions: figures.actions,
    linked: fields.links,
    meeting: 'Beslutat vid möte',
    decision: tables.decisions,
    year: 'Plan för år',
    sheet,
    row,
  },
  statuses,
  findingKind,
  severities,
  yes: 'ja',
  wheel: {
    title: svWheel.title,
    when: svWheel.when,
    activity: svWheel.activity,
    what: 'Aktivitet och ansvarig',
    activities: (count: number): string => `I årshjulet: ${counted(count, 'aktivitet', 'aktiviteter')}`,
    none: 'Arbetsboken har ingen årscykel att rita.',
    noMonth: (title: string, said: string): string =>
      `${title} står bara i tabellen: ingen månad går att läsa${quotedAfter(said)}.`,
  },
  document: {
    items: (count: number): string => `I dokumentet: ${counted(count, 'punkt', 'punkter')}`,
    none: {
      agenda: 'Arbetsboken har inget att göra en dagordning av.',
      minutes: 'Arbetsboken har inget protokoll, och ingen dagordning för ett möte som har hållits.',
    } satisfies Record<DocumentKind, string>,
    noTemplate,
    about: 'Gäller',
    point: 'Punkt',
    noDecisions: 'Inga beslut är antecknade.',
    inputOf: (day: string): string => `Med dagordningens underlag av ${day}.`,
  },
  lacking: (count: number): string => `Att se över (${count})`,
};
