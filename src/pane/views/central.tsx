import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Report } from '../../conversation/conversation';
import { CellLink } from './cell-link';
import { Message } from './message';
import { Paged } from './paged';
import type { View } from './view';

/** The plan of the whole organisation, to be put beside the unit's own: what is pasted into the empty field, or a chosen file, is shown for review at once. */
export function CentralText({ view }: { readonly view: View }): VNode {
  const { state, order } = view;
  const { central } = view.text;
  const [typed, setTyped] = useState('');
  const isEmpty = typed.trim() === '';
  const take = (text: string): void => {
    if (text.trim() !== '') order({ kind: 'preview', job: 'agenda', central: text });
  };
  return (
    <>
      <h2>{central.name}</h2>
      <label class="field">
        <span>{central.label}</span>
        <textarea
          id="central-text"
          rows={3}
          value={typed}
          onPaste={({ clipboardData }) => isEmpty && take(clipboardData?.getData('text') ?? '')}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{central.file}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={({ currentTarget }) => void currentTarget.files?.[0]?.text().then(take)}
        />
      </label>
      <button
        type="button"
        id="take-central"
        class="link"
        aria-disabled={isEmpty || state.doing !== null}
        onClick={() => take(typed)}
      >
        {central.take}
      </button>
    </>
  );
}

interface Given {
  readonly view: View;
  readonly report: Report;
}

/** How much of it the unit has not taken up, in words. */
function leftWords({ view, report }: Given): string | null {
  if (!report.central) return null;
  const { total, left } = report.central;
  const perhaps = left.filter((one) => one.perhaps !== null).length;
  return `${view.text.central.left(left.length - perhaps, perhaps, total)}.`;
}

/** What came of the text that was pasted, before anything is written. */
export function CentralRead({ view, report }: Given): VNode | null {
  const { central } = view.text;
  if (report.centralRead === undefined) return null;
  if (report.centralRead === 0) return <Message tone="warning">{central.noPlan}</Message>;
  return (
    <p class="hint">
      {central.read(report.centralRead)} {leftWords({ view, report })}
    </p>
  );
}

/** Of the whole organisation's plan: what the unit has not taken up. */
export function Central({ view, report }: Given): VNode | null {
  const { central } = view.text;
  if (!report.central) return null;
  return (
    <>
      <h2>{central.name}</h2>
      <p class="hint">{leftWords({ view, report })}</p>
      <Paged view={view} items={report.central.left}>
        {({ at, name, perhaps }) => (
          <li key={`${at.sheet} ${at.row}`}>
            <CellLink view={view} at={at} label={name} />
            {perhaps !== null && <small>{central.perhapsAs(perhaps)}</small>}
          </li>
        )}
      </Paged>
    </>
  );
}
