import type { ComponentChildren, VNode } from 'preact';
import type { TableView } from '../../conversation/conversation';
import { tableKinds } from '../../plan/field';
import type { Problem } from '../../plan/reading';
import type { TableSense } from '../../plan/settings/settings';
import { settingsOfKind } from '../model/table-kind';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly problem: Problem;
  readonly table: TableView | undefined;
  readonly children?: ComponentChildren;
}

/** What a table that was read may be, one press each, what it was read as first; the answer is kept in the workbook. */
export function KindWays({ view, problem, table, children }: Given): VNode {
  const { state, text, order } = view;
  const { look } = state;
  const choose = (kind: TableSense): void => {
    if (look && table)
      order({ kind: 'settle', settings: settingsOfKind(look.settings, table, kind, look.report.tables) });
  };
  const senses = [
    ...(problem.candidates ?? []).flatMap((candidate) => {
      const kind = tableKinds.find((known) => known === candidate);
      return kind ? [[kind, text.plan.kinds[kind]] as const] : [];
    }),
    ['none', text.columns.none] as const,
  ];
  return (
    <div class="actions">
      {table &&
        senses.map(([kind, name]) => (
          <button
            key={kind}
            type="button"
            class="button small"
            aria-disabled={state.doing !== null}
            onClick={() => choose(kind)}
          >
            {name}
          </button>
        ))}
      {children}
    </div>
  );
}
