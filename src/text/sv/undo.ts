import type { Left } from '../../book/undo-left';

type SheetLeft = Extract<Left, { readonly sheet: string }>['kind'];

/** What undoing leaves as it is, in Swedish; `en/undo.ts` has the same in English. */
export interface UndoText {
  /** Before the list of what is left. */
  readonly lead: string;
  /** The same, where a sheet could not be deleted. */
  readonly leadUndeleted: string;
  readonly sheets: Readonly<Record<SheetLeft, (sheet: string) => string>>;
  /** Planbok's own hidden sheets: the list of statuses, what it remembers. */
  readonly hiddenSheet: string;
  readonly hiddenUndeleted: string;
  readonly setting: string;
}

export const svUndo: UndoText = {
  lead: 'Det här är ändrat efter körningen och lämnas som det är:',
  leadUndeleted: 'Allt annat är taget tillbaka, men inte det här:',
  sheets: {
    'sheet-changed': (sheet) => `Bladet ”${sheet}” står kvar, eftersom det är ändrat.`,
    'sheet-needed': (sheet) => `Bladet ”${sheet}” står kvar, eftersom något i arbetsboken hänvisar till det.`,
    'sheet-gone': (sheet) => `Bladet ”${sheet}” finns inte längre under det namnet.`,
    'sheet-rearranged': (sheet) => `Bladet ”${sheet}” är så omflyttat att cellerna inte går att känna igen.`,
    'sheet-undeleted': (sheet) =>
      `Bladet ”${sheet}” gick inte att ta bort i det här programmet. Ta bort det för hand.`,
  },
  hiddenSheet: 'Planboks dolda listor och anteckningar står kvar, eftersom det som lämnas använder dem.',
  hiddenUndeleted:
    'Planboks dolda blad gick inte att ta bort i det här programmet. De används igen vid nästa körning.',
  setting: 'Inställningarna är ändrade.',
};
