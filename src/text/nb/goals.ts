import type { svGoals } from '../sv/goals';
import { fields, no } from './glossary';
import { actions, goals } from './grammar';

/** How far goals have come, in Norwegian. */
export const nbGoals: typeof svGoals = {
  title: (day) => `Hvor langt målene har kommet (${day})`,
  headings: [fields.goal, no, 'Resultat', 'Fremdrift'],
  nextPlan: (year, count) => `${actions(count)} i planen for ${year}`,
  standing: (count, without) =>
    without === 0 ? goals(count) : `${goals(count)}, hvorav ${without} uten tiltak i planen`,
  said: (year, what) => (what === '' ? String(year) : `${year}: ${what}`),
  reached: 'delmålet nådd',
  missed: (value) => `delmålet ${value} ikke nådd`,
  targetReached: 'målverdien nådd',
  targetMissed: (value) => `målverdien ${value} ikke nådd`,
  noneLeft: 'ingen tiltak igjen',
  unknown: (names) => `Mål som tiltak nevner, men som ikke finnes i listen: ${names.join('; ')}`,
  percent: (number) => `${number} %`,
  overlap: 'Et tiltak telles under hvert mål som det nevner, også under målet som målet er en del av.',
  way: (percent) => (percent < 0 ? 'lenger fra målet enn fra starten' : `${percent} % av veien`),
};
