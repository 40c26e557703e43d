import type { MicrosoftReason } from '../failure-reason';
import { checkAddress, goneMeanwhile, tryAgainSoon } from './remote';

const newCode = 'Kör igen för att få en ny kod.';

/** Varför Planbok stannade, där det frågar OneDrive eller SharePoint, på svenska. */
export const svMicrosoftFailures: Readonly<Record<MicrosoftReason, () => string>> = {
  'no-microsoft-credentials': () =>
    'Det finns inget att logga in hos Microsoft med. Gör något av tre: låt PLANBOK_GRAPH_CLIENT_ID ha id:t för en app som IT har registrerat, och PLANBOK_GRAPH_TENANT organisationens domän, och logga in med koden som visas; eller låt PLANBOK_GRAPH_TOKEN ha ett åtkomsttoken för Microsoft Graph med rätten Files.Read.All; eller synka mappen till datorn med OneDrive, och ange den mappen i stället. Hur man gör står i docs/hosts-microsoft.md.',
  'microsoft-token-unreadable': () =>
    'Det som står i PLANBOK_GRAPH_TOKEN är inget åtkomsttoken. Ange bara själva token, utan citattecken och annat omkring.',
  'microsoft-credentials-refused': () =>
    'Microsoft godtar inte inloggningen: den har gått ut, efter ungefär en timme, eller dragits tillbaka. Logga in på nytt och kör igen: det som redan är läst läses inte en gång till.',
  'microsoft-application': () =>
    'Microsoft känner inte appen, eller låter den inte logga in med kod. Kontrollera PLANBOK_GRAPH_CLIENT_ID och PLANBOK_GRAPH_TENANT, och be IT tillåta offentliga klientflöden för appen.',
  'microsoft-consent': () =>
    'Organisationen har inte godkänt att appen läser filer. Be IT godkänna rätten Files.Read.All för den, eller synka mappen till datorn med OneDrive och ange den i stället.',
  'microsoft-sign-in-barred': () =>
    'Organisationen tillåter inte den här inloggningen: kontot får inte använda appen, eller datorn och nätet uppfyller inte villkoren. Fråga IT, eller synka mappen till datorn med OneDrive och ange den i stället.',
  'microsoft-sign-in-declined': () => `Inloggningen avböjdes i webbläsaren. ${newCode}`,
  'microsoft-sign-in-expired': () => `Ingen loggade in medan koden gällde. ${newCode}`,
  'microsoft-not-shared': () =>
    'Kontot får inte se detta i OneDrive eller SharePoint, eller så saknar inloggningen rätten Files.Read.All. Dela mappen med kontot, eller logga in med den rätten.',
  'microsoft-quota': () =>
    'Microsoft tar just nu inte emot fler frågor från kontot eller organisationen. Vänta en stund och kör igen.',
  'microsoft-unavailable': () => `Microsofts tjänst svarade inte som den ska, flera gånger. ${tryAgainSoon}`,
  'microsoft-offline': () => 'Microsoft går inte att nå. Kontrollera nätverket och försök igen.',
  'microsoft-refused': () =>
    'Microsoft avvisade frågan och sade inte varför. Kontrollera adressen och försök igen.',
  'microsoft-no-download': () =>
    'Organisationen eller ägaren låter inte filen laddas ned. Be om den rätten, eller lägg en kopia i mappen som får laddas ned.',
  'microsoft-file-gone': () => goneMeanwhile,
  'microsoft-file-locked': () =>
    'Filen är låst i OneDrive eller SharePoint. Kör igen när den som har låst den är klar.',
  'no-such-microsoft-file': () => `Microsoft hittar inget där som kontot får se. ${checkAddress}`,
  'no-such-microsoft-folder': () =>
    'Det finns ingen sådan mapp i OneDrive eller SharePoint som kontot får se. Öppna mappen i webbläsaren och kopiera adressen, eller använd Kopiera länk; för en länk som delats med dig, öppna den en gång i webbläsaren först.',
  'not-a-microsoft-folder': () =>
    'Detta är ingen mapp i OneDrive eller SharePoint. Öppna mappen i webbläsaren och kopiera dess adress.',
  'microsoft-root-elsewhere': () =>
    'PLANBOK_MICROSOFT_ROOT får bara peka på en server på den här maskinen. Utelämna den för att fråga Microsoft.',
};
