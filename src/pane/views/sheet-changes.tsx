import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CellChange, SheetChanges } from '../model/change-list';
import { CellLink } from './cell-link';
import { Icon } from './icon';
import { Becoming } from './becoming';
import { Paged } from './paged';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly changes: SheetChanges;
}

interface ChangeGiven {
  readonly view: View;
  readonly change: CellChange;
}

/** The heading of the cell's column, where a table has it. */
function headingOf(view: View, { sheet, row, column }: CellChange): string {
  const table = view.state.look?.report.tables.find(
    (known) => known.sheet === sheet && row >= known.headerRow && row <= known.lastRow,
  );
  return table?.columns.find((known) => known.column === column)?.heading ?? '';
}

/** A day that was written as a text. */
const isDayOfText = ({ retyped }: CellChange): boolean => retyped?.[0] === 'text' && retyped[1] === 'day';

/** Old and new content; where both show alike, with what each of them is. */
function CellBecoming({ view, change: { before, after, retyped } }: ChangeGiven): VNode {
  if (!retyped) return <Becoming view={view} before={before} after={after} />;
  const { ofKind } = view.text.preview;
  const [was, is] = retyped;
  return <Becoming view={view} before={ofKind(before, was)} after={ofKind(after, is)} />;
}

const Cells = ({ view, changes }: Given): VNode => (
  <Paged view={view} items={changes.cells} class="cells">
    {(change) => (
      <li key={`${change.row}:${change.column}`}>
        <div class="row">
          {changes.isNew ? <span class="faint">{change.row}</span> : <CellLink view={view} at={change} />}
          <small class="clip">{headingOf(view, change)}</small>
        </div>
        {changes.isNew ? (
          <p class="becoming">{change.after}</p>
        ) : (
          <CellBecoming view={view} change={change} />
        )}
        {isDayOfText(change) && <small class="faint">{view.text.problems.readAs.day}</small>}
      </li>
    )}
  </Paged>
);

interface OthersGiven {
  readonly view: View;
  readonly others: SheetChanges['others'];
}

/** What is added around the cells, in words: `2 listor och datumkontroller, kolumnbredder`. */
export function OtherWords({ view, others }: OthersGiven): VNode {
  const words = view.text.preview.others;
  return <>{[...others].map(([kind, count]) => words[kind](count)).join(', ')}</>;
}

/** What happens on one sheet: open where a person's own cells change, closed where all of it is new. */
export function SheetChangesView({ view, changes }: Given): VNode {
  const { preview } = view.text;
  const [isOpen, setOpen] = useState(!changes.isNew);
  const name = changes.sheet ?? preview.workbook;
  return (
    <section class="group">
      <div class="group-head">
        <h2>
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <Icon name="open" size={12} />
            <span class="grow">
              {name} <small>{changes.cells.length > 0 && preview.cells(changes.cells.length)}</small>
            </span>
            {changes.isNew && <small class="tag">{preview.others.addSheet()}</small>}
          </button>
        </h2>
      </div>
      {isOpen && changes.cells.length > 0 && <Cells view={view} changes={changes} />}
      {isOpen && changes.others.size > 0 && (
        <p class="hint also">
          {preview.also}: <OtherWords view={view} others={changes.others} />.
        </p>
      )}
    </section>
  );
}
