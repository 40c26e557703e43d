import type { svMinutes } from '../sv/minutes';
import { fields, managementReview, meetingParts, minutes, no, tables } from './glossary';

/** The minutes of a meeting, and the list of decisions, in English. */
export const enMinutes: typeof svMinutes = {
  sheet: (day) => `${minutes} ${day}`,
  title: (day) => `${minutes}: ${managementReview.toLowerCase()} ${day}`,
  madeFrom: (day) =>
    `The input is as it stood in the agenda on ${day}. What you write in this sheet stays when the minutes are made again.`,
  head: {
    when: 'Date and time',
    place: meetingParts.place,
    registry: 'Registry number',
    chair: meetingParts.chair,
    secretary: meetingParts.secretary,
    checker: meetingParts.checker,
    present: 'Present',
    absent: 'Absent',
    invited: 'Invited',
  },
  headings: [
    no,
    'Item',
    'Input',
    'Proposed decision',
    'Decision no.',
    'Decision',
    fields.owner,
    fields.deadline,
  ],
  results: (standard) => `Results of the review by ISO ${standard}`,
  seePoint: (no, numbers) => `Item ${no}${numbers.length === 0 ? '' : `: ${numbers.join(', ')}`}`,
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
    table: 'Decisions',
  },
  memory: {
    sheet: 'Planbok memory, minutes',
    words: [
      'Meeting',
      'Row',
      'Sort',
      'Input',
      'Proposal',
      'Decision',
      'Owner',
      'Due',
      'Number',
      'List',
      'List',
      'List',
    ],
  },
};
