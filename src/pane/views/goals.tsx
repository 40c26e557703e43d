import type { VNode } from 'preact';
import type { GoalAction, GoalView, Report } from '../../conversation/conversation';
import { cellId } from '../model/issue';
import { CellLink } from './cell-link';
import { Paged } from './paged';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly goal: GoalView;
}

/** An action that may serve the goal: one press takes it, another leaves it. */
function Suggested({ view, goal, action }: Given & { readonly action: GoalAction }): VNode {
  const { text, state, send } = view;
  const chosen = state.serving.get(cellId(action.cell));
  const isChosen = chosen !== undefined && cellId(chosen.goal) === cellId(goal.at);
  const { cell, value, name } = action;
  const choose = (isKept: boolean) => (): void =>
    send({ kind: 'goal-chosen', choice: { goal: goal.at, cell, value, name }, isKept });
  if (!isChosen)
    return (
      <li>
        <button
          type="button"
          class="link"
          aria-label={`${text.problems.link}: ${name}`}
          onClick={choose(false)}
        >
          {name}
        </button>
        <small>{action.shared.join(', ')}</small>
      </li>
    );
  return (
    <li>
      <span>{name}</span>
      <div class="row">
        <small class="used">{text.links.added}</small>
        <button type="button" class="link" aria-label={`${text.undoChoice}: ${name}`} onClick={choose(true)}>
          {text.undoChoice}
        </button>
      </div>
    </li>
  );
}

function Goal({ view, goal }: Given): VNode {
  const { suggestions } = goal;
  return (
    <li>
      <CellLink view={view} at={goal.at} label={goal.name} />
      {suggestions.length > 0 && (
        <>
          <p class="remark">{view.text.problems.alike}</p>
          <ul class="list">
            {suggestions.map((action) => (
              <Suggested key={cellId(action.cell)} view={view} goal={goal} action={action} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/** The goals that no action serves, with the actions that may. */
export function GoalsWithout({
  view,
  report,
}: {
  readonly view: View;
  readonly report: Report;
}): VNode | null {
  const { goals = [] } = report;
  if (goals.length === 0) return null;
  return (
    <section id="goals-without">
      <h2>
        {view.text.plan.goalsWithout} <small>{goals.length}</small>
      </h2>
      <Paged view={view} items={goals}>
        {(goal) => <Goal key={cellId(goal.at)} view={view} goal={goal} />}
      </Paged>
    </section>
  );
}
