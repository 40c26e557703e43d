import type { svSetup } from '../sv/setup';

/** The page with which IT puts the add-in in place, in Norwegian. */
export const nbSetup: typeof svSetup = {
  language: 'nb',
  title: (version) => `Planbok ${version} for Excel`,
  noRelease: 'Filen release.js mangler på tjeneren. Kopier hele mappen site på nytt, med alle filer.',
  intro:
    'Denne siden følger med filene. Legg hele mappen på en webtjener med https og åpne siden derfra: da kontrolleres filene, og du får manifestet som Excel trenger.',
  address: 'Adressen til mappen',
  addressHint:
    'En https-adresse som brukernes datamaskiner når, for eksempel https://planbok.example.org/excel',
  notAnAddress: 'Det må være en https-adresse uten spørsmålstegn, nummertegn eller navn foran @.',
  steps: ['1. Filene', '2. Kontrollen', '3. Manifestet'],
  openedAsFile:
    'Siden er åpnet fra en mappe på datamaskinen. Manifestet kan lages her, men kontrollen av tjeneren gjøres når siden åpnes fra adressen sin.',
  openThere: 'Åpne siden på tjeneren',
  check: 'Kontroller tjeneren',
  checking: (done, of) => `Kontrollerer fil ${done} av ${of} …`,
  allRight: (files) => `Alle ${files} filer svarer som de skal.`,
  worksWith: (advice) =>
    advice === 1 ? 'Alt fungerer. Én ting kan bli bedre.' : `Alt fungerer. ${advice} ting kan bli bedre.`,
  faults: (count) => (count === 1 ? 'Én feil å rette.' : `${count} feil å rette.`),
  fault: 'Må rettes',
  advice: 'Råd',
  andFiles: (count) => (count === 1 ? 'og én fil til' : `og ${count} filer til`),
  codes: {
    'not-answered': 'Tjeneren svarer ikke på adressen til filen.',
    'not-found': 'Filen finnes ikke på adressen.',
    'other-content': 'Filen er en annen enn den i leveransen. Kopier den på nytt.',
    'wrong-type': 'Filen sendes som en annen type enn den er, så nettleseren bruker den ikke.',
    'frames-refused': 'X-Frame-Options hindrer Excel på nettet i å vise panelet. Fjern den.',
    'frames-not-named':
      'frame-ancestors trenger https://*.cloud.microsoft https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com',
    'library-refused': 'Content-Security-Policy må tillate https://appsforoffice.microsoft.com.',
    'never-kept': 'Excel må få lagre bildene: fjern no-store.',
    'kept-long': 'Cache-Control: no-cache gjør at en ny versjon kommer neste gang tillegget åpnes.',
    'type-may-be-guessed': 'X-Content-Type-Options: nosniff mangler.',
  },
  id: 'Tilleggets id',
  idHint: 'Følger av adressen. Samme adresse gir samme tillegg, slik at Excel oppdaterer det.',
  download: 'Hent manifest.xml',
  upload:
    'Last opp filen i Microsoft 365-administrasjonssenteret: Innstillinger → Integrerte apper → Last opp egendefinerte apper → Office-tillegg. Det kan ta opptil et døgn før knappene vises hos alle.',
  privacy: 'Siden sender ingenting: den leser bare filene i sin egen mappe.',
  inThis: 'På norsk',
};
