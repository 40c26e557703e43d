import type { svTableProblems } from '../sv/guide-table-problems';

/** The guide on problems with tables and their headings, in English. */
export const nbTableProblems: Readonly<Record<keyof typeof svTableProblems, string>> = {
  'unnamed-heading':
    'Nothing is lost: the column comes along as it is. If it should count, say what it holds under Columns in the pane, and the workbook remembers.',
  'doubtful-heading':
    'The heading, the cells and the place point in different ways. Open Columns, look at what the cells say, and choose; the answer is kept.',
  'several-headings':
    'Two columns claim the same thing, such as a status for each unit. The figures are right only when one of them is chosen.',
  'merged-cells':
    'The value holds for every row that it covers. In the ordered plan it stands in each of them, so that the list can be sorted and filtered.',
  'listed-row':
    'It is a total, a note or a legend. If it is an action after all, write it in the column of actions, in a row inside the table.',
  'mixed-kinds':
    'The list mixes actions with something else, such as risks or questions. They count until they stand by themselves.',
  'unsure-band':
    'A heading between rows may be a goal, a person or a time. One answer is enough for all of the same kind on the sheet.',
  'action-or-heading':
    'The row looks like a heading but may be an action without details. Your answer decides whether it counts.',
  'same-actions':
    'The same rows on two sheets count twice, and the meeting gets wrong figures. Say which sheet is the copy, or that both hold.',
  'near-miss':
    'Something that makes a sheet a plan is missing, most often a heading. Point to the row of headings, or say that the sheet is no plan.',
  'status-board':
    'On a board cards move between columns. The meeting needs a list, and a little cutting and pasting makes one.',
  'no-plan':
    'The pane shows the sheet that comes nearest, and what it lacks. If you have no plan yet, Planbok can put in an empty one.',
  'unsure-table':
    'The sheet has some of the headings of a plan. Answer yes and choose the column, or no: the workbook remembers either.',
  'unsure-kind':
    'The columns fit two kinds of list nearly as well. The answer decides whether the rows count as actions.',
  'row-outside':
    'The row stands below or beside the table, with an empty row between them. Move it in if it belongs there.',
  'year-without-actions':
    'There is no plan for the year that is chosen. Change the year at the top of the Plan tab, or put the year into the name of the sheet.',
  'open-elsewhere':
    'Last year’s rows are open, but it is this year’s plan that counts. The change of year takes them one at a time.',
};
