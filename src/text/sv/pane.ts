import type { FailureCode } from '../../hosts/failure';
import { svWork } from './pane-work';

const cells = (count: number): string => `${count} ${count === 1 ? 'cell' : 'celler'}`;

/** Sentences of the pane. The source: `en/pane.ts` has the same shape. */
export const svPane = {
  app: 'Planbok',
  tabs: { plan: 'Plan', problems: 'Problem', meeting: 'Möte' },
  undecided: (count: number): string => `${count} att avgöra`,
  menu: { name: 'Mer', log: 'Logg och återställning', settings: 'Inställningar', about: 'Om Planbok' },
  back: 'Tillbaka',
  cancel: 'Avbryt',
  save: 'Spara',
  undoChoice: 'Ångra',
  dismiss: 'Stäng meddelandet',
  again: 'Försök igen',
  restore: 'Återställ',
  showLog: 'Visa logg',
  showCell: (cell: string): string => `Visa ${cell} i bladet`,
  more: (count: number): string => `Visa ${count} till`,
  earlier: (count: number): string => `Visa ${count} tidigare`,
  shown: (from: number, to: number, of: number): string => `${from}–${to} av ${of}`,
  empty: '(tom)',
  becomes: 'blir',
  instead: 'i stället för',
  doing: {
    looking: 'Läser arbetsboken …',
    previewing: 'Räknar fram ändringarna …',
    writing: 'Skriver …',
    undoing: 'Återställer …',
    redoing: 'Gör om …',
    recovering: 'Återställer …',
    settling: 'Sparar …',
  },
  review: 'Granska ändringarna',
  toMeeting: 'Vidare till mötet',
  stale: 'Arbetsboken har ändrats sedan den lästes.',
  readAgain: 'Läs om',

  ...svWork,

  notices: {
    wrote: (count: number): string => `Klart. ${cells(count)} är skrivna.`,
    undone: 'Återställt. Arbetsboken är som före körningen.',
    redone: 'Gjort om. Ändringarna är tillbaka.',
    recovered: 'Återställt. Arbetsboken är som före den avbrutna körningen.',
    'nothing-to-do': 'Inget behöver ändras: arbetsboken är redan ordnad.',
    'no-plan': 'Inget är gjort: arbetsboken har ingen handlingsplan att utgå från.',
    settled: 'Sparat i arbetsboken.',
  },

  log: {
    title: 'Logg och återställning',
    lead: 'Det här har Planbok gjort i arbetsboken, det senaste först.',
    none: 'Planbok har inte skrivit något i arbetsboken.',
    cells,
    jobs: {
      review: 'Genomgång',
      create: 'Ny handlingsplan',
      structure: 'Ordnad plan',
      rollup: 'Lägesbild',
      link: 'Kopplingar',
      agenda: 'Dagordning',
      settings: 'Inställningar',
    },
    states: { done: 'Gjord', undone: 'Återställd' },
    redo: 'Gör om',
    undoRun: (job: string, day: string): string => `Återställ ${job} ${day}`,
    redoRun: (job: string, day: string): string => `Gör om ${job} ${day}`,
    halfDone: 'En körning blev avbruten',
    halfDoneLead: (day: string): string =>
      `Planbok hann inte klart ${day}. En del celler är skrivna och andra inte. Återställ först, så blir arbetsboken som före körningen.`,
  },

  settings: {
    title: 'Inställningar',
    language: 'Språk i panelen',
    languages: { auto: 'Som programmet', sv: 'Svenska', en: 'English' },
    theme: 'Utseende',
    themes: { auto: 'Som programmet', light: 'Ljust', dark: 'Mörkt' },
    opens: 'Öppna panelen tillsammans med arbetsboken',
    conformance: 'Kontrollera Planbok i det här programmet',
    own: {
      title: 'Organisationens egna ord',
      lead: 'Det du har svarat om rubriker, och de statusord som lagts in, kan följa med till andra arbetsböcker.',
      carry: 'Den här arbetsbokens ord',
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
    title: 'Om Planbok',
    lines: [
      'Planbok gör arbetsboken med handlingsplanen till en som ledningens genomgång kan hållas efter.',
      'Allt räknas i det här programmet. Ingenting i arbetsboken skickas någonstans.',
      'Planbok skriver bara det du har granskat, och allt går att återställa.',
    ],
  },

  trouble: {
    titles: {
      conflict: 'Arbetsboken har ändrats',
      protected: 'Bladet är skyddat',
      'in-cell-edit': 'En cell redigeras',
      'no-such-sheet': 'Bladet finns inte',
      'not-signed-in': 'Du är inte inloggad',
      'not-allowed': 'Du har inte rätt att göra det här',
      'too-large': 'Arbetsboken är för stor',
      'unreadable-file': 'Arbetsboken går inte att läsa',
      unreachable: 'Arbetsboken går inte att nå',
      stopped: 'Avbrutet',
      unsupported: 'Det går inte i den här arbetsboken',
    } satisfies Record<FailureCode, string>,
    /** Where the pane's way on is another than the command's. */
    inPane: {
      conflict: 'Någon har ändrat i arbetsboken sedan den lästes. Granska igen, så räknas ändringarna om.',
      'changed-since': 'Celler har ändrats sedan ändringarna räknades fram. Granska igen.',
      'changed-since-preview':
        'Någon har ändrat i arbetsboken sedan du granskade. Granska igen, så räknas ändringarna om.',
      'no-such-sheet': 'Någon kan ha döpt om det eller tagit bort det. Läs om arbetsboken.',
    },
    changedAfter:
      'Celler har ändrats efter körningen, så den går inte att ta tillbaka eller göra om som den var.',
    changedCells: 'De här cellerna har ändrats:',
    bug: 'Planbok gjorde fel',
    bugLead:
      'Det är ett fel i Planbok, inte i din arbetsbok. Se efter i loggen om något hann skrivas. Rapportera gärna felet med texten nedan.',
    technical: 'Teknisk information',
  },
};

export type PaneText = typeof svPane;
