import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { fields, type Field } from '../../plan/field';
import type { ColumnChoice, TableView } from '../../conversation/conversation';
import { withColumns } from '../model/settings-change';
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

/** What every column holds, in words; a person's own word is kept in the workbook. */
export function Columns({ view }: { readonly view: View }): VNode {
  const { state, text, order, send } = view;
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const choose = (choice: ColumnChoice): void => setChosen(new Map(chosen).set(keyOf(choice), choice));
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const settings = state.look?.settings;
    if (!settings || chosen.size === 0) return send({ kind: 'page-opened', page: 'tab' });
    order({ kind: 'settle', settings: { columns: withColumns(settings.columns, [...chosen.values()]) } });
  };
  return (
    <>
      <PageHead view={view} title={text.columns.title} />
      <p>{text.columns.lead}</p>
      <form id={COLUMNS_FORM} onSubmit={onSubmit}>
        {state.look?.report.tables.map((table) => (
          <fieldset key={`${table.sheet} ${table.area}`}>
            <legend>
              {table.sheet} <small>{text.plan.kinds[table.kind]}</small>
            </legend>
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
        ))}
      </form>
    </>
  );
}
