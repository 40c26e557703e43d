import type { ComponentChildren, VNode } from 'preact';
import type { WorkbookSettings } from '../../conversation/conversation';
import { fields, type Field } from '../../plan/field';
import type { Problem } from '../../plan/reading';
import { noWords, wordsWith } from '../../plan/settings/own-words';
import { choosable } from '../../plan/status';
import { withColumns } from '../model/settings-change';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly problem: Problem;
  readonly children?: ComponentChildren;
}

interface Way {
  readonly label: string;
  readonly settings: Partial<WorkbookSettings>;
}

/** What a heading between the rows may say, one press each, last that it says nothing; the answer is kept in the workbook. */
function waysOf({ view, problem }: Given, known: WorkbookSettings): readonly Way[] {
  const { text } = view;
  const { at, found: heading = '', candidates = [] } = problem;
  const { sheet } = at;
  const holds = (field: Field): Way['settings'] => ({
    columns: withColumns(known.columns, [{ sheet, heading, field, isBetween: true }]),
  });
  if (candidates[0] === 'area')
    return [
      { label: text.problems.ownPart, settings: holds('area') },
      { label: text.problems.belongsAbove, settings: holds('unknown') },
    ];
  const states = candidates.includes('status') ? choosable : [];
  return [
    ...states.map((status) => ({
      label: text.plan.statuses[status],
      settings: {
        words: wordsWith(known.words ?? noWords, { headings: [], statuses: [{ text: heading, status }] }),
      },
    })),
    ...fields.flatMap((field) =>
      candidates.includes(field) && field !== 'unknown' && field !== 'status'
        ? [{ label: text.columns.fields[field], settings: holds(field) }]
        : [],
    ),
    { label: text.problems.onlyHeading, settings: holds('unknown') },
  ];
}

/** How a heading between the rows is answered. */
export function BandWays({ view, problem, children }: Given): VNode {
  const { state, order } = view;
  const known = state.look?.settings;
  return (
    <div class="actions">
      {known &&
        waysOf({ view, problem }, known).map(({ label, settings }) => (
          <button
            key={label}
            type="button"
            class="button small"
            aria-disabled={state.doing !== null}
            onClick={() => order({ kind: 'settle', settings })}
          >
            {label}
          </button>
        ))}
      {children}
    </div>
  );
}
