import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { TableKind } from '../../plan/field';
import type { ColumnChoice, NearMissView } from '../../conversation/conversation';
import { askedTables, proposedColumns, takenAsTable } from '../model/asked-tables';
import { ColumnField, COLUMNS_FORM, keyOf } from './columns';
import { KindField } from './kind-field';
import { PageHead } from './page-head';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly sheet: string;
  readonly headerRow: number;
}

const chosenFrom = (choices: readonly ColumnChoice[]): ReadonlyMap<string, ColumnChoice> =>
  new Map(choices.map((choice) => [keyOf(choice), choice]));

function Form({ view, near }: { readonly view: View; readonly near: NearMissView }): VNode {
  const { state, text, order } = view;
  const { sheet, columns = [] } = near;
  const [chosen, setChosen] = useState(chosenFrom(proposedColumns(near)));
  const [kind, setKind] = useState<TableKind | ''>('');
  const choose = (choice: ColumnChoice): void => {
    const others = [...chosen.values()].filter(
      (known) => keyOf(known) !== keyOf(choice) && known.field !== choice.field,
    );
    setChosen(chosenFrom(choice.field === 'unknown' ? others : [...others, choice]));
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const settings = state.look?.settings;
    const told = kind === '' ? undefined : kind;
    if (settings)
      order({ kind: 'settle', settings: takenAsTable(settings, near, [...chosen.values()], told) });
  };
  return (
    <form id={COLUMNS_FORM} onSubmit={onSubmit}>
      <KindField<''> view={view} kind={kind} choose={setKind} others={[['', text.unsure.kindOpen]]} />
      <fieldset>
        <legend>{sheet}</legend>
        {columns.map((column) => (
          <ColumnField
            key={column.column}
            view={view}
            sheet={sheet}
            chosen={chosen}
            choose={choose}
            // What is proposed is among the chosen, and may be taken back.
            column={{ ...column, field: 'unknown' }}
            unsaid={text.unsure.unsaid}
          />
        ))}
      </fieldset>
    </form>
  );
}

/** The columns of a table that the person says is one: which is the action, and what else she wants to say. */
export function TableColumns({ view, sheet, headerRow }: Given): VNode {
  const { state, text } = view;
  const asked = state.look ? askedTables(state.look.report) : [];
  const near = asked.find((one) => one.sheet === sheet && one.headerRow === headerRow);
  return (
    <>
      <PageHead view={view} title={text.unsure.title} />
      <p>{text.unsure.lead}</p>
      {near && <Form view={view} near={near} />}
    </>
  );
}
