import type { FailureText } from './failure-reason';

const saveAgain = 'Öppna filen i Excel eller LibreOffice, spara den på nytt som .xlsx och försök igen.';
const tooLarge = 'Ta bort bilder och tomma, formaterade rader, eller dela upp arbetsboken.';
const million = (count: number): string => `${String(count / 1_000_000).replace('.', ',')} miljoner`;
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
const mib = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** Why Planbok stopped, in Swedish; `failure-en.ts` has the same in English. */
export const svFailure: FailureText = {
  sheet: (name) => `bladet ”${name}”`,
  part: (name) => `delen ${name}`,
  nothingWritten: 'Inget är skrivet.',
  reasons: {
    conflict: () =>
      'Arbetsboken är inte längre som när ändringarna planerades. Kör jobbet igen, så räknas de om.',
    protected: () => 'Bladet är skyddat. Ta bort skyddet (Granska → Ta bort bladets skydd) och försök igen.',
    'in-cell-edit': () => 'En cell redigeras just nu. Tryck Enter i Excel och försök igen.',
    'no-such-sheet': () => 'Bladet finns inte. Kontrollera stavningen; planbok scan visar bladen.',
    'not-signed-in': () => 'Du är inte inloggad. Logga in och försök igen.',
    'not-allowed': () => 'Du har inte rätt att göra det här. Be den som äger filen om tillgång.',
    'too-large': () => `Arbetsboken är för stor. ${tooLarge}`,
    'unreadable-file': () => `Filen går inte att läsa. ${saveAgain}`,
    unreachable: () => 'Filen går inte att nå. Kontrollera nätverket eller enheten och försök igen.',
    stopped: () => 'Du avbröt körningen, och det som hunnit skrivas är taget tillbaka.',
    unsupported: () => 'Det går inte att göra i den här arbetsboken.',

    'not-a-zip': () => 'Det här är ingen Excel-fil (.xlsx eller .xlsm). Kontrollera att du valde rätt fil.',
    'old-xls-or-encrypted': () =>
      'Filen är antingen i det gamla formatet .xls eller skyddad med lösenord. Öppna den i Excel, ta bort lösenordet och spara den som .xlsx.',
    'old-xls': () => 'Filen är i det gamla formatet .xls. Öppna den i Excel och spara den som .xlsx.',
    password: () =>
      'Filen är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet (Arkiv → Info) och spara.',
    empty: () => 'Filen är tom.',
    truncated: () => 'Slutet av filen saknas: den har inte kopierats eller hämtats färdigt. Hämta den igen.',
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
    'bad-sheet-name': () =>
      'Bladnamnet är inte tillåtet i Excel: högst 31 tecken och inget av : \\ / ? * [ ].',
    'bad-cell-reference': () => `En cell har en adress som inte finns. ${saveAgain}`,
    'bad-string-index': () => `En cell hänvisar till en text som saknas. ${saveAgain}`,
    'too-many-cells': (limit) => `Arbetsboken har fler än ${million(limit)} celler. ${tooLarge}`,
    'too-wide': (limit) =>
      `Arbetsbokens blad sträcker sig över fler än ${million(limit)} rutor. Ta bort det som står långt ute till höger.`,
    'too-many-strings': (limit) => `Arbetsboken har fler än ${million(limit)} texter. ${tooLarge}`,
    'too-many-items': (limit) =>
      `Ett blad har fler än ${grouped(limit)} sammanfogningar, regler, länkar eller format. ${tooLarge}`,
    'text-too-long': () => 'En text är längre än en cell kan hålla. Korta den.',

    'changed-since': () => 'Cellerna har ändrats sedan ändringarna planerades. Kör jobbet igen.',
    'sheet-exists': () =>
      'Det finns redan ett blad med det namnet som Planbok inte har gjort. Döp om det och försök igen.',
    'not-own-sheet': () => 'Planbok tar bara bort blad som det själv har gjort.',
    'protected-sheet': () =>
      'Bladet är skyddat. Ta bort skyddet (Granska → Ta bort bladets skydd) och försök igen.',
    'protected-structure': () =>
      'Arbetsbokens blad är låsta. Ta bort skyddet (Granska → Skydda arbetsbok) och försök igen.',
    'over-formula': () => 'Ändringen skulle skriva över en formel, och det gör Planbok inte.',
    'inside-merge': () => 'Ändringen hamnar inuti en sammanfogad cell. Dela cellen och försök igen.',
    'overlapping-rule': () => 'Cellerna har redan en annan regel för vad de får innehålla.',
    'overlapping-table': () => 'Det finns redan en tabell på samma plats.',
    'retyped-by-format': () => 'Talformatet skulle ändra vad cellerna betyder.',
    'outside-sheet': () => 'Ändringen hamnar utanför bladet.',

    'no-such-file': () => 'Filen finns inte. Kontrollera namnet och mappen.',
    'is-a-folder': () => 'Det här är en mapp. Ange en fil.',
    'no-permission': () => 'Du har inte rätt att läsa eller skriva här. Välj en annan plats med -o.',
    'in-use': () => 'Filen är öppen i ett annat program. Stäng den och försök igen.',
    'disk-full': () => 'Disken är full. Frigör utrymme, eller välj en annan plats med -o.',
    'no-such-folder': () => 'Mappen finns inte. Skapa den, eller välj en annan plats med -o.',
    'name-too-long': () => 'Filnamnet är för långt. Välj ett kortare.',
    'disk-error': () => 'Disken gav fel när filen skrevs. Välj en annan plats med -o.',
    'file-exists': () => 'Det finns redan en fil med det namnet. Välj ett annat med -o.',
    'same-file': () =>
      'Resultatet skulle hamna i filen du angav. Välj ett annat namn, eller säg --in-place om det är meningen.',
    'wrong-ending': () =>
      'Resultatet är av samma slag som filen du angav och behöver samma filändelse (.xlsx eller .xlsm).',
    'out-of-time': (limit) => `Filen tog längre än ${grouped(limit)} sekunder att läsa. ${tooLarge}`,
    'out-of-memory': () => `Filen kräver för mycket minne. ${tooLarge}`,
    'another-run': () =>
      'En annan körning av Planbok skriver just nu i samma kalkylark. Vänta en stund och försök igen.',
    'several-accounts': () =>
      'Google nekar panelen tillgång. Det händer när du är inloggad med flera Google-konton: öppna kalkylarket i ett fönster där bara rätt konto är inloggat.',
    'script-time': () =>
      'Google låter ett skript arbeta i sex minuter, och det hade inte räckt. Dela upp arbetsboken och försök igen.',
    'array-formula': () =>
      'Cellen hör till en matrisformel, som bara kan ändras i sin helhet. Ändra den i Excel först.',
    'last-visible-sheet': () => 'Arbetsboken måste ha minst ett synligt blad.',
    'not-as-planned': () =>
      'Resultatet blev inte som planerat när det lästes tillbaka, och sparades därför inte. Rapportera det gärna.',
    'foreign-rule': () =>
      'Cellerna har en regel som Planbok inte kan göra om. Lägg tillbaka den i Excel (Data → Dataverifiering).',
    'formula-too-long': (limit) =>
      `Formeln är längre än ${grouped(limit)} tecken, som är det mesta Excel klarar.`,
    'list-item': () =>
      'Ett ord i listan är tomt eller har ett komma i sig, och det klarar inte Excels listor.',
    'list-too-long': (limit) =>
      `Orden i listan är tillsammans längre än ${grouped(limit)} tecken, som är det mesta Excel klarar.`,
    'no-such-date': () => 'Dagen finns inte i arbetsbokens kalender. Skriv ett annat datum.',
    'table-heading': () => 'Tabellen behöver en rubrik med text i varje kolumn. Fyll i den och försök igen.',
    'table-heading-twice': () => 'Två kolumner i tabellen har samma rubrik. Döp om den ena och försök igen.',
    'table-name': () => 'Det finns redan en tabell eller ett namn som heter så.',
    'table-too-small': () => 'En tabell behöver minst en rad under rubrikerna.',
    'changed-since-preview': () =>
      'Arbetsboken har ändrats sedan förhandsvisningen. Kör jobbet igen, så räknas ändringarna om.',
    'changed-on-disk': () => 'Någon annan sparade filen under tiden. Kör jobbet igen.',
    'nothing-to-undo': () =>
      'Det finns inget att ta tillbaka: Planbok har inte gjort något med den här filen.',
    'other-version': () =>
      'Panelen och skriptet är av olika versioner. Stäng panelen, ladda om sidan och öppna panelen igen.',
    'newer-settings': () =>
      'En nyare Planbok har sparat inställningar i arbetsboken. Uppdatera Planbok för att ändra dem.',
    'port-taken': () =>
      'Porten används redan av ett annat program. Välj en annan med --port, eller utelämna den.',
    'no-office-library': () =>
      'Microsofts bibliotek @microsoft/office-js saknas eller är en annan version än den som arbetsbordet är gjort för. Kör npm ci i Planboks mapp.',
    'not-built': () => 'Arbetsbordets sidor är inte byggda. Kör npm run build i Planboks mapp.',
    'cut-while-writing': () =>
      'Google avbröt kontakten medan Planbok skrev, så körningen kan vara gjord till hälften. Stäng panelen och öppna den igen: då visar Planbok om något blev avbrutet och kan återställa det.',
    'half-done': () =>
      'En körning avbröts halvvägs, och det den hann göra står kvar. Återställ den i Planbok innan du går vidare.',
    'journal-damaged': () =>
      'En körning avbröts halvvägs, och Planboks anteckningar om den är skadade. Hämta en tidigare version av filen (Arkiv → Info → Versionshistorik).',
    'no-such-run': () => 'Körningen finns inte kvar att ta tillbaka eller göra om.',
    'no-redo': () => 'Körningen var för stor för att sparas. Kör jobbet igen i stället.',
  },
};
