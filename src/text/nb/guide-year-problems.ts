import type { svCycleGuide, svYearGuide } from '../sv/guide-year-problems';

/** The guide on problems when a year is closed, in Norwegian. */
export const nbYearGuide: typeof svYearGuide = {
  'year-unsaid': 'Velg planens år på fanen Plan, eller skriv --year på kommandolinjen.',
  'year-open':
    'Hver åpen rad trenger ett av tre svar. Vet du ikke, svar Senere: raden blir stående, og spørsmålet kommer tilbake.',
  'year-same': 'Neste plan har en rad som ligner den. Uten svar ville det samme arbeidet stå to ganger.',
  'year-reason': 'Et tiltak som fjernes uten forklaring, ser ut til å ha blitt glemt.',
  'year-unnumbered':
    'Nummeret er det som knytter den nye raden til den gamle. Uten det vet ingen om et år hvor den kom fra.',
  'year-no-column':
    'Ingenting forsvinner: opplysningen finnes i den gamle planen. Legg til en kolonne i den nye hvis den skal med.',
  'year-no-such-action': 'Se på nummeret. Svar med feil nummer brukes aldri på en annen rad.',
  'year-several-plans':
    'Gi bare ett av arkene neste års årstall i navnet, eller si hvilke som ikke er planer.',
};

/** The guide on problems with the annual cycle and the climate pot, in Norwegian. */
export const nbCycleGuide: typeof svCycleGuide = {
  'no-such-month': 'Aktiviteten står sist i årshjulet og kommer ikke med i kalenderen.',
  'day-outside-month': 'Teksten sier en dag og kolonnen en annen måned. Kalenderen lar den stå uten dag.',
  'same-day': 'To aktiviteter som de samme personene trengs på, ligger på samme dag.',
  'negative-amount': 'Saldoen regnes som det står. Skriv i kommentaren hvis det er en rettelse.',
  'pot-overspent': 'Mer er brukt eller reservert enn det som har kommet inn. Ta det opp på møtet.',
};
