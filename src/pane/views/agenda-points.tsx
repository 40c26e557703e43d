import type { VNode } from 'preact';
import type { Report } from '../../conversation/conversation';
import { cycleYearOf, pointTitle } from '../../jobs/agenda/point-title';
import { termsIn } from '../../text/terms';
import { pointsOf, type AgendaPoint } from '../model/agenda-points';
import type { View } from './view';

/** The point's title as it will stand in the agenda, which is in the workbook's language. */
function titleOf({ key }: AgendaPoint, { language, rollup, tables }: Report): string {
  const { year } = rollup;
  const nextYear = year === null ? null : year + 1;
  const cycleYears = tables.flatMap(({ kind, planYear }) => (kind === 'cycle' ? [planYear] : []));
  const cycleYear = cycleYearOf(cycleYears, nextYear);
  return pointTitle(key, termsIn(language).agendaTitles, { year, nextYear, goalPeriod: null, cycleYear });
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
