import type { Typed } from '../../office-double/workbench';
import type { BookState, Typing } from '../wire';
import { api, type Got } from './api';
import { dryRun } from './dry-run';
import { h } from './element';
import { listenTo } from './server-events';
import { fileOpening } from './files';
import { formulaBar } from './formula-bar';
import { addinFrames } from './frames';
import { editText } from './grid/cell-text';
import { formatRules } from './grid/format-rules';
import { mountGrid } from './grid/grid';
import { areaSelection, at, type Box, type Selection } from './grid/selection';
import type { GridSheet } from './grid/sheet';
import { header, type CommandName } from './header';
import { chooseLanguage, nextLanguage, problemSentence, wordsIn, type Language } from './language';
import { destinationOf } from './cell-links';
import { notices } from './message-line';
import { opening } from './opening';
import { ask } from './question';
import { selectionEcho } from './selection-echo';
import { saveCopy } from './saving';
import { sheets } from './shown-sheet';
import { splitter } from './splitter';
import { sheetTabs } from './tabs';
import { typist } from './typist';
import type { CellView } from '../../office-double/view/view';

/** The maximum number of cells entered at once; the server refuses more. */
const MAX_PASTE = 200_000;
/** Milliseconds between a change and fetching it: a run of the add-in makes many changes. */
const STILL = 40;

const boxSelection = (box: Box): Selection => ({
  anchor: { row: box.top, column: box.left },
  head: { row: box.bottom, column: box.right },
});

/** The whole page: bar, ribbon, grid and, beside it, the real task pane. */
export function mountWorkbench(root: HTMLElement, language: Language, first: BookState): void {
  const words = wordsIn(language);
  const rules = formatRules();
  const proposal = dryRun();
  const echo = selectionEcho();
  const page = crypto.randomUUID();
  const writer = typist(page);
  const kept = new Map<string, Selection>();
  let state = first;
  let shown: GridSheet | undefined;
  let isWaiting = false;

  const says = notices(words.close);
  const sentence = (problem: Parameters<typeof problemSentence>[0]): string =>
    problemSentence(problem, language);

  const grid = mountGrid({
    label: words.grid,
    choicesLabel: words.choices,
    edgeTitle: words.columnEdge,
    language: () => state.book.language,
    proposed: (row, column) => (shown === undefined ? undefined : proposal.at(shown.name, row, column)),
    sentence: words.proposed,
    selected(box, active, cell) {
      bar.show(box, editText(cell, state.book.language));
      if (shown === undefined) return;
      kept.set(shown.name, { ...boxSelection(box), anchor: active });
      echo.send({
        sheet: shown.name,
        row: box.top,
        column: box.left,
        rows: box.bottom - box.top + 1,
        columns: box.right - box.left + 1,
      });
    },
    typed(cells) {
      if (shown === undefined) return;
      if (cells.length > MAX_PASTE) return says.trouble(words.problems.tooMuch(MAX_PASTE));
      const sheet = shown.name;
      void type({ cells: cells.map(({ at: spot, text }) => ({ at: { sheet, ...spot }, text })) });
    },
    typing(text) {
      writer.edits(text !== undefined);
      if (text !== undefined) bar.typing(text);
      else if (isWaiting) later();
    },
    widened(first, last, pixels) {
      if (shown === undefined) return;
      const order = { sheet: shown.name, column: first, columns: last - first + 1, pixels };
      void writer.does(() => api.width(order)).then(taken);
    },
    otherSheet(direction) {
      const names = visible();
      const next = names[names.indexOf(shown?.name ?? '') + direction];
      if (next !== undefined) void show(next);
    },
    undo: () => void undo(),
    follow,
  });

  const bar = formulaBar(words, {
    go(box) {
      grid.select(boxSelection(box));
      grid.focus();
    },
    noSuchCell: (text) => says.trouble(words.problems.noSuchCell(text)),
    typed: (text) => grid.typeFromBar(text),
    finished: (leaving) => grid.finish(leaving),
    cancelled() {
      grid.cancel();
      grid.focus();
    },
  });

  const tabs = sheetTabs(words.sheets, 'grid-panel', (name) => void show(name));

  const frames = addinFrames({
    title: words.pane,
    heard(message) {
      if (message.planbok === 'show-pane') return setPane(true);
      if (message.planbok === 'file-over') return files.heldOverFrame();
      proposal.set(message.cells);
      grid.redraw();
    },
    left: () => grid.focus(),
  });

  const top = header(words, nextLanguage(language), {
    undo: () => void undo(),
    open: () => files.ask(),
    save: () => void save(),
    switchLanguage() {
      chooseLanguage(nextLanguage(language));
      location.reload();
    },
    command: (name) => void command(name),
    togglePane: () => setPane(side.hidden === true),
  });

  /** Accepts the text being typed, and waits until the workbook has received it. */
  const settled = (): Promise<void> => {
    grid.finish('stay');
    return writer.settled();
  };
  const saving = { words, language, says, file: () => state.file, settled };
  const save = async (): Promise<boolean> => {
    const isSaved = await saveCopy(saving);
    later();
    return isSaved;
  };
  const open = opening({ ...saving, save });
  const files = fileOpening({ dropLabel: words.file.drop, open: (file) => void open(file) });

  const visible = (): readonly string[] =>
    state.book.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);

  /** The sheet that should be shown. A sheet that arrives after another was asked for is dropped. */
  let asked: { readonly name: string; readonly selection: Selection | undefined } | undefined;

  /** A cell of the sheet that is being edited by now is left alone. @param isQuiet whether the update was not asked for */
  async function show(name: string, selection?: Selection, isQuiet = false): Promise<void> {
    const asking = (asked = { name, selection });
    const sheet = await sheetsHere.fetch(name);
    if (sheet === undefined || asked !== asking) return;
    if (grid.isTyping() && (isQuiet || shown?.name === name)) return void (isWaiting = true);
    const box = selection ?? kept.get(name) ?? at(1, 1);
    shown = sheet;
    rules.use(sheet.shape.formats);
    tabs.show(visible(), name);
    grid.show(sheet, box);
  }

  const sheetsHere = sheets(() => grid.loaded());

  /** Fetches changes once the workbook has been quiet for a moment and no cell is being edited. */
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    isWaiting = true;
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), STILL);
  };
  async function refresh(): Promise<void> {
    if (grid.isTyping()) return;
    isWaiting = false;
    const got = await api.book();
    if (got.kind === 'problem') return says.trouble(sentence(got.problem));
    take(got.value);
    const coming = asked?.name === shown?.name ? undefined : asked;
    const name = coming?.name ?? shown?.name;
    const isThere = name !== undefined && visible().includes(name);
    await show(isThere ? name : state.book.active, isThere ? coming?.selection : undefined, true);
  }

  function take(next: BookState): void {
    const stopsNow = next.book.hasStoppedCalculating && !state.book.hasStoppedCalculating;
    if (stopsNow) says.trouble(words.problems.stopped);
    state = next;
    top.show(next);
    tabs.show(visible(), shown?.name ?? next.book.active);
  }

  async function type(typing: Typing): Promise<void> {
    const got = await writer.does(() => api.type(typing));
    if (got.kind === 'got' && got.value.outcome === 'refused-by-rule') await refused(typing, got.value.said);
    else taken(got);
    later();
  }

  function taken(got: Got<Typed>): void {
    if (got.kind === 'problem') return says.trouble(sentence(got.problem));
    if (got.value.outcome === 'done') says.clear();
    else says.trouble(words.problems.protected);
  }

  /** An entry that one cell refuses can be corrected; a refused paste leaves the block unchanged. */
  async function refused({ cells }: Typing, said: Typed['said']): Promise<void> {
    const [cell, ...others] = cells;
    const text = said?.text ?? words.problems.refused;
    if (cell === undefined || others.length > 0 || cell.at.sheet !== shown?.name) return says.trouble(text);
    const answer = await ask(
      text,
      [
        { name: 'again', text: words.problems.typeAgain },
        { name: 'keep', text: words.problems.keepOld },
      ],
      said?.title,
    );
    if (answer === 'again') grid.typeAgain(cell.at, cell.text);
    else grid.focus();
  }

  async function undo(): Promise<void> {
    const got = await api.undo();
    if (got.kind === 'got') take(got.value);
    else says.trouble(sentence(got.problem));
  }

  async function command(name: CommandName): Promise<void> {
    await settled();
    top.running(name);
    says.say(words.commands.running(words.commands.verbs[name].label));
    const how = await frames.run(name, language);
    top.running(undefined);
    if (how === 'done') says.clear();
    else says.trouble(words.problems.command);
  }

  function follow(cell: CellView, isAsked: boolean): void {
    if (cell.link === undefined) return;
    const to = destinationOf(cell.link);
    switch (to.kind) {
      case 'cell':
        void show(to.sheet ?? shown?.name ?? '', at(to.row, to.column));
        return;
      case 'web':
        if (isAsked) window.open(to.address, '_blank', 'noopener,noreferrer');
        else says.say(words.problems.external(to.address));
        return;
      case 'nowhere':
        says.trouble(words.problems.oddLink);
    }
  }

  const panel = h(
    'div',
    { id: 'grid-panel', class: 'grid-panel', role: 'tabpanel', 'aria-label': words.grid },
    grid.element,
  );
  const sides = h('div', { class: 'sides' });
  const side = h('aside', { 'aria-label': words.paneRegion }, splitter(words.resize, sides), frames.pane);
  sides.append(h('main', { class: 'book' }, bar.element, panel, tabs.element), side);
  const setPane = (isShown: boolean): void => {
    side.hidden = !isShown;
    top.paneShown(isShown);
  };
  root.replaceChildren(top.element, sides, says.element, files.cover);

  listenTo(
    page,
    {
      host: ({ text }) => frames.tell(text),
      opened: () => location.reload(),
      change({ isContent, selection }) {
        if (isContent) later();
        if (selection === null || echo.isOwn(selection)) return;
        const { sheet } = selection;
        if (sheet === shown?.name) grid.select(areaSelection(selection));
        else void show(sheet, areaSelection(selection));
      },
    },
    later,
    () => says.trouble(words.problems.away),
  );
  top.show(state);
  frames.load(language, state.opening);
  void show(state.book.active, areaSelection(state.book.selection)).then(() => grid.focus());
}
