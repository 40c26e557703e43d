import type { svTerms } from '../sv/glossary';

export const enTerms: typeof svTerms = {
  status: {
    notStarted: 'Not started',
    ongoing: 'In progress',
    waiting: 'Waiting',
    done: 'Done',
    cancelled: 'Cancelled',
    moved: 'Moved',
    unknown: 'Unclear',
    missing: 'Missing',
  },

  agendaTitles: {
    opening: 'Opening and purpose of the meeting',
    previous: 'Previous meeting and status of earlier decided actions',
    plan: (year) =>
      year === null ? 'Follow-up of the action plan' : `Follow-up of the action plan for ${year}`,
    goals: (period, year) =>
      `Sustainability goals and action plans${period === null ? '' : ` for ${period}`}${year === null ? '' : ` and the operational plan for ${year}`}`,
    nextPlan: (year) => (year === null ? "Next year's action plan" : `Action plan for ${year}`),
    audit: (year) =>
      year === null
        ? 'Results of the environmental audit'
        : `Results of the internal environmental audit ${year}`,
    climatePot: 'Climate pot and projects',
    cycle: (year) =>
      year === null
        ? 'Annual cycle of the environmental management system'
        : `Annual cycle of the environmental management system for ${year}`,
    close: 'Close of the meeting and date of the next management review',
  },

  findingKinds: {
    positive: 'Positive observations',
    improvement: 'Improvement suggestions',
    nonconformity: 'Nonconformities',
    unknown: 'Findings without a stated kind',
  },
};
