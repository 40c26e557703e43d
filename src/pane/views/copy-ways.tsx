import type { ComponentChildren, VNode } from 'preact';
import type { TableView } from '../../conversation/conversation';
import type { Problem } from '../../plan/reading';
import type { TableSense } from '../../plan/settings/settings';
import { tableAt } from '../model/table-at';
import { settingsOfKind } from '../model/table-kind';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly problem: Problem;
  readonly children?: ComponentChildren;
}

interface Way {
  readonly label: string;
  readonly tables: readonly TableView[];
  readonly kind: TableSense;
}

/** The sheets on which the same actions stand, or the second table on one: it is a copy and not read, or both count. */
function waysOf({ view, problem }: Given, tables: readonly TableView[]): readonly Way[] {
  const { problems } = view.text;
  const { candidates = [] } = problem;
  const plansOn = (sheet: string): readonly TableView[] =>
    tables.filter((table) => table.sheet === sheet && table.kind === 'actions');
  const [, second] = candidates;
  const here = tableAt(tables, problem);
  const ofOneSheet = here ? [here] : [];
  const copies: readonly Way[] =
    second === undefined
      ? [{ label: problems.tableIsCopy, tables: ofOneSheet, kind: 'none' }]
      : candidates.map((sheet) => ({ label: problems.isCopy(sheet), tables: plansOn(sheet), kind: 'none' }));
  const both = second === undefined ? ofOneSheet : candidates.flatMap(plansOn);
  return [...copies, { label: problems.bothCount, tables: both, kind: 'actions' }];
}

/** How a question about the same actions twice is answered, one press each; the answer is kept in the workbook. */
export function CopyWays({ view, problem, children }: Given): VNode {
  const { state, order } = view;
  const { look } = state;
  const settle = ({ tables, kind }: Way): void => {
    if (!look) return;
    const settings = tables.reduce(
      (known, table) => ({ ...known, ...settingsOfKind(known, table, kind, look.report.tables) }),
      look.settings,
    );
    order({ kind: 'settle', settings });
  };
  return (
    <div class="actions">
      {look &&
        waysOf({ view, problem }, look.report.tables).map((way) => (
          <button
            key={way.label}
            type="button"
            class="button small"
            aria-disabled={state.doing !== null}
            onClick={() => settle(way)}
          >
            {way.label}
          </button>
        ))}
      {children}
    </div>
  );
}
