import type { VNode } from 'preact';
import { groupsIn } from '../model/issue-groups';
import { CellLink } from './cell-link';
import { MeetingLink } from './meeting-link';
import { openQuestion } from './open-question';
import { hasOtherWays } from './other-ways';
import { Paged } from './paged';
import { Section } from './section';
import type { View } from './view';

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
            {problem && hasOtherWays(problem) && (
              <div class="actions">
                <button type="button" class="link" onClick={() => openQuestion(view, key)}>
                  {text.plan.change}
                </button>
              </div>
            )}
          </li>
        )}
      </Paged>
    </Section>
  );
}
