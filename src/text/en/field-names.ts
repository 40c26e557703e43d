import type { Field } from '../../plan/field';

/** What a column may hold, in English. */
export const fieldNamesEn: Readonly<Record<Field, string>> = {
  id: 'Number',
  title: 'Action',
  goal: 'Goal',
  area: 'Area',
  owner: 'Owner',
  deadline: 'Due',
  status: 'Status',
  comment: 'Comment',
  resources: 'Resources',
  priority: 'Priority',
  startDate: 'Start date',
  completedAt: 'Completed on',
  percent: 'Share done',
  decisionMaker: 'Decision-maker',
  unit: 'Unit',
  cost: 'Cost',
  links: 'Links',
  'finding.ref': 'Number of the finding',
  'finding.kind': 'Kind of finding',
  'finding.text': 'Finding',
  'finding.requirement': 'Requirement',
  'finding.cause': 'Cause',
  unknown: 'Something else (left as it is)',
};
