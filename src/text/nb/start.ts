import type { svStart } from '../sv/start';

/** What a page says that does not start, in Norwegian. */
export const nbStart: typeof svStart = {
  language: 'nb',
  failed: 'Planbok kunne ikke åpnes',
  late: 'Planbok har ikke åpnet seg ennå',
  fault: 'Noe gikk galt da siden startet.',
  notFetched: (files) => `Kan ikke hentes: ${files}. Se etter at nettet fungerer.`,
  silent: 'Programmet som Planbok åpnes i, svarer ikke.',
  what: 'Ingenting er endret i arbeidsboken. Lukk Planbok og åpne på nytt.',
  report: 'Skjer det på nytt: meld det til den dere har fått Planbok av, med teksten nedenfor.',
};
