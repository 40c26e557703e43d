import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { FieldGiven } from './answer-field';

/** No name begins with a line break. */
const SOMEBODY_ELSE = '\n';

/** Those who own other actions of the plan, or somebody else by name. */
export function OwnerField({ view, typed, setTyped }: FieldGiven): VNode {
  const { problems } = view.text;
  const owners = view.state.look?.report.owners ?? [];
  const [isOther, setOther] = useState(owners.length === 0);
  return (
    <>
      {owners.length > 0 && (
        <label class="field">
          <span>{problems.fields.owner}</span>
          <select
            data-answer
            value={isOther ? SOMEBODY_ELSE : typed}
            onChange={({ currentTarget: { value } }) => {
              setOther(value === SOMEBODY_ELSE);
              setTyped(value === SOMEBODY_ELSE ? '' : value);
            }}
          >
            <option value="">{problems.pick}</option>
            {owners.map((owner) => (
              <option key={owner}>{owner}</option>
            ))}
            <option value={SOMEBODY_ELSE}>{problems.somebodyElse}</option>
          </select>
        </label>
      )}
      {isOther && (
        <label class="field">
          <span>{owners.length > 0 ? problems.ownerName : problems.fields.owner}</span>
          <input
            data-answer={owners.length === 0 ? true : undefined}
            value={typed}
            autocomplete="off"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
      )}
    </>
  );
}
