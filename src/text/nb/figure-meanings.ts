import type * as sv from '../sv/figure-meanings';

/** What each figure of a plan counts, in one sentence. */
export const figureMeanings: typeof sv.figureMeanings = {
  asOf: 'The day that the figures are counted for.',
  actions: 'Rows of the year’s plan that have an action.',
  done: 'Actions whose status is done.',
  remaining: 'Actions not started, in progress or waiting.',
  cancelled: 'Actions that are cancelled.',
  unclear:
    'Actions whose status is missing or cannot be read; they count neither as remaining nor as overdue.',
  overdue: 'Remaining actions with a date before the day that the figures are counted for.',
  sum: 'All actions, whatever their status.',
  toDecide: 'Questions that only a person can answer.',
};
