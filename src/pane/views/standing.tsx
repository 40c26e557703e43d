import type { VNode } from 'preact';
import type { Report } from '../../conversation/conversation';
import { isRemaining, statuses } from '../../plan/status';
import { CellLink } from './cell-link';
import { Paged } from './paged';
import { StatusBar, StatusLegend } from './status-bar';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly report: Report;
}

const percent = (part: number, all: number): string =>
  all === 0 ? '–' : `${Math.round((part / all) * 100)} %`;

/** The plan of the year in a few numbers, as a bar and goal by goal. */
export function Standing({ view, report }: Given): VNode {
  const { plan } = view.text;
  const { rollup } = report;
  const remaining = statuses.reduce(
    (sum, status) => sum + (isRemaining(status) ? rollup.byStatus[status] : 0),
    0,
  );
  const figures = [
    [percent(rollup.byStatus.done, rollup.total), plan.done, ''],
    [String(remaining), plan.open, ''],
    [String(rollup.overdue), plan.overdue, rollup.overdue > 0 ? 'late' : ''],
  ] as const;
  return (
    <>
      <dl class="figures">
        {figures.map(([figure, name, tone]) => (
          <div key={name} class={tone}>
            <dd>{figure}</dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
      {report.problems.map((problem) =>
        problem.code === 'same-actions' ? (
          <p key={JSON.stringify(problem.at)} class="hint">
            {plan.countedTwice(problem)}
          </p>
        ) : null,
      )}
      <h2>{plan.status}</h2>
      <StatusBar view={view} counts={rollup.byStatus} label={plan.status} />
      <StatusLegend view={view} counts={rollup.byStatus} />
      <Goals view={view} report={report} />
      <Late view={view} report={report} />
    </>
  );
}

function Goals({ view, report }: Given): VNode | null {
  const { plan } = view.text;
  const goals = report.byGoal;
  if (goals.length === 0 || (goals.length === 1 && goals[0]?.goal === null)) return null;
  return (
    <>
      <h2>{plan.byGoal}</h2>
      <Paged view={view} items={goals} class="goals">
        {({ goal, counts, overdue }) => {
          const all = statuses.reduce((sum, status) => sum + counts[status], 0);
          const name = goal ?? plan.noGoal;
          return (
            <li key={name}>
              <p>{name}</p>
              <StatusBar view={view} counts={counts} isThin label={name} />
              <small>
                {plan.doneOf(counts.done, all)}
                {overdue > 0 && <b class="late"> · {plan.lateCount(overdue)}</b>}
              </small>
            </li>
          );
        }}
      </Paged>
    </>
  );
}

function Late({ view, report }: Given): VNode {
  const { plan } = view.text;
  return (
    <>
      <h2>
        {plan.late} <small>{report.overdue.length}</small>
      </h2>
      {report.overdue.length === 0 && <p class="hint">{plan.noneLate}</p>}
      <Paged view={view} items={report.overdue}>
        {({ at, id, title, owner, due }) => (
          <li key={`${at.sheet} ${at.row}`}>
            <CellLink view={view} at={at} label={id === null ? title : `${id} ${title}`} />
            <small>
              {owner === '' ? plan.noOwner : owner} · {plan.due(due)}
            </small>
          </li>
        )}
      </Paged>
    </>
  );
}
