import type { ComponentChildren, VNode } from 'preact';
import { fields, type Field } from '../../plan/field';
import type { Problem } from '../../plan/reading';
import type { TableView } from '../../conversation/conversation';
import { askedTables } from '../model/asked-tables';
import { withColumns } from '../model/settings-change';
import { tableAt } from '../model/table-at';
import { BandWays } from './band-ways';
import { CopyWays } from './copy-ways';
import { KindWays } from './kind-ways';
import { TableAnswers } from './table-question';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly problem: Problem;
  /** What stands after the answers. */
  readonly children: ComponentChildren;
}

type Column = TableView['columns'][number];

const isField = (text: string): text is Field => fields.some((field) => field === text);

/** What the column may hold, one press each; the answer is kept in the workbook by its heading. */
function ColumnWays({ view, problem, children }: Given): VNode {
  const { state, text, order, send } = view;
  const table = tableAt(state.look?.report.tables ?? [], problem);
  const column: Column | undefined = table?.columns.find((one) => one.column === problem.at.column);
  const heading = column?.heading ?? problem.found ?? '';
  const candidates = (problem.candidates ?? []).filter(isField);
  const cells = problem.cells ?? column?.samples ?? [];
  const reasons = (problem.reasons ?? []).filter(({ reasons: why }) => why.length > 0);
  const { sheet } = problem.at;
  const choose = (field: Field, chosen = heading): void => {
    const settings = state.look?.settings;
    if (!settings) return;
    const columns = withColumns(settings.columns, [{ sheet, heading: chosen, field }]);
    order({ kind: 'settle', settings: { columns } });
  };
  const [only] = candidates;
  const answers =
    problem.columns && only
      ? problem.columns.map((one) => ({ label: one.heading, field: only, heading: one.heading }))
      : candidates.map((field) => ({ label: text.columns.fields[field], field, heading }));
  return (
    <>
      {cells.length > 0 && <p class="hint clip">{text.columns.samples(cells)}</p>}
      {reasons.map(({ field, reasons: why }) => (
        <p key={field} class="hint">
          {text.columns.why(text.columns.fields[field], why)}
        </p>
      ))}
      <div class="actions">
        {answers.map(({ label, field, heading: chosen }) => (
          <button
            key={label}
            type="button"
            class="button small"
            aria-disabled={state.doing !== null}
            onClick={() => choose(field, chosen)}
          >
            {label}
          </button>
        ))}
        {table && (
          <button
            type="button"
            class="button small"
            onClick={() => send({ kind: 'columns-opened', sheet, area: table.area })}
          >
            {candidates.length > 0 ? text.problems.other : text.problems.pick}
          </button>
        )}
        {children}
      </div>
    </>
  );
}

function YearWays({ view, problem, children }: Given): VNode {
  const { send, order } = view;
  return (
    <div class="actions">
      {(problem.candidates ?? []).map((year) => (
        <button
          key={year}
          type="button"
          class="button small"
          onClick={() => {
            send({ kind: 'year-chosen', year: Number(year) });
            order({ kind: 'look' });
          }}
        >
          {view.text.problems.use(year)}
        </button>
      ))}
      {children}
    </div>
  );
}

/** Problems that are about more than a cell, and are answered as such. */
export const hasOtherWays = ({ code }: Problem): boolean =>
  [
    'doubtful-heading',
    'unnamed-heading',
    'several-headings',
    'year-without-actions',
    'open-elsewhere',
    'unsure-table',
    'unsure-kind',
    'same-actions',
    'action-or-heading',
    'unsure-band',
    'no-plan',
  ].includes(code);

/** How a question is answered that is about more than a cell. */
export function OtherWays({ view, problem, children }: Given): VNode {
  const { state, text, send } = view;
  switch (problem.code) {
    case 'doubtful-heading':
    case 'unnamed-heading':
    case 'several-headings':
      return (
        <ColumnWays view={view} problem={problem}>
          {children}
        </ColumnWays>
      );
    case 'year-without-actions':
    case 'open-elsewhere':
      return (
        <YearWays view={view} problem={problem}>
          {children}
        </YearWays>
      );
    case 'unsure-table': {
      const { sheet, row } = problem.at;
      const asked = state.look ? askedTables(state.look.report) : [];
      const near = asked.find((one) => one.sheet === sheet && one.headerRow === row);
      return near ? (
        <TableAnswers view={view} near={near}>
          {children}
        </TableAnswers>
      ) : (
        <div class="actions">{children}</div>
      );
    }
    case 'same-actions':
      return (
        <CopyWays view={view} problem={problem}>
          {children}
        </CopyWays>
      );
    case 'action-or-heading':
    case 'unsure-band':
      return (
        <BandWays view={view} problem={problem}>
          {children}
        </BandWays>
      );
    case 'unsure-kind':
      return (
        <KindWays view={view} problem={problem} table={tableAt(state.look?.report.tables ?? [], problem)}>
          {children}
        </KindWays>
      );
    case 'no-plan':
      return (
        <div class="actions">
          <button
            type="button"
            class="button small"
            onClick={() => send({ kind: 'page-opened', page: 'headings' })}
          >
            {text.none.point}
          </button>
          {children}
        </div>
      );
    default:
      return <div class="actions">{children}</div>;
  }
}
