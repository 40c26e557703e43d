import { RUNS } from '../../src/book/run-log';
import { paneText } from '../../src/text/pane';
import { problemText } from '../../src/text/problem';
import { groupName } from '../../src/text/problem-names';
import { termsIn } from '../../src/text/terms';
import type { Address } from '../../src/book/area';
import { guarded } from '../../src/book/guarded';
import { Failure, type FailureCode, type FailureDetails } from '../../src/hosts/failure';
import { memoryHost } from '../../src/hosts/memory/memory';
import type { PaneDesk, Preferences } from '../../src/pane/desk';
import { wordsDesk } from '../../src/pane/model/words-desk';
import { dayReading } from '../../src/pane/model/day-reading';
import { handoutFrom } from '../../src/entries/handouts/handout-from';
import { runAsync } from '../../src/hosts/waiting';
import { showHandouts } from '../../src/pane/handouts-part';
import { mountPane } from '../../src/pane/pane';
import { conversationOver } from '../../src/conversation/conversation-over';
import type { Conversation, Look, RunView } from '../../src/conversation/conversation';
import { snapshotFrom } from './snapshot-json';

/** What a test asks of the page, as JSON. */
export interface TestOptions {
  /** A workbook, as `snapshotJson` writes it: the conversation is the real one over the memory host. */
  readonly book: string;
  readonly today: string;
  readonly host?: 'excel' | 'sheets';
  readonly displayLanguage?: string;
  readonly preferences?: Preferences;
  readonly isDark?: boolean;
  readonly withoutDryRun?: true;
  /** What the machine keeps since the pane was last open. */
  readonly draft?: string | null;
}

type Call = keyof Conversation;

/** What a test can do to the world around the pane, from outside the page. */
export interface TestHandle {
  readonly shown: Address[];
  readonly dryRuns: (number | null)[];
  readonly preferred: Preferences[];
  readonly opened: boolean[];
  readonly calls: Call[];
  /** What the machine keeps, the latest last. */
  readonly drafts: (string | null)[];
  /** The cell's value in the workbook. */
  valueAt(sheet: string, row: number, column: number): unknown;
  /** Without the log of runs, which stays whatever is taken back. */
  sheets(): readonly string[];
  select(at: Address): void;
  change(): void;
  /** Writes in the workbook as another person would, unseen by the pane. */
  type(at: Address, value: string): void;
  /** The next call of this kind throws. */
  failNext(call: Call, code: FailureCode | 'bug', details?: FailureDetails): void;
  /** Calls of this kind rest until `goOn`. */
  hold(call: Call): void;
  /** Answers of this kind are ready and rest until `goOn`. */
  holdAnswer(call: Call): void;
  /** How many calls rest now. */
  resting(): number;
  goOn(): void;
  progress(done: number, of: number): void;
  isStopped(): boolean;
  /** Looks find a run that was cut short. */
  cutShort(run: RunView | null): void;
  /** Replaces what looks say. */
  alter(change: (look: Look) => Look): void;
  stop(): void;
}

/** The pane over a real conversation, with the faults and delays that a test asks for. */
export function openTestPane(root: HTMLElement, setup: TestOptions): TestHandle {
  const host = memoryHost(snapshotFrom(setup.book));
  const real = conversationOver(host);
  const faults = new Map<Call, Error>();
  const held = new Set<Call>();
  const heldAnswers = new Set<Call>();
  const resting: (() => void)[] = [];
  const watchers: { selection?: (at: Address) => void; change?: () => void } = {};
  let watch: Parameters<Conversation['apply']>[3];
  let halfDone: RunView | null = null;
  let alter = (look: Look): Look => look;
  const calls: Call[] = [];
  const shown: Address[] = [];
  const dryRuns: (number | null)[] = [];
  const preferred: Preferences[] = [];
  const opened: boolean[] = [];
  const drafts: (string | null)[] = [];

  const rest = (): Promise<void> => new Promise((resolve) => void resting.push(resolve));
  async function through<Result>(call: Call, answer: () => Promise<Result>): Promise<Result> {
    calls.push(call);
    if (held.has(call)) await rest();
    const fault = faults.get(call);
    faults.delete(call);
    if (fault) throw fault;
    // What crosses in Google Sheets is text: nothing but JSON may be relied on.
    const result = JSON.parse(JSON.stringify(await answer())) as Result;
    if (heldAnswers.has(call)) await rest();
    await new Promise((resolve) => setTimeout(resolve));
    return result;
  }
  const altered = async (look: Promise<Look>): Promise<Look> => alter({ ...(await look), halfDone });

  const conversation: Conversation = {
    look: (options) => through('look', () => altered(real.look(options))),
    preview: (job, options) => through('preview', () => real.preview(job, options)),
    apply: (job, options, id, given) => {
      watch = given;
      return through('apply', () => real.apply(job, options, id, given));
    },
    undo: (run, options) => through('undo', () => real.undo(run, options)),
    lostRuns: () => through('lostRuns', () => real.lostRuns()),
    redo: (run, options) => through('redo', () => real.redo(run, options)),
    recover: (options) => {
      halfDone = null;
      return through('recover', () => altered(real.look(options)));
    },
    settle: (settings, options) => through('settle', () => altered(real.settle(settings, options))),
  };

  const desk: PaneDesk = {
    conversation,
    version: '1.2.3',
    host: setup.host ?? 'excel',
    displayLanguage: setup.displayLanguage ?? 'sv-SE',
    isDark: () => setup.isDark ?? null,
    today: () => setup.today,
    textIn: paneText,
    readDay: dayReading,
    words: wordsDesk,
    problemText,
    groupName,
    termsIn,
    preferences: () => setup.preferences ?? { language: 'auto', theme: 'auto' },
    prefer: (preferences) => void preferred.push(preferences),
    draft: () => setup.draft ?? null,
    keepDraft: (text) => void drafts.push(text),
    opensWithWorkbook: () => false,
    openWithWorkbook: async (opens) => void opened.push(opens),
    show: async (at) => void shown.push(at),
    onSelection: (see) => {
      watchers.selection = see;
      return () => delete watchers.selection;
    },
    onChange: (see) => {
      watchers.change = see;
      return () => delete watchers.change;
    },
    ...(setup.withoutDryRun ? {} : { showDryRun: (cells) => void dryRuns.push(cells && cells.length) }),
    ...(setup.host === 'sheets' ? {} : { guide: 'guide/' }),
    openConformance: () => undefined,
    handouts: async () => (element, given) =>
      showHandouts(element, given, (what, options, template) => {
        const fault = faults.get('preview');
        faults.delete('preview');
        if (fault) return Promise.reject(fault);
        return runAsync(handoutFrom(host, what, options, 'Plan 2020.xlsx', template));
      }),
  };
  const stop = mountPane(root, desk);

  return {
    shown,
    dryRuns,
    preferred,
    opened,
    drafts,
    calls,
    valueAt: (name, row, column) =>
      host.read().sheets.find((sheet) => sheet.name === name)?.values[row - 1]?.[column - 1] ?? null,
    sheets: () =>
      host
        .read()
        .sheets.map(({ name }) => name)
        .filter((name) => name !== RUNS),
    select: (at) => watchers.selection?.(at),
    change: () => watchers.change?.(),
    type: (at, value) =>
      void host.apply(guarded(host.read(), [{ kind: 'writeCells', at, cells: [[value]] }])),
    failNext: (call, code, details) =>
      void faults.set(
        call,
        code === 'bug' ? new TypeError('x is not a function') : new Failure(code, details),
      ),
    hold: (call) => void held.add(call),
    holdAnswer: (call) => void heldAnswers.add(call),
    resting: () => resting.length,
    goOn: () => {
      held.clear();
      heldAnswers.clear();
      for (const go of resting.splice(0)) go();
    },
    progress: (done, of) => watch?.onProgress({ done, of }),
    isStopped: () => watch?.isStopped() ?? false,
    cutShort: (run) => (halfDone = run),
    alter: (change) => (alter = change),
    stop,
  };
}
