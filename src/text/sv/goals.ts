import { fields, figures, no, tables } from './glossary';
import { goals } from './grammar';

/** How far goals have come, in Swedish. */
export const svGoals = {
  title: (day: string): string => `${tables.goals} (${day})`,
  headings: [
    fields.goal,
    no,
    figures.actions,
    figures.done,
    figures.remaining,
    figures.overdue,
    'Utfall',
    'Läge',
  ],
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
  /** Why the goals are counted otherwise than the status by goal, which stands on the same sheet. */
  counts: (year: number, other: string): string =>
    `Här räknas åtgärder för ${year} och ${year + 1}, också de för en del av målet. ”${other}” räknar planen för ${year}.`,
  way: (percent: number): string =>
    percent < 0 ? 'längre från målet än från början' : `${percent} % av vägen`,
};
