import type { VNode } from 'preact';
import type { Problem } from '../../plan/reading';
import type { Meeting } from '../../conversation/conversation';
import { meetingLabels } from '../../text/meeting-parts';
import type { View } from './view';

/** Who is absent is said in the minutes, not in the form. */
export const isAboutForm = ({ code }: Problem): boolean =>
  code === 'missing-role' || code === 'double-role' || code === 'differing-role';

/** The field of the form that the label in the agenda or on a sheet is about; the day where it says nothing that is known. */
function fieldOf({ code, found = '' }: Problem): keyof Meeting {
  if (code === 'double-role') return 'checker';
  const label = found.toLowerCase();
  const fields = ['date', 'time', 'place', 'chair', 'secretary', 'checker'] as const;
  return (
    fields.find((field) => meetingLabels.some((words) => label.startsWith(words[field].toLowerCase()))) ??
    'date'
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
