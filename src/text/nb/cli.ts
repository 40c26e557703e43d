import { problemNb } from './problems';
import type { HelpParts } from '../help-parts';
import { lowered } from '../lowered';
import type { svCli } from '../sv/cli';
import { fields, figures, ownerMissing, perOwner, statuses, statusesOfMany, tableAsked } from './glossary';
import { kinds, problemGroups } from './cli-names';
import { columnReasonsNb } from './column-reasons';
import { nbCoverage } from './coverage';
import { actions, cells, counted, countedTwice, late, listed, rows, rowsRead } from './grammar';
import { nbMinutesCli } from './minutes-cli';
import { wordsCounted } from './words-counted';
import { nbLinks } from './links';
import { pastedFindings } from './pasted-findings';
import { portfolioOptions, portfolioUsage } from './portfolio-usage';
import { nbChangeLines } from './change-lines';
import { andMore, rulesOff, unreadable } from './shared';
import { nbWays } from './ways';
import { nbGoals } from './goals';
import { nbMcp } from './mcp';
import { nbNothingDone } from './nothing-done';
import { nbSince } from './since';
import { nbSpreadsheet } from './spreadsheet';
import { nbWorkbenchCommand } from './workbench-command';
import { nbYearLines } from './year-change';

const help = (
  parts: HelpParts,
): string => `planbok: gjør arbeidsboken med handlingsplanen til en arbeidsbok som ledelsens gjennomgang kan holdes etter.

Slik:
  planbok <jobb> <fil.xlsx> [valg]
  planbok <jobb> https://docs.google.com/spreadsheets/d/<id> [valg]

Jobber:
${parts.jobs}
  portfolio   alle enheters planer i én arbeidsbok: planbok portfolio <mappe, drive:ID eller graph:ADRESSE> [flere]
  words       organisasjonens egne ord, til andre arbeidsbøker:
              words export <fil.xlsx> skriver ut overskrifter og statusord som arbeidsboken husker,
              words import <fil.xlsx> <ord.json> legger dem inn i en annen
  undo        tar tilbake det Planbok sist gjorde med filen eller regnearket
  workbench   åpner arbeidsboken og tillegget i nettleseren, uten Excel; fil kan utelates
  mcp         verktøy for en assistent (Model Context Protocol): mcp <mappe …> når bare de mappene

Valg:
  -o, --out FIL          skriv resultatet hit (en fil, eller en mappe som finnes)
      --in-place         endre i selve filen; den gamle lagres ved siden av som .bak
      --dry-run          vis endringene, celle for celle, og skriv ingenting
      --lang sv|en|nb    språk i det som skrives (ellers arbeidsbokens eget)
      --today DATO       regn som om det var den dagen, ÅÅÅÅ-MM-DD
      --year ÅR          planens år, når arbeidsboken ikke sier det (går foran enhver gjetning)
      --sheet ARK        les bare det arket
      --map "B=owner"    si hva en kolonne inneholder: kolonnens bokstav eller overskrift,
                         likhetstegn, felt; flere skilles med komma. Slik også om en
                         mellomoverskrift eller en statustekst: --map "Arkiv=done"
      --table "Plan/A7:E7=actions"
                         si hva som er en tabell: arket, cellene med overskrifter og hva den er
                         (actions, findings … ; none hvis den ikke skal leses eller spørres om);
                         --table "Plan=none" sier det om hele arket. Svaret lagres i arbeidsboken
      --without NAVN,…   slå av regler for arbeidsboken, for eksempel missing-owner; den husker det, og det sies
                         hvor mange som er slått av (navnene står i docs/glossary.md)
      --with NAVN,…      slå dem på igjen
      --preset NAVN      agenda, review: punktene på sakslisten (deck, kth, iso-2015, iso-2026, spring);
                         arbeidsboken husker valget
      --meeting "chair=Kari Berg"
                         agenda, review, minutes: hva som gjelder for møtet: date, time, place, chair, secretary,
                         checker, kind, registry, previous, invited, present eller absent, eller de norske
                         ordene (Til stede=Kari Berg, Ola Ek); resten blir stående
      --central FIL      agenda, review: hele organisasjonens plan (.xlsx eller .csv). Den legges på et eget
                         ark, og sakslisten sier hva den egne planen ikke har tatt opp
      --standard NAVN    coverage: 14001:2015, 14001:2026, 9001:2015, 45001:2018 eller 50001:2018
      --owner NAVN       owners: bare denne ansvarlige, hele navnet eller en del av det
      --from FIL         findings: teksten med funnene (.docx eller .txt; en tabell i .csv), slik den
                         står i revisjonsrapporten: under overskrifter som Positive funn, Avvik
      --text             owners: skriv ut tekst til e-post å kopiere; skriver ingen fil, sender ingenting
      --suggest          link: vis hvilke tiltak som funn og mål kan høre til,
                         og ordene som taler for det; skriver ingen fil
      --answer "T-07=flytt 2021-06-30"
                         year-change: hva det blir av et åpent tiltak: fullført (done), flytt (move) og ny
                         frist, utgår (drop) grunn; beslutning, senere (later), samme (same) T-36, hvis det er
                         i neste plan, eller ny (new), hvis ingen er det; nummer eller celle før likhetstegnet
      --answers FIL      year-change: en tekst med slike svar, ett på hver linje
      --add "F1=T-4"     link: koble funnet F1 til tiltaket T-4; finnes nummeret flere steder,
                         skriv arket foran: --add "Revisjon!F1=T-4"
      --remove "F1=T-4"  link: fjern den koblingen, begge steder
${portfolioOptions}${parts.options}      --json             svar i JSON (beskrives i docs/scan-json.md)
      --ndjson           scan, portfolio: en linje JSON for hver rad i planene (beskrives i docs/scan-json.md)
      --parquet FIL      scan, portfolio: de samme radene i en Parquet-fil, for DuckDB, Spark eller BigQuery;
                         krever npm install --global @duckdb/node-api
      --port NUMMER      workbench: denne porten (ellers en ledig)
      --open             workbench: åpne nettleseren også
      --quirks NAVN,…    workbench: med feil som Excel er kjent for, for eksempel filter
  -h, --help             denne hjelpen
  -V, --version          Planboks versjon

Filen du oppgir, endres aldri hvis du ikke sier --in-place. Resultatet havner ved siden av den, som <navn>-planbok.xlsx.
En tabell i en tekstfil (.csv, .tsv) leses felt for felt inn i en ny arbeidsbok.

Svarkoder: 0 ferdig · 1 ferdig, men noe må avgjøres · 2 feil på kommandolinjen
           3 det gikk ikke, ingenting er skrevet · 4 filen ble endret i mellomtiden, ingenting er skrevet
`;

/** Sentences of the command line, in Norwegian. */
export const nbCli: typeof svCli = {
  coverage: nbCoverage,
  help,
  usage: {
    'no-job': () => 'Si hva som skal gjøres, for eksempel: planbok review handlingsplan.xlsx',
    'unknown-job': (found, verbs) => `«${found}» er ikke en jobb. Jobbene er ${listed(verbs)}.`,
    'no-file': (found) => `Si hvilken fil det gjelder, for eksempel: planbok ${found} handlingsplan.xlsx`,
    'no-findings': (found) =>
      `Si hvor funnene står, for eksempel: planbok findings ${found} --from rapport.txt`,
    ...portfolioUsage,
    'no-words-act': () =>
      'Skriv planbok words export <fil.xlsx>, eller planbok words import <fil.xlsx> <ord.json>.',
    'no-words-file': () =>
      'Si hvilken fil ordene finnes i, for eksempel: planbok words import handlingsplan.xlsx ord.json',
    'no-folder': nbMcp.noFolder,
    'several-files': (found) =>
      `Én fil om gangen: «${found}» er én for mye. Har filnavnet mellomrom, trengs det anførselstegn rundt det.`,
    'unknown-option': (found) => `Valget ${found} finnes ikke.`,
    'no-value': (found) => `Valget ${found} trenger en verdi etter seg.`,
    'unwanted-value': (found) => `Valget ${found} tar ingen verdi.`,
    'bad-language': (found) => `Språket kan være sv, en eller nb, ikke «${found}».`,
    'bad-day': (found) => `«${found}» er ikke en dag. Skriv den som 2020-11-24.`,
    'bad-year': (found) => `«${found}» er ikke et årstall. Skriv det som 2020.`,
    'bad-map': (found) => `${unreadable(found)} Skriv kolonne=felt, for eksempel --map "B=owner,F=deadline".`,
    'bad-field': (found) =>
      `«${found}» er ikke et felt. Vanlige felt er title, owner, deadline, status, goal og id; alle står i docs/cli.md.`,
    'bad-table': (found) =>
      `${unreadable(found)} Skriv ark/cellene med overskrifter=slag, for eksempel --table "Plan/A7:E7=actions", eller --table "Plan=none".`,
    'bad-kind': (found) =>
      `«${found}» er ikke et slag tabell. Det kan være actions, findings, decisions, goals, cycle, climatepot, central eller none.`,
    'bad-choice': (found, known) => `«${found}» kan ikke velges. Velg blant ${listed(known)}.`,
    'web-address': nbSpreadsheet.notHere,
    'bad-answer': (found) => `${unreadable(found)} ${nbYearLines.answerWords} ${nbYearLines.noneUsed}`,
    'bad-pair': (found) =>
      `${unreadable(found)} Skriv nummeret på funnet, likhetstegn, nummeret på tiltaket, for eksempel --add "F1=T-4".`,
    'bad-port': (found) => `«${found}» er ikke en port. Skriv et tall mellom 0 og 65535.`,
    'out-and-in-place': () => 'Velg enten -o eller --in-place: resultatet kan bare skrives ett sted.',
    'not-on-spreadsheet': nbSpreadsheet.noFile,
    'not-for-job': (found) => `${found} hører ikke sammen.`,
    'preset-elsewhere': (found) =>
      `${found} hører ikke sammen: --preset velger punktene på sakslisten (planbok agenda eller review). Velg hva den sammenlignes med slik: planbok coverage --standard 14001:2026`,
    'standard-elsewhere': (found) =>
      `${found} hører ikke sammen: --standard er det planbok coverage sammenligner sakslisten med. Velg punktene slik: planbok agenda --preset iso-2026`,
  },
  meant: (what) => `Mente du ${what}?`,
  seeHelp: 'Ingenting er gjort. All hjelp: planbok --help',
  bug: (message) =>
    `Planbok gjorde en feil (${message}). Ingenting er skrevet. Meld gjerne feilen sammen med kommandoen; PLANBOK_DEBUG=1 viser hvor den oppsto.`,
  progress: {
    reading: (file) => `Leser ${file} …`,
    working: 'Regner …',
    writing: (file) => `Skriver ${file} …`,
  },
  kinds,
  fields,
  statusNames: statuses,
  aKind: tableAsked,
  problemGroups,
  sentences: problemNb,
  head: (file, today) => `${file}, status per ${today}`,
  found: 'Dette finnes i arbeidsboken',
  tableRows: rows,
  headingsInRow: (row) => `overskrifter på rad ${row}`,
  noPlan: (sheets) => `Ingenting å lese i: ${sheets}`,
  meetingOn: (sheets, facts) =>
    `Om møtet, i ${sheets}: ${counted(facts, 'opplysning', 'opplysninger')} til sakslisten`,
  noTables: 'Ingen tabell med tiltak, funn, beslutninger, mål, årshjul eller klimapott.',
  rows: (read, inTables, headings, notRead) =>
    `${rowsRead(read)}: ${inTables} i tabellene, ${counted(headings, 'tittel eller overskrift', 'titler og overskrifter')}, ${counted(notRead, 'listet')} (notater, summer og det som ikke kan tolkes)`,
  since: nbSince,
  countedTwice,
  goalsStanding: nbGoals.standing,
  standing: (year) => (year === null ? fields.status : `Status i planen for ${year}`),
  actions,
  overdue: late,
  statuses: {
    notStarted: (count) => counted(count, lowered(statuses.notStarted), lowered(statusesOfMany.notStarted)),
    ongoing: (count) => counted(count, lowered(statuses.ongoing)),
    waiting: (count) => counted(count, lowered(statuses.waiting)),
    done: (count) => counted(count, lowered(statuses.done)),
    cancelled: (count) => counted(count, lowered(statuses.cancelled)),
    moved: (count) => counted(count, lowered(statuses.moved)),
    unknown: (count) => counted(count, 'uklar', 'uklare'),
    missing: (count) => counted(count, 'uten status'),
  },
  done: 'Dette er gjort',
  wouldDo: 'Dette ville bli gjort',
  structuredAnew: (source, sheet, count) =>
    `«${source}» er ordnet på det nye arket «${sheet}»: ${rows(count)}. Originalen er urørt.`,
  structuredInPlace: (sheet, count) => `«${sheet}» har fått lister, riktige datoer og numre: ${rows(count)}.`,
  takenOver: (sheet, written, added) =>
    `Originalen er endret: ${listed([
      ...(written > 0 ? [`${cells(written)} ble ført over`] : []),
      ...(added > 0 ? [`${counted(added, 'nytt tiltak', 'nye tiltak')} ble lagt til`] : []),
    ])} i «${sheet}».`,
  reread: (count) =>
    `${cells(count)} ble skrevet om til dato eller ord fra listen; det som sto der, finnes i en egen kolonne.`,
  sheetMade: (sheet) => `Arket «${sheet}» er klart.`,
  sheetChanged: (sheet) => `Arket «${sheet}» er endret.`,
  linked: (explicit, open) =>
    `${counted(explicit, 'kobling', 'koblinger')} mellom funn og tiltak${open === 0 ? '.' : `; ${counted(open, 'funn')} mangler en sikker kobling.`}`,
  minutes: nbMinutesCli,
  perOwner,
  ownerMissing,
  ownerStands: ({ remaining, overdue, soon, unclear }) =>
    [
      `${lowered(figures.remaining)} ${remaining}`,
      ...(overdue > 0 ? [late(overdue)] : []),
      ...(soon > 0 ? [`${soon} innen fire uker`] : []),
      ...(unclear > 0 ? [`${lowered(figures.unclear)} ${unclear}`] : []),
    ].join(', '),
  withNothingOpen: (count) => `${counted(count, 'ansvarlig', 'ansvarlige')} uten åpne tiltak`,
  noLetter: 'Ingenting å sende: ingen som er navngitt, har noe åpent.',
  noSuchOwner: (asked, candidates) =>
    `«${asked}» er ikke én enkelt ansvarlig i planen.${candidates.length === 0 ? '' : ` Ansvarlige: ${candidates.join('; ')}.`}`,
  noSuchColumn: (name, areListed) =>
    `Ingen kolonne har bokstaven eller overskriften «${name}», og teksten står ikke i noen celle. Ingenting er gjort.${areListed ? ' Kolonnene er:' : ''}`,
  ...nbNothingDone,
  ...nbWays,
  remembered: 'Svarene om tabeller og kolonner er lagret i arbeidsboken.',
  heading: 'OVERSKRIFT',
  whichIsThePlan: (option) =>
    `Hvis planen finnes: ${option} (arket, og overskriften på kolonnen som sier hva som skal gjøres)`,
  orCreate: 'Hvis den ikke finnes: planbok create lager en tom plan.',
  forExample: (cells) => `For eksempel: ${cells}`,
  whyField: (field, reasons) => (reasons.length === 0 ? field : `${field} (${columnReasonsNb(reasons)})`),
  locked: 'Ingenting kan legges til: arbeidsboken er låst.',
  decide: (count) => `Dette må du avgjøre (${count})`,
  pasted: pastedFindings,
  year: nbYearLines,
  nothingToDecide: 'Ingenting må avgjøres.',
  notes: (count) => `${counted(count, 'ting')} å kjenne til:`,
  scanShowsNotes: (file) => `planbok scan "${file}" viser hvor.`,
  rulesOff: (off) => `${rulesOff(off.length)}: ${off.join(', ')}. --with NAVN slår dem på.`,
  more: andMore,
  meaning: (candidates) => `${candidates}?`,
  or: ' eller ',
  result: (file) => `Resultatet finnes i ${file}`,
  sameResult: (file) => `Resultatet finnes allerede i ${file}`,
  rowsIn: (file, count) => `${rows(count)} finnes i ${file}`,
  kept: (file) => `Den tidligere filen finnes fortsatt som ${file}`,
  readAsTable: (file) =>
    `${file} er en tekstfil: hvert felt er lest inn i en celle i en ny arbeidsbok, akkurat som det står.`,
  renamed: (file, ending) =>
    `${file} er egentlig en ${ending}-fil. Resultatet heter det, slik at Excel åpner det.`,
  untouched: (file) => `${file} er urørt.`,
  dryRun: 'Ingenting er skrevet: dette er en forhåndsvisning.',
  ...nbChangeLines,
  undone: 'Det Planbok sist gjorde, er tatt tilbake.',
  wouldUndo: 'Det Planbok sist gjorde, kan tas tilbake.',
  undoneInPart: 'Det Planbok sist gjorde, er tatt tilbake, unntatt det som nevnes her.',
  wouldUndoInPart: 'Det Planbok sist gjorde, kan tas tilbake, unntatt det som er endret siden.',
  words: {
    exported: (file) => `Ordene finnes i ${file}`,
    imported: (counts) => `Arbeidsboken kan nå ${wordsCounted(counts)} til.`,
    wouldImport: (counts) => `Dette ville arbeidsboken lære seg: ${wordsCounted(counts)}.`,
    known: 'Arbeidsboken kan de ordene allerede.',
  },
  links: nbLinks,
  spreadsheet: nbSpreadsheet,
  workbench: nbWorkbenchCommand,
  mcp: nbMcp,
};
