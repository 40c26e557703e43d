import { date, fields, figures, kind } from './glossary';
import { counted, either } from './grammar';
import { belongsAbove, onlyHeading, ownPart, sameText, toDecide } from './shared';
import type { DeadlineKind } from '../../plan/reading';

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

/** What the pane asks and how it is answered. The source: `en/pane-questions.ts` has the same shape. */
export const svQuestions = {
  title: figures.toDecide,
  left: toDecide,
  lead: 'Ingenting skrivs förrän du har granskat.',
  none: 'Inget att avgöra',
  noneLead: 'Allt i planen går att läsa och inget saknas.',
  answered: 'Allt är besvarat. Granska, så skrivs svaren.',
  oneAtATime: 'Svara på en i taget',
  all: 'Alla frågor',
  place: (no: number, of: number): string => `Fråga ${no} av ${of}`,
  next: 'Nästa',
  previous: 'Föregående',
  backToList: 'Till listan',
  use: (what: string): string => `Använd ${what}`,
  other: 'Annat …',
  skip: 'Hoppa över',
  skipped: 'Hoppas över',
  used: 'Tas med i granskningen',
  remember: (words: string, status: string): string => `Läs alltid ”${words}” som ${status}`,
  fields: {
    status: fields.status,
    finding: kind,
    day: date,
    owner: fields.owner,
    action: fields.title,
    words: 'Text',
  },
  pick: 'Välj …',
  somebodyElse: 'Någon annan …',
  ownerName: 'Namn',
  calendar: 'Välj i kalendern',
  filter: 'Sök i listan',
  fewer: (shown: number, of: number): string => `${shown} av ${of} visas. Sök för att hitta fler.`,
  link: 'Koppla åtgärden',
  alike: 'Liknar de här åtgärderna. Tryck för att koppla:',
  sameText,
  word: (word: string): string => `”${word}”`,
  answersAll: (count: number): string => `${sameText(count)}. Svaret gäller alla.`,
  apart: 'Svara för var och en',
  onlyHeading,
  ownPart,
  belongsAbove,
  isCopy: (sheet: string): string => `Kopian är ”${sheet}”`,
  tableIsCopy: 'Ja, en kopia',
  bothCount: 'Båda räknas',
  inSheet: 'Rättas i bladet.',
  toMeeting: 'Fyll i på Möte',
  dayHint: '2021-10-22, v. 42, 18/10, okt 2021 eller löpande',
  readAs,
  readDay: (day: string, weekday: string): string => `Läses som ${weekday} ${day}`,
  weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  continuous: 'Löpande, utan slutdatum',
  several: 'Kan vara flera dagar. Vilken?',
  unclear: 'Går inte att läsa som ett datum.',
  toReview: 'Till granskningen',
  keys: 'F8 nästa fråga · Skift+F8 föregående',
  reviewSome: (count: number): string => `Granska ${counted(count, 'rättning', 'rättningar')}`,
  severities: { fix: 'Förslag', error: 'Fel', warning: 'Varning', note: 'Bra att veta' },
  byItself: 'Planbok skriver om',
  byItselfLead: 'Bocka av det som ska stå kvar som det är.',
  column: (letter: string, heading: string, candidates: readonly string[]): string =>
    `${letter}${heading === '' ? '' : ` ${heading}`}${candidates.length === 0 ? '' : `, ${either(candidates).toLowerCase()}?`}`,
};

export type QuestionText = typeof svQuestions;
