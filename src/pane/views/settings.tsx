import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Preferences } from '../desk';
import { Choice } from './choice-field';
import { Message } from './message';
import { OwnWordsSettings } from './own-words';
import { PageHead } from './page-head';
import { RuleSettings } from './rule-switch';
import type { View } from './view';

/** A person's own choices on this machine, and what the program lets one choose of the workbook. */
export function Settings({ view }: { readonly view: View }): VNode {
  const { state, text, desk, order } = view;
  const [opens, setOpens] = useState(desk.opensWithWorkbook());
  const prefer = (changed: Partial<Preferences>): void =>
    order({ kind: 'prefer', preferences: { ...state.preferences, ...changed } });
  return (
    <>
      <PageHead view={view} title={text.settings.title} />
      {state.look?.hasNewerSettings === true && <Message tone="warning">{text.settings.newer}</Message>}
      <Choice
        label={text.settings.language}
        value={state.preferences.language}
        options={text.settings.languages}
        choose={(language) => prefer({ language })}
      />
      <Choice
        label={text.settings.theme}
        value={state.preferences.theme}
        options={text.settings.themes}
        choose={(theme) => prefer({ theme })}
      />
      {opens !== null && (
        <label class="check">
          <input
            type="checkbox"
            checked={opens}
            onChange={({ currentTarget }) => {
              setOpens(currentTarget.checked);
              order({ kind: 'open-with-workbook', opens: currentTarget.checked });
            }}
          />
          <span>{text.settings.opens}</span>
        </label>
      )}
      {desk.words && state.look && !state.look.hasNewerSettings && (
        <OwnWordsSettings view={view} words={desk.words} settings={state.look.settings} />
      )}
      <RuleSettings view={view} />
      {desk.openConformance && (
        <p class="apart">
          <button type="button" class="link" onClick={() => desk.openConformance?.()}>
            {text.settings.conformance}
          </button>
        </p>
      )}
      <p class="apart hint">{text.settings.version(desk.version)}</p>
    </>
  );
}
