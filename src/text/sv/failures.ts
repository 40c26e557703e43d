import type { FailureText } from '../failure-reason';
import { failures } from './glossary';
import { isDoneAll, nothingWritten } from './shared';

export const saveAgain =
  'Öppna filen i Excel eller LibreOffice, spara den på nytt som .xlsx och försök igen.';
export const tooLarge = 'Ta bort bilder och tomma, formaterade rader, eller dela upp arbetsboken.';
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');

const unprotect = 'Ta bort skyddet (Granska → Ta bort bladets skydd) och försök igen.';

/** Why Planbok stopped, in Swedish; `en/failures.ts` has the same in English. */
export const svFailure: FailureText = {
  sheet: (name) => `bladet ”${name}”`,
  part: (name) => `delen ${name}`,
  nothingWritten,
  isDoneAll,
  reasons: {
    conflict: () =>
      'Arbetsboken är inte längre som när ändringarna planerades. Kör jobbet igen, så räknas de om.',
    protected: () => `${failures.protected}. ${unprotect}`,
    'in-cell-edit': () => 'En cell redigeras just nu. Tryck Enter i Excel och försök igen.',
    'no-such-sheet': () => `${failures['no-such-sheet']}. Kontrollera stavningen; planbok scan visar bladen.`,
    'not-signed-in': () => `${failures['not-signed-in']}. Logga in och försök igen.`,
    'not-allowed': () => `${failures['not-allowed']}. Be den som äger filen om tillgång.`,
    'too-large': () => `${failures['too-large']}. ${tooLarge}`,
    'unreadable-file': () => `Filen går inte att läsa. ${saveAgain}`,
    unreachable: () => 'Filen går inte att nå. Kontrollera nätverket eller enheten och försök igen.',
    stopped: () => 'Du avbröt körningen, och det som hunnit skrivas är taget tillbaka.',
    unsupported: () => 'Det går inte att göra i den här arbetsboken.',

    'bad-sheet-name': () =>
      'Bladnamnet är inte tillåtet i Excel: högst 31 tecken och inget av : \\ / ? * [ ].',
    'text-too-long': () => 'En text är längre än en cell kan hålla. Korta den.',

    'changed-since': () => 'Cellerna har ändrats sedan ändringarna planerades. Kör jobbet igen.',
    'sheet-exists': () =>
      'Det finns redan ett blad med det namnet som Planbok inte har gjort. Döp om det och försök igen.',
    'not-own-sheet': () => 'Planbok tar bara bort blad som det själv har gjort.',
    'protected-sheet': () => `${failures.protected}. ${unprotect}`,
    'protected-structure': () =>
      'Arbetsbokens blad är låsta. Ta bort skyddet (Granska → Skydda arbetsbok) och försök igen.',
    'over-formula': () => 'Ändringen skulle skriva över en formel, och det gör Planbok inte.',
    'inside-merge': () => 'Ändringen hamnar inuti en sammanfogad cell. Dela cellen och försök igen.',
    'overlapping-rule': () => 'Cellerna har redan en annan regel för vad de får innehålla.',
    'overlapping-table': () => 'Det finns redan en tabell på samma plats.',
    'retyped-by-format': () => 'Talformatet skulle ändra vad cellerna betyder.',
    'outside-sheet': () => 'Ändringen hamnar utanför bladet.',

    'another-run': () =>
      'En annan körning av Planbok skriver just nu i samma kalkylark. Vänta en stund och försök igen.',
    'several-accounts': () =>
      'Google nekar panelen tillgång. Det händer när du är inloggad med flera Google-konton: öppna kalkylarket i ett fönster där bara rätt konto är inloggat.',
    'script-time': () =>
      'Google låter ett skript arbeta i sex minuter, och det hade inte räckt. Dela upp arbetsboken och försök igen.',
    'script-quota': () =>
      'Google begränsar hur mycket ett skript får göra på en stund, och gränsen är nådd. Vänta några minuter och försök igen.',
    'script-quota-day': () =>
      'Google begränsar hur mycket ett skript får göra på ett dygn, och gränsen är nådd. Försök igen i morgon: inom 24 timmar går det igen.',
    'typed-columns': () =>
      'Cellen ligger i en tabell i Google Kalkylark, i en kolumn vars typ inte låter ett skript skriva där så att det betyder rätt: en dag skulle visas som ett tal. Välj typen Datum för kolumnen, eller gör om tabellen till vanliga celler i dess meny, och försök igen.',
    'array-formula': () =>
      'Cellen hör till en matrisformel, som bara kan ändras i sin helhet. Ändra den i Excel först.',
    'last-visible-sheet': () =>
      'De enda synliga bladen skulle tas bort, och en arbetsbok måste ha ett. Visa ett av de andra bladen (högerklicka på en flik, Ta fram), och försök igen.',
    'not-as-planned': () =>
      'Resultatet blev inte som planerat när det lästes tillbaka, och sparades därför inte. Rapportera det gärna.',
    'not-as-written': () =>
      'Excel ändrade på det som Planbok skrev, och därför är körningen tillbakatagen. Rapportera det gärna.',
    'rows-filtered': () =>
      'Ett filter är på, eller rader är dolda, och Excel skriver då inte i rätt rader. Visa alla rader (Data → Rensa filtret, eller Ta fram) och försök igen.',
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
    'other-version': () =>
      'Panelen och skriptet är av olika versioner. Stäng panelen, ladda om sidan och öppna panelen igen.',
    'hidden-sheet': () => 'Ta fram det först: högerklicka på en bladflik och välj Ta fram.',
    'newer-settings': () =>
      'En nyare Planbok har sparat inställningar i arbetsboken. Uppdatera Planbok för att ändra dem.',
    'cut-while-writing': () =>
      'Google avbröt kontakten medan Planbok skrev, så körningen kan vara gjord till hälften. Stäng panelen och öppna den igen: då visar Planbok om något blev avbrutet och kan återställa det.',
    'program-error': () =>
      'Programmet svarade med ett fel som Planbok inte kan göra något åt. Försök igen, eller spara, stäng och öppna arbetsboken.',
    'half-done': () =>
      'En körning avbröts halvvägs, och det den hann göra står kvar. Återställ den i Planbok innan du går vidare.',
    'journal-damaged': () =>
      'En körning avbröts halvvägs, och Planboks anteckningar om den är skadade. Hämta en tidigare version av filen (Arkiv → Info → Versionshistorik).',
    'no-such-run': () => 'Körningen finns inte kvar att ta tillbaka eller göra om.',
    'nothing-holds': () =>
      'Det finns inget kvar att ta tillbaka: allt som körningen skrev har ändrats sedan dess.',
    'no-redo': () => 'Körningen var för stor för att sparas. Kör jobbet igen i stället.',
  },
};
