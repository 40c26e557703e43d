import type { svPlanProblems } from '../sv/guide-plan-problems';

/** The guide on problems with the rows of a plan, in Norwegian. */
export const nbPlanProblems: Readonly<Record<keyof typeof svPlanProblems, string>> = {
  'unknown-status':
    'Teksten sier ikke hvordan det går, eller sier to ting på en gang. Tiltaket regnes som uklart til du har valgt; dine ord tas vare på i en kolonne ved siden av.',
  'missing-status':
    'Et tiltak uten status regnes verken som gjenstående eller forsinket. Spør den ansvarlige, eller velg Ikke startet hvis ingenting har skjedd.',
  'status-against-day':
    'Statusen sier én ting, og dagen i kolonnen for når raden ble fullført, en annen: pågår, men fullført i mars; eller fullført, men på en dag som ikke har kommet. Planbok regner raden verken som fullført eller som gjenstående før du har sagt hva som gjelder. Endre statusen eller dagen.',
  'struck-out':
    'En overstrøket rad kan være fullført, ha utgått eller bare være et utkast. Planbok regner den etter statusen til du har sagt hva streken betyr.',
  'struck-deadline':
    'En strek over datoen kan bety at det er gjort, eller at den er endret. Den gamle gjelder til en ny står i cellen.',
  'ambiguous-deadline':
    '25.8 kan være 25. august eller bare et tall. Velg en av dagene som foreslås, eller skriv din egen: uten dag kan tiltaket aldri bli forsinket.',
  'missing-deadline':
    'Uten frist vises ikke tiltaket blant de forsinkede. Skriv løpende hvis det virkelig mangler slutt.',
  'placeholder-deadline':
    'Noen skrev XX eller et spørsmålstegn for å fylle ut senere, og det ble ikke gjort. Be den ansvarlige om en dag.',
  'missing-owner':
    'Ingen får påminnelsen om et tiltak som ingen har. Velg blant navnene som allerede finnes i planen, eller skriv et nytt.',
  'unsure-owner':
    'Cellen nevner kanskje to, eller noen som er overstrøket. Tiltaket står under den teksten som finnes, til du har valgt én.',
  'missing-title':
    'Raden har ansvarlig, frist eller status, men sier ikke hva som skal gjøres. Ofte er én rad delt på to; flytt dem sammen.',
  'duplicate-id':
    'Henvisninger som T-07 peker da på to tiltak. Gi den siste raden et nytt nummer og se etter hvor det gamle brukes.',
  'formula-error':
    'Excel kan ikke regne ut cellen, så Planbok kan ikke lese den. Feilen kommer som regel av en rad eller et ark som er slettet.',
  'formula-without-result':
    'Filen kommer fra et program som ikke lagrer hva formlene ble. Excel regner dem ut når filen åpnes.',
  'dropped-without-reason':
    'På gjennomgangen spør noen hvorfor. En linje i kommentaren er nok, gjerne med nummeret på beslutningen.',
  'reopened-without-reason':
    'Tiltaket sto som fullført ved forrige kjøring. Ble det endret ved en feil, er det bare å velge Fullført igjen.',
  'moved-again':
    'Det som er flyttet år etter år, blir sjelden gjennomført. Ta det opp på møtet: gi det tid og en ansvarlig, eller stryk det med en beslutning.',
  'moved-in-circle':
    'To rader sier at de kommer fra hverandre. Da går det ikke an å følge tiltaket mellom årene.',
};
