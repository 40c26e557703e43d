import type { svOwners } from '../sv/owners';
import { lowered } from '../lowered';
import {
  deadlineMissing,
  fields,
  figures,
  managementReview,
  no,
  ownerMissing,
  perOwner,
  tables,
} from './glossary';

const planOf = (year: number | null): string =>
  year === null ? tables.actions : `${tables.actions} ${year}`;

/** The sheet with a page for each owner, and the text for a mail to her, in English. */
export const nbOwners: typeof svOwners = {
  sheet: perOwner,
  title: (year) => `${figures.actions} by owner${year === null ? '' : ` ${year}`}`,
  wholePlan: 'The whole plan',
  counting: [
    'An action with several owners stands with each and counts once in the whole plan.',
    'Names written differently are not merged.',
  ],
  alike: 'Similar names',
  mine: (year, day) => `My actions · ${planOf(year)} · ${lowered(figures.asOf)} ${day}`,
  headings: [no, fields.title, fields.deadline, fields.status, 'Together with', 'For the meeting'],
  nobody: ownerMissing,
  continued: (name) => `${name}, continued`,
  groups: {
    overdue: figures.overdue,
    soon: 'Within four weeks',
    later: 'Later or without a date',
    unclear: figures.unclear,
  },
  noneOpen: 'No open actions.',
  kept: 'Notes on what no longer stands above',
  letter: {
    to: (address) => `To: ${address}`,
    subject: (owner, year) => `Subject: ${planOf(year)}, actions of ${owner}`,
    greeting: 'Hello,',
    lead: (owner, year, day, meeting) =>
      `Before the ${lowered(managementReview)}${meeting === '' ? '' : ` ${meeting}`}: actions in the ${lowered(planOf(year))} of which ${owner} is the owner, as of ${day}.`,
    due: (day) => `due ${day}`,
    noDay: lowered(deadlineMissing),
    together: (others) => `together with ${others}`,
    close: 'Please say before the meeting how it is going, and whether a date needs to change.',
  },
};
