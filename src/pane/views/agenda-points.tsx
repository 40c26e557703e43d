import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AgendaList, ListedPoint, Report } from '../../conversation/conversation';
import { pointsOf, type AgendaPoint } from '../model/agenda-points';
import { AgendaPreset, Coverage } from './agenda-coverage';
import { EditedPoints } from './edited-points';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly report: Report;
}

function sourceText({ meeting }: View['text'], { rows }: AgendaPoint): string {
  if (rows === null) return meeting.noneNeeded;
  return rows.count === 0 ? meeting.noSource : meeting.sources[rows.kind](rows.count);
}

/** The points in their order, each with how much of the workbook it can draw on. */
const PointList = ({ view, report, points }: Given & { readonly points: readonly ListedPoint[] }): VNode => (
  <ol class="list points" lang={report.language}>
    {pointsOf(report, points).map((point, index) => (
      <li key={`${point.id}${index}`}>
        <span>
          {index + 1}. {point.title}
        </span>
        <small lang={view.language} class={point.rows?.count === 0 ? 'amber' : undefined}>
          {sourceText(view.text, point)}
        </small>
      </li>
    ))}
  </ol>
);

function Points({ view, report, list }: Given & { readonly list: AgendaList }): VNode {
  const { text, state } = view;
  const [isEdited, setEdited] = useState(false);
  const points = state.points ?? list.points;
  const given = { view, report, list, points };
  return (
    <>
      <AgendaPreset {...given} />
      {isEdited ? <EditedPoints {...given} /> : <PointList {...given} />}
      <p>
        <button
          id="change-points"
          type="button"
          class="link"
          aria-expanded={isEdited}
          onClick={() => setEdited(!isEdited)}
        >
          {text.meeting.points.change}
        </button>
      </p>
      <Coverage {...given} />
    </>
  );
}

/** The agenda: which points it has, what they draw on, and what a standard asks for beyond them. */
export function AgendaPoints({ view, report }: Given): VNode {
  const { meeting, notices } = view.text;
  const { agendaSheet: sheet, agendaList: list } = report;
  return (
    <>
      <h2>{meeting.agenda}</h2>
      {sheet !== undefined && (
        <p class="remark">
          {meeting.there}{' '}
          <button
            type="button"
            class="link"
            onClick={() => view.order({ kind: 'show', at: { sheet, row: 1, column: 1 } })}
          >
            {notices.show(sheet)}
          </button>
        </p>
      )}
      {list && <Points view={view} report={report} list={list} />}
    </>
  );
}
