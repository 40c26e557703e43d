import type { ComponentChildren, VNode } from 'preact';
import type { Problem } from '../../plan/reading';
import { settingsOfKind } from '../model/table-kind';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly problem: Problem;
  readonly children?: ComponentChildren;
}

/** The sheets on which the same actions stand, one press each: the copy is not read. The answer is kept in the workbook. */
export function CopyWays({ view, problem, children }: Given): VNode {
  const { state, text, order } = view;
  const { look } = state;
  const leaveOut = (sheet: string): void => {
    if (!look) return;
    const { tables } = look.report;
    const copies = tables.filter((table) => table.sheet === sheet && table.kind === 'actions');
    const settings = copies.reduce(
      (known, table) => ({ ...known, ...settingsOfKind(known, table, 'none', tables) }),
      look.settings,
    );
    order({ kind: 'settle', settings });
  };
  return (
    <div class="actions">
      {(problem.candidates ?? []).map((sheet) => (
        <button
          key={sheet}
          type="button"
          class="button small"
          aria-disabled={state.doing !== null}
          onClick={() => leaveOut(sheet)}
        >
          {text.problems.isCopy(sheet)}
        </button>
      ))}
      {children}
    </div>
  );
}
