import type { OpenGroup } from '../../jobs/job';
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

const groups: Readonly<Record<OpenGroup, string>> = {
  overdue: figures.overdue,
  soon: 'Inom fyra veckor',
  later: 'Senare eller utan datum',
  unclear: figures.unclear,
};

/** The sheet with a page for each owner, and the text for a mail to her, in Swedish. */
export const svOwners = {
  sheet: perOwner,
  title: (year: number | null): string => `${figures.actions} per ansvarig${year === null ? '' : ` ${year}`}`,
  wholePlan: 'Hela planen',
  counting: [
    'En åtgärd med flera ansvariga står hos var och en och räknas en gång i hela planen.',
    'Namn som skrivs olika slås inte ihop.',
  ],
  alike: 'Liknande namn',
  mine: (year: number | null, day: string): string =>
    `Mina åtgärder · ${planOf(year)} · ${lowered(figures.asOf)} ${day}`,
  headings: [no, fields.title, fields.deadline, fields.status, 'Tillsammans med', 'Besked till mötet'],
  nobody: ownerMissing,
  continued: (name: string): string => `${name}, fortsättning`,
  groups,
  noneOpen: 'Inga öppna åtgärder.',
  kept: 'Anteckningar till det som inte längre står ovan',
  letter: {
    to: (address: string): string => `Till: ${address}`,
    subject: (owner: string, year: number | null): string => `Ämne: ${planOf(year)}, åtgärder för ${owner}`,
    greeting: 'Hej!',
    lead: (owner: string, year: number | null, day: string, meeting: string): string =>
      `Inför ${lowered(managementReview)}${meeting === '' ? '' : ` ${meeting}`}: åtgärder i handlingsplanen${year === null ? '' : ` ${year}`} där ${owner} står som ansvarig, läget per ${day}.`,
    due: (day: string): string => `klart senast ${day}`,
    noDay: lowered(deadlineMissing),
    together: (others: string): string => `tillsammans med ${others}`,
    close: 'Svara gärna före mötet med hur det går, och om något datum behöver ändras.',
  },
};
