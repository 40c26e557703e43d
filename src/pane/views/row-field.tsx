import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ActionName } from '../../conversation/conversation';
import type { FieldGiven } from './answer-field';

/** More than this are not looked through: a field to search them comes first. */
const EASILY_SEEN = 20;
/** No list is longer in the document, however many actions the plan has. */
const MOST_SHOWN = 100;

interface Given extends FieldGiven {
  readonly label: string;
  readonly rows: readonly ActionName[];
}

/** Rows to link with one, such as the plan's actions. What stands in the field is the row's place in the list. */
export function RowField({ view, typed, setTyped, label, rows: actions }: Given): VNode {
  const { problems } = view.text;
  const [sought, setSought] = useState('');
  const words = sought.toLowerCase().split(/\s+/u);
  const found = actions.flatMap(({ name, at: { sheet } }, index) => {
    const text = name.toLowerCase();
    return words.every((word) => text.includes(word)) ? [{ name, sheet, index }] : [];
  });
  const shown = found.slice(0, MOST_SHOWN);
  // Plans of two years begin at 1 both: the sheet tells their actions apart.
  const sheets = [...new Set(shown.map(({ sheet }) => sheet))];
  const options = shown.map(({ name, sheet, index }) => ({
    sheet,
    option: (
      <option key={index} value={String(index)}>
        {name}
      </option>
    ),
  }));
  const isSearched = actions.length > EASILY_SEEN;
  return (
    <>
      {isSearched && (
        <label class="field">
          <span>{problems.filter}</span>
          <input
            data-answer
            value={sought}
            autocomplete="off"
            onInput={({ currentTarget }) => {
              setSought(currentTarget.value);
              setTyped('');
            }}
          />
        </label>
      )}
      <label class="field">
        <span>{label}</span>
        <select
          data-answer={isSearched ? undefined : true}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        >
          <option value="">{problems.pick}</option>
          {sheets.length > 1
            ? sheets.map((sheet) => (
                <optgroup key={sheet} label={sheet}>
                  {options.filter((option) => option.sheet === sheet).map(({ option }) => option)}
                </optgroup>
              ))
            : options.map(({ option }) => option)}
        </select>
      </label>
      {found.length > shown.length && <p class="remark">{problems.fewer(shown.length, found.length)}</p>}
    </>
  );
}
