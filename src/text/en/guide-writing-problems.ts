import type { svWritingProblems } from '../sv/guide-writing-problems';

/** The guide on what stands in the way of writing, and on an original beside its ordered copy, in English. */
export const enWritingProblems: Readonly<Record<keyof typeof svWritingProblems, string>> = {
  'changed-source':
    'Somebody has typed in the old sheet. Review and write, and the change comes along; then ask everybody to use the new one.',
  'differing-source':
    'The same thing was changed in two places, to different things. Planbok does not choose for you.',
  'new-in-source':
    'A new row in the old sheet counts only when the new sheet has it too. Review and write, and it comes along.',
  'added-to-source':
    'The row cannot be taken over by itself, often because the sheet is protected or has something below its table.',
  'removed-from-source':
    'The row is deleted from the old sheet but is in the new one, which is the one that counts. Delete it there too if it should go.',
  'changed-reading':
    'Something meant another thing together with the rows around it. Planbok tells you, rather than change the figures in silence.',
  'name-taken':
    'You have a sheet of your own with the name of the one that Planbok would make. Rename yours, and the new one is made.',
  'protected-workbook':
    'The figures are counted and shown in the pane all the same. Whoever has the password can take the protection off for a while.',
  'protected-sheet':
    'The protection is respected. If you would rather have the plan in its place, unprotect the sheet and review again.',
  'no-room':
    'A sheet has room for 16,384 columns, and they are used. Often it is formatting far to the right.',
  'too-wide':
    'A sheet has room for 16,384 columns, and the headings of the plan itself fill them. Planbok needs a few more, for numbers and for what stood there.',
  'damaged-part':
    'The rest of the file works. Save a copy in Excel, which writes the part anew, and see that nothing is missing.',
  'answer-to-formula':
    'If Planbok wrote the answer the formula would be gone, and perhaps more cells with it.',
  'answer-to-heading':
    'The answer pointed to a heading of the table. That may happen when rows were moved after you were asked.',
  'answer-in-merge': 'Excel keeps only what stands at the top left of a merged cell.',
  'answer-protected': 'Your answer is kept nowhere else: give it again when the protection is gone.',
  'answer-elsewhere': 'The row has been moved or deleted since the question was asked.',
  'answer-link': 'A link is written in both lists. For that the action needs a number that no other has.',
  'answer-unlink': 'A link that stands in running text can only be taken away by whoever wrote it.',
  'new-rows-blocked':
    'New actions go at the end of the plan and never on top of something else. Let totals and notes stand some rows further down.',
  'new-rows-grouped':
    'Structure the plan first, so that each row has its goal in a column of its own. Then it does not matter where a new row stands.',
  'new-rows-protected':
    'The decisions are still in their list, and can be entered when the protection is gone.',
};
