import type { svNothingDone } from '../sv/nothing-done';
import { noPot, nothingToChange, nothingWithoutPlan } from './shared';
import { enWheel } from './wheel';

/** Why the command has done nothing, or not all, in English. */
export const enNothingDone: typeof svNothingDone = {
  nothingToChange,
  nothingToDo: 'Nothing needs to change.',
  nothingWithoutPlan,
  nothingDone: (why) => `Nothing was done. ${why}`,
  hasPlanAlready: 'The workbook has an action plan already.',
  noPot,
  noCycle: 'The workbook has no annual cycle to start from.',
  noPicture: enWheel.noPicture,
};
