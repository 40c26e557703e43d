import type { VNode } from 'preact';
import type { Look, Report, TableView } from '../../conversation/conversation';
import { askedTables } from '../model/asked-tables';
import { rewriteCount } from '../model/choice';
import { isArranged, plansIn, planYears } from '../model/plans';
import { Central } from './central';
import { Findings } from './findings';
import { GoalsWithout } from './goals';
import { NoPlan } from './no-plan';
import { Standing } from './standing';
import { TableQuestion } from './table-question';
import { UnreadTables } from './unread';
import { UnsureColumns } from './unsure-columns';
import type { View } from './view';

/** Columns without a meaning that are named; all of them are on the page of columns. */
const MOST_UNREAD = 4;

function PlanTable({ view, table }: { readonly view: View; readonly table: TableView }): VNode {
  const { plan, columns } = view.text;
  const { sheet, rows, goals, area, isHidden } = table;
  const theirs = table.columns.filter(({ isAdded }) => !isAdded);
  const unread = theirs.filter(({ field }) => field === 'unknown');
  const facts = [plan.actions(rows), ...(goals > 0 ? [plan.goals(goals)] : []), area];
  return (
    <div class="card">
      <p class="strong">{sheet}</p>
      <small>{facts.join(' · ')}</small>
      {isHidden && <p class="hint amber">{plan.hidden}</p>}
      <div class="row">
        <span>{plan.columns(theirs.length - unread.length, theirs.length)}</span>
        <button
          type="button"
          class="link"
          aria-label={`${plan.change}: ${columns.title}, ${sheet}`}
          onClick={() => view.send({ kind: 'columns-opened', sheet, area })}
        >
          {plan.change}
        </button>
      </div>
      {unread.length > 0 && (
        <small class="clamp">
          {plan.unreadColumns(
            unread.slice(0, MOST_UNREAD).map(({ letter, heading }) => columns.column(letter, heading)),
            Math.max(0, unread.length - MOST_UNREAD),
          )}
        </small>
      )}
      <UnsureColumns view={view} table={table} />
    </div>
  );
}

/** Before anything is done: what is proposed. */
function Proposed({ view }: { readonly view: View }): VNode {
  const { plan } = view.text;
  const count = rewriteCount(view.state.issues, view.state.choices);
  return (
    <section class="card proposal">
      <h2>{plan.willDo}</h2>
      <ul class="dots">
        {count > 0 && <li>{plan.willRewrite(count)}</li>}
        {plan.will.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="hint">{plan.unchanged}</p>
    </section>
  );
}

/** The plan's year; where there are plans of several, which of them is shown. */
function Title({ view, report }: { readonly view: View; readonly report: Report }): VNode {
  const { plan } = view.text;
  const { year } = report.rollup;
  const years = planYears(report);
  return (
    <div class="row heading">
      <h1 tabIndex={-1}>{plan.title(year)}</h1>
      {years.length > 1 && (
        <select
          class="short"
          aria-label={plan.year}
          value={year ?? ''}
          onChange={({ currentTarget }) => {
            view.send({ kind: 'year-chosen', year: Number(currentTarget.value) });
            view.order({ kind: 'look' });
          }}
        >
          {years.map((known) => (
            <option key={known} value={known}>
              {known}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function Others({ view, report }: { readonly view: View; readonly report: Report }): VNode | null {
  const { plan, meeting, columns } = view.text;
  const others = report.tables.filter(({ kind }) => kind !== 'actions');
  if (others.length === 0) return null;
  return (
    <>
      <h2>{plan.other}</h2>
      <ul class="list">
        {others.map((table) => {
          const { sheet, kind, rows, area, isHidden } = table;
          return (
            <li key={`${sheet} ${area}`}>
              <div class="row">
                <span>{sheet}</span>
                <button
                  type="button"
                  class="link"
                  aria-label={`${plan.change}: ${columns.title}, ${sheet}`}
                  onClick={() => view.send({ kind: 'columns-opened', sheet, area })}
                >
                  {plan.change}
                </button>
              </div>
              <small>
                {plan.kinds[kind]} · {meeting.sources[kind](rows)}
                {isHidden && ` · ${plan.hidden}`}
              </small>
              <UnsureColumns view={view} table={table} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The first tab: the plan, how it stands, and what Planbok would do with it. */
export function Plan({ view, look }: { readonly view: View; readonly look: Look }): VNode {
  const { report } = look;
  const plans = plansIn(report);
  if (plans.length === 0) {
    return (
      <>
        <NoPlan view={view} report={report} />
        <Others view={view} report={report} />
        <UnreadTables view={view} look={look} />
      </>
    );
  }
  return (
    <>
      <Title view={view} report={report} />
      {askedTables(report).map((near) => (
        <TableQuestion key={`${near.sheet} ${near.headerRow}`} view={view} near={near} />
      ))}
      {plans.map((table) => (
        <PlanTable key={`${table.sheet} ${table.area}`} view={view} table={table} />
      ))}
      {!isArranged(look) && <Proposed view={view} />}
      <Standing view={view} report={report} />
      <GoalsWithout view={view} report={report} />
      <Findings view={view} report={report} />
      <Central view={view} report={report} />
      <Others view={view} report={report} />
      <UnreadTables view={view} look={look} />
    </>
  );
}
