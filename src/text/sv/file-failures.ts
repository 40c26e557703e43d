import { saveAgain, tooLarge, grouped, svFailure } from './failures';
import { svGoogleFailures } from './google-failures';
import { svMicrosoftFailures } from './microsoft-failures';
import { svManyFailures } from './many-failures';
import { noTemplate } from './shared';
import type { FailureText, FileReason } from '../failure-reason';

const million = (count: number): string => `${String(count / 1_000_000).replace('.', ',')} miljoner`;
const tooManyCells = 'Ta bort tomma, formaterade rader, eller dela upp arbetsboken.';
const fetchAgain = 'den har inte kopierats eller hämtats färdigt. Hämta den igen.';
const mib = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** Why Planbok stopped, where files are opened and saved too, in Swedish; `en/file-failures.ts` has the same in English. */
export const svFileFailure: FailureText<FileReason> = {
  ...svFailure,
  reasons: {
    ...svFailure.reasons,
    ...svGoogleFailures,
    ...svMicrosoftFailures,
    ...svManyFailures,
    'not-a-zip': () => 'Det här är ingen Excel-fil (.xlsx eller .xlsm). Kontrollera att du valde rätt fil.',
    'old-xls-or-encrypted': () =>
      'Filen är antingen i det gamla formatet .xls eller skyddad med lösenord. Öppna den i Excel, ta bort lösenordet och spara den som .xlsx.',
    'old-xls': () => 'Filen är i det gamla formatet .xls. Öppna den i Excel och spara den som .xlsx.',
    opendocument: () =>
      'Filen är i formatet OpenDocument (.ods). Öppna den i LibreOffice eller Excel och spara den som .xlsx.',
    'no-text': () =>
      'Filen heter som en textfil (.csv) men är ingen. Öppna den i Excel och spara den som .xlsx.',
    'open-quote': (line) =>
      `Ett citattecken på rad ${grouped(line)} avslutas aldrig, så fälten går inte att skilja åt. Rätta raden, eller öppna filen i Excel och spara den som .xlsx.`,
    'table-in-place': () => 'En textfil kan inte skrivas över med en arbetsbok. Utelämna --in-place.',
    password: () =>
      'Filen är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet (Arkiv → Info) och spara.',
    empty: () => `Filen är tom: ${fetchAgain}`,
    truncated: () => `Slutet av filen saknas: ${fetchAgain}`,
    'damaged-zip': () => `Filen är skadad. ${saveAgain}`,
    'damaged-part': () => `En del av filen är skadad. ${saveAgain}`,
    'encrypted-entry': () => 'En del av filen är krypterad. Öppna den i Excel, ta bort lösenordet och spara.',
    'unknown-compression': () => `Filen är packad på ett sätt som Planbok inte kan. ${saveAgain}`,
    'several-disks': () => `Filen är ett stycke av ett delat arkiv. ${saveAgain}`,
    'duplicate-entry': () => `Filen innehåller samma del två gånger. ${saveAgain}`,
    'bad-entry-name': () => `En del av filen har ett otillåtet namn. ${saveAgain}`,
    'too-many-parts': (limit) => `Filen består av fler än ${grouped(limit)} delar. ${tooLarge}`,
    'part-too-large': (limit) => `En del av filen är större än ${mib(limit)}. ${tooLarge}`,
    'workbook-too-large': (limit) => `Arbetsboken är större än ${mib(limit)}. ${tooLarge}`,
    'suspicious-ratio': () =>
      `Filen växer orimligt mycket när den packas upp, som en zip-bomb. Lita inte på den om du inte vet var den kommer ifrån. ${saveAgain}`,
    'lying-size': () => `Filen uppger fel storlek på sina delar. ${saveAgain}`,
    'unknown-encoding': () => `En del av filen har en okänd teckenkodning. ${saveAgain}`,
    doctype: () =>
      `Filen innehåller en DOCTYPE, som inte hör hemma i en arbetsbok och kan vara skadlig. ${saveAgain}`,
    'damaged-xml': () => `En del av filen går inte att läsa. ${saveAgain}`,
    'too-deep': () => `En del av filen är orimligt djupt nästlad. ${saveAgain}`,
    'not-a-workbook': () =>
      'Filen är ett Office-dokument men ingen arbetsbok. Kontrollera att du valde rätt fil.',
    'binary-workbook': () =>
      'Filen är en binär arbetsbok (.xlsb). Öppna den i Excel och spara den som .xlsx.',
    'no-workbook': () => `Filen saknar själva arbetsboken. ${saveAgain}`,
    'no-sheets': () => 'Arbetsboken har inga blad.',
    'missing-part': () => `En del som arbetsboken hänvisar till saknas. ${saveAgain}`,
    'duplicate-sheet': () => `Två blad har samma namn. ${saveAgain}`,
    'shared-sheet-part': () => `Två blad är samma del av filen. ${saveAgain}`,
    alternatives: () =>
      `En del av filen säger sitt innehåll på flera sätt, för olika program, och Planbok läser inget av dem. ${saveAgain}`,
    'bad-cell-reference': () => `En cell har en adress som inte finns. ${saveAgain}`,
    'bad-string-index': () => `En cell hänvisar till en text som saknas. ${saveAgain}`,
    'too-much-text': (limit) =>
      `Texterna i arbetsbokens celler är tillsammans längre än ${million(limit)} tecken. Ta bort långa texter som upprepas, eller dela upp arbetsboken.`,
    'too-many-cells': (limit) => `Arbetsboken har fler än ${million(limit)} celler. ${tooManyCells}`,
    'too-wide': (limit) =>
      `Arbetsbokens blad sträcker sig över fler än ${million(limit)} rutor. Ta bort det som står långt ute till höger.`,
    'too-many-strings': (limit) => `Arbetsboken har fler än ${million(limit)} texter. Dela upp den.`,
    'too-many-items': (limit) =>
      `Ett blad har fler än ${grouped(limit)} sammanfogningar, regler, länkar eller format. ${tooManyCells}`,
    'no-such-file': () => 'Filen finns inte. Kontrollera namnet och mappen.',
    'is-a-folder': () => 'Det här är en mapp. Ange en fil.',
    'not-a-file': () =>
      'Det här är ingen fil på disken utan en kanal eller en enhet. Spara innehållet i en fil och ange den.',
    'no-permission': () => 'Du har inte rätt att läsa eller skriva här. Välj en annan plats med -o.',
    'in-use': () => 'Filen är öppen i ett annat program. Stäng den och försök igen.',
    'open-elsewhere': () =>
      'Filen är öppen i Excel eller LibreOffice. Stäng den där och försök igen, eller skriv resultatet till en annan fil. Är den inte öppen någonstans har programmet lämnat kvar en låsfil bredvid den (~$ eller .~lock före namnet): ta bort låsfilen.',
    'read-only': () =>
      'Filen är skrivskyddad. Ta bort skrivskyddet, eller skriv resultatet till en annan fil.',
    'disk-full': () => 'Disken är full. Frigör utrymme, eller välj en annan plats med -o.',
    'no-such-folder': () => 'Mappen finns inte. Skapa den, eller välj en annan plats med -o.',
    'no-such-source': () => 'Mappen som du har angett finns inte. Kontrollera namnet och sökvägen.',
    'not-a-folder': () => 'Det här är ingen mapp. Ange mappen som arbetsböckerna ligger i.',
    'name-too-long': () => 'Filnamnet är för långt. Välj ett kortare.',
    'disk-error': () =>
      'Disken gav fel när filen lästes eller skrevs. Ange en kopia på en annan plats, eller välj en annan plats med -o.',
    'system-refused': () =>
      'Systemet kommer inte åt filen. Kontrollera namnet och platsen, eller ange en kopia på datorns egen disk.',
    'file-exists': () => 'Det finns redan en fil med det namnet. Välj ett annat med -o.',
    'same-file': () =>
      'Resultatet skulle hamna i filen du angav. Välj ett annat namn, eller säg --in-place om det är meningen.',
    'wrong-ending': () =>
      'Resultatet är av samma slag som filen du angav och behöver samma filändelse (.xlsx eller .xlsm).',
    'no-template': () => noTemplate,
    'handout-ending': () =>
      'En kalender får ändelsen .ics, en lista .csv, årshjulet .svg och ett dokument .docx. Välj en sådan med -o.',
    'out-of-time': (limit) =>
      `Arbetet tog längre än ${grouped(limit)} sekunder. Försök igen när datorn har mindre att göra, eller dela upp arbetsboken.`,
    'out-of-memory': (limit) =>
      `Arbetet kräver mer än ${grouped(limit)} MB minne. Stäng andra program och försök igen, eller dela upp arbetsboken.`,
    'result-too-large': () =>
      'Resultatet skulle bli större än att det går att läsa igen. Dela upp arbetsboken, så att varje del har färre rader.',
    'changed-on-disk': () => 'Någon annan sparade filen under tiden. Kör jobbet igen.',
    'no-plan-on-sheet': () =>
      'Bladet har ingen plan eller lista som jobbet kan göra något med. planbok scan visar vilka blad som har.',
    'sheet-replaced': () =>
      'Det är den ordnade kopian som gäller i stället för bladet. planbok scan visar vad den heter.',
    'nothing-to-undo': () =>
      'Det finns inget att ta tillbaka: Planbok har inte gjort något med den här filen.',
    'no-more-runs': () => 'Planbok minns inga fler körningar i den här filen.',
    'undo-elsewhere': () =>
      'Det som Planbok har gjort med den här filen är gjort i Excel eller Google Kalkylark. Öppna arbetsboken där och återställ i Planboks panel, under Logg och återställning.',
    'undo-forgotten': () =>
      'Arbetsboken har sparats av ett annat program sedan dess; minnet av körningen är borta, så den går inte att ta tillbaka. Filen som fanns före körningen finns kvar om resultatet skrevs i en ny fil.',
    'no-report': () =>
      'Filen är ingen text. Spara rapporten som .docx eller .txt, eller listan som .csv, och ange den filen.',
    'bad-words': () =>
      'Filen är ingen fil med ord som Planbok kan läsa: rubriker med fält och statusar med läge, i JSON, som planbok words export skriver den.',
    'port-taken': () =>
      'Porten används redan av ett annat program. Välj en annan med --port, eller utelämna den.',
    'no-office-library': () =>
      'Microsofts bibliotek @microsoft/office-js saknas eller är en annan version än den som arbetsbordet är gjort för. Kör npm ci i Planboks mapp.',
    'not-xlsx': () => 'Resultatet är en arbetsbok och behöver filändelsen .xlsx.',
    'no-workbook-there': () =>
      'Där finns ingen arbetsbok att läsa: ingen fil slutar på .xlsx eller .xlsm, och inget är ett kalkylark hos Google. Kontrollera vilken mapp du angav.',
    'no-readable-workbook': () =>
      'Ingen av arbetsböckerna gick att läsa; ovan står varför. Rätta till det och kör igen.',
    'google-link-file': () =>
      'Filen är bara en länk till ett kalkylark hos Google: innehållet finns inte på datorn. Läs mappen i Google Drive i stället (drive: och mappens id), eller välj Arkiv → Ladda ned → Microsoft Excel i kalkylarket och lägg filen här.',
    'apple-numbers': () =>
      'Filen är i Apples format Numbers. Öppna den i Numbers och exportera den som Excel (.xlsx).',
    'no-central-plan': () => 'Filen har ingen plan med åtgärder.',
    'not-built': () =>
      'Den delen av Planbok finns inte här: den hör till Planboks källkod, där npm run build gör den.',
    'outside-folders': () =>
      'Det ligger utanför mapparna som planbok mcp startades med, eller leder dit genom en länk. Flytta filen till en av dem, eller starta med dess mapp.',
    'several-such-files': () => 'Flera av mapparna har en fil med det namnet. Skriv hela sökvägen.',
    'only-workbooks': () => 'Verktygen öppnar bara arbetsböcker som slutar på .xlsx eller .xlsm.',
    'no-such-preview': () =>
      'Ingen förhandsvisning har det id:t. Förhandsvisa igen (preview) och använd det id som svaret har.',
    'other-preview': () =>
      'Förhandsvisningen gäller något annat: det som jobb ändrar görs med apply, det som tas tillbaka med undo.',
  },
};
