import type { GoogleReason } from '../failure-reason';
import { checkAddress, goneMeanwhile, tryAgainSoon } from './remote';

/** Why Planbok stopped, where it asks Google from outside a spreadsheet, in Norwegian. */
export const nbGoogleFailures: Readonly<Record<GoogleReason, () => string>> = {
  'no-google-library': () =>
    'Det Planbok trenger for Google, er ikke installert. Kjør npm install --global @googleapis/sheets@14.0.0, eller npm install i Planboks mappe, og prøv igjen.',
  'no-google-credentials': () =>
    'Det finnes ikke noe å logge inn hos Google med. Gjør ett av tre: kjør gcloud auth application-default login med de rettighetene som står i docs/google-api.md; eller la GOOGLE_APPLICATION_CREDENTIALS peke på nøkkelfilen til en tjenestekonto, og del regnearket eller mappen med adressen til kontoen; eller kjør Planbok på en maskin i Googles sky, eller med Workload Identity Federation, med en konto som det er delt med.',
  'google-credentials-unreadable': () =>
    'Dette er ikke en fil med påloggingsopplysninger som Googles bibliotek kan lese. Kontroller hva GOOGLE_APPLICATION_CREDENTIALS peker på, eller logg inn på nytt med gcloud auth application-default login.',
  'google-credentials-refused': () =>
    'Google godtar ikke påloggingsopplysningene: de er utløpt eller trukket tilbake, eller kontoen mangler en rettighet. Logg inn på nytt, eller lag en ny nøkkel.',
  'google-not-shared': () =>
    'Google lar ikke kontoen gjøre dette. Del regnearket eller mappen med kontoen, som redigerer hvis Planbok skal skrive.',
  'google-api-off': () =>
    'Google Cloud-prosjektet som opplysningene hører til, har ikke slått på grensesnittet. Slå på Google Sheets API og Google Drive API der.',
  'google-scope': () =>
    'Påloggingen gjelder mindre enn det som trengs her. Logg inn på nytt med de rettighetene som står i docs/google-api.md.',
  'google-quota': () =>
    'Google tar bare imot så mange forespørsler i minuttet fra én konto, og grensen er nådd. Vent et minutt og prøv igjen.',
  'google-unavailable': () => `Googles tjeneste svarte ikke som den skal, flere ganger. ${tryAgainSoon}`,
  'google-offline': () =>
    'Google kan ikke nås. Kontroller nettverket, eller mellomtjeneren i HTTPS_PROXY, og prøv igjen.',
  'google-too-large': () =>
    'Regnearket er større enn det Google lar et program lese eller skrive på én gang. Del det opp.',
  'google-export-too-large': () =>
    'Google lager en Excel-fil av et regneark på høyst 10 MB, og dette er større. Velg Fil → Last ned → Microsoft Excel i det og legg filen i mappen i stedet, eller del det opp.',
  'google-no-download': () =>
    'Eieren har slått av nedlasting av filen for dem som bare kan se den. Be om at den slås på, eller om at kontoen får redigere.',
  'google-file-gone': () => goneMeanwhile,
  'shortcut-leads-nowhere': () =>
    'Snarveien leder til en fil som ligger i papirkurven, eller som kontoen ikke kan se. Del filen med kontoen eller fjern snarveien.',
  'no-such-drive-folder': () =>
    'Det finnes ingen slik mappe i Google Disk som kontoen kan se. Kontroller id-en, den siste delen av mappens adresse, og del mappen med kontoen.',
  'not-a-drive-folder': () =>
    'Dette er ikke en mappe i Google Disk, eller den ligger i papirkurven. Oppgi id-en til en mappe: den siste delen av adressen.',
  'no-such-google-file': () => `Google finner ikke noe der som kontoen kan se. ${checkAddress}`,
  'native-table': () =>
    'Googles tabeller kan bare fjernes sammen med det som står i dem. Gjør om tabellen til vanlige celler i menyen dens, og prøv igjen.',
  'google-root-elsewhere': () =>
    'PLANBOK_GOOGLE_ROOT kan bare peke på en tjener på denne maskinen. Utelat den for å spørre Google.',
};
