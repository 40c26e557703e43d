import { saveAgain, tooLarge, grouped, nbFailure } from './failures';
import { nbGoogleFailures } from './google-failures';
import { nbMicrosoftFailures } from './microsoft-failures';
import { nbManyFailures } from './many-failures';
import { noTemplate } from './shared';
import type { FailureText, FileReason } from '../failure-reason';

const million = (count: number): string =>
  count === 1_000_000 ? '1 million' : `${String(count / 1_000_000).replace('.', ',')} millioner`;
const tooManyCells = 'Fjern tomme, formaterte rader, eller del opp arbeidsboken.';
const fetchAgain = 'den er ikke kopiert eller hentet ferdig. Hent den på nytt.';
const mib = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** Why Planbok stopped, where files are opened and saved too, in Norwegian. */
export const nbFileFailure: FailureText<FileReason> = {
  ...nbFailure,
  reasons: {
    ...nbFailure.reasons,
    ...nbGoogleFailures,
    ...nbMicrosoftFailures,
    ...nbManyFailures,
    'not-a-zip': () => 'Dette er ikke en Excel-fil (.xlsx eller .xlsm). Kontroller at du valgte riktig fil.',
    'old-xls-or-encrypted': () =>
      'Filen er enten i det gamle formatet .xls eller beskyttet med passord. Åpne den i Excel, fjern passordet og lagre den som .xlsx.',
    'old-xls': () => 'Filen er i det gamle formatet .xls. Åpne den i Excel og lagre den som .xlsx.',
    opendocument: () =>
      'Filen er i formatet OpenDocument (.ods). Åpne den i LibreOffice eller Excel og lagre den som .xlsx.',
    'no-text': () =>
      'Filen heter som en tekstfil (.csv), men er ingen. Åpne den i Excel og lagre den som .xlsx.',
    'open-quote': (line) =>
      `Et anførselstegn på linje ${grouped(line)} avsluttes aldri, så feltene kan ikke skilles fra hverandre. Rett linjen, eller åpne filen i Excel og lagre den som .xlsx.`,
    'table-in-place': () => 'En tekstfil kan ikke skrives over med en arbeidsbok. Utelat --in-place.',
    password: () =>
      'Filen er beskyttet med passord. Åpne den i Excel, fjern passordet (Fil → Informasjon) og lagre.',
    empty: () => `Filen er tom: ${fetchAgain}`,
    truncated: () => `Slutten av filen mangler: ${fetchAgain}`,
    'damaged-zip': () => `Filen er skadet. ${saveAgain}`,
    'damaged-part': () => `En del av filen er skadet. ${saveAgain}`,
    'encrypted-entry': () => 'En del av filen er kryptert. Åpne den i Excel, fjern passordet og lagre.',
    'unknown-compression': () => `Filen er pakket på en måte som Planbok ikke kan. ${saveAgain}`,
    'several-disks': () => `Filen er et stykke av et delt arkiv. ${saveAgain}`,
    'duplicate-entry': () => `Filen inneholder den samme delen to ganger. ${saveAgain}`,
    'bad-entry-name': () => `En del av filen har et navn som ikke er tillatt. ${saveAgain}`,
    'too-many-parts': (limit) => `Filen består av flere enn ${grouped(limit)} deler. ${tooLarge}`,
    'part-too-large': (limit) => `En del av filen er større enn ${mib(limit)}. ${tooLarge}`,
    'workbook-too-large': (limit) => `Arbeidsboken er større enn ${mib(limit)}. ${tooLarge}`,
    'suspicious-ratio': () =>
      `Filen vokser urimelig mye når den pakkes ut, som en zip-bombe. Stol ikke på den hvis du ikke vet hvor den kommer fra. ${saveAgain}`,
    'lying-size': () => `Filen oppgir feil størrelse på delene sine. ${saveAgain}`,
    'unknown-encoding': () => `En del av filen har en ukjent tegnkoding. ${saveAgain}`,
    doctype: () =>
      `Filen inneholder en DOCTYPE, som ikke hører hjemme i en arbeidsbok og kan være skadelig. ${saveAgain}`,
    'damaged-xml': () => `En del av filen kan ikke leses. ${saveAgain}`,
    'too-deep': () => `En del av filen er urimelig dypt nøstet. ${saveAgain}`,
    'not-a-workbook': () =>
      'Filen er et Office-dokument, men ingen arbeidsbok. Kontroller at du valgte riktig fil.',
    'binary-workbook': () => 'Filen er en binær arbeidsbok (.xlsb). Åpne den i Excel og lagre den som .xlsx.',
    'no-workbook': () => `Filen mangler selve arbeidsboken. ${saveAgain}`,
    'no-sheets': () => 'Arbeidsboken har ingen ark.',
    'missing-part': () => `En del som arbeidsboken viser til, mangler. ${saveAgain}`,
    'duplicate-sheet': () => `To ark har samme navn. ${saveAgain}`,
    'shared-sheet-part': () => `To ark er den samme delen av filen. ${saveAgain}`,
    alternatives: () =>
      `En del av filen gir innholdet på flere måter, for ulike programmer, og Planbok leser ingen av dem. ${saveAgain}`,
    'bad-cell-reference': () => `En celle har en adresse som ikke finnes. ${saveAgain}`,
    'bad-string-index': () => `En celle viser til en tekst som mangler. ${saveAgain}`,
    'too-much-text': (limit) =>
      `Tekstene i arbeidsbokens celler er til sammen lengre enn ${million(limit)} tegn. Fjern lange tekster som gjentas, eller del opp arbeidsboken.`,
    'too-many-cells': (limit) => `Arbeidsboken har flere enn ${million(limit)} celler. ${tooManyCells}`,
    'too-wide': (limit) =>
      `Arkene i arbeidsboken strekker seg over flere enn ${million(limit)} ruter. Fjern det som står langt ute til høyre.`,
    'too-many-strings': (limit) => `Arbeidsboken har flere enn ${million(limit)} tekster. Del den opp.`,
    'too-many-items': (limit) =>
      `Et ark har flere enn ${grouped(limit)} sammenslåinger, regler, lenker eller formater. ${tooManyCells}`,
    'no-such-file': () => 'Filen finnes ikke. Kontroller navnet og mappen.',
    'is-a-folder': () => 'Dette er en mappe. Oppgi en fil.',
    'not-a-file': () =>
      'Dette er ikke en fil på disken, men en kanal eller en enhet. Lagre innholdet i en fil og oppgi den.',
    'no-permission': () => 'Du har ikke rett til å lese eller skrive her. Velg et annet sted med -o.',
    'in-use': () => 'Filen er åpen i et annet program. Lukk den og prøv igjen.',
    'open-elsewhere': () =>
      'Filen er åpen i Excel eller LibreOffice. Lukk den der og prøv igjen, eller skriv resultatet til en annen fil. Er den ikke åpen noe sted, har programmet etterlatt en låsefil ved siden av den (~$ eller .~lock foran navnet): slett låsefilen.',
    'read-only': () =>
      'Filen er skrivebeskyttet. Fjern skrivebeskyttelsen, eller skriv resultatet til en annen fil.',
    'disk-full': () => 'Disken er full. Frigjør plass, eller velg et annet sted med -o.',
    'no-such-folder': () => 'Mappen finnes ikke. Opprett den, eller velg et annet sted med -o.',
    'no-such-source': () => 'Mappen du har oppgitt, finnes ikke. Kontroller navnet og stien.',
    'not-a-folder': () => 'Dette er ikke en mappe. Oppgi mappen som arbeidsbøkene ligger i.',
    'name-too-long': () => 'Filnavnet er for langt. Velg et kortere.',
    'disk-error': () =>
      'Disken ga feil da filen ble lest eller skrevet. Oppgi en kopi på et annet sted, eller velg et annet sted med -o.',
    'system-refused': () =>
      'Systemet kommer ikke til filen. Kontroller navnet og stedet, eller oppgi en kopi på datamaskinens egen disk.',
    'file-exists': () => 'Det finnes allerede en fil med det navnet. Velg et annet med -o.',
    'same-file': () =>
      'Resultatet ville havne i filen du oppga. Velg et annet navn, eller si --in-place hvis det er meningen.',
    'wrong-ending': () =>
      'Resultatet er av samme slag som filen du oppga, og trenger samme filendelse (.xlsx eller .xlsm).',
    'no-template': () => noTemplate,
    'handout-ending': () =>
      'En kalender får endelsen .ics, en liste .csv, årshjulet .svg og et dokument .docx. Velg en slik med -o.',
    'out-of-time': (limit) =>
      `Arbeidet tok mer enn ${grouped(limit)} sekunder. Prøv igjen når datamaskinen har mindre å gjøre, eller del opp arbeidsboken.`,
    'out-of-memory': (limit) =>
      `Arbeidet krever mer enn ${grouped(limit)} MB minne. Lukk andre programmer og prøv igjen, eller del opp arbeidsboken.`,
    'result-too-large': () =>
      'Resultatet ville bli større enn det som kan leses igjen. Del opp arbeidsboken, slik at hver del har færre rader.',
    'changed-on-disk': () => 'Noen andre lagret filen i mellomtiden. Kjør jobben igjen.',
    'no-plan-on-sheet': () =>
      'Arket har ingen plan eller liste som jobben kan gjøre noe med. planbok scan viser hvilke ark som har det.',
    'sheet-replaced': () =>
      'Det er den ordnede kopien som gjelder i stedet for arket. planbok scan viser hva den heter.',
    'nothing-to-undo': () => 'Det er ingenting å ta tilbake: Planbok har ikke gjort noe med denne filen.',
    'no-more-runs': () => 'Planbok husker ingen flere kjøringer i denne filen.',
    'undo-elsewhere': () =>
      'Det Planbok har gjort med denne filen, er gjort i Excel eller Google Regneark. Åpne arbeidsboken der og gjenopprett i Planboks panel, under Logg og gjenoppretting.',
    'undo-forgotten': () =>
      'Arbeidsboken er lagret av et annet program siden; minnet om kjøringen er borte, så den kan ikke tas tilbake. Filen som fantes før kjøringen, finnes fortsatt hvis resultatet ble skrevet i en ny fil.',
    'no-report': () =>
      'Filen er ikke en tekst. Lagre rapporten som .docx eller .txt, eller listen som .csv, og oppgi den filen.',
    'bad-words': () =>
      'Filen er ikke en fil med ord som Planbok kan lese: overskrifter med felt og statuser med tilstand, i JSON, slik planbok words export skriver den.',
    'port-taken': () =>
      'Porten brukes allerede av et annet program. Velg en annen med --port, eller utelat den.',
    'no-office-library': () =>
      'Microsofts bibliotek @microsoft/office-js mangler eller er en annen versjon enn den arbeidsbordet er laget for. Kjør npm ci i Planboks mappe.',
    'not-xlsx': () => 'Resultatet er en arbeidsbok og trenger filendelsen .xlsx.',
    'no-workbook-there': () =>
      'Der finnes ingen arbeidsbok å lese: ingen fil slutter på .xlsx eller .xlsm, og ingenting er et regneark hos Google. Kontroller hvilken mappe du oppga.',
    'no-readable-workbook': () =>
      'Ingen av arbeidsbøkene kunne leses; over står det hvorfor. Rett det og kjør igjen.',
    'google-link-file': () =>
      'Filen er bare en lenke til et regneark hos Google: innholdet finnes ikke på datamaskinen. Les mappen i Google Disk i stedet (drive: og id-en til mappen), eller velg Fil → Last ned → Microsoft Excel i regnearket og legg filen her.',
    'apple-numbers': () =>
      'Filen er i Apples format Numbers. Åpne den i Numbers og eksporter den som Excel (.xlsx).',
    'no-central-plan': () => 'Filen har ingen plan med tiltak.',
    'not-built': () =>
      'Den delen av Planbok finnes ikke her: den hører til Planboks kildekode, der npm run build lager den.',
    'outside-folders': () =>
      'Det ligger utenfor mappene som planbok mcp ble startet med, eller leder dit gjennom en lenke. Flytt filen til en av dem, eller start med mappen dens.',
    'several-such-files': () => 'Flere av mappene har en fil med det navnet. Skriv hele stien.',
    'only-workbooks': () => 'Verktøyene åpner bare arbeidsbøker som slutter på .xlsx eller .xlsm.',
    'no-such-preview': () =>
      'Ingen forhåndsvisning har den id-en. Forhåndsvis igjen (preview) og bruk id-en som svaret har.',
    'other-preview': () =>
      'Forhåndsvisningen gjelder noe annet: det som jobber endrer, gjøres med apply, det som tas tilbake, med undo.',
  },
};
