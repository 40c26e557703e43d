import { isError, type Address } from '../../planbok/cells';
import type { Typing } from '../wire';
import type { BookView } from '../../office-double/view/view';
import type { Typed, Widening, Workbench } from '../../office-double/workbench';

/** Undoes what a person has typed, step by step. */
export interface UndoStack {
  type(typing: Typing): Typed;
  widen(order: Widening): Typed;
  undo(): void;
  canUndo(): boolean;
  forget(): void;
}

interface Held {
  readonly at: Address;
  /** The text that restores the cell's content when it is typed. */
  readonly text: string;
  readonly value: unknown;
}

const MAX_STEPS = 100;

/** The cells' contents as texts that restore them when typed. */
function heldBy(workbench: Workbench, places: readonly Address[]): readonly Held[] {
  const { language } = workbench.book();
  return places.map((at) => {
    const { value, formula } = workbench.cell(at);
    const text = formula ?? (value === null ? '' : isError(value) ? value.error : typed(value, language));
    return { at, text, value: formula ?? value };
  });
}

function typed(value: string | number | boolean, language: BookView['language']): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' && language !== 'en' ? String(value).replace('.', ',') : String(value);
}

export function undoStack(workbench: Workbench): UndoStack {
  /** The texts that undo each step. */
  const steps: (() => void)[] = [];
  const keep = (back: () => void): void => {
    steps.push(back);
    if (steps.length > MAX_STEPS) steps.shift();
  };
  return {
    type({ cells }) {
      const before = heldBy(
        workbench,
        cells.map(({ at }) => at),
      );
      const done: Held[] = [];
      for (const [index, { at, text }] of cells.entries()) {
        const taken = workbench.typeInto(at, text);
        if (taken.outcome !== 'done') {
          // A block is accepted whole or not at all.
          putBack(workbench, done);
          return taken;
        }
        const held = before[index];
        if (held !== undefined) done.push(held);
      }
      if (done.length > 0) keep(() => putBack(workbench, done));
      return { outcome: 'done' };
    },
    widen(order) {
      const { sheet, column, columns } = order;
      const { columnWidths, defaultColumnWidth } = workbench.sheet(sheet);
      const widths = Array.from(
        { length: columns },
        (_, at) => columnWidths.get(column + at) ?? defaultColumnWidth,
      );
      const taken = workbench.widen(order);
      if (taken.outcome === 'done')
        keep(() => {
          for (const [at, pixels] of widths.entries())
            workbench.widen({ sheet, column: column + at, columns: 1, pixels });
        });
      return taken;
    },
    undo: () => steps.pop()?.(),
    canUndo: () => steps.length > 0,
    forget: () => {
      steps.length = 0;
    },
  };
}

/** A text that would be read as a number or a date is typed once more with the apostrophe that keeps it text. */
function putBack(workbench: Workbench, held: readonly Held[]): void {
  for (const { at, text } of held) workbench.typeInto(at, text);
  const places = held.map(({ at }) => at);
  for (const [index, { value, at }] of heldBy(workbench, places).entries()) {
    const wanted = held[index];
    if (wanted !== undefined && typeof wanted.value === 'string' && wanted.value !== value)
      workbench.typeInto(at, `'${wanted.text}`);
  }
}
