import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { WorkbookSettings } from '../../conversation/conversation';
import { wordsToCarry } from '../../plan/settings/carried-words';
import { noWords, wordsWith } from '../../plan/settings/own-words';
import type { WordsDesk } from '../desk';
import { Copied } from './copied';
import { Paged } from './paged';
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

/** What this workbook knows, word by word, and as a text that another workbook takes. */
function Known({ view, words, settings }: Given): VNode {
  const { settings: text, columns, plan } = view.text;
  const { own } = text;
  const { headings, statuses, terms = [] } = wordsToCarry(settings);
  const known = [
    ...headings.map(({ heading, field }) => [heading, own.heading(columns.fields[field])] as const),
    ...statuses.map(({ text: word, status }) => [word, own.status(plan.statuses[status])] as const),
    ...terms.map(({ term, meaning }) => [term, own.term(meaning)] as const),
  ];
  if (known.length === 0) return <p class="hint">{own.none}</p>;
  return (
    <>
      <Paged view={view} items={known}>
        {([word, meaning]) => (
          <li key={`${word} ${meaning}`}>
            <span class="strong">{word}</span>
            <small>{meaning}</small>
          </li>
        )}
      </Paged>
      <details>
        <summary>{own.carry}</summary>
        <Copied view={view} label={own.carryLead} content={words.textOf(settings)} />
      </details>
    </>
  );
}

/** The organisation's own words: what this workbook knows of them, out of it and into it. */
export function OwnWordsSettings(given: Given): VNode {
  const { own } = given.view.text.settings;
  return (
    <section>
      <h2>{own.title}</h2>
      <p>{own.lead}</p>
      <Known {...given} />
      <Brought {...given} />
    </section>
  );
}
