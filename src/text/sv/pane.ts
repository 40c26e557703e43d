import { svFailure } from './failures';
import { cancel, failures, jobs, languages, product, undo } from './glossary';
import { cells, listed } from './grammar';
import { empty, nothingToChange, nothingWithoutPlan, toDecide, undrawn, unfrozen } from './shared';
import { svWork } from './pane-work';
import { svUndo } from './undo';

const logTitle = 'Logg och återställning';
const settingsTitle = 'Inställningar';
const aboutTitle = 'Om Planbok';
const restoring = 'Återställer …';
const redo = 'Gör om';
const asProgram = 'Som programmet';

/** Sentences of the pane. The source: `en/pane.ts` has the same shape. */
export const svPane = {
  app: product,
  tabs: { plan: 'Plan', problems: 'Problem', meeting: 'Möte' },
  undecided: toDecide,
  menu: { name: 'Mer', log: logTitle, settings: settingsTitle, about: aboutTitle, guide: 'Guide' },
  back: 'Tillbaka',
  cancel,
  save: 'Spara',
  undoChoice: undo,
  dismiss: 'Stäng meddelandet',
  again: 'Försök igen',
  restore: 'Återställ',
  showLog: 'Visa logg',
  showCell: (cell: string): string => `Visa ${cell} i bladet`,
  more: (count: number): string => `Visa ${count} till`,
  earlier: (count: number): string => `Visa ${count} tidigare`,
  shown: (from: number, to: number, of: number): string => `${from}–${to} av ${of}`,
  empty,
  becomes: 'blir',
  instead: 'i stället för',
  doing: {
    looking: 'Läser arbetsboken …',
    previewing: 'Räknar fram ändringarna …',
    writing: svWork.writing.title,
    undoing: restoring,
    redoing: `${redo} …`,
    recovering: restoring,
    settling: 'Sparar …',
  },
  slow: 'Inget svar än. Håller du på att skriva i en cell? Tryck Enter i cellen.',
  review: 'Granska ändringarna',
  reviewAgain: 'Granska igen',
  afterInPart: 'Vill du ha ändringarna tillbaka? Granska igen, så räknas det du har ändrat med.',
  toMeeting: 'Vidare till mötet',
  stale: 'Arbetsboken har ändrats sedan den lästes.',
  readAgain: 'Läs om',

  ...svWork,

  /** Why something could not be done. */
  failure: svFailure,
  /** What taking a run back leaves as it is. */
  undoLeft: svUndo,

  notices: {
    undrawn,
    unfrozen,
    wrote: 'Klart. Ändringarna är skrivna.',
    changed: (cellCount: number, inSheets: number, fresh: number): string => {
      const places = inSheets === 1 ? 'ett blad' : `${inSheets} blad`;
      const made = fresh === 1 ? 'ett blad nytt eller omgjort' : `${fresh} blad nya eller omgjorda`;
      const old = `${cells(cellCount)} ${cellCount === 1 ? 'ändrad' : 'ändrade'} på ${places}`;
      return `${listed([...(cellCount === 0 ? [] : [old]), ...(fresh === 0 ? [] : [made])])}.`;
    },
    show: (sheet: string): string => `Visa ${sheet}`,
    undone: 'Återställt. Det som körningen ändrade är som det var.',
    'undone-in-part': 'Återställt, men inte allt.',
    redone: 'Gjort om. Ändringarna är tillbaka.',
    recovered: 'Återställt. Arbetsboken är som före den avbrutna körningen.',
    'nothing-to-do': nothingToChange,
    'no-plan': nothingWithoutPlan,
    'no-year': 'Ingen plan är för det år som nu ska stängas. Välj planens år på fliken Plan och börja om.',
    'not-empty':
      'Inget är gjort: arbetsboken är inte tom. Öppna en tom arbetsbok för att prova på ett exempel.',
    'no-minutes': 'Inget är gjort.',
    locked:
      'Inget är gjort: arbetsbokens struktur är skyddad, så Planbok kan inte lägga till blad. Ta bort skyddet (Granska → Skydda arbetsbok) och granska igen.',
    settled: 'Sparat i arbetsboken.',
  },

  log: {
    title: logTitle,
    lead: 'Det här har Planbok gjort i arbetsboken, det senaste först.',
    none: 'Planbok har inte skrivit något i arbetsboken.',
    cells,
    jobs: { ...jobs, settings: settingsTitle },
    states: { done: 'Gjord', undone: 'Återställd', 'undone-in-part': 'Delvis återställd' },
    redo,
    asSheet: 'Hela ändringsloggen på ett blad',
    nothingLeft: 'Inget kvar att återställa',
    undoRun: (job: string, day: string): string => `Återställ ${job} ${day}`,
    redoRun: (job: string, day: string): string => `Gör om ${job} ${day}`,
    halfDone: 'En körning blev avbruten',
    halfDoneLead: (day: string): string =>
      `Planbok hann inte klart ${day}. En del celler är skrivna och andra inte. Återställ först, så blir arbetsboken som före körningen.`,
  },

  settings: {
    title: settingsTitle,
    language: 'Språk i panelen',
    languages: { auto: asProgram, ...languages },
    theme: 'Utseende',
    themes: { auto: asProgram, light: 'Ljust', dark: 'Mörkt' },
    opens: 'Be Excel öppna panelen tillsammans med arbetsboken',
    conformance: 'Kontrollera Planbok i det här programmet',
    version: (version: string): string => `Planbok, version ${version}`,
    own: {
      title: 'Organisationens egna ord',
      lead: 'Det du har svarat om rubriker, och de statusord som lagts in, kan följa med till andra arbetsböcker.',
      none: 'Den här arbetsboken har inga egna ord än. De kommer hit när du svarar på vad en rubrik eller en status betyder.',
      heading: (field: string): string => `Rubrik: ${field}`,
      status: (status: string): string => `Status: ${status}`,
      term: (meaning: string): string => `Står för: ${meaning}`,
      carry: 'Ta med orden till en annan arbetsbok',
      carryLead: 'Kopiera texten och klistra in den här, i den andra arbetsbokens inställningar',
      copy: 'Kopiera',
      paste: 'Klistra in ord från en annan arbetsbok',
      choose: 'eller välj en fil',
      take: 'Lägg in orden',
      wrong: (place: string): string =>
        `Det här är inga ord som Planbok kan läsa${place === '' ? '' : ` (${place})`}. Inget är inlagt.`,
    },
    newer: 'Arbetsboken har inställningar från en nyare Planbok. De används inte och ändras inte.',
  },

  about: {
    title: aboutTitle,
    lines: [
      'Planbok gör arbetsboken med handlingsplanen till en som ledningens genomgång kan hållas efter.',
      'Allt räknas i det här programmet. Ingenting i arbetsboken skickas någonstans.',
      'Planbok skriver bara det du har granskat, och allt går att återställa.',
    ],
  },

  trouble: {
    titles: failures,
    hiddenSheet: 'Bladet är dolt',
    /** Where the pane's way on is another than the command's. */
    inPane: {
      conflict: 'Någon har ändrat i arbetsboken sedan den lästes. Granska igen, så räknas ändringarna om.',
      'changed-since': 'Celler har ändrats sedan ändringarna räknades fram. Granska igen.',
      'changed-since-preview':
        'Någon har ändrat i arbetsboken sedan du granskade. Granska igen, så räknas ändringarna om.',
      'no-such-sheet': 'Någon kan ha döpt om det eller tagit bort det. Läs om arbetsboken.',
    },
    changedAfter:
      'Celler har ändrats efter körningen, så den går inte att göra om som den var. Granska igen i stället.',
    changedCells: 'De här cellerna har ändrats:',
    bug: 'Planbok gjorde fel',
    bugLead:
      'Det är ett fel i Planbok, inte i din arbetsbok. Se efter i loggen om något hann skrivas. Rapportera gärna felet med texten nedan.',
    technical: 'Teknisk information',
  },
};

export type PaneText = typeof svPane;
