import type { VNode } from 'preact';
import type { Report } from '../../conversation/conversation';
import { termsIn } from '../../text/terms';
import { pointsOf, type AgendaPoint } from '../model/agenda-points';
import type { View } from './view';

/** The point's title as it will stand in the agenda, which is in the workbook's language. */
function titleOf({ key }: AgendaPoint, { language, rollup }: Report): string {
  const { agendaTitles: titles } = termsIn(language);
  const { year } = rollup;
  const next = year === null ? null : year + 1;
  switch (key) {
    case 'opening':
    case 'previous':
    case 'climatePot':
    case 'close':
      return titles[key];
    case 'plan':
    case 'audit':
      return titles[key](year);
    case 'goals':
      return titles.goals(null, next);
    case 'nextPlan':
    case 'cycle':
      return titles[key](next);
  }
}

/** The points of the agenda, each with how much of the workbook it can draw on. */
export function AgendaPoints({ view, report }: { readonly view: View; readonly report: Report }): VNode {
  const { meeting } = view.text;
  return (
    <>
      <h2>{meeting.agenda}</h2>
      <ol class="list points" lang={report.language}>
        {pointsOf(report).map((point) => (
          <li key={point.key}>
            <span>
              {point.no}. {titleOf(point, report)}
            </span>
            <small lang={view.language} class={point.from?.rows === 0 ? 'amber' : undefined}>
              {point.from === null
                ? meeting.noneNeeded
                : point.from.rows === 0
                  ? meeting.noSource
                  : meeting.sources[point.from.kind](point.from.rows)}
            </small>
          </li>
        ))}
      </ol>
    </>
  );
}
