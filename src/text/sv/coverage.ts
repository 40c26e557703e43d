import { nothingMissing } from './shared';

/** What is said of an agenda that is held against a standard, in Swedish. */
export const svCoverage = {
  noAgenda: (preset: string): string =>
    `Det finns ingen dagordning än. Här jämförs de punkter som Planbok skulle göra (listan ”${preset}”).`,
  against: (standard: string, points: number): string => `${points} punkter mot ISO ${standard}`,
  complete: nothingMissing,
  missing: (count: number): string => `Utan punkt (${count})`,
  add: (title: string): string => `lägg till ”${title}”`,
  covered: (count: number): string => `Med punkt (${count})`,
  points: (numbers: readonly number[]): string => `punkt ${numbers.join(', ')}`,
};
