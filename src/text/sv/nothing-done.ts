import { noPot, nothingToChange, nothingWithoutPlan } from './shared';
import { svWheel } from './wheel';

/** Why the command has done nothing, or not all, in Swedish. */
export const svNothingDone = {
  nothingToChange,
  /** Of a job that makes one thing: the rest of the workbook may be in any order. */
  nothingToDo: 'Inget behöver ändras.',
  nothingWithoutPlan,
  nothingDone: (why: string): string => `Inget är gjort. ${why}`,
  hasPlanAlready: 'Arbetsboken har redan en handlingsplan.',
  noPot,
  noCycle: 'Arbetsboken har ingen årscykel att utgå från.',
  noPicture: svWheel.noPicture,
};
