import type { ServedCode } from '../../setup/served-finding';

/** The page with which IT puts the add-in in place. */
export const svSetup = {
  language: 'sv',
  title: (version: string): string => `Planbok ${version} för Excel`,
  noRelease: 'Filen release.js saknas på servern. Kopiera hela mappen site igen, med alla filer.',
  intro:
    'Den här sidan följer med filerna. Lägg hela mappen på en webbserver med https och öppna sidan därifrån: då kontrolleras filerna, och du får manifestet som Excel behöver.',
  address: 'Adressen till mappen',
  addressHint: 'En https-adress som användarnas datorer når, till exempel https://planbok.example.org/excel',
  notAnAddress: 'Det behöver vara en https-adress utan frågetecken, nummertecken eller namn före @.',
  steps: ['1. Filerna', '2. Kontrollen', '3. Manifestet'],
  openedAsFile:
    'Sidan är öppnad från en mapp på datorn. Manifestet går att göra här, men kontrollen av servern görs när sidan öppnas från sin adress.',
  openThere: 'Öppna sidan på servern',
  check: 'Kontrollera servern',
  checking: (done: number, of: number): string => `Kontrollerar fil ${done} av ${of} …`,
  allRight: (files: number): string => `Alla ${files} filer svarar som de ska.`,
  worksWith: (advice: number): string =>
    advice === 1 ? 'Allt fungerar. En sak kan bli bättre.' : `Allt fungerar. ${advice} saker kan bli bättre.`,
  faults: (count: number): string => (count === 1 ? 'Ett fel att rätta.' : `${count} fel att rätta.`),
  fault: 'Att rätta',
  advice: 'Råd',
  andFiles: (count: number): string => (count === 1 ? 'och en fil till' : `och ${count} filer till`),
  codes: {
    'not-answered': 'Servern svarar inte på filens adress.',
    'not-found': 'Filen finns inte på adressen.',
    'other-content': 'Filen är en annan än den i leveransen. Kopiera den igen.',
    'wrong-type': 'Filen skickas som en annan typ än den är, så webbläsaren använder den inte.',
    'frames-refused': 'X-Frame-Options hindrar Excel på webben att visa panelen. Ta bort den.',
    'frames-not-named':
      'frame-ancestors behöver https://*.cloud.microsoft https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com',
    'library-refused': 'Content-Security-Policy behöver tillåta https://appsforoffice.microsoft.com.',
    'never-kept': 'Excel måste få spara bilderna: ta bort no-store.',
    'kept-long': 'Cache-Control: no-cache gör att en ny version kommer vid nästa öppning.',
    'type-may-be-guessed': 'X-Content-Type-Options: nosniff saknas.',
  } satisfies Record<ServedCode, string>,
  id: 'Tilläggets id',
  idHint: 'Följer av adressen. Samma adress ger samma tillägg, så att Excel uppdaterar det.',
  download: 'Hämta manifest.xml',
  upload:
    'Ladda upp filen i Microsoft 365 administrationscenter: Inställningar → Integrerade appar → Ladda upp anpassade appar → Office-tillägg. Det kan ta upp till ett dygn innan knapparna syns hos alla.',
  privacy: 'Sidan skickar ingenting: den läser bara filerna i sin egen mapp.',
  inThis: 'På svenska',
};
