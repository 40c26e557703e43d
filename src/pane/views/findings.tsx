import type { VNode } from 'preact';
import type { FindingView, Report } from '../../conversation/conversation';
import { findingName } from '../model/link-choice';
import { CellLink } from './cell-link';
import { Paged } from './paged';
import { statusWord } from './status-word';
import type { View } from './view';

/** A positive finding asks for nothing. */
const asks = ({ kind }: FindingView): boolean => kind !== 'positive';

function Finding({ view, finding }: { readonly view: View; readonly finding: FindingView }): VNode {
  const { plan, links } = view.text;
  const { kind, severity, actions } = finding;
  return (
    <li>
      <CellLink view={view} at={finding.at} label={findingName(finding)} />
      <small>
        {plan.kindsOfFinding[kind]}
        {severity && ` (${plan.severities[severity]})`}
      </small>
      {actions.map((action) => (
        <small key={`${action.at.sheet} ${action.at.row}`} class="answer">
          → <CellLink view={view} at={action.at} label={action.title} /> · {statusWord(view, action.status)}
          {action.isOverdue && <b class="late"> · {plan.isLate}</b>}
        </small>
      ))}
      <div class="row">
        {finding.isUnanswered && <small class="amber">{plan.noAction}</small>}
        <button
          type="button"
          class="link"
          data-links
          aria-label={`${links.change}: ${findingName(finding)}`}
          onClick={() => view.send({ kind: 'links-opened', at: finding.at })}
        >
          {links.change}
        </button>
      </div>
    </li>
  );
}

/** The audit's findings with the actions that answer them; those that nothing answers come first. */
export function Findings({ view, report }: { readonly view: View; readonly report: Report }): VNode | null {
  const { plan } = view.text;
  if (report.findings.length === 0) return null;
  const asking = report.findings.filter(asks);
  const answered = asking.filter(({ actions }) => actions.length > 0);
  const open = asking.filter(({ actions }) => actions.length === 0);
  const listed = [...open, ...report.findings.filter((finding) => !open.includes(finding))];
  return (
    <>
      <h2>
        {plan.findings} <small>{report.findings.length}</small>
      </h2>
      {asking.length > 0 && <p class="hint">{plan.answered(answered.length, asking.length)}</p>}
      <Paged view={view} items={listed}>
        {(finding) => <Finding key={`${finding.at.sheet} ${finding.at.row}`} view={view} finding={finding} />}
      </Paged>
    </>
  );
}
