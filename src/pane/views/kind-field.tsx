import type { VNode } from 'preact';
import { tableKinds, type TableKind } from '../../plan/field';
import type { TableSense } from '../../plan/settings/settings';
import type { View } from './view';

interface Given<Kind extends string> {
  readonly view: View;
  readonly kind: Kind;
  readonly choose: (kind: Kind) => void;
  /** What may be chosen besides a list of one of the kinds. */
  readonly others: readonly (readonly [Kind, string])[];
  readonly note?: string;
}

/** What the table is: a list of one of the kinds, or something else. */
export function KindField<Kind extends TableSense | ''>({
  view,
  kind,
  choose,
  others,
  note,
}: Given<Kind | TableKind>): VNode {
  const { columns, plan } = view.text;
  const options = [...others, ...tableKinds.map((one) => [one, plan.kinds[one]] as const)];
  return (
    <label class="field">
      <span class="strong">{columns.kind}</span>
      <select
        value={kind}
        onChange={({ currentTarget: { value } }) => {
          const chosen = options.find(([one]) => one === value);
          if (chosen) choose(chosen[0]);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
      {note !== undefined && <small>{note}</small>}
    </label>
  );
}
