import type { VNode } from 'preact';

interface Given<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly choose: (value: Value) => void;
}

/** A field to choose one of several values, each shown by its label. */
export function Choice<Value extends string>({ label, value, options, choose }: Given<Value>): VNode {
  const values = Object.keys(options) as Value[];
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values.find((option) => option === currentTarget.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {values.map((option) => (
          <option key={option} value={option}>
            {options[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
