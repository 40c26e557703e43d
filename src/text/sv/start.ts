/** What a page says that does not start, in Swedish. Compiled for engines that know no newer JavaScript: nothing is imported. */
export const svStart = {
  language: 'sv',
  failed: 'Planbok kunde inte öppnas',
  late: 'Planbok har inte öppnats än',
  fault: 'Något gick fel när sidan startade.',
  notFetched: (files: string): string => `Går inte att hämta: ${files}. Se efter att nätet fungerar.`,
  silent: 'Programmet som Planbok öppnas i svarar inte.',
  what: 'Ingenting har ändrats i arbetsboken. Stäng Planbok och öppna igen.',
  report: 'Händer det på nytt: rapportera det till den som ni har fått Planbok av, med texten här nedanför.',
};
