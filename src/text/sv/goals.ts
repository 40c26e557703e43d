import { fields, no } from './glossary';
import { actions, goals } from './grammar';

/** How far goals have come, in Swedish. */
export const svGoals = {
  title: (day: string): string => `Hur långt målen har kommit (${day})`,
  headings: [fields.goal, no, 'Utfall', 'Läge'],
  nextPlan: (year: number, count: number): string => `${actions(count)} i planen för ${year}`,
  standing: (count: number, without: number): string =>
    without === 0 ? goals(count) : `${goals(count)}, varav ${without} utan åtgärd i planen`,
  said: (year: number, what: string): string => (what === '' ? String(year) : `${year}: ${what}`),
  reached: 'delmålet nått',
  missed: (value: string): string => `delmålet ${value} inte nått`,
  targetReached: 'målvärdet nått',
  targetMissed: (value: string): string => `målvärdet ${value} inte nått`,
  noneLeft: 'ingen åtgärd kvar',
  unknown: (names: readonly string[]): string =>
    `Mål som åtgärder nämner men som inte finns i listan: ${names.join('; ')}`,
  percent: (number: string): string => `${number} %`,
  /** Where the lines of the goals are more than all actions together. */
  overlap: 'En åtgärd räknas under varje mål som den nämner, också under det mål som målet är en del av.',
  way: (percent: number): string =>
    percent < 0 ? 'längre från målet än från början' : `${percent} % av vägen`,
};
