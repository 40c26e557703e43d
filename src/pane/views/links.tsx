import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { cellName, type Address } from '../../book/area';
import type { Report } from '../../conversation/conversation';
import { linkableAt, linksAt, type LinkChoice, type ShownLink } from '../model/link-choice';
import { CellLink } from './cell-link';
import { PageHead } from './page-head';
import { Paged } from './paged';
import { RowField } from './row-field';
import { SuggestedActions } from './suggested-actions';
import type { View } from './view';

/** One link: the row at its other end, and how the link is taken away, or stays after all. */
function Linked({ view, link }: { readonly view: View; readonly link: ShownLink }): VNode {
  const { text, send, order } = view;
  const { other, isGone, isChosen } = link;
  const label = isChosen ? text.undoChoice : text.links.remove;
  return (
    <li class={isGone ? 'skipped' : undefined}>
      <button
        type="button"
        class="link title"
        onClick={() => {
          send({ kind: 'links-opened', at: other.at });
          order({ kind: 'show', at: other.at, isQuiet: true });
        }}
      >
        {other.name}
      </button>
      <div class="row">
        <small class={isChosen ? 'used' : undefined}>
          {isChosen ? (isGone ? text.links.gone : text.links.added) : other.at.sheet}
        </small>
        <button
          type="button"
          class="link"
          aria-label={`${label}: ${other.name}`}
          onClick={() => send({ kind: 'link-chosen', choice: { ...link, isGone: true }, isKept: isChosen })}
        >
          {label}
        </button>
      </div>
    </li>
  );
}

interface Given {
  readonly view: View;
  readonly report: Report;
  /** A cell of the finding or of the action. */
  readonly at: Address;
}

/** What else the row may be linked with. */
function More({ view, report, at }: Given): VNode | null {
  const { text, send } = view;
  const [typed, setTyped] = useState('');
  const found = linkableAt(report, at);
  if (!found) return null;
  const { row, finding, others } = found;
  const taken = linksAt(report, view.state.links, at).map(({ other }) => other);
  const free = others.filter(({ name }) => !taken.some((one) => one.name === name));
  const choose = (other: Address): void => {
    const choice: LinkChoice = finding
      ? { finding: row.at, action: other, isGone: false }
      : { finding: other, action: row.at, isGone: false };
    setTyped('');
    send({ kind: 'link-chosen', choice, isKept: false });
  };
  const chosen = typed === '' ? undefined : free[Number(typed)];
  return (
    <>
      <h2>{text.links.add}</h2>
      {finding && <SuggestedActions view={view} at={at} choose={(action) => choose(action.at)} />}
      <RowField
        view={view}
        typed={typed}
        setTyped={setTyped}
        label={finding ? text.problems.fields.action : text.links.finding}
        rows={free}
      />
      {chosen && (
        <div class="actions">
          <button type="button" class="button small" onClick={() => choose(chosen.at)}>
            {text.links.link}
          </button>
        </div>
      )}
    </>
  );
}

/** What a finding or an action is linked with: links can be taken away and made. The page follows the row that is selected in the sheet. */
export function Links({ view, report, at }: Given): VNode {
  const { links } = view.text;
  const row = linkableAt(report, at)?.row;
  const shown = linksAt(report, view.state.links, at);
  return (
    <>
      <PageHead view={view} title={links.title} />
      {row && (
        <>
          <p class="strong">{row.name}</p>
          <CellLink view={view} at={row.at} label={`${at.sheet} ${cellName(row.at.row, row.at.column)}`} />
          {shown.length === 0 && <p class="hint">{links.none}</p>}
          <Paged key={row.name} view={view} items={shown}>
            {(link) => <Linked key={link.other.name} view={view} link={link} />}
          </Paged>
          <More key={row.name} view={view} report={report} at={at} />
        </>
      )}
      <p class="hint">{links.lead}</p>
    </>
  );
}
