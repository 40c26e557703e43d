import type { svFindingProblems } from '../sv/guide-finding-problems';

/** The guide on problems with findings and what answers them, in English. */
export const nbFindingProblems: Readonly<Record<keyof typeof svFindingProblems, string>> = {
  'no-such-reference':
    'The number is mistyped, or the row has been deleted. Correct it; until then the finding has no action.',
  'ambiguous-reference':
    'The number is in several lists or on several rows. Write the name of the sheet before it, or give each row its own.',
  'finding-without-action':
    'The auditor will ask. Link an action that is there already (the pane suggests some), or write a new row in the plan.',
  'nonconformity-without-cause':
    'ISO 14001, 10.2, asks for the cause, so that the same thing does not happen again. A sentence is enough.',
  'nonconformity-without-requirement':
    'Without the requirement nobody knows what is to be met. Write the clause of the standard, the law, or your own procedure.',
  'nonconformity-without-effect-check':
    'That the action was carried out does not show that it helped. Write when and how you looked.',
  'positive-with-action':
    'Praise asks for no action. Either it is a suggestion, or the link is only there to inform.',
  'finding-overdue':
    'The finding’s own day has passed and it is not closed. Close it, or agree on a new day with the auditor.',
  'finding-with-all-done':
    'The work is done and the finding still stands as open. Planbok does not close it for you: somebody should have seen that it was enough.',
  'closed-with-open-actions':
    'The list says that the matter is over, the plan that something is left. One of them is not up to date.',
  'closed-by-own-owner':
    'Whoever carried out the action should not be the only judge of it. Let the coordinator or the auditor sign.',
  'refused-without-reason':
    'You may refuse a suggestion. The reason belongs in the minutes, so that it does not come back unexplained.',
  'unknown-finding-kind':
    'The kind decides where on the agenda the finding stands and what it asks for. The audit report says which it is.',
};
