import type { VNode } from 'preact';
import type { Report } from '../../conversation/conversation';
import type { View } from './view';

/** After the meeting: its minutes, from the agenda as it stands. */
export function MakeMinutes({
  view,
  report,
}: {
  readonly view: View;
  readonly report: Report;
}): VNode | null {
  const { minutes } = view.text.meeting;
  const { agendaSheet, minutesSheet } = report;
  if (agendaSheet === undefined) return null;
  return (
    <>
      <h2>{minutes.title}</h2>
      <p class="remark">{minutes.what}</p>
      <div class="actions">
        <button
          type="button"
          id="make-minutes"
          class="button"
          onClick={() => view.order({ kind: 'preview', job: 'minutes' })}
        >
          {minutesSheet === undefined ? minutes.make : minutes.remake}
        </button>
        {minutesSheet !== undefined && (
          <button
            type="button"
            id="enter-decisions"
            class="button"
            onClick={() => view.order({ kind: 'preview', job: 'decisions' })}
          >
            {minutes.enter}
          </button>
        )}
      </div>
    </>
  );
}
