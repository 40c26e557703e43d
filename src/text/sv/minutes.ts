import { fields, managementReview, meetingParts, no, minutes, tables } from './glossary';

/** The minutes of a meeting, and the list of decisions, in Swedish. */
export const svMinutes = {
  sheet: (day: string): string => `${minutes} ${day}`,
  title: (day: string): string => `${minutes}: ${managementReview.toLowerCase()} ${day}`,
  madeFrom: (day: string): string =>
    `Underlaget är som det stod i dagordningen ${day}. Det du skriver i bladet står kvar när protokollet görs om.`,
  head: {
    when: 'Datum och tid',
    place: meetingParts.place,
    registry: 'Diarienummer',
    chair: meetingParts.chair,
    secretary: meetingParts.secretary,
    checker: meetingParts.checker,
    present: 'Närvarande',
    absent: 'Frånvarande',
    invited: 'Inbjudna',
  },
  headings: [
    no,
    'Ärende',
    'Underlag',
    'Förslag till beslut',
    'Beslut nr',
    tables.decisions,
    fields.owner,
    fields.deadline,
  ],
  results: (standard: string): string => `Resultat av genomgången enligt ISO ${standard}`,
  seePoint: (no: string, numbers: readonly string[]): string =>
    `Punkt ${no}${numbers.length === 0 ? '' : `: ${numbers.join(', ')}`}`,
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
    table: 'Beslut',
  },
  memory: {
    sheet: 'Planbok minne, protokoll',
    words: [
      'Möte',
      'Rad',
      'Sort',
      'Underlag',
      'Förslag',
      'Beslut',
      'Ansvarig',
      'Klart',
      'Nummer',
      'Lista',
      'Lista',
      'Lista',
    ],
  },
};
