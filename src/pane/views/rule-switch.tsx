import type { VNode } from 'preact';
import { isRule, type RuleCode } from '../../plan/settings/rules';
import { onListKey } from './question-row';
import { groupName } from './group-name';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly rule: string;
  /** It stands behind the rows of a list, which has one stop for Tab. */
  readonly isInList?: true;
}

const rulesWith = (off: readonly string[], rule: RuleCode, isOff: boolean): readonly string[] =>
  isOff ? [...off, rule] : off.filter((one) => one !== rule);

/** Switches a rule off for the workbook, or on again; nothing where the problem is no rule, or a newer Planbok has the settings. */
export function RuleSwitch({ view, rule, isInList }: Given): VNode | null {
  const { text, state, order } = view;
  const { look } = state;
  if (!look || look.hasNewerSettings || !isRule(rule)) return null;
  const { off = [] } = look.settings;
  const isOff = off.includes(rule);
  const label = isOff ? text.rules.on : text.rules.off;
  return (
    <button
      type="button"
      class="link"
      {...(isInList && { tabIndex: -1, 'data-behind': true, onKeyDown: onListKey })}
      aria-disabled={state.doing !== null}
      aria-label={`${label}: ${groupName(view, rule)}`}
      onClick={() => order({ kind: 'settle', settings: { off: rulesWith(off, rule, !isOff) } })}
    >
      {label}
    </button>
  );
}

/** How many rules are switched off, so that nobody takes what is not told for what is not there. */
export function RulesOff({ view }: { readonly view: View }): VNode | null {
  const { text, state, send } = view;
  const off = state.look?.report.off ?? [];
  if (off.length === 0) return null;
  return (
    <p class="hint apart">
      {text.rules.count(off.length)}.{' '}
      <button type="button" class="link" onClick={() => send({ kind: 'page-opened', page: 'settings' })}>
        {text.rules.show}
      </button>
    </p>
  );
}

/** The rules that are switched off in the workbook, each with the way to have it on again. */
export function RuleSettings({ view }: { readonly view: View }): VNode | null {
  const { text, state } = view;
  const off = state.look?.report.off ?? [];
  if (off.length === 0) return null;
  return (
    <>
      <h2>{text.rules.title}</h2>
      <ul class="list">
        {off.map((rule) => (
          <li key={rule}>
            <span>{groupName(view, rule)}</span>
            <RuleSwitch view={view} rule={rule} />
          </li>
        ))}
      </ul>
    </>
  );
}
