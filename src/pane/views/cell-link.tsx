import type { VNode } from 'preact';
import { cellName, type Address } from '../../book/area';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly at: Address;
  /** Instead of the cell's name. */
  readonly label?: string;
}

/** Selects the cell in the sheet; the keyboard stays in the pane. */
export function CellLink({ view, at, label }: Given): VNode {
  const name = cellName(at.row, at.column);
  return (
    <button
      type="button"
      class={label === undefined ? 'link cell' : 'link title'}
      title={`${at.sheet} ${name}`}
      aria-label={
        label === undefined
          ? view.text.showCell(`${at.sheet} ${name}`)
          : `${label}. ${view.text.showCell(name)}`
      }
      onClick={() => view.order({ kind: 'show', at })}
    >
      {label ?? name}
    </button>
  );
}
