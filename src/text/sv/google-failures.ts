import type { GoogleReason } from '../failure-reason';
import { checkAddress, goneMeanwhile, tryAgainSoon } from './remote';

/** Varför Planbok stannade, där det frågar Google utifrån, på svenska. */
export const svGoogleFailures: Readonly<Record<GoogleReason, () => string>> = {
  'no-google-library': () =>
    'Det som Planbok behöver för Google är inte installerat. Kör npm install --global @googleapis/sheets@14.0.0, eller npm install i Planboks mapp, och försök igen.',
  'no-google-credentials': () =>
    'Det finns inget att logga in hos Google med. Gör något av tre: kör gcloud auth application-default login med de rättigheter som står i docs/google-api.md; eller låt GOOGLE_APPLICATION_CREDENTIALS peka ut nyckelfilen för ett tjänstkonto, och dela kalkylarket eller mappen med dess adress; eller kör Planbok på en maskin i Googles moln, eller med Workload Identity Federation, med ett konto som det är delat med.',
  'google-credentials-unreadable': () =>
    'Det här är ingen fil med inloggningsuppgifter som Googles bibliotek kan läsa. Kontrollera vad GOOGLE_APPLICATION_CREDENTIALS pekar på, eller logga in på nytt med gcloud auth application-default login.',
  'google-credentials-refused': () =>
    'Google godtar inte inloggningsuppgifterna: de har gått ut eller dragits tillbaka, eller så saknar kontot en rättighet. Logga in på nytt, eller skapa en ny nyckel.',
  'google-not-shared': () =>
    'Google låter inte kontot göra det här. Dela kalkylarket eller mappen med kontot, som redigerare om Planbok ska skriva.',
  'google-api-off': () =>
    'Det Google Cloud-projekt som uppgifterna hör till har inte slagit på gränssnittet. Slå på Google Sheets API och Google Drive API där.',
  'google-scope': () =>
    'Inloggningen gäller mindre än vad som behövs här. Logga in på nytt med de rättigheter som står i docs/google-api.md.',
  'google-quota': () =>
    'Google tar bara emot så många frågor i minuten från ett konto, och det är uppnått. Vänta en minut och försök igen.',
  'google-unavailable': () => `Googles tjänst svarade inte som den ska, flera gånger. ${tryAgainSoon}`,
  'google-offline': () =>
    'Google går inte att nå. Kontrollera nätverket, eller mellanservern i HTTPS_PROXY, och försök igen.',
  'google-too-large': () =>
    'Kalkylarket är större än vad Google låter ett program läsa eller skriva på en gång. Dela upp det.',
  'google-export-too-large': () =>
    'Google gör en Excelfil av ett kalkylark på högst 10 MB, och det här är större. Välj Arkiv → Ladda ned → Microsoft Excel i det och lägg filen i mappen i stället, eller dela upp det.',
  'google-no-download': () =>
    'Ägaren har stängt av nedladdning av filen för dem som bara får se den. Be att den slås på, eller att kontot får redigera.',
  'google-file-gone': () => goneMeanwhile,
  'shortcut-leads-nowhere': () =>
    'Genvägen leder till en fil som ligger i papperskorgen eller som kontot inte får se. Dela filen med kontot eller ta bort genvägen.',
  'no-such-drive-folder': () =>
    'Det finns ingen sådan mapp i Google Drive som kontot får se. Kontrollera id:t, sista delen av mappens adress, och dela mappen med kontot.',
  'not-a-drive-folder': () =>
    'Det här är ingen mapp i Google Drive, eller så ligger den i papperskorgen. Ange en mapps id: sista delen av dess adress.',
  'no-such-google-file': () => `Google hittar inget där som kontot får se. ${checkAddress}`,
  'native-table': () =>
    'Googles tabeller går bara att ta bort tillsammans med det som står i dem. Gör om tabellen till vanliga celler i dess meny, och försök igen.',
  'google-root-elsewhere': () =>
    'PLANBOK_GOOGLE_ROOT får bara peka på en server på den här maskinen. Utelämna den för att fråga Google.',
};
