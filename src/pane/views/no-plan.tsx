import type { VNode } from 'preact';
import type { NearMiss, Report } from '../../conversation/conversation';
import type { Problem } from '../../plan/reading';
import { askedTables } from '../model/asked-tables';
import { cellId } from '../model/issue';
import { isBlank } from '../model/plans';
import { verbAt } from '../model/verb-at';
import { Icon } from './icon';
import { Message } from './message';
import { KindQuestion } from './kind-question';
import { TableQuestion } from './table-question';
import type { View } from './view';

function Nearest({ view, miss }: { readonly view: View; readonly miss: NearMiss }): VNode {
  const { none, columns } = view.text;
  const names = (fields: NearMiss['found']): readonly string[] =>
    fields.map((field) => columns.fields[field]);
  return (
    <Message tone="note">
      <p>
        {none.best(miss.sheet, miss.headerRow)}
        {miss.found.length > 0 && ` ${none.found(names(miss.found))}`}
        {miss.missing.length > 0 && ` ${none.missing(names(miss.missing))}`}
      </p>
    </Message>
  );
}

/** A table that was read as something else, and may be the plan. */
const isMaybePlan = ({ code, candidates }: Problem): boolean =>
  code === 'unsure-kind' && candidates?.includes('actions') === true;

const isBoard = ({ code }: Problem): boolean => code === 'status-board';

/** No plan: what was searched, what came nearest, and the ways on. */
export function NoPlan({ view, report }: { readonly view: View; readonly report: Report }): VNode {
  const { text, send, order, state } = view;
  const [miss] = report.nearMisses;
  const asked = askedTables(report);
  const ofKinds = report.problems.filter(isMaybePlan);
  const isAsked = asked.length + ofKinds.length > 0;
  const isEmpty = isBlank(report);
  return (
    <>
      <div class="empty">
        <Icon name="sheet" size={24} />
        <h1 tabIndex={-1}>{isEmpty ? text.none.emptyBook : isAsked ? text.unsure.none : text.none.title}</h1>
        {isEmpty && <p>{text.none.sampleLead}</p>}
        {!isEmpty && !isAsked && <p>{text.none.searched(report.sheets)}</p>}
      </div>
      {asked.map((near) => (
        <TableQuestion key={`${near.sheet} ${near.headerRow}`} view={view} near={near} />
      ))}
      {ofKinds.map((problem) => (
        <KindQuestion key={cellId(problem.at)} view={view} problem={problem} />
      ))}
      {report.problems.filter(isBoard).map((problem) => (
        <Message key={cellId(problem.at)} tone="note">
          <p>{view.desk.problemText(problem, view.language)}</p>
        </Message>
      ))}
      {miss && !isAsked && <Nearest view={view} miss={miss} />}
      <div class="stack">
        {miss && (
          <button
            type="button"
            class="button"
            onClick={() => send({ kind: 'page-opened', page: 'headings' })}
          >
            {text.none.point}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-disabled={state.doing !== null}
          onClick={() => order({ kind: 'preview', job: verbAt('no-plan') })}
        >
          {text.none.create}
        </button>
      </div>
      <p class="hint centered">{text.none.unchanged}</p>
      {!isEmpty && <p class="hint centered">{text.none.sampleElsewhere}</p>}
    </>
  );
}
