import type { svCoverage } from '../sv/coverage';
import { nothingMissing } from './shared';

/** What is said of an agenda that is held against a standard, in Norwegian. */
export const nbCoverage: typeof svCoverage = {
  noAgenda: (preset) =>
    `Det finnes ingen saksliste ennå. Her sammenlignes punktene som Planbok ville ha laget (listen «${preset}»).`,
  against: (standard, points) => `${points} punkter mot ISO ${standard}`,
  complete: nothingMissing,
  missing: (count) => `Uten punkt (${count})`,
  add: (title) => `legg til «${title}»`,
  covered: (count) => `Med punkt (${count})`,
  points: (numbers) => `punkt ${numbers.join(', ')}`,
};
