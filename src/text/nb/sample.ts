import type { SampleText } from '../sv/sample';

/** A small plan to try Planbok on, in Norwegian. */
export const nbSample: SampleText = {
  plan: {
    sheet: (year) => `Plan ${year}`,
    note: 'Dette er et eksempel fra Planbok. Ta det tilbake med Gjenopprett i loggen i panelet når du har prøvd.',
    title: (year) => `Handlingsplan for miljø ${year}`,
    headings: ['Nr.', 'Tiltak', 'Ansvarlig', 'Frist', 'Status', 'Kommentar'],
  },
  goals: [
    'Mål 1. Utslippene fra tjenestereiser går ned',
    'Mål 2. Skolen er nøktern med ressursene',
    'Mål 3. Alle kjenner til miljøarbeidet',
  ],
  actions: [
    [
      ['T-01', 'Tog som førstevalg når reiser bestilles', 'Økonomisjef', '03-31', 'fullført!!', ''],
      ['T-02', 'Utstyre tre rom for digitale møter', 'IT', 'uke 42', 'pågår, to av tre fullført', ''],
      ['T-03', 'Følge opp flyreisene hvert kvartal', 'Miljøkoordinator', 'løpende', 'Pågår', ''],
    ],
    [
      ['T-04', 'Kildesortering i hver etasje', 'Drift og IT', '05-29', 'Fullført', 'Svarer på A1'],
      [
        'T-05',
        'Rutine for ombruk av datamaskiner',
        '',
        'høsten',
        'Ikke startet',
        'Den ansvarlige har sluttet',
      ],
      ['T-06', 'Bytte til LED i korridorene', 'Drift', '12-15', 'Venter på huseieren', ''],
    ],
    [
      ['T-07', 'Ta opp miljøarbeidet på personalmøter', 'Skoleleder', 'senest 30. juni', 'Gjennomført', ''],
      ['T-08', 'Miljødag for nye medarbeidere', 'HR', 'den XX', '', ''],
    ],
  ],
  audit: {
    sheet: (year) => `Revisjon ${year}`,
    headings: ['Nr.', 'Funn', 'Type funn', 'Årsak', 'Krav', 'Tiltak nr.'],
    rows: [
      ['A1', 'Avfall sorteres ikke i alle etasjer', 'Avvik', 'Dunker mangler', '8.1', 'T-04'],
      ['A2', 'Kjemikalieregisteret er ikke oppdatert', 'Avvik', 'Ingen har oppgaven', '8.1', ''],
      ['A3', 'Studentene er engasjert i miljøarbeidet', 'Positivt funn', '', '', ''],
    ],
  },
  meeting: {
    sheet: 'Ledelsens gjennomgang',
    rows: [
      ['Møteleder', 'Skoleleder'],
      ['Referent', 'Miljøkoordinator'],
    ],
  },
};
