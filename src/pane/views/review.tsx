import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Proposal } from '../../conversation/conversation';
import { changeCounts, changesBySheet, type SheetChanges } from '../model/change-list';
import { problemText } from '../../text/problem';
import { cellId } from '../model/issue';
import { CellLink } from './cell-link';
import { Letters } from './letters';
import { Message } from './message';
import { Paged } from './paged';
import { OtherWords, SheetChangesView } from './sheet-changes';
import type { View } from './view';

const hasCells = ({ cells, isNew, isUnseen }: SheetChanges): boolean =>
  !isUnseen && (isNew || cells.length > 0);

/** Sheets whose cells stay as they are, though something around them is added; and Planbok's own hidden ones. */
function Around({
  view,
  changes,
}: {
  readonly view: View;
  readonly changes: readonly SheetChanges[];
}): VNode | null {
  const { preview } = view.text;
  if (changes.length === 0) return null;
  return (
    <>
      <h2>{preview.also}</h2>
      <ul class="list">
        {changes.map(({ sheet, isUnseen, others }) => (
          <li key={sheet ?? ''}>
            <span>{sheet ?? preview.workbook}</span>
            <small>{isUnseen ? preview.unseen : <OtherWords view={view} others={others} />}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Answers that cannot be written, and sheets or a workbook that may not be: none is left out without a word. */
function Refused({ view, proposal }: { readonly view: View; readonly proposal: Proposal }): VNode | null {
  const refused = proposal.report.problems.filter(
    ({ code }) => code.startsWith('answer-') || code.startsWith('protected-'),
  );
  if (refused.length === 0) return null;
  return (
    <Message tone="warning">
      <Paged view={view} items={refused}>
        {(problem) => (
          <li key={`${problem.code} ${cellId(problem.at)}`}>
            <CellLink view={view} at={problem.at} /> {problemText(problem, view.language)}
          </li>
        )}
      </Paged>
    </Message>
  );
}

/** Every change before any is made; the button that writes them exists on this page only. */
export function Review({ view, proposal }: { readonly view: View; readonly proposal: Proposal }): VNode {
  const { preview } = view.text;
  const changes = useMemo(() => changesBySheet(proposal), [proposal]);
  const { cells, sheets, newSheets } = changeCounts(changes);
  return (
    <>
      <h1 tabIndex={-1}>{preview.title}</h1>
      <p>{proposal.isEmpty ? view.text.notices['nothing-to-do'] : preview.lead(cells, sheets, newSheets)}</p>
      <ul class="dots hint">
        {proposal.structured.map(({ source, sheet, inPlace, rows }) => (
          <li key={sheet}>{inPlace ? preview.inPlace(sheet, rows) : preview.anew(source, sheet, rows)}</li>
        ))}
        {view.desk.showDryRun && cells > 0 && <li>{preview.inGrid}</li>}
      </ul>
      <Refused view={view} proposal={proposal} />
      <Letters view={view} letters={proposal.report.letters ?? []} />
      {changes.filter(hasCells).map((change) => (
        <SheetChangesView key={change.sheet ?? ''} view={view} changes={change} />
      ))}
      <Around view={view} changes={changes.filter((change) => !hasCells(change))} />
    </>
  );
}
