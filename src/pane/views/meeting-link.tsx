import type { VNode } from 'preact';
import { languages, type Language } from '../../plan/field';
import type { Problem, ProblemCode } from '../../plan/reading';
import type { Meeting } from '../../conversation/conversation';
import { meetingFields } from '../../plan/settings/settings';
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
function fieldOf({ desk }: View, { code, found = '' }: Problem): keyof Meeting {
  if (code === 'double-role') return 'checker';
  if (code === 'previous-not-before') return 'previous';
  const label = found.toLowerCase();
  const begins =
    (field: keyof Meeting) =>
    (language: Language): boolean => {
      const name = desk.termsIn(language)?.meeting[field].toLowerCase();
      return name !== undefined && label.startsWith(name);
    };
  return meetingFields.find((field) => languages.some(begins(field))) ?? 'date';
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
          document.getElementById(`meeting-${fieldOf(view, problem)}`)?.focus();
        }}
      >
        {view.text.problems.toMeeting}
      </button>
    </div>
  );
}
