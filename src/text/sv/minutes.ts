import {
  date,
  fields,
  managementReview,
  meetingColumns,
  meetingHead,
  minutes,
  no,
  row,
  tables,
} from './glossary';

/** Also the heading of the column in a list of decisions. */
const decisionNo = 'Beslut nr';

/** The minutes of a meeting, and the list of decisions, in Swedish. */
export const svMinutes = {
  sheet: (day: string): string => `${minutes} ${day}`,
  title: (day: string): string => `${minutes}: ${managementReview.toLowerCase()} ${day}`,
  madeFrom: (day: string): string =>
    `Underlaget är som det stod i dagordningen ${day}. Det du skriver i bladet står kvar när protokollet görs om.`,
  head: meetingHead,
  headings: [
    no,
    meetingColumns.item,
    meetingColumns.input,
    meetingColumns.proposal,
    decisionNo,
    meetingColumns.decision,
    fields.owner,
    fields.deadline,
  ],
  results: (standard: string): string => `Resultat av genomgången enligt ISO ${standard}`,
  seePoint: (no: string, numbers: readonly string[]): string => `Punkt ${no}: ${numbers.join(', ')}`,
  noDecision: 'Inget beslut togs',
  rejected: (what: string): string => `Avslås: ${what}`,
  closingTitle: 'Avslut',
  closing: {
    next: 'Nästa ledningens genomgång',
    notesOut: 'Skickas ut för synpunkter',
    approvedAt: 'Justerat den',
    attachments: 'Bilagor',
  },
  signatures: 'Underskrifter',
  signed: 'Namnteckning',
  signedOn: 'Ort och datum',
  list: {
    sheet: tables.decisions,
    title: `Beslut vid ${managementReview.toLowerCase()}`,
    table: tables.decisions,
  },
  memory: {
    sheet: 'Planbok minne, protokoll',
    words: [
      date,
      row,
      'Sort',
      meetingColumns.input,
      meetingColumns.proposal,
      meetingColumns.decision,
      fields.owner,
      fields.deadline,
      no,
    ],
  },
};
