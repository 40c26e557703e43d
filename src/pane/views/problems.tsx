import type { VNode } from 'preact';
import { undecidedCount } from '../model/choice';
import { groupsIn } from '../model/issue-groups';
import { plansIn } from '../model/plans';
import { questionsIn } from '../model/question-order';
import { Icon } from './icon';
import { NoPlan } from './no-plan';
import { Notes } from './notes';
import { openNext } from './open-question';
import { Question } from './question';
import { QuestionGroup } from './question-group';
import { RulesOff } from './rule-switch';
import { Rewrites } from './rewrites';
import type { View } from './view';

/** More kinds of questions than this, and Tab takes more than ten presses to the button of the page. */
const MANY = 7;

/** Nothing is asked, or everything is answered. */
function NothingLeft({ view, isAnswered }: { readonly view: View; readonly isAnswered: boolean }): VNode {
  const { problems } = view.text;
  return (
    <div class="empty">
      <Icon name="done" size={40} />
      <h1 tabIndex={-1}>{problems.none}</h1>
      <p>{isAnswered ? problems.answered : problems.noneLead}</p>
    </div>
  );
}

/** The second tab: what only a person can decide, then what Planbok rewrites by itself, then what is good to know. */
export function Problems({ view }: { readonly view: View }): VNode {
  const { state, text } = view;
  const { issues, question } = state;
  const open = question === null ? undefined : issues.byKey.get(question);
  if (open) return <Question key={open.key} view={view} issue={open} />;
  const asked = groupsIn(issues, 'asked');
  // Where no plan is found, that nothing is wrong with it would be no answer.
  if (asked.length === 0 && state.look && plansIn(state.look.report).length === 0) {
    return (
      <>
        <NoPlan view={view} report={state.look.report} />
        <Rewrites view={view} />
        <Notes view={view} />
      </>
    );
  }
  const count = undecidedCount(issues, state.choices);
  return (
    <>
      {count === 0 ? (
        <NothingLeft view={view} isAnswered={asked.length > 0} />
      ) : (
        <>
          <h1 tabIndex={-1}>{text.problems.left(count)}</h1>
          <p class="hint">{text.problems.lead}</p>
        </>
      )}
      {count > 1 && questionsIn(state).length > 1 && (
        <div class="actions">
          <button type="button" class="button small" onClick={() => openNext(view, -1)}>
            {text.problems.oneAtATime}
          </button>
        </div>
      )}
      {asked.map((group) => (
        <QuestionGroup key={group.id} view={view} group={group} isFar={asked.length > MANY} />
      ))}
      <RulesOff view={view} />
      <Rewrites view={view} />
      <Notes view={view} />
      {asked.length > 0 && <p class="hint centered">{text.problems.keys}</p>}
    </>
  );
}
