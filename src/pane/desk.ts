import type { Address } from '../book/area';
import type { Language } from '../plan/field';
import type { ReadWords } from '../plan/settings/words-file';
import type { ProblemText } from '../text/problem';
import type { GroupName } from '../text/problem-names';
import type { TermsIn } from '../text/terms';
import type { PaneText } from '../text/sv/pane';
import type { Conversation, WorkbookSettings } from '../conversation/conversation';
import type { HandoutsPart } from './handout-desk';
import type { ReadDay } from './model/day-reading';

export type Theme = 'light' | 'dark' | 'auto';

/** A person's own choices on this machine; not part of the workbook. */
export interface Preferences {
  /** Of the pane's words; `auto` follows the program. */
  readonly language: Language | 'auto';
  readonly theme: Theme;
}

/** How an organisation's own words are written out and read. Asked only after a first look. */
export interface WordsDesk {
  /** All that the settings hold, as the text of a file. */
  textOf(settings: WorkbookSettings): string;
  read(text: string): ReadWords;
}

/** What the pane needs from where it stands. An entry gives it; a test gives another. */
export interface PaneDesk {
  readonly conversation: Conversation;
  /** The pane's sentences: at once where they are there, else when they have been fetched. */
  textIn(language: Language): PaneText | Promise<PaneText>;
  /** How a day that a person types is read. Asked only after a first look. */
  readonly readDay: ReadDay;
  readonly words?: WordsDesk;
  /** How a problem is said. Asked only after a first look. */
  readonly problemText: ProblemText;
  /** What a group of problems is called. Asked only after a first look. */
  readonly groupName: GroupName;
  /** The words of a workbook in a language; `undefined` before a first look. */
  termsIn(language: Language): ReturnType<TermsIn> | undefined;
  /** Planbok's own version, as package.json has it. */
  readonly version: string;
  /** Which program the pane stands in: its words, font and brand colour follow. */
  readonly host: 'excel' | 'sheets';
  /** The program's own language, `sv-SE`; the pane speaks it where it can. */
  readonly displayLanguage: string;
  /** What the program says of its own theme; `null` when it does not say. */
  isDark(): boolean | null;
  /** The machine's day, `YYYY-MM-DD`, local time. */
  today(): string;
  preferences(): Preferences;
  prefer(preferences: Preferences): void;
  /** What was decided and not written when the pane was last open over this workbook; `null` where nothing is kept. */
  draft?(): string | null;
  /** Keeps it on this machine; `null` keeps nothing. */
  keepDraft?(text: string | null): void;
  /** Whether the pane opens with this workbook; `null` where the program cannot. */
  opensWithWorkbook(): boolean | null;
  openWithWorkbook(opens: boolean): Promise<void>;
  /** Selects the cell and shows its sheet. The keyboard stays in the pane. */
  show(at: Address): Promise<void>;
  /** Calls back with the cell that is selected in the workbook; returns how to stop. */
  onSelection(see: (at: Address) => void): () => void;
  /** Calls back when somebody else than this pane has changed the workbook; returns how to stop. */
  onChange(see: () => void): () => void;
  /** Shows what a run would write inside the cells themselves, where the program can; `null` takes it away. */
  showDryRun?(cells: readonly (Address & { readonly before: string; readonly after: string })[] | null): void;
  /** The folder of the guide's pages as seen from the pane, where it is known: a link that ends with a slash. */
  readonly guide?: string;
  /** Fetches the part of the pane that hands files out, where the program can give a person a file. */
  readonly handouts?: () => Promise<HandoutsPart>;
  /** Opens the conformance page, where there is one. */
  openConformance?(): void;
}
