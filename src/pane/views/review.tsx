import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Proposal } from '../../conversation/conversation';
import { changeCounts, changesBySheet, type SheetChanges } from '../model/change-list';
import { cellId } from '../model/issue';
import { CellLink } from './cell-link';
import { Letters } from './letters';
import { ListedFindings } from './listed-findings';
import { Message } from './message';
import { Paged } from './paged';
import { OtherWords, SheetChangesView } from './sheet-changes';
import type { View } from './view';

const hasCells = ({ cells, isNew, isUnseen }: SheetChanges): boolean =>
  !isUnseen && (isNew || cells.length > 0);

/** Sheets whose cells stay as they are, though something around them is added; and Planbok's own hidden ones, whose names nobody knows. */
function Around({
  view,
  changes,
}: {
  readonly view: View;
  readonly changes: readonly SheetChanges[];
}): VNode | null {
  const { preview } = view.text;
  if (changes.length === 0) return null;
  const seen = changes.filter(({ isUnseen }) => !isUnseen);
  return (
    <>
      <h2>{preview.also}</h2>
      <ul class="list">
        {seen.map(({ sheet, others }) => (
          <li key={sheet ?? ''}>
            <span>{sheet ?? preview.workbook}</span>
            <small>
              <OtherWords view={view} others={others} />
            </small>
          </li>
        ))}
        {seen.length < changes.length && (
          <li>
            <span>{preview.unseen}</span>
            <small>{preview.whereUnseen}</small>
          </li>
        )}
      </ul>
    </>
  );
}

/** Answers that cannot be written, and sheets or a workbook that may not be: none is left out without a word. */
function Refused({ view, proposal }: { readonly view: View; readonly proposal: Proposal }): VNode | null {
  const refused = proposal.report.problems.filter(({ code }) =>
    /^(?:answer|protected|new-rows|year-several|year-no)-/u.test(code),
  );
  if (refused.length === 0) return null;
  return (
    <Message tone="warning">
      <Paged view={view} items={refused}>
        {(problem) => (
          <li key={`${problem.code} ${cellId(problem.at)}`}>
            <CellLink view={view} at={problem.at} /> {view.desk.problemText(problem, view.language)}
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
  const { cells } = proposal;
  const { sheets, newSheets } = changeCounts(changes);
  return (
    <>
      <h1 tabIndex={-1}>{preview.title}</h1>
      <p>{proposal.isEmpty ? view.text.notices['nothing-to-do'] : preview.lead(cells, sheets, newSheets)}</p>
      <ul class="dots hint">
        {proposal.structured.map(({ source, sheet, inPlace, rows, reread }) => (
          <li key={sheet}>
            {inPlace ? preview.inPlace(sheet, rows, reread) : preview.anew(source, sheet, rows, reread)}
          </li>
        ))}
        {view.desk.showDryRun && cells > 0 && <li>{preview.inGrid}</li>}
      </ul>
      <Refused view={view} proposal={proposal} />
      {proposal.report.listed && <ListedFindings view={view} listed={proposal.report.listed} />}
      <Letters view={view} letters={proposal.report.letters ?? []} />
      {changes.filter(hasCells).map((change) => (
        <SheetChangesView key={change.sheet ?? ''} view={view} changes={change} />
      ))}
      <Around view={view} changes={changes.filter((change) => !hasCells(change))} />
    </>
  );
}
