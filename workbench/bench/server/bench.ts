import type { Area } from '../../planbok/cells';
import type { SheetView } from '../../office-double/view/view';
import type { BookState, Told, Typing } from '../wire';
import type { Typed, Widening, Workbench, WorkbenchChange } from '../../office-double/workbench';
import { undoStack } from './undo-stack';

/** A workbook, and the name it is shown by. */
export interface Opened {
  readonly workbench: Workbench;
  readonly file: string;
}

export type Tell = <Name extends keyof Told>(name: Name, message: Told[Name]) => void;

/** The one workbook that is open, under the hands of the page and of the add-in alike. */
export interface Bench {
  workbench(): Workbench;
  state(): BookState;
  /** As it is now; worked out once for each change. */
  sheet(name: string): { readonly view: SheetView; readonly revision: number } | undefined;
  type(typing: Typing): Typed;
  /** A page has a cell open for typing, or no longer. */
  edits(page: string, isEditing: boolean): void;
  select(area: Area): void;
  widen(order: Widening): Typed;
  undo(): void;
  /** Another workbook takes this one's place. */
  open(opened: Opened): void;
  hasSheet(name: string): boolean;
  close(): void;
}

/** @param savesBeside whether a copy goes beside the file that the first workbook came from */
export function benchOver(first: Opened, savesBeside: boolean, tell: Tell): Bench {
  let revision = 1;
  let opening = 0;
  let isTyping = false;
  let now = first;
  const views = new Map<string, { readonly view: SheetView; readonly revision: number }>();
  const editing = new Set<string>();
  let typed = undoStack(now.workbench);
  let stop: () => void = () => undefined;

  /** While nobody waits for an answer, what the first change needs is made ready, piece by piece. */
  let idle: NodeJS.Immediate | undefined;
  const prepare = (): void => {
    clearImmediate(idle);
    idle = setImmediate(() => {
      const how = now.workbench.prepareSome();
      if (how === 'working') prepare();
      // Colours that follow a formula can be shown from now on.
      if (how === 'ready') tell('change', { revision, isContent: true, selection: null });
    });
    idle.unref();
  };

  /** A request of the add-in changes thousands of cells, one by one: the page is told once. */
  let untold: { readonly isContent: boolean; readonly selection: Area | null } | undefined;
  const tellAll = (): void => {
    if (untold === undefined) return;
    tell('change', { revision, ...untold });
    untold = undefined;
  };
  const changed = (change: WorkbenchChange): void => {
    revision += 1;
    const isContent = change.kind !== 'selection';
    if (isContent) {
      // A list, a look or a formula elsewhere may follow the cell that was changed.
      views.clear();
      // What the add-in writes it takes back itself; what was typed before lies under it.
      if (!isTyping) typed.forget();
    }
    if (untold === undefined) queueMicrotask(tellAll);
    if (isContent) prepare();
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
    close: () => stop(),
  };
}
