import type { ComponentChildren, VNode } from 'preact';
import type { NearMissView } from '../../conversation/conversation';
import { takenAsNone } from '../model/asked-tables';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly near: NearMissView;
}

/** Yes, and which column; or no. Either is kept in the workbook. */
export function TableAnswers({
  view,
  near,
  children,
}: Given & { readonly children?: ComponentChildren }): VNode {
  const { text, state, order, send } = view;
  const { sheet, headerRow } = near;
  const settings = state.look?.settings;
  return (
    <div class="actions">
      <button
        type="button"
        class="button small"
        onClick={() => send({ kind: 'table-opened', sheet, headerRow })}
      >
        {text.unsure.yes}
      </button>
      <button
        type="button"
        class="button small"
        aria-disabled={state.doing !== null}
        onClick={() => settings && order({ kind: 'settle', settings: takenAsNone(settings, near) })}
      >
        {text.unsure.no}
      </button>
      {children}
    </div>
  );
}

/** A sheet that may hold a plan: the question, why it is asked, and the two answers. */
export function TableQuestion({ view, near }: Given): VNode {
  const { unsure } = view.text;
  const { sheet, headerRow, kinds = [], columns = [], titleColumn } = near;
  const title = columns.find(({ column }) => column === titleColumn);
  return (
    <section class="card" data-key={`table ${sheet} ${headerRow}`}>
      <h2>{unsure.question(kinds)}</h2>
      <p>
        {unsure.where(sheet, headerRow)}
        {title && ` ${unsure.looksLikeTitle(title.letter, title.heading)}`}
      </p>
      {title && title.samples.length > 0 && <p class="hint clip">{title.samples.join(' · ')}</p>}
      <TableAnswers view={view} near={near} />
    </section>
  );
}
