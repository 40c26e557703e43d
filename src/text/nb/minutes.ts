import type { svMinutes } from '../sv/minutes';
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

const decisionNo = 'Beslutning nr.';

/** The minutes of a meeting, and the list of decisions, in Norwegian. */
export const nbMinutes: typeof svMinutes = {
  sheet: (day) => `${minutes} ${day}`,
  title: (day) => `${minutes}: ${managementReview.toLowerCase()} ${day}`,
  madeFrom: (day) =>
    `Grunnlaget er som det sto i sakslisten ${day}. Det du skriver i arket, blir stående når referatet lages på nytt.`,
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
  results: (standard) => `Resultater av gjennomgangen etter ISO ${standard}`,
  seePoint: (no, numbers) => `Punkt ${no}: ${numbers.join(', ')}`,
  noDecision: 'Ingen beslutning ble tatt',
  rejected: (what) => `Avslås: ${what}`,
  closingTitle: 'Avslutning',
  closing: {
    next: 'Neste ledelsens gjennomgang',
    notesOut: 'Sendes ut for kommentarer',
    approvedAt: 'Godkjent',
    attachments: 'Vedlegg',
  },
  signatures: 'Underskrifter',
  signed: 'Underskrift',
  signedOn: 'Sted og dato',
  list: {
    sheet: tables.decisions,
    title: `Beslutninger på ${managementReview.toLowerCase()}`,
    table: tables.decisions,
  },
  memory: {
    sheet: 'Planbok minne, referat',
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
