import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MAX_ROWS } from '../../book/area';
import type { HeaderChoice } from '../../conversation/conversation';
import { withHeader } from '../model/settings-change';
import { PageHead } from './page-head';
import type { View } from './view';

export const HEADINGS_FORM = 'headings-form';

function choiceOf(sheet: string, row: string): HeaderChoice | null {
  const number = /^\s*\d{1,7}\s*$/.test(row) ? Number(row) : 0;
  return sheet.trim() !== '' && number >= 1 && number <= MAX_ROWS
    ? { sheet: sheet.trim(), row: number }
    : null;
}

/** The person points out the row with the headings: by selecting a cell in it, or by writing where it is. */
export function Headings({ view }: { readonly view: View }): VNode {
  const { state, text, desk, order } = view;
  const [miss] = state.look?.report.nearMisses ?? [];
  const [sheet, setSheet] = useState(miss?.sheet ?? state.look?.report.noPlan[0] ?? '');
  const [row, setRow] = useState(miss ? String(miss.headerRow) : '');
  const [isBad, setBad] = useState(false);
  useEffect(
    () =>
      desk.onSelection((at) => {
        setSheet(at.sheet);
        setRow(String(at.row));
        setBad(false);
      }),
    [desk],
  );
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const choice = choiceOf(sheet, row);
    setBad(choice === null);
    const settings = state.look?.settings;
    if (choice && settings)
      order({ kind: 'settle', settings: { headers: withHeader(settings.headers, choice) } });
  };
  return (
    <>
      <PageHead view={view} title={text.none.title2} />
      <form id={HEADINGS_FORM} onSubmit={onSubmit} noValidate>
        <p>{text.none.how}</p>
        <label class="field">
          <span>{text.none.sheet}</span>
          <input value={sheet} onInput={({ currentTarget }) => setSheet(currentTarget.value)} />
        </label>
        <label class="field">
          <span>{text.none.row}</span>
          <input
            value={row}
            inputMode="numeric"
            aria-invalid={isBad}
            aria-describedby="headings-note"
            onInput={({ currentTarget }) => setRow(currentTarget.value)}
          />
        </label>
        <p id="headings-note" class="remark wrong" role="status">
          {isBad && text.none.bad}
        </p>
      </form>
    </>
  );
}
