import type { DayOrder } from '../deadlines/deadline-context';
import { daysIn } from '../deadlines/days-in-text';
import { folded } from '../matching';
import type { MeetingPart } from './meeting-labels';
import { meetingLabel } from './meeting-labels';

/** One thing that a sentence says of the meeting. */
export interface SaidPart {
  readonly part: MeetingPart;
  /** As written. */
  readonly label: string;
  readonly value: string;
}

/** A paragraph; a longer cell is a document. */
const LONGEST_TEXT = 1000;
/** A name, a role or a room; a longer text is about something else. */
const LONGEST_VALUE = 80;
/** A label with its colon, at the beginning of a sentence or of a clause. */
const LABELLED = /(?<=^|[.;,]\s|\n)\s*([\p{L}/ ]{2,50}):/gu;
/** The end of a sentence whose last word is no abbreviation ("prof. Anna Berg"). */
const SENTENCE_END = /(?<=\p{L}{5})[.!?]\s+(?=\p{Lu})/u;
const MEETING_WORDS = /m[öø]te|genomgång|gjennomgang|uppföljning|oppfølging|meeting|review/i;
const HELD =
  /\b(?:hålls|äger rum|är|blir|sker|holdes|avholdes|finner sted|er|held|takes place|is on|will be)\b/iu;
const CLOCK =
  /\b(?:kl|klockan|klokken|at)\.? ?(\d{1,2}(?:[.:]\d{2})?(?: ?[–-] ?\d{1,2}(?:[.:]\d{2})?)?(?: ?[ap]m)?)(?![.:]?\d)/iu;

/** No plan surrounds the sentence: only a day with its year is one. */
const context = { planYear: null, dayOrder: (): DayOrder => 'unknown' };

const valueOf = (text: string): string => {
  const [sentence = ''] = (text.split('\n')[0] ?? '').trim().split(SENTENCE_END);
  return sentence.replace(/[\s.;,]+$/u, '');
};

/** When the meeting is: "The management review is held on 24 November 2020 at 13–15." */
function timesIn(lead: string): readonly SaidPart[] {
  if (!MEETING_WORDS.test(lead) || !HELD.test(lead)) return [];
  const days = [
    ...new Set((['sv', 'en'] as const).flatMap((language) => daysIn(folded(lead), { ...context, language }))),
  ];
  const [day] = days;
  if (day === undefined || days.length > 1) return [];
  const label = lead.trim().replace(/[.]$/u, '');
  const clock = CLOCK.exec(lead)?.[1];
  return [
    { part: 'date', label, value: day },
    ...(clock === undefined ? [] : [{ part: 'time' as const, label, value: clock }]),
  ];
}

/**
 * What the sentences of one cell say of the meeting: "The review is held on 24 November 2020. Chair: Eva Berg. Secretary:
 * Bo Lund." Nothing where they say one thing only: that is a label with its value, or about something else.
 */
export function meetingSentences(text: string): readonly SaidPart[] {
  if (text.length > LONGEST_TEXT || !text.includes(':')) return [];
  const labels = [...text.matchAll(LABELLED)].flatMap((match) => {
    const label = (match[1] ?? '').trim();
    const part = meetingLabel(label)?.part;
    return part === undefined ? [] : [{ part, label, from: match.index, to: match.index + match[0].length }];
  });
  const [first] = labels;
  if (first === undefined) return [];
  const labelled = labels.flatMap(({ part, label, to }, index): SaidPart[] => {
    const value = valueOf(text.slice(to, labels[index + 1]?.from));
    return value === '' || value.length > LONGEST_VALUE ? [] : [{ part, label, value }];
  });
  const parts = [...timesIn(text.slice(0, first.from)), ...labelled];
  return parts.length < 2 ? [] : parts;
}
