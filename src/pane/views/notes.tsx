import type { VNode } from 'preact';
import type { ProblemView } from '../../conversation/conversation';
import { isRule } from '../../plan/settings/rules';
import { groupsIn } from '../model/issue-groups';
import { CellLink } from './cell-link';
import { MeetingLink } from './meeting-link';
import { openQuestion } from './open-question';
import { hasOtherWays } from './other-ways';
import { Paged } from './paged';
import { RuleSwitch } from './rule-switch';
import { Section } from './section';
import type { View } from './view';

/** Whether it can be answered, though nobody need. */
const canChange = (problem: ProblemView): boolean =>
  hasOtherWays(problem) || problem.code === 'finding-with-all-done';

/** What nobody need decide about: closed, each with its cell. */
export function Notes({ view }: { readonly view: View }): VNode | null {
  const { text, state, language } = view;
  const issues = groupsIn(state.issues, 'noted').flatMap((group) => group.issues);
  if (issues.length === 0) return null;
  return (
    <Section
      view={view}
      section="noted"
      icon="note"
      name={text.problems.severities.note}
      count={issues.length}
    >
      <Paged view={view} items={issues} class="notes">
        {({ key, at, problem, row }) => (
          <li key={key} data-key={key}>
            <div class="row">
              <CellLink view={view} at={at} />
              <small class="clip">{row === '' ? at.sheet : row}</small>
            </div>
            {problem && <p class="hint">{view.desk.problemText(problem, language)}</p>}
            {problem && <MeetingLink view={view} problem={problem} />}
            {problem && (canChange(problem) || isRule(problem.code)) && (
              <div class="actions">
                {canChange(problem) && (
                  <button type="button" class="link" onClick={() => openQuestion(view, key)}>
                    {text.plan.change}
                  </button>
                )}
                <RuleSwitch view={view} rule={problem.code} />
              </div>
            )}
          </li>
        )}
      </Paged>
    </Section>
  );
}
