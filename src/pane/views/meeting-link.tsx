import type { VNode } from 'preact';
import type { Problem, ProblemCode } from '../../plan/reading';
import type { Meeting } from '../../conversation/conversation';
import { meetingFields } from '../../plan/settings/settings';
import { meetingLabels } from '../../text/meeting-parts';
import type { View } from './view';

const codes: ReadonlySet<string> = new Set<ProblemCode>([
  'missing-role',
  'double-role',
  'differing-role',
  'previous-not-before',
]);

/** Who is absent may be said in the minutes, which the form does not change. */
export const isAboutForm = ({ code }: Problem): boolean => codes.has(code);

/** The field of the form that the label in the agenda or on a sheet is about; the day where it says nothing that is known. */
function fieldOf({ code, found = '' }: Problem): keyof Meeting {
  if (code === 'double-role') return 'checker';
  if (code === 'previous-not-before') return 'previous';
  const label = found.toLowerCase();
  return (
    meetingFields.find((field) =>
      meetingLabels.some((words) => label.startsWith(words[field].toLowerCase())),
    ) ?? 'date'
  );
}

/** What the workbook does not say of the meeting is filled in on its tab. */
export function MeetingLink({
  view,
  problem,
}: {
  readonly view: View;
  readonly problem: Problem;
}): VNode | null {
  if (!isAboutForm(problem)) return null;
  return (
    <div class="actions">
      <button
        type="button"
        class="button small"
        onClick={() => {
          view.send({ kind: 'tab-chosen', tab: 'meeting' });
          document.getElementById(`meeting-${fieldOf(problem)}`)?.focus();
        }}
      >
        {view.text.problems.toMeeting}
      </button>
    </div>
  );
}
