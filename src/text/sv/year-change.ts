/** What is said of the change of year, in Swedish. */
export const svYearChange = {
  dropped: (reason: string, decision: string): string => `Utgår: ${reason}. Beslut: ${decision}`,
  movedBecause: (said: readonly string[]): string => `Flyttad: ${said.join('. Beslut: ')}`,
};
