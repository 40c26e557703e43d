import type { Area } from '../../planbok/cells';
import type { SheetView } from '../../office-double/view/view';
import type { BookState, Told, Typing } from '../wire';
import type { Typed, Widening, Workbench, WorkbenchChange } from '../../office-double/workbench';
import { undoStack } from './undo-stack';

/** A workbook and the name it is shown by. */
export interface Opened {
  readonly workbench: Workbench;
  readonly file: string;
}

export type Tell = <Name extends keyof Told>(name: Name, message: Told[Name]) => void;

/** The open workbook, which both the page and the add-in change. */
export interface Bench {
  workbench(): Workbench;
  state(): BookState;
  /** The current view; computed once per change. */
  sheet(name: string): { readonly view: SheetView; readonly revision: number } | undefined;
  type(typing: Typing): Typed;
  /** Whether a page is editing a cell. */
  edits(page: string, isEditing: boolean): void;
  select(area: Area): void;
  widen(order: Widening): Typed;
  undo(): void;
  /** Replaces this workbook by another. */
  open(opened: Opened): void;
  hasSheet(name: string): boolean;
  close(): void;
}

/** @param savesBeside whether copies are saved beside the file of the first workbook */
export function benchOver(first: Opened, savesBeside: boolean, tell: Tell): Bench {
  let revision = 1;
  let opening = 0;
  let isTyping = false;
  let now = first;
  const views = new Map<string, { readonly view: SheetView; readonly revision: number }>();
  const editing = new Set<string>();
  let typed = undoStack(now.workbench);
  let stop: () => void = () => undefined;

  /** Prepares what the first change needs, piece by piece, while no request is waiting. */
  let idle: NodeJS.Immediate | undefined;
  const prepare = (): void => {
    clearImmediate(idle);
    idle = setImmediate(() => {
      const how = now.workbench.prepareSome();
      if (how === 'working') prepare();
      // From now on colours that depend on a formula can be shown.
      if (how === 'ready') tell('change', { revision, isContent: true, selection: null });
    });
    idle.unref();
  };

  /** A request of the add-in may change thousands of cells one by one; the page is notified once. */
  let untold: { readonly isContent: boolean; readonly selection: Area | null } | undefined;
  const tellAll = (): void => {
    if (untold === undefined) return;
    tell('change', { revision, ...untold });
    untold = undefined;
  };
  const changed = (change: WorkbenchChange): void => {
    revision += 1;
    const isContent = change.kind !== 'selection';
    // A colour or a width may depend on a value.
    if (change.kind === 'calculated') views.clear();
    else if (isContent) {
      // A list, a conditional format or a formula elsewhere may depend on the changed cell.
      views.clear();
      // The add-in has an undo of its own. Once it has written, older typing can no longer be undone.
      if (!isTyping) typed.forget();
    }
    if (untold === undefined) void now.workbench.rested().then(tellAll);
    if (isContent && change.kind !== 'calculated') prepare();
    untold = {
      isContent: isContent || untold?.isContent === true,
      selection: change.kind === 'selection' ? change.area : (untold?.selection ?? null),
    };
  };

  const listen = (): void => {
    const stops = [
      now.workbench.onChange(changed),
      now.workbench.onMessage((text) => tell('host', { text })),
    ];
    stop = () => {
      for (const each of stops) each();
      clearImmediate(idle);
    };
    prepare();
  };
  listen();

  const typing = <T>(work: () => T): T => {
    isTyping = true;
    try {
      return work();
    } finally {
      isTyping = false;
    }
  };

  return {
    workbench: () => now.workbench,
    state: () => ({
      file: now.file,
      book: now.workbench.book(),
      canUndo: typed.canUndo(),
      savesBeside: savesBeside && opening === 0,
      revision,
      opening,
    }),
    hasSheet: (name) => now.workbench.book().sheets.some((sheet) => sheet.name === name),
    sheet(name) {
      const known = views.get(name);
      if (known !== undefined) return known;
      if (!this.hasSheet(name)) return undefined;
      const view = { view: now.workbench.sheet(name), revision };
      views.set(name, view);
      return view;
    },
    type: (cells) => typing(() => typed.type(cells)),
    widen: (order) => typing(() => typed.widen(order)),
    undo: () => typing(() => typed.undo()),
    edits(page, isEditing) {
      if (isEditing) editing.add(page);
      else editing.delete(page);
      now.workbench.edits(editing.size > 0);
    },
    select: (area) => now.workbench.select(area),
    open(opened) {
      stop();
      now.workbench.close();
      untold = undefined;
      editing.clear();
      now.workbench.edits(false);
      now = opened;
      typed = undoStack(now.workbench);
      views.clear();
      opening += 1;
      revision += 1;
      listen();
      tell('opened', { opening });
    },
    close: () => {
      stop();
      now.workbench.close();
    },
  };
}
