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

const decisionNo = 'Decision no.';

/** The minutes of a meeting, and the list of decisions, in English. */
export const nbMinutes: typeof svMinutes = {
  sheet: (day) => `${minutes} ${day}`,
  title: (day) => `${minutes}: ${managementReview.toLowerCase()} ${day}`,
  madeFrom: (day) =>
    `The input is as it stood in the agenda on ${day}. What you write in this sheet stays when the minutes are made again.`,
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
  results: (standard) => `Results of the review by ISO ${standard}`,
  seePoint: (no, numbers) => `Item ${no}: ${numbers.join(', ')}`,
  noDecision: 'No decision was taken',
  rejected: (what) => `Rejected: ${what}`,
  closingTitle: 'Closing',
  closing: {
    next: 'Next management review',
    notesOut: 'Sent out for comments on',
    approvedAt: 'Approved on',
    attachments: 'Attachments',
  },
  signatures: 'Signatures',
  signed: 'Signature',
  signedOn: 'Place and date',
  list: {
    sheet: tables.decisions,
    title: `Decisions of the ${managementReview.toLowerCase()}`,
    table: tables.decisions,
  },
  memory: {
    sheet: 'Planbok memory, minutes',
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
