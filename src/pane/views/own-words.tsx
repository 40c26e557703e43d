import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { WorkbookSettings } from '../../conversation/conversation';
import { noWords, wordsWith } from '../../plan/settings/own-words';
import type { WordsDesk } from '../desk';
import { Copied } from './copied';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly words: WordsDesk;
  readonly settings: WorkbookSettings;
}

/** Words of another workbook, pasted or out of a file: all of them or none. */
function Brought({ view, words, settings }: Given): VNode {
  const { text, state, order } = view;
  const { own } = text.settings;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    if (state.doing !== null) return;
    const read = words.read(typed);
    if ('wrong' in read) return setWrong(read.wrong);
    order({ kind: 'settle', settings: { words: wordsWith(settings.words ?? noWords, read.words) } });
  };
  const take = (content: string): void => {
    setTyped(content);
    setWrong(null);
  };
  return (
    <form onSubmit={onSubmit}>
      <label class="field">
        <span>{own.paste}</span>
        <textarea
          rows={3}
          value={typed}
          aria-invalid={wrong !== null}
          aria-describedby="own-words-note"
          onInput={({ currentTarget }) => take(currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{own.choose}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void currentTarget.files?.[0]?.text().then(take)}
        />
      </label>
      <p id="own-words-note" class="remark wrong" role="status">
        {wrong !== null && own.wrong(wrong)}
      </p>
      <div class="actions">
        <button type="submit" class="button small" aria-disabled={state.doing !== null}>
          {own.take}
        </button>
      </div>
    </form>
  );
}

/** The organisation's own words: what this workbook knows of them, out of it and into it. */
export function OwnWordsSettings(given: Given): VNode {
  const { view, words, settings } = given;
  const { own } = view.text.settings;
  return (
    <section>
      <h2>{own.title}</h2>
      <p>{own.lead}</p>
      <Copied view={view} label={own.carry} content={words.textOf(settings)} />
      <Brought {...given} />
    </section>
  );
}
