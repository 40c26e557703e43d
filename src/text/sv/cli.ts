import { kinds, problemGroups } from './cli-names';
import { problemSv } from './problems';
import type { UsageCode } from '../../cli/order';
import type { OwnerFigures } from '../../jobs/job';
import type { ColumnReason } from '../../plan/column-reason';
import type { Status } from '../../plan/status';
import type { HelpParts } from '../help-parts';
import { lowered } from '../lowered';
import type { WordCounts } from '../word-counts';
import { fields, figures, ownerMissing, perOwner, statuses, statusesOfMany, tableAsked } from './glossary';
import { columnReasonsSv } from './column-reasons';
import { svCoverage } from './coverage';
import { actions, cells, counted, countedTwice, late, listed, rows, rowsRead } from './grammar';
import { svMinutesCli } from './minutes-cli';
import { wordsCounted } from './words-counted';
import { svLinks } from './links';
import { pastedFindings } from './pasted-findings';
import { portfolioOptions, portfolioUsage } from './portfolio-usage';
import { svChangeLines } from './change-lines';
import { andMore, rulesOff, unreadable } from './shared';
import { svWays } from './ways';
import { svGoals } from './goals';
import { svMcp } from './mcp';
import { svNothingDone } from './nothing-done';
import { svSince } from './since';
import { svSpreadsheet } from './spreadsheet';
import { svWorkbenchCommand } from './workbench-command';
import { svYearLines } from './year-change';

/** What is counted of an owner's open actions. */
type OwnerCounts = Pick<OwnerFigures, 'remaining' | 'overdue' | 'soon' | 'unclear'>;

/** @param jobs their names and what they do, a line each */
const help = (
  parts: HelpParts,
): string => `planbok: gör arbetsboken med handlingsplanen till en arbetsbok som ledningens genomgång kan hållas efter.

Så här:
  planbok <jobb> <fil.xlsx> [val]
  planbok <jobb> https://docs.google.com/spreadsheets/d/<id> [val]

Jobb:
${parts.jobs}
  portfolio   alla enheters planer i en arbetsbok: planbok portfolio <mapp, drive:ID eller graph:ADRESS> [fler]
  words       organisationens egna ord, till andra arbetsböcker:
              words export <fil.xlsx> skriver ut rubriker och statusord som arbetsboken minns,
              words import <fil.xlsx> <ord.json> lägger in dem i en annan
  undo        tar tillbaka det som Planbok senast gjorde med filen eller kalkylarket
  workbench   öppnar arbetsboken och tillägget i webbläsaren, utan Excel; fil kan utelämnas
  mcp         verktyg för en assistent (Model Context Protocol): mcp <mapp …> når bara de mapparna

Val:
  -o, --out FIL          skriv resultatet hit (en fil, eller en mapp som finns)
      --in-place         ändra i filen själv; den gamla sparas bredvid som .bak
      --dry-run          visa ändringarna, cell för cell, och skriv ingenting
      --lang sv|en|nb    språk i det som skrivs (annars arbetsbokens eget)
      --today DATUM      räkna som om det vore den dagen, ÅÅÅÅ-MM-DD
      --year ÅR          planens år, när arbetsboken inte säger det (går före varje gissning)
      --sheet BLAD       läs bara det bladet
      --map "B=owner"    säg vad en kolumn innehåller: kolumnens bokstav eller rubrik,
                         likhetstecken, fält; flera skiljs med kommatecken. Så också om en
                         mellanrubrik eller en statustext: --map "Arkiv=done"
      --table "Plan/A7:E7=actions"
                         säg vad som är en tabell: bladet, cellerna med rubriker och vad den är
                         (actions, findings … ; none om den inte ska läsas eller frågas om);
                         --table "Plan=none" säger det om hela bladet. Svaret sparas i arbetsboken
      --without NAMN,…   stäng av regler för arbetsboken, till exempel missing-owner; den minns det, och det sägs
                         hur många som är avstängda (namnen står i docs/glossary.md)
      --with NAMN,…      slå på dem igen
      --preset NAMN      agenda, review: dagordningens punkter (deck, kth, iso-2015, iso-2026, spring);
                         arbetsboken minns valet
      --meeting "chair=Eva Berg"
                         agenda, review, minutes: vad som gäller för mötet: date, time, place, chair, secretary,
                         checker, kind, registry, previous, invited, present eller absent, eller de svenska
                         orden (Närvarande=Eva Berg, Bo Ek); resten står kvar
      --central FIL      agenda, review: hela organisationens plan (.xlsx eller .csv). Den läggs på ett eget
                         blad, och dagordningen säger vad den egna planen inte har tagit upp
      --standard NAMN    coverage: 14001:2015, 14001:2026, 9001:2015, 45001:2018 eller 50001:2018
      --owner NAMN       owners: bara den här ansvariga, hela namnet eller en del av det
      --from FIL         findings: texten med iakttagelserna (.docx eller .txt; en tabell i .csv), som den
                         står i revisionsrapporten: under rubriker som Positiva iakttagelser, Avvikelser
      --text             owners: skriv ut text till e-post att kopiera; skriver ingen fil, skickar inget
      --suggest          link: visa vilka åtgärder som iakttagelser och mål kan höra till,
                         och orden som talar för det; skriver ingen fil
      --answer "Å-07=flytta 2021-06-30"
                         year-change: vad som blir av en öppen åtgärd: klar (done), flytta (move) och ny
                         tidpunkt, utgår (drop) skäl; beslut, senare (later), samma (same) Å-36, om den är
                         i nästa plan, eller ny (new), om ingen är den; nummer eller cell före likhetstecknet
      --answers FIL      year-change: en text med sådana svar, ett på varje rad
      --add "F1=Å-4"     link: koppla iakttagelsen F1 till åtgärden Å-4; finns numret på flera ställen,
                         skriv bladet före: --add "Revision!F1=Å-4"
      --remove "F1=Å-4"  link: ta bort den kopplingen, på båda ställena
${portfolioOptions}${parts.options}      --json             svara i JSON (beskrivs i docs/scan-json.md)
      --ndjson           scan, portfolio: en rad JSON för varje rad i planerna (beskrivs i docs/scan-json.md)
      --parquet FIL      scan, portfolio: samma rader i en Parquet-fil, för DuckDB, Spark eller BigQuery;
                         behöver npm install --global @duckdb/node-api
      --port NUMMER      workbench: den här porten (annars en ledig)
      --open             workbench: öppna webbläsaren också
      --quirks NAMN,…    workbench: med fel som Excel är känt för, till exempel filter
  -h, --help             den här hjälpen
  -V, --version          Planboks version

Filen du anger ändras aldrig om du inte säger --in-place. Resultatet hamnar bredvid den, som <namn>-planbok.xlsx.
En tabell i en textfil (.csv, .tsv) läses fält för fält till en ny arbetsbok.

Svarskoder: 0 klart · 1 klart, men något behöver avgöras · 2 fel på kommandoraden
            3 det gick inte, inget är skrivet · 4 filen ändrades under tiden, inget är skrivet
`;

/** `verbs`: every word that may follow `planbok`. */
const usage: Record<UsageCode, (found: string, verbs: readonly string[]) => string> = {
  'no-job': () => 'Säg vad som ska göras, till exempel: planbok review handlingsplan.xlsx',
  'unknown-job': (found, verbs) => `”${found}” är inget jobb. Jobben är ${listed(verbs)}.`,
  'no-file': (found) => `Säg vilken fil det gäller, till exempel: planbok ${found} handlingsplan.xlsx`,
  'no-findings': (found) =>
    `Säg var iakttagelserna står, till exempel: planbok findings ${found} --from rapport.txt`,
  ...portfolioUsage,
  'no-words-act': () =>
    'Skriv planbok words export <fil.xlsx>, eller planbok words import <fil.xlsx> <ord.json>.',
  'no-words-file': () =>
    'Säg vilken fil orden finns i, till exempel: planbok words import handlingsplan.xlsx ord.json',
  'no-folder': svMcp.noFolder,
  'several-files': (found) =>
    `En fil i taget: ”${found}” är en för mycket. Har filnamnet mellanslag behövs citattecken runt det.`,
  'unknown-option': (found) => `Valet ${found} finns inte.`,
  'no-value': (found) => `Valet ${found} behöver ett värde efter sig.`,
  'unwanted-value': (found) => `Valet ${found} tar inget värde.`,
  'bad-language': (found) => `Språket kan vara sv, en eller nb, inte ”${found}”.`,
  'bad-day': (found) => `”${found}” är ingen dag. Skriv den som 2020-11-24.`,
  'bad-year': (found) => `”${found}” är inget årtal. Skriv det som 2020.`,
  'bad-map': (found) => `${unreadable(found)} Skriv kolumn=fält, till exempel --map "B=owner,F=deadline".`,
  'bad-field': (found) =>
    `”${found}” är inget fält. Vanliga fält är title, owner, deadline, status, goal och id; alla står i docs/cli.md.`,
  'bad-table': (found) =>
    `${unreadable(found)} Skriv blad/rubrikernas celler=slag, till exempel --table "Plan/A7:E7=actions", eller --table "Plan=none".`,
  'bad-kind': (found) =>
    `”${found}” är inget slags tabell. Det kan vara actions, findings, decisions, goals, cycle, climatepot, central eller none.`,
  'bad-choice': (found, known) => `”${found}” går inte att välja. Välj bland ${listed(known)}.`,
  'web-address': svSpreadsheet.notHere,
  'bad-answer': (found) => `${unreadable(found)} ${svYearLines.answerWords} ${svYearLines.noneUsed}`,
  'bad-pair': (found) =>
    `${unreadable(found)} Skriv iakttagelsens nummer, likhetstecken, åtgärdens nummer, till exempel --add "F1=Å-4".`,
  'bad-port': (found) => `”${found}” är ingen port. Skriv ett tal mellan 0 och 65535.`,
  'out-and-in-place': () => 'Välj antingen -o eller --in-place: resultatet kan bara skrivas på ett ställe.',
  'not-on-spreadsheet': svSpreadsheet.noFile,
  'not-for-job': (found) => `${found} hör inte ihop.`,
  'preset-elsewhere': (found) =>
    `${found} hör inte ihop: --preset väljer dagordningens punkter (planbok agenda eller review). Välj vad den jämförs med så här: planbok coverage --standard 14001:2026`,
  'standard-elsewhere': (found) =>
    `${found} hör inte ihop: --standard är det som planbok coverage jämför dagordningen med. Välj dess punkter så här: planbok agenda --preset iso-2026`,
};

/** Sentences of the command line; `en/cli.ts` has the same in English. */
export const svCli = {
  coverage: svCoverage,
  help,
  usage,
  meant: (what: string): string => `Menade du ${what}?`,
  seeHelp: 'Inget är gjort. All hjälp: planbok --help',
  bug: (message: string): string =>
    `Planbok gjorde fel (${message}). Inget är skrivet. Rapportera gärna felet tillsammans med kommandot; PLANBOK_DEBUG=1 visar var det uppstod.`,
  progress: {
    reading: (file: string): string => `Läser ${file} …`,
    working: 'Räknar …',
    writing: (file: string): string => `Skriver ${file} …`,
  },
  kinds,
  fields,
  statusNames: statuses,
  aKind: tableAsked,
  problemGroups,
  /** What is the matter, and what to do. */
  sentences: problemSv,
  head: (file: string, today: string): string => `${file}, läget per ${today}`,
  found: 'Det här finns i arbetsboken',
  tableRows: rows,
  headingsInRow: (row: number): string => `rubriker på rad ${row}`,
  noPlan: (sheets: string): string => `Inget att läsa i: ${sheets}`,
  meetingOn: (sheets: string, facts: number): string =>
    `Om mötet, i ${sheets}: ${counted(facts, 'uppgift', 'uppgifter')} till dagordningen`,
  noTables: 'Ingen tabell med åtgärder, iakttagelser, beslut, mål, årscykel eller klimatpott.',
  /** @param inTables rows of the tables that are named above; `headings`: the other rows that were understood */
  rows: (read: number, inTables: number, headings: number, listed: number): string =>
    `${rowsRead(read)}: ${inTables} i tabellerna, ${counted(headings, 'titel eller rubrik', 'titlar och rubriker')}, ${counted(listed, 'listad', 'listade')} (anteckningar, summor och det som inte går att tolka)`,
  since: svSince,
  countedTwice,
  goalsStanding: svGoals.standing,
  standing: (year: number | null): string => (year === null ? 'Läget' : `Läget i planen för ${year}`),
  actions: actions,
  overdue: late,
  statuses: {
    notStarted: (count: number): string =>
      counted(count, lowered(statuses.notStarted), lowered(statusesOfMany.notStarted)),
    ongoing: (count: number): string => counted(count, lowered(statuses.ongoing)),
    waiting: (count: number): string => counted(count, lowered(statuses.waiting)),
    done: (count: number): string => counted(count, lowered(statuses.done), 'klara'),
    cancelled: (count: number): string => counted(count, lowered(statuses.cancelled)),
    moved: (count: number): string => counted(count, lowered(statuses.moved)),
    unknown: (count: number): string => counted(count, 'oklar', 'oklara'),
    missing: (count: number): string => counted(count, 'utan status'),
  } satisfies Record<Status, (count: number) => string>,
  done: 'Det här är gjort',
  wouldDo: 'Det här skulle göras',
  structuredAnew: (source: string, sheet: string, count: number): string =>
    `”${source}” har ordnats på det nya bladet ”${sheet}”: ${rows(count)}. Originalet är orört.`,
  structuredInPlace: (sheet: string, count: number): string =>
    `”${sheet}” har fått listor, riktiga datum och nummer: ${rows(count)}.`,
  takenOver: (sheet: string, cells: number, added: number): string =>
    `Originalet har ändrats: ${listed([
      ...(cells > 0 ? [`${counted(cells, 'cell', 'celler')} fördes över`] : []),
      ...(added > 0 ? [`${counted(added, 'ny åtgärd', 'nya åtgärder')} lades till`] : []),
    ])} i ”${sheet}”.`,
  reread: (count: number): string =>
    `${cells(count)} skrevs om till datum eller listord; det som stod där finns kvar i en egen kolumn.`,
  sheetMade: (sheet: string): string => `Bladet ”${sheet}” är klart.`,
  sheetChanged: (sheet: string): string => `Bladet ”${sheet}” är ändrat.`,
  linked: (explicit: number, open: number): string =>
    `${counted(explicit, 'koppling', 'kopplingar')} mellan iakttagelser och åtgärder${open === 0 ? '.' : `; ${counted(open, 'iakttagelse', 'iakttagelser')} saknar en säker koppling.`}`,
  minutes: svMinutesCli,
  perOwner,
  ownerMissing,
  ownerStands: ({ remaining, overdue, soon, unclear }: OwnerCounts): string =>
    [
      `${lowered(figures.remaining)} ${remaining}`,
      ...(overdue > 0 ? [late(overdue)] : []),
      ...(soon > 0 ? [`${soon} inom fyra veckor`] : []),
      ...(unclear > 0 ? [`${lowered(figures.unclear)} ${unclear}`] : []),
    ].join(', '),
  withNothingOpen: (count: number): string =>
    `${counted(count, 'ansvarig', 'ansvariga')} utan öppna åtgärder`,
  noLetter: 'Inget att skicka: ingen som är namngiven har något öppet.',
  noSuchOwner: (asked: string, candidates: readonly string[]): string =>
    `”${asked}” är inte en enda ansvarig i planen.${candidates.length === 0 ? '' : ` Ansvariga: ${candidates.join('; ')}.`}`,
  noSuchColumn: (name: string, areListed: boolean): string =>
    `Ingen kolumn har bokstaven eller rubriken ”${name}”, och texten står inte i någon cell. Inget är gjort.${areListed ? ' Kolumnerna är:' : ''}`,
  ...svNothingDone,
  ...svWays,
  remembered: 'Svaren om tabeller och kolumner är sparade i arbetsboken.',
  /** Stands where a person writes a heading of her own. */
  heading: 'RUBRIK',
  whichIsThePlan: (option: string): string =>
    `Om planen finns: ${option} (bladet, och rubriken på kolumnen som säger vad som ska göras)`,
  orCreate: 'Om den inte finns: planbok create gör en tom plan.',
  forExample: (cells: string): string => `Till exempel: ${cells}`,
  /** Before the option that says so. @param field its name */
  whyField: (field: string, reasons: readonly ColumnReason[]): string =>
    reasons.length === 0 ? field : `${field} (${columnReasonsSv(reasons)})`,
  locked: 'Inget kan läggas till: arbetsboken är låst.',
  decide: (count: number): string => `Det här behöver du avgöra (${count})`,
  pasted: pastedFindings,
  year: svYearLines,
  nothingToDecide: 'Inget behöver avgöras.',
  notes: (count: number): string => `${counted(count, 'sak', 'saker')} till att känna till:`,
  scanShowsNotes: (file: string): string => `planbok scan "${file}" visar var.`,
  rulesOff: (off: readonly string[]): string =>
    `${rulesOff(off.length)}: ${off.join(', ')}. --with NAMN slår på dem.`,
  more: andMore,
  meaning: (candidates: string): string => `${candidates}?`,
  or: ' eller ',
  result: (file: string): string => `Resultatet finns i ${file}`,
  sameResult: (file: string): string => `Resultatet finns redan i ${file}`,
  rowsIn: (file: string, count: number): string => `${rows(count)} finns i ${file}`,
  kept: (file: string): string => `Den tidigare filen finns kvar som ${file}`,
  readAsTable: (file: string): string =>
    `${file} är en textfil: varje fält är läst till en cell i en ny arbetsbok, precis som det står.`,
  renamed: (file: string, ending: string): string =>
    `${file} är egentligen en ${ending}-fil. Resultatet heter så, för att Excel ska öppna det.`,
  untouched: (file: string): string => `${file} är orörd.`,
  dryRun: 'Inget är skrivet: det här är en förhandsvisning.',
  ...svChangeLines,
  undone: 'Det som Planbok senast gjorde är taget tillbaka.',
  wouldUndo: 'Det som Planbok senast gjorde går att ta tillbaka.',
  undoneInPart: 'Det som Planbok senast gjorde är taget tillbaka, utom det som nämns här.',
  wouldUndoInPart: 'Det som Planbok senast gjorde går att ta tillbaka, utom det som har ändrats sedan dess.',
  words: {
    exported: (file: string): string => `Orden finns i ${file}`,
    imported: (counts: WordCounts): string => `Arbetsboken kan nu ${wordsCounted(counts)} till.`,
    wouldImport: (counts: WordCounts): string =>
      `Det här skulle arbetsboken lära sig: ${wordsCounted(counts)}.`,
    known: 'Arbetsboken kan de orden redan.',
  },
  links: svLinks,
  spreadsheet: svSpreadsheet,
  workbench: svWorkbenchCommand,
  mcp: svMcp,
};
