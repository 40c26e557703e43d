import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnerLetter } from '../../conversation/conversation';
import { Copied } from './copied';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly letters: readonly OwnerLetter[];
}

/** The text of a mail to the owner that is chosen, to copy. Nothing is sent. */
export function Letters({ view, letters }: Given): VNode | null {
  const [place, setPlace] = useState(0);
  const { meeting } = view.text;
  const letter = letters[place] ?? letters[0];
  if (!letter) return null;
  return (
    <>
      <label class="field">
        <span>{meeting.owner}</span>
        <select value={place} onChange={({ currentTarget }) => setPlace(Number(currentTarget.value))}>
          {letters.map(({ name }, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Copied view={view} label={meeting.letter} content={letter.text} />
    </>
  );
}
