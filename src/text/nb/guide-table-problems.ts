import type { svTableProblems } from '../sv/guide-table-problems';

/** The guide on problems with tables and their headings, in Norwegian. */
export const nbTableProblems: Readonly<Record<keyof typeof svTableProblems, string>> = {
  'unnamed-heading':
    'Ingenting går tapt: kolonnen følger med som den er. Vil du at den skal regnes med, si hva den inneholder under Kolonner i panelet, så husker arbeidsboken det.',
  'doubtful-heading':
    'Overskriften, cellene og plasseringen peker hver sin vei. Åpne Kolonner, se hva som står i cellene, og velg; svaret lagres.',
  'several-headings':
    'To kolonner gjør krav på det samme, for eksempel en status for hver enhet. Tallene blir riktige først når en av dem er valgt.',
  'merged-cells':
    'Verdien gjelder alle radene den dekker. I den ordnede planen står den på hver rad, slik at listen kan sorteres og filtreres.',
  'listed-row':
    'Det er en sum, et notat eller en tegnforklaring. Er det likevel et tiltak: skriv det i tiltakskolonnen, på en rad inne i tabellen.',
  'mixed-kinds':
    'Listen blander tiltak med annet, som risikoer eller spørsmål. De telles med til de står for seg selv.',
  'unsure-band':
    'En overskrift mellom radene kan være et mål, en person eller en tid. Ett svar er nok for alle like på arket.',
  'action-or-heading':
    'Raden ser ut som en overskrift, men kan være et tiltak uten opplysninger. Det avgjør om den telles.',
  'same-actions':
    'De samme radene på to ark telles to ganger, og møtet får feil tall. Si hvilket ark som er kopien, eller at begge gjelder.',
  'near-miss':
    'Noe av det som gjør et ark til en plan, mangler, oftest en overskrift. Pek ut overskriftsraden eller si at arket ikke er noen plan.',
  'status-board':
    'På en tavle flyttes kort mellom kolonner. Møtet trenger en liste, og den kan lages med litt klipping og liming.',
  'no-plan':
    'Panelet viser arket som ligger nærmest, og hva som mangler. Har du ingen plan ennå, kan Planbok legge inn en tom.',
  'unsure-table':
    'Arket har noen overskrifter som en plan har. Svar ja og velg kolonne, eller nei: arbeidsboken husker begge deler.',
  'unsure-kind':
    'Kolonnene passer nesten like godt til to slags lister. Svaret avgjør om radene telles som tiltak.',
  'row-outside':
    'Raden står under eller ved siden av tabellen, med en tom rad imellom. Flytt den inn hvis den hører til der.',
  'year-without-actions':
    'Det valgte året har ingen plan. Bytt år øverst på fanen Plan, eller gi arket årstallet i navnet.',
  'open-elsewhere':
    'Fjorårets rader er åpne, men det er årets plan som telles. Årsskiftet går gjennom dem én for én.',
};
