import type { MicrosoftReason } from '../failure-reason';
import { checkAddress, goneMeanwhile, tryAgainSoon } from './remote';

const newCode = 'Kjør igjen for å få en ny kode.';

/** Hvorfor Planbok stanset, der det spør OneDrive eller SharePoint, på bokmål. */
export const nbMicrosoftFailures: Readonly<Record<MicrosoftReason, () => string>> = {
  'no-microsoft-credentials': () =>
    'Det finnes ingenting å logge inn hos Microsoft med. Gjør én av tre ting: la PLANBOK_GRAPH_CLIENT_ID ha id-en til en app som IT har registrert, og PLANBOK_GRAPH_TENANT organisasjonens domene, og logg inn med koden som vises; eller la PLANBOK_GRAPH_TOKEN ha et tilgangstoken for Microsoft Graph med tillatelsen Files.Read.All; eller synkroniser mappen til datamaskinen med OneDrive, og oppgi den mappen i stedet. Hvordan står i docs/hosts-microsoft.md.',
  'microsoft-token-unreadable': () =>
    'Det som står i PLANBOK_GRAPH_TOKEN, er ikke et tilgangstoken. Oppgi bare selve tokenet, uten anførselstegn og annet rundt.',
  'microsoft-credentials-refused': () =>
    'Microsoft godtar ikke påloggingen: den er utløpt, etter omtrent en time, eller trukket tilbake. Logg inn på nytt og kjør igjen: det som allerede er lest, leses ikke en gang til.',
  'microsoft-application': () =>
    'Microsoft kjenner ikke appen, eller lar den ikke logge inn med kode. Kontroller PLANBOK_GRAPH_CLIENT_ID og PLANBOK_GRAPH_TENANT, og be IT tillate offentlige klientflyter for appen.',
  'microsoft-consent': () =>
    'Organisasjonen har ikke godkjent at appen leser filer. Be IT gi den tillatelsen Files.Read.All, eller synkroniser mappen til datamaskinen med OneDrive og oppgi den i stedet.',
  'microsoft-sign-in-barred': () =>
    'Organisasjonen tillater ikke denne påloggingen: kontoen får ikke bruke appen, eller datamaskinen og nettet oppfyller ikke vilkårene. Spør IT, eller synkroniser mappen til datamaskinen med OneDrive og oppgi den i stedet.',
  'microsoft-sign-in-declined': () => `Påloggingen ble avslått i nettleseren. ${newCode}`,
  'microsoft-sign-in-expired': () => `Ingen logget inn mens koden var gyldig. ${newCode}`,
  'microsoft-not-shared': () =>
    'Kontoen får ikke se dette i OneDrive eller SharePoint, eller påloggingen mangler tillatelsen Files.Read.All. Del mappen med kontoen, eller logg inn med den tillatelsen.',
  'microsoft-quota': () =>
    'Microsoft tar akkurat nå ikke imot flere forespørsler fra kontoen eller organisasjonen. Vent en stund og prøv igjen.',
  'microsoft-unavailable': () =>
    `Microsofts tjeneste svarte ikke som den skal, flere ganger. ${tryAgainSoon}`,
  'microsoft-offline': () => 'Microsoft kan ikke nås. Kontroller nettverket og prøv igjen.',
  'microsoft-refused': () =>
    'Microsoft avviste forespørselen og sa ikke hvorfor. Kontroller adressen og prøv igjen.',
  'microsoft-no-download': () =>
    'Organisasjonen eller eieren lar ikke filen lastes ned. Be om den rettigheten, eller legg en kopi som kan lastes ned, i mappen.',
  'microsoft-file-gone': () => goneMeanwhile,
  'microsoft-file-locked': () =>
    'Filen er låst i OneDrive eller SharePoint. Kjør igjen når den som har låst den, er ferdig.',
  'no-such-microsoft-file': () => `Microsoft finner ikke noe der som kontoen får se. ${checkAddress}`,
  'no-such-microsoft-folder': () =>
    'Det finnes ingen slik mappe i OneDrive eller SharePoint som kontoen får se. Åpne mappen i nettleseren og kopier adressen, eller bruk Kopier kobling; åpne en kobling som er delt med deg, én gang i nettleseren først.',
  'not-a-microsoft-folder': () =>
    'Dette er ingen mappe i OneDrive eller SharePoint. Åpne mappen i nettleseren og kopier adressen.',
  'microsoft-root-elsewhere': () =>
    'PLANBOK_MICROSOFT_ROOT kan bare peke på en tjener på denne maskinen. Utelat den for å spørre Microsoft.',
};
