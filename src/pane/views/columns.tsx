import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { fields, type Field } from '../../plan/field';
import type { TableSense } from '../../plan/settings/settings';
import type { ColumnChoice, TableView } from '../../conversation/conversation';
import { withColumns } from '../model/settings-change';
import { settingsOfKind } from '../model/table-kind';
import { KindField } from './kind-field';
import { PageHead } from './page-head';
import type { View } from './view';

export const COLUMNS_FORM = 'columns-form';

type Column = TableView['columns'][number];
type Chosen = ReadonlyMap<string, ColumnChoice>;

interface Given {
  readonly view: View;
  readonly sheet: string;
  readonly chosen: Chosen;
  readonly choose: (choice: ColumnChoice) => void;
  readonly column: Column;
  /** What a column is called of which nothing is said yet; without it, that it is something else. */
  readonly unsaid?: string;
}

/** The choices of two columns with the same heading on a sheet are one. */
export const keyOf = ({ sheet, heading }: Pick<ColumnChoice, 'sheet' | 'heading'>): string =>
  `${sheet}\n${heading}`;

export function ColumnField({ view, sheet, chosen, choose, column, unsaid }: Given): VNode {
  const { columns } = view.text;
  const { heading, letter, certainty, samples } = column;
  const now = chosen.get(keyOf({ sheet, heading }))?.field ?? column.field;
  const note = columns.certainty[certainty];
  const isTold = column.field !== 'unknown' && note !== '';
  return (
    <label class="field">
      <span class="row">
        <span class="strong">{columns.column(letter, heading)}</span>
        {isTold && <small class="amber">{note}</small>}
      </span>
      <select
        value={now}
        onChange={({ currentTarget }) => choose({ sheet, heading, field: currentTarget.value as Field })}
      >
        {fields.map((field) => (
          <option key={field} value={field}>
            {field === 'unknown' ? (unsaid ?? columns.fields[field]) : columns.fields[field]}
          </option>
        ))}
      </select>
      {samples.length > 0 && <small class="clip">{columns.samples(samples)}</small>}
    </label>
  );
}

function Form({ view, table }: { readonly view: View; readonly table: TableView }): VNode {
  const { state, text, order, send } = view;
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const [kind, setKind] = useState<TableSense>(table.kind);
  const choose = (choice: ColumnChoice): void => setChosen(new Map(chosen).set(keyOf(choice), choice));
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const settings = state.look?.settings;
    const isOther = kind !== table.kind;
    if (!settings || (chosen.size === 0 && !isOther)) return send({ kind: 'page-opened', page: 'tab' });
    order({
      kind: 'settle',
      settings: {
        columns: withColumns(settings.columns, [...chosen.values()]),
        ...(isOther ? settingsOfKind(settings, table, kind, state.look?.report.tables ?? []) : {}),
      },
    });
  };
  return (
    <form id={COLUMNS_FORM} onSubmit={onSubmit}>
      <KindField<TableSense>
        view={view}
        kind={kind}
        choose={setKind}
        others={[['none', text.columns.none]]}
        {...(kind === 'none' ? { note: text.columns.noneLead } : {})}
      />
      {kind !== 'none' && (
        <fieldset>
          <legend>{text.columns.title}</legend>
          {table.columns.map((column) => (
            <ColumnField
              key={column.column}
              view={view}
              sheet={table.sheet}
              chosen={chosen}
              choose={choose}
              column={column}
            />
          ))}
        </fieldset>
      )}
    </form>
  );
}

interface PageGiven {
  readonly view: View;
  readonly sheet: string;
  readonly area: string;
}

/** What one table is, and what each of its columns holds; a person's own word is kept in the workbook. */
export function Columns({ view, sheet, area }: PageGiven): VNode {
  const { state, text } = view;
  const table = state.look?.report.tables.find((one) => one.sheet === sheet && one.area === area);
  return (
    <>
      <PageHead view={view} title={text.columns.title} />
      <p class="strong">
        {sheet} <small>{area}</small>
      </p>
      <p>{text.columns.lead}</p>
      {table && <Form view={view} table={table} />}
    </>
  );
}
