import type { svPlanProblems } from '../sv/guide-plan-problems';

/** The guide on problems with the rows of a plan, in English. */
export const nbPlanProblems: Readonly<Record<keyof typeof svPlanProblems, string>> = {
  'unknown-status':
    'The text does not say how it is going, or says two things at once. The action counts as unclear until you have chosen; your words are kept in a column beside it.',
  'missing-status':
    'An action without a status counts neither as remaining nor as overdue. Ask its owner, or choose Not started if nothing has happened.',
  'status-against-day':
    'The status says one thing and the day in the column of completion another: ongoing, but completed in March; or done, on a day that has not come. Planbok counts the row neither as done nor as remaining until you have said which holds. Change the status or the day.',
  'struck-out':
    'A row that is struck through may be done, dropped or only a draft. Planbok counts it by its status until you have said what the line means.',
  'struck-deadline':
    'A line through the date may mean that it is done or that it was changed. The old one counts until a new one stands in the cell.',
  'ambiguous-deadline':
    '1/3 may be in January or in March, and 25.8 may be a number. Choose one of the days that are suggested, or type your own: without a day the action can never be overdue.',
  'missing-deadline':
    'Without a due date the action is never among the overdue. Write ongoing if it really has no end.',
  'placeholder-deadline':
    'Somebody wrote XX or TBD to fill in later, and never did. Ask the owner for a day.',
  'missing-owner':
    'Nobody is reminded of an action that nobody has. Choose among the names that the plan has already, or type a new one.',
  'unsure-owner':
    'The cell may name two people, or one who is struck through. The action stands under the text as it is until you have chosen.',
  'missing-title':
    'The row has an owner, a due date or a status but does not say what is to be done. Often one row was split in two; put them together.',
  'duplicate-id':
    'A reference such as ACT-07 then points to two actions. Give the later row a new number, and see where the old one is used.',
  'formula-error':
    'Excel cannot work the cell out, so Planbok cannot read it. Usually a row or a sheet has been deleted.',
  'formula-without-result':
    'The file comes from a program that does not store what formulas come to. Excel works them out when the file is opened.',
  'dropped-without-reason':
    'Somebody will ask at the review. A line in the comment is enough, with the number of the decision if there is one.',
  'reopened-without-reason':
    'The action was done at the last run. If it was changed by mistake, choose Done again.',
  'moved-again':
    'What is moved year after year is seldom done. Take it up at the meeting: give it time and an owner, or drop it by a decision.',
  'moved-in-circle':
    'Two rows say that they come from each other, so the action cannot be followed from year to year.',
};
