import type { MeetingProblemCode } from '../../plan/meeting/meeting-problem-code';
import type { Problem } from '../../plan/reading';
import { lowered } from '../lowered';
import { either, listed, quotedAfter } from './grammar';

/** What is the matter with a meeting, its minutes or its decisions, and what to do about it, in English. */
export const meetingProblemsEn: Readonly<Record<MeetingProblemCode, (problem: Problem) => string>> = {
  'missing-role': (p) => `The agenda lacks${quotedAfter(p.found)}. Fill it in before the meeting.`,
  'double-role': (p) =>
    `${p.found ?? ''} has two roles at the meeting: ${(p.candidates ?? []).join(' and ')}. Whoever checks the minutes must be somebody else.`,
  'differing-role': (p) =>
    `${p.found ?? ''} differs between places: ${either(p.candidates ?? [])}. Write the one that holds in the agenda.`,
  'differing-meeting-date': (p) =>
    `The previous meeting has different dates:${quotedAfter(p.found)} and “${p.candidates?.[0] ?? ''}”. Correct the one that is wrong.`,
  'previous-not-before': (p) =>
    `The previous meeting${quotedAfter(p.found)} is not before the meeting, ${p.candidates?.[0] ?? ''}. Correct what is wrong.`,
  'two-meetings': (p) =>
    `Two meetings have the same day, ${p.found ?? ''}: ${listed(p.candidates ?? [])}. If they are one meeting, put them together; else change the day.`,
  'absent-role': (p) =>
    `${p.found ?? ''} is named both as ${listed((p.candidates ?? []).map(lowered))}. Change what is wrong.`,
  'held-meeting': (p) =>
    `The agenda is for the meeting of ${p.found ?? ''}, which has minutes. Make it again to begin that of the next meeting: what the minutes hold is then taken out of it.`,
  'coming-meeting': (p) => `The meeting is on ${p.found ?? ''}. Its minutes are made when it has been held.`,
  'meeting-without-agenda': () => 'Make the agenda first: the minutes are made from it.',
  'meeting-without-day': () => 'Write the day of the meeting in the agenda: the minutes are named by it.',
  'missing-in-minutes': (p) => `The minutes lack${quotedAfter(p.found)}. Fill it in there.`,
  'differing-minutes': (p) =>
    `The agenda has been changed and so have the minutes: ${either(p.candidates ?? [])}. The minutes are kept. Change one of them.`,
  'withdrawn-decision': (p) =>
    `The decision${quotedAfter(p.found)} is no longer in ${listed(p.candidates ?? [])}. Delete it here too if it does not hold.`,
  'unlisted-decision': (p) =>
    `The decision${quotedAfter(p.found)} is in the minutes but not in the list of decisions. Write it in the list, with the status Cancelled if it does not hold.`,
  'who-without-decision': (p) =>
    `Beside${quotedAfter(p.found)} it says who or when (${listed(p.candidates ?? [])}) but no decision. Write what was decided.`,
  'unassigned-decision': (p) =>
    `The decision${quotedAfter(p.found)} has neither a person responsible nor a time. Write them in the list, or the status Done if it is done.`,
  'same-meeting': (p) =>
    `The agenda is for ${p.candidates?.[0] ?? ''} and has no decisions but those in the minutes of ${p.found ?? ''}. If it is the same meeting, write ${p.found ?? ''} in the agenda and correct the day in the minutes. If it is a new one, write its decisions first.`,
  'minuted-before': (p) =>
    `${p.candidates?.[0] ?? ''} of the decisions in the agenda are in the minutes of ${p.found ?? ''} and are not minuted again. Make the agenda again: they are then taken out of it.`,
  'decision-not-entered': (p) =>
    `The decision${quotedAfter(p.found)} is not entered: its cell is calculated, merged or protected. Write it in the plan yourself.`,
  'dropped-action': (p) =>
    `The decision${quotedAfter(p.found)} is about ${p.candidates?.[0] ?? ''}, which is dropped. Change the decision, or take the action up again.`,
};
