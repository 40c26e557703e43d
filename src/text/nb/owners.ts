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

/** The sheet with a page for each owner, and the text for a mail to her, in Norwegian. */
export const nbOwners: typeof svOwners = {
  sheet: perOwner,
  title: (year) => `${figures.actions} per ansvarlig${year === null ? '' : ` ${year}`}`,
  wholePlan: 'Hele planen',
  counting: [
    'Et tiltak med flere ansvarlige står hos hver av dem og telles én gang i hele planen.',
    'Navn som skrives ulikt, slås ikke sammen.',
  ],
  alike: 'Lignende navn',
  mine: (year, day) => `Mine tiltak · ${planOf(year)} · ${lowered(figures.asOf)} ${day}`,
  headings: [no, fields.title, fields.deadline, fields.status, 'Sammen med', 'Beskjed til møtet'],
  nobody: ownerMissing,
  continued: (name) => `${name}, fortsettelse`,
  groups: {
    overdue: figures.overdue,
    soon: 'Innen fire uker',
    later: 'Senere eller uten dato',
    unclear: figures.unclear,
  },
  noneOpen: 'Ingen åpne tiltak.',
  kept: 'Notater til det som ikke lenger står ovenfor',
  letter: {
    to: (address) => `Til: ${address}`,
    subject: (owner, year) => `Emne: ${planOf(year)}, tiltak for ${owner}`,
    greeting: 'Hei!',
    lead: (owner, year, day, meeting) =>
      `Før ${lowered(managementReview)}${meeting === '' ? '' : ` ${meeting}`}: tiltak i handlingsplanen${year === null ? '' : ` ${year}`} der ${owner} står som ansvarlig, status per ${day}.`,
    due: (day) => `frist ${day}`,
    noDay: lowered(deadlineMissing),
    together: (others) => `sammen med ${others}`,
    close: 'Svar gjerne før møtet om hvordan det går, og om noen frist må endres.',
  },
};
