import type { svNothingDone } from '../sv/nothing-done';
import { noPot, nothingToChange, nothingWithoutPlan } from './shared';
import { nbWheel } from './wheel';

/** Why the command has done nothing, or not all, in Norwegian. */
export const nbNothingDone: typeof svNothingDone = {
  nothingToChange,
  nothingToDo: 'Ingenting trenger å endres.',
  nothingWithoutPlan,
  nothingDone: (why) => `Ingenting er gjort. ${why}`,
  hasPlanAlready: 'Arbeidsboken har allerede en handlingsplan.',
  noPot,
  noCycle: 'Arbeidsboken har ikke noe årshjul å gå ut fra.',
  noPicture: nbWheel.noPicture,
};
