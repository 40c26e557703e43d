import type { svMeetingGuide } from '../sv/guide-meeting-problems';

/** The guide on problems with the meeting, its minutes and its decisions, in English. */
export const nbMeetingGuide: typeof svMeetingGuide = {
  'missing-role':
    'The agenda needs a chair, a secretary, somebody to check the minutes, and a day. Fill them in on the Meeting tab or in the sheet.',
  'double-role': 'Whoever leads the meeting or writes for it cannot attest the minutes as well.',
  'differing-role':
    'The workbook says one thing on one sheet and another elsewhere. What the agenda says is used.',
  'differing-meeting-date':
    'The item on the previous meeting takes its decisions by that day, so it has to be right.',
  'previous-not-before': 'Often it is the year that is wrong.',
  'two-meetings': 'Minutes and decisions are told apart by the day of their meeting.',
  'absent-role': 'Nobody can be there and not be there. The minutes would contradict themselves.',
  'held-meeting':
    'Nothing is wrong: the meeting is over. The next agenda begins on the same sheet, and the last one is in its minutes.',
  'coming-meeting':
    'Change the day if the meeting has been held already, or else wait until the day after it.',
  'meeting-without-agenda':
    'Minutes are the agenda with its decisions filled in, so they need one to begin from.',
  'meeting-without-day':
    'The day stands at the top of the agenda. It also tells the decisions of one meeting from those of others.',
  'missing-in-minutes': 'The meeting has been held, so you can now fill in who did what.',
  'differing-minutes':
    'The minutes are what the meeting signed, and Planbok never changes them. Let them hold, or write the correction there.',
  'withdrawn-decision':
    'The decision was struck from the minutes but is still followed up. If that was a correction, delete it in both places.',
  'unlisted-decision': 'What is not in the list is not followed up at the next meeting.',
  'who-without-decision':
    'Somebody was given a task, but not which. Ask the secretary while the meeting is fresh in mind.',
  'unassigned-decision':
    'A decision that nobody has is seldom carried out. If it only states something, set it to done.',
  'same-meeting':
    'The day on the agenda was changed after the minutes. Planbok cannot know whether the meeting was moved or a new one has begun.',
  'minuted-before':
    'Every decision belongs to one meeting. Empty the agenda for the next one by making it again.',
  'decision-not-entered':
    'The decision holds all the same; it is only its cell in the plan that cannot be written.',
  'dropped-action': 'The meeting decided about something that the plan no longer has.',
};
