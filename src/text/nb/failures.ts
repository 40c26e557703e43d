import type { FailureText } from '../failure-reason';
import { failures } from './glossary';
import { isDoneAll, nothingWritten } from './shared';

export const saveAgain = 'Åpne filen i Excel eller LibreOffice, lagre den på nytt som .xlsx og prøv igjen.';
export const tooLarge = 'Fjern bilder og tomme, formaterte rader, eller del opp arbeidsboken.';
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');

const unprotect = 'Fjern beskyttelsen (Se gjennom → Opphev arkbeskyttelse) og prøv igjen.';

/** Why Planbok stopped, in Norwegian. */
export const nbFailure: FailureText = {
  sheet: (name) => `arket «${name}»`,
  part: (name) => `delen ${name}`,
  nothingWritten,
  isDoneAll,
  reasons: {
    conflict: () =>
      'Arbeidsboken er ikke lenger slik den var da endringene ble planlagt. Kjør jobben igjen, så regnes de ut på nytt.',
    protected: () => `${failures.protected}. ${unprotect}`,
    'in-cell-edit': () => 'En celle redigeres akkurat nå. Trykk Enter i Excel og prøv igjen.',
    'no-such-sheet': () => `${failures['no-such-sheet']}. Kontroller stavemåten; planbok scan viser arkene.`,
    'not-signed-in': () => `${failures['not-signed-in']}. Logg inn og prøv igjen.`,
    'not-allowed': () => `${failures['not-allowed']}. Be den som eier filen, om tilgang.`,
    'too-large': () => `${failures['too-large']}. ${tooLarge}`,
    'unreadable-file': () => `Filen kan ikke leses. ${saveAgain}`,
    unreachable: () => 'Filen kan ikke nås. Kontroller nettverket eller enheten og prøv igjen.',
    stopped: () => 'Du avbrøt kjøringen, og det som rakk å bli skrevet, er tatt tilbake.',
    unsupported: () => 'Det kan ikke gjøres i denne arbeidsboken.',

    'bad-sheet-name': () => 'Arknavnet er ikke tillatt i Excel: høyst 31 tegn og ingen av : \\ / ? * [ ].',
    'text-too-long': () => 'En tekst er lengre enn en celle kan romme. Kort den ned.',

    'changed-since': () => 'Cellene er endret siden endringene ble planlagt. Kjør jobben igjen.',
    'sheet-exists': () =>
      'Det finnes allerede et ark med det navnet som Planbok ikke har laget. Gi det et nytt navn og prøv igjen.',
    'not-own-sheet': () => 'Planbok fjerner bare ark som det selv har laget.',
    'protected-sheet': () => `${failures.protected}. ${unprotect}`,
    'protected-structure': () =>
      'Arkene i arbeidsboken er låst. Fjern beskyttelsen (Se gjennom → Beskytt arbeidsbok) og prøv igjen.',
    'over-formula': () => 'Endringen ville ha skrevet over en formel, og det gjør ikke Planbok.',
    'inside-merge': () => 'Endringen havner inne i en sammenslått celle. Del cellen og prøv igjen.',
    'overlapping-rule': () => 'Cellene har allerede en annen regel for hva de kan inneholde.',
    'overlapping-table': () => 'Det finnes allerede en tabell på samme sted.',
    'retyped-by-format': () => 'Tallformatet ville ha endret hva cellene betyr.',
    'outside-sheet': () => 'Endringen havner utenfor arket.',

    'another-run': () =>
      'En annen kjøring av Planbok skriver akkurat nå i samme regneark. Vent litt og prøv igjen.',
    'several-accounts': () =>
      'Google nekter panelet tilgang. Det skjer når du er logget inn med flere Google-kontoer: åpne regnearket i et vindu der bare den riktige kontoen er logget inn.',
    'script-time': () =>
      'Google lar et skript arbeide i seks minutter, og det ville ikke ha vært nok. Del opp arbeidsboken og prøv igjen.',
    'script-quota': () =>
      'Google begrenser hvor mye et skript får gjøre på en stund, og grensen er nådd. Vent noen minutter og prøv igjen.',
    'script-quota-day': () =>
      'Google begrenser hvor mye et skript får gjøre på et døgn, og grensen er nådd. Prøv igjen i morgen: innen 24 timer går det igjen.',
    'typed-columns': () =>
      'Cellen ligger i en tabell i Google Regneark, i en kolonne med en type som ikke lar et skript skrive der slik at det betyr riktig: en dag ville ha blitt vist som et tall. Velg typen Dato for kolonnen, eller gjør om tabellen til vanlige celler i menyen dens, og prøv igjen.',
    'array-formula': () =>
      'Cellen hører til en matriseformel, som bare kan endres i sin helhet. Endre den i Excel først.',
    'last-visible-sheet': () =>
      'De eneste synlige arkene ville bli fjernet, og en arbeidsbok må ha ett. Vis et av de andre arkene (høyreklikk på en fane, Vis), og prøv igjen.',
    'not-as-planned': () =>
      'Resultatet ble ikke som planlagt da det ble lest tilbake, og ble derfor ikke lagret. Meld gjerne fra.',
    'not-as-written': () =>
      'Excel endret på det Planbok skrev, og derfor er kjøringen tatt tilbake. Meld gjerne fra.',
    'rows-filtered': () =>
      'Et filter er på, eller rader er skjult, og da skriver ikke Excel i riktige rader. Vis alle rader (Data → Fjern filteret, eller Vis) og prøv igjen.',
    'foreign-rule': () =>
      'Cellene har en regel som Planbok ikke kan lage på nytt. Legg den tilbake i Excel (Data → Datavalidering).',
    'formula-too-long': (limit) =>
      `Formelen er lengre enn ${grouped(limit)} tegn, som er det meste Excel klarer.`,
    'list-item': () => 'Et ord i listen er tomt eller har et komma i seg, og det klarer ikke Excels lister.',
    'list-too-long': (limit) =>
      `Ordene i listen er til sammen lengre enn ${grouped(limit)} tegn, som er det meste Excel klarer.`,
    'no-such-date': () => 'Dagen finnes ikke i arbeidsbokens kalender. Skriv en annen dato.',
    'table-heading': () =>
      'Tabellen trenger en overskrift med tekst i hver kolonne. Fyll den ut og prøv igjen.',
    'table-heading-twice': () =>
      'To kolonner i tabellen har samme overskrift. Gi den ene et nytt navn og prøv igjen.',
    'table-name': () => 'Det finnes allerede en tabell eller et navn som heter det.',
    'table-too-small': () => 'En tabell trenger minst én rad under overskriftene.',
    'changed-since-preview': () =>
      'Arbeidsboken er endret siden forhåndsvisningen. Kjør jobben igjen, så regnes endringene ut på nytt.',
    'other-version': () =>
      'Panelet og skriptet har ulike versjoner. Lukk panelet, last inn siden på nytt og åpne panelet igjen.',
    'hidden-sheet': () => 'Vis det først: høyreklikk på en arkfane og velg Vis.',
    'newer-settings': () =>
      'En nyere Planbok har lagret innstillinger i arbeidsboken. Oppdater Planbok for å endre dem.',
    'cut-while-writing': () =>
      'Google brøt forbindelsen mens Planbok skrev, så kjøringen kan være halvveis gjort. Lukk panelet og åpne det igjen: da viser Planbok om noe ble avbrutt, og kan gjenopprette det.',
    'program-error': () =>
      'Programmet svarte med en feil som Planbok ikke kan gjøre noe med. Prøv igjen, eller lagre, lukk og åpne arbeidsboken.',
    'half-done': () =>
      'En kjøring ble avbrutt halvveis, og det den rakk å gjøre, står igjen. Gjenopprett den i Planbok før du går videre.',
    'journal-damaged': () =>
      'En kjøring ble avbrutt halvveis, og Planboks notater om den er skadet. Hent en tidligere versjon av filen (Fil → Informasjon → Versjonslogg).',
    'no-such-run': () => 'Kjøringen finnes ikke lenger, så den kan verken tas tilbake eller gjøres på nytt.',
    'nothing-holds': () => 'Det er ingenting igjen å ta tilbake: alt som kjøringen skrev, er endret siden.',
    'no-redo': () => 'Kjøringen var for stor til å lagres. Kjør jobben igjen i stedet.',
  },
};
