import type { BookView, CellView } from '../../../office-double/view/view';
import { h } from '../element';
import { choiceMark } from './choice-mark';
import { editText } from './cell-text';
import { copyBlock, pastedInto } from './clipboard';
import type { Proposed } from './draw-row';
import { openEditor, type Editor, type Leaving } from './editor';
import { gridFrame, RULER_HEIGHT } from './frame';
import { columnEdges, WIDER, widthWithin } from './column-edges';
import { commandOf, type Command } from './keys';
import { mouseOn } from './mouse';
import { moved } from './moves';
import { at, boxOf, home, stepped, type Box, type Selection, type Spot } from './selection';
import { isSameShape, type GridSheet } from './sheet';

/** What the grid needs from the page around it. */
export interface GridDesk {
  readonly label: string;
  readonly choicesLabel: string;
  readonly edgeTitle: string;
  /** The language in which the workbook's numbers are written. */
  readonly language: () => BookView['language'];
  readonly proposed: (row: number, column: number) => Proposed;
  readonly sentence: (before: string, after: string) => string;
  selected(box: Box, active: Spot, cell: CellView | undefined): void;
  typed(cells: readonly { readonly at: Spot; readonly text: string }[]): void;
  /** Reports the text being typed; `undefined` when typing has ended. */
  readonly typing: (text: string | undefined) => void;
  /** Asks for columns to be resized to this many pixels. */
  widened(first: number, last: number, pixels: number): void;
  otherSheet(direction: 1 | -1): void;
  undo(): void;
  follow(cell: CellView, isAsked: boolean): void;
}

export interface Grid {
  readonly element: HTMLElement;
  show(sheet: GridSheet, selection: Selection): void;
  /** Shows newly loaded rows; the selection is kept. */
  loaded(): void;
  /** The proposed changes are others: everything is redrawn. */
  redraw(): void;
  select(selection: Selection): void;
  box(): Box;
  focus(): void;
  /** Reopens a cell with the text that it did not accept. */
  typeAgain(spot: Spot, text: string): void;
  /** Begins editing from the formula bar, which holds the text. */
  typeFromBar(text: string): void;
  finish(leaving: Leaving): void;
  cancel(): void;
  isTyping(): boolean;
}

/** The grid: a view of one sheet at a time. The person's actions go to the desk. */
export function mountGrid(desk: GridDesk): Grid {
  const frame = gridFrame(desk.label, desk.edgeTitle);
  const { viewport, canvas } = frame;
  let sheet: GridSheet | undefined;
  let selection: Selection = at(1, 1);
  let editor: Editor | undefined;
  let isAsked = false;

  const drawing = (shown: GridSheet) => ({ sheet: shown, proposed: desk.proposed, sentence: desk.sentence });
  const box = (): Box => {
    if (sheet === undefined) return boxOf(selection, []);
    const { anchor, head } = selection;
    // Whole rows and columns are selected as chosen, not extended by merged cells.
    const isWhole =
      Math.abs(head.row - anchor.row) + 1 === sheet.rows.count ||
      Math.abs(head.column - anchor.column) + 1 === sheet.columns.count;
    return boxOf(selection, isWhole ? [] : sheet.merges);
  };

  const draw = (): void => {
    isAsked = false;
    if (sheet === undefined) return;
    const rows = frame.rowsShown(sheet);
    if (sheet.shape.frozen.rows > 0) sheet.store.want(1, sheet.shape.frozen.rows);
    sheet.store.want(Math.max(1, rows.first), Math.max(1, rows.last));
    if (!frame.draw({ drawing: drawing(sheet), selection: box(), active: selection.anchor })) ask();
    chooser.draw();
  };
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(draw);
  };

  const chooser = choiceMark({
    canvas,
    label: desk.choicesLabel,
    where: () => (sheet === undefined ? undefined : { sheet, spot: selection.anchor }),
    reveal: (spot, on) => frame.reveal(spot, on),
    chosen: (spot, text) => desk.typed([{ at: spot, text }]),
    left: () => viewport.focus({ preventScroll: true }),
  });

  const tell = (): void => {
    const { row, column } = selection.anchor;
    desk.selected(box(), selection.anchor, sheet?.cell(row, column));
  };
  const select = (next: Selection, reveals = true): void => {
    selection = next;
    if (sheet !== undefined && reveals) frame.reveal(next.head, sheet);
    tell();
    ask();
  };

  const leave = (leaving: Leaving): void => {
    editor = undefined;
    desk.typing(undefined);
    viewport.focus({ preventScroll: true });
    if (sheet === undefined) return;
    const down = leaving === 'down' ? 1 : leaving === 'up' ? -1 : 0;
    const across = leaving === 'right' ? 1 : leaving === 'left' ? -1 : 0;
    if (down === 0 && across === 0) return;
    const to = home(stepped(selection.anchor, down, across, sheet), sheet.merges);
    select(at(to.row, to.column));
  };

  const edit = (text: string, takesFocus: boolean): void => {
    if (sheet === undefined || editor !== undefined) return;
    const spot = selection.anchor;
    const before = editText(sheet.cell(spot.row, spot.column), desk.language());
    frame.reveal(spot, sheet);
    editor = openEditor({
      sheet,
      spot,
      text,
      host: canvas,
      takesFocus,
      taken(typed, leaving) {
        if (typed !== before) desk.typed([{ at: spot, text: typed }]);
        leave(leaving);
      },
      left: () => leave('stay'),
      heard: desk.typing,
    });
    editor.element.addEventListener('blur', (event) => {
      // A click elsewhere in the page accepts the text, as in Excel; the formula bar continues the editing.
      if (!(event.relatedTarget instanceof HTMLElement && event.relatedTarget.id === 'formula'))
        editor?.finish('stay');
    });
    desk.typing(text);
  };

  const clear = (): void => {
    if (sheet === undefined) return;
    const { top, left, bottom, right } = box();
    const cells: { at: Spot; text: string }[] = [];
    for (let row = top; row <= Math.min(bottom, sheet.shape.rows); row += 1)
      for (let column = left; column <= Math.min(right, sheet.shape.columns); column += 1)
        if (!sheet.store.has(row) || editText(sheet.cell(row, column), desk.language()) !== '')
          cells.push({ at: { row, column }, text: '' });
    if (cells.length > 0) desk.typed(cells);
  };

  const perform = async (command: Command): Promise<void> => {
    if (sheet === undefined) return;
    const { row, column } = selection.anchor;
    switch (command.kind) {
      case 'edit':
        return edit(editText(sheet.cell(row, column), desk.language()), true);
      case 'type':
        return edit('', true);
      case 'clear':
        return clear();
      case 'choose':
        return chooser.open();
      case 'widen': {
        const { left, right } = box();
        const width = sheet.columns.size(column) + command.by * WIDER;
        return desk.widened(left, right, widthWithin(width));
      }
      case 'undo':
        return desk.undo();
      case 'sheet':
        return desk.otherSheet(command.direction);
      case 'follow': {
        const cell = sheet.cell(row, column);
        if (cell?.link !== undefined) desk.follow(cell, true);
        return;
      }
      case 'all':
        return select(
          { anchor: { row: 1, column: 1 }, head: { row: sheet.rows.count, column: sheet.columns.count } },
          false,
        );
      default: {
        const page = viewport.clientHeight - RULER_HEIGHT - sheet.rows.start(sheet.shape.frozen.rows + 1);
        select(await moved(command, selection, sheet, Math.max(40, page - 24)));
      }
    }
  };

  /** Keys are handled in sequence: a step after Ctrl and an arrow begins where that one ended. */
  let queue: Promise<void> = Promise.resolve();
  viewport.addEventListener('keydown', (event) => {
    if (event.target !== viewport) return;
    const command = commandOf(event);
    if (command === undefined) return;
    // The browser puts the letter itself into the editor, which has the focus by then.
    if (command.kind === 'type') return edit('', true);
    event.preventDefault();
    queue = queue.then(() => perform(command));
  });
  viewport.addEventListener('scroll', ask, { passive: true });
  new ResizeObserver(ask).observe(viewport);
  viewport.addEventListener('copy', (event) => sheet !== undefined && copyBlock(event, sheet, box()));
  viewport.addEventListener('cut', (event) => {
    if (sheet === undefined) return;
    copyBlock(event, sheet, box());
    clear();
  });
  // Chromium pastes only into an editable element: a sheet is none, so this event says that it accepts.
  viewport.addEventListener('beforepaste', (event) => {
    if (event.target === viewport) event.preventDefault();
  });
  viewport.addEventListener('paste', (event) => {
    if (event.target instanceof HTMLTextAreaElement || sheet === undefined) return;
    const pasted = pastedInto(event.clipboardData?.getData('text/plain') ?? '', box());
    if (pasted === undefined) return;
    event.preventDefault();
    desk.typed(pasted.cells);
    const { top, left, bottom, right } = pasted.box;
    select({ anchor: { row: top, column: left }, head: { row: bottom, column: right } }, false);
  });
  const element = h('div', { class: 'grid', role: 'presentation' }, viewport);
  columnEdges(viewport, {
    sheet: () => sheet,
    box,
    widened: (first, last, pixels) => desk.widened(first, last, pixels),
  });
  mouseOn(viewport, {
    spotAt: (x, y) => (sheet === undefined ? undefined : frame.spotAt(x, y, sheet)),
    sheet: () => sheet,
    selection: () => selection,
    select,
    edit: () => void perform({ kind: 'edit' }),
    clicked(spot, withControl) {
      const cell = sheet?.cell(spot.row, spot.column);
      if (cell?.link !== undefined) desk.follow(cell, withControl);
    },
  });

  return {
    element,
    show(next, wanted) {
      editor?.cancel();
      const isOther = sheet?.name !== next.name;
      const isAlike = sheet !== undefined && isSameShape(sheet.shape, next.shape);
      sheet = next;
      selection = wanted;
      if (!isAlike) {
        frame.forget();
        frame.resize(next);
      }
      if (isOther) [viewport.scrollTop, viewport.scrollLeft] = [0, 0];
      if (isOther) frame.reveal(wanted.head, next);
      tell();
      ask();
    },
    loaded() {
      tell();
      ask();
    },
    redraw() {
      frame.forget();
      tell();
      ask();
    },
    select: (next) => select(next),
    box,
    focus: () => viewport.focus({ preventScroll: true }),
    typeAgain(spot, text) {
      select(at(spot.row, spot.column));
      edit(text, true);
    },
    typeFromBar(text) {
      if (editor === undefined) edit(text, false);
      else editor.setText(text);
    },
    finish: (leaving) => editor?.finish(leaving),
    cancel: () => editor?.cancel(),
    isTyping: () => editor !== undefined,
  };
}
