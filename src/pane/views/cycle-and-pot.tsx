import type { VNode } from 'preact';
import type { Report } from '../../conversation/conversation';
import type { View } from './view';

const verbs = [
  { job: 'cycle', of: 'cycle' },
  { job: 'pot', of: 'climatepot' },
] as const;

/** Next year's annual cycle and the ledger of the climate pot, where the workbook has what they are made from. */
export function CycleAndPot({
  view,
  report,
}: {
  readonly view: View;
  readonly report: Report;
}): VNode | null {
  const {
    meeting,
    log: { jobs },
  } = view.text;
  const made = verbs.filter(({ of }) => report.tables.some(({ kind }) => kind === of));
  if (made.length === 0) return null;
  return (
    <>
      <h2>{meeting.cycleAndPot}</h2>
      {made.map(({ job }) => (
        <p key={job}>
          <button
            type="button"
            id={`make-${job}`}
            class="link"
            onClick={() => view.order({ kind: 'preview', job })}
          >
            {jobs[job]}
          </button>
        </p>
      ))}
    </>
  );
}
