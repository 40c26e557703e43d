import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Proposal, YearAnswer } from '../../conversation/conversation';
import { changeCounts, changesBySheet } from '../model/change-list';
import { rewriteCount } from '../model/choice';
import { dayLanguages } from '../model/day-languages';
import type { PaneState } from '../model/state';
import { isBlank, plansIn } from '../model/plans';
import { verbAt } from '../model/verb-at';
import { proposedColumns, takenAsTable } from '../model/asked-tables';
import { COLUMNS_FORM } from './columns';
import { HEADINGS_FORM } from './headings';
import type { View } from './view';

interface PrimaryGiven {
  readonly view: View;
  readonly label: string;
  readonly press: () => void;
}

/**
 * The one button of the page. While something is under way it stays where it is, and does nothing. Nor does the second
 * click of a double click: the first may have turned the page, and the button that writes stands where this one did.
 */
const Primary = ({ view, label, press }: PrimaryGiven): VNode => (
  <button
    type="button"
    class="button primary"
    aria-disabled={view.state.doing !== null}
    onClick={({ detail }) => {
      // Clicks in a row at one place; 0 from the keyboard.
      if (view.state.doing === null && detail < 2) press();
    }}
  >
    {label}
  </button>
);

function Submit({
  view,
  form,
  label,
}: {
  readonly view: View;
  readonly form: string;
  readonly label: string;
}): VNode {
  const { text, send } = view;
  return (
    <>
      <button type="submit" form={form} class="button primary">
        {label}
      </button>
      <button type="button" class="button" onClick={() => send({ kind: 'page-opened', page: 'tab' })}>
        {text.cancel}
      </button>
    </>
  );
}

/** Everything is written, or nothing had to be: what comes next is the meeting. */
const isReviewed = ({ notice, isStale }: PaneState): boolean =>
  !isStale &&
  (notice?.kind === 'nothing-to-do' || (notice?.kind === 'wrote' && notice.run?.job === verbAt('plan')));

function TabButton({ view }: { readonly view: View }): VNode | null {
  const { state, text, order, send } = view;
  const { look, tab } = state;
  if (!look) return null;
  const [miss] = look.report.nearMisses;
  if (tab === 'meeting') {
    return (
      <Primary
        view={view}
        label={look.report.agendaSheet === undefined ? text.meeting.make : text.meeting.remake}
        press={() => order({ kind: 'preview', job: verbAt('meeting') })}
      />
    );
  }
  if (plansIn(look.report).length === 0) {
    if (isBlank(look.report)) {
      const tryIt = (): void => order({ kind: 'preview', job: verbAt('no-plan'), isSample: true });
      return <Primary view={view} label={text.none.sample} press={tryIt} />;
    }
    if (!miss) {
      const point = (): void => send({ kind: 'page-opened', page: 'headings' });
      return <Primary view={view} label={text.none.point} press={point} />;
    }
    const settings = takenAsTable(look.settings, miss, proposedColumns(miss));
    return (
      <Primary
        view={view}
        label={text.none.use(miss.headerRow, miss.sheet)}
        press={() => order({ kind: 'settle', settings })}
      />
    );
  }
  const count = rewriteCount(state.issues, state.choices);
  if (count === 0 && state.links.size + state.serving.size === 0 && isReviewed(state)) {
    const go = (): void => send({ kind: 'tab-chosen', tab: 'meeting' });
    return <Primary view={view} label={text.toMeeting} press={go} />;
  }
  const label = tab === 'problems' && count > 0 ? text.problems.reviewSome(count) : text.review;
  return <Primary view={view} label={label} press={() => order({ kind: 'preview', job: verbAt('plan') })} />;
}

function ReviewButtons({ view, proposal }: { readonly view: View; readonly proposal: Proposal }): VNode {
  const { text, send, order } = view;
  const { newSheets } = useMemo(() => changeCounts(changesBySheet(proposal)), [proposal]);
  return (
    <>
      {!proposal.isEmpty && (
        <Primary
          view={view}
          label={text.preview.write(proposal.cells, newSheets)}
          press={() => order({ kind: 'write' })}
        />
      )}
      <button type="button" class="button" onClick={() => send({ kind: 'page-opened', page: 'tab' })}>
        {proposal.isEmpty ? text.back : text.cancel}
      </button>
    </>
  );
}

/** The answers as they are given to the job: a deadline that is a day as that day. */
function yearAnswersOf({ state, desk, language }: View): readonly YearAnswer[] {
  const { closing } = state;
  const languages = dayLanguages(language, state);
  return [...(closing?.answers.values() ?? [])].map((answer) => {
    const typed = answer.deadline?.trim() ?? '';
    const read = desk.readDay(typed, { languages, year: closing?.figures.to ?? 0 });
    return read.kind === 'day' ? { ...answer, deadline: read.value.date } : answer;
  });
}

function YearButtons({ view }: { readonly view: View }): VNode {
  const { text, send, order } = view;
  return (
    <>
      <Primary
        view={view}
        label={text.review}
        press={() => order({ kind: 'preview', job: 'year-change', yearAnswers: yearAnswersOf(view) })}
      />
      <button type="button" class="button" onClick={() => send({ kind: 'page-opened', page: 'tab' })}>
        {text.cancel}
      </button>
    </>
  );
}

function buttonsOf(view: View, page: PaneState['page']): VNode | null {
  const { text, order, state } = view;
  if (state.look?.halfDone) {
    return <Primary view={view} label={text.restore} press={() => order({ kind: 'recover' })} />;
  }
  switch (page.kind) {
    case 'tab':
      return state.look ? <TabButton view={view} /> : null;
    case 'columns':
    case 'table':
      return <Submit view={view} form={COLUMNS_FORM} label={text.save} />;
    case 'links':
      return state.links.size === 0 ? null : (
        <Primary view={view} label={text.review} press={() => order({ kind: 'preview', job: 'link' })} />
      );
    case 'headings':
      return <Submit view={view} form={HEADINGS_FORM} label={text.none.useIt} />;
    case 'review':
      return <ReviewButtons view={view} proposal={page.proposal} />;
    case 'writing':
      return (
        <button
          type="button"
          class="button"
          aria-disabled={page.isStopping}
          onClick={({ detail }) => {
            // This button comes where the one that starts the writing was: the second press of a double click is not meant for it.
            if (detail < 2) order({ kind: 'stop' });
          }}
        >
          {text.writing.stop}
        </button>
      );
    case 'year':
      return <YearButtons view={view} />;
    case 'log':
    case 'settings':
    case 'about':
      return null;
  }
}

/** Always in sight, however low the pane is. */
export function Footer({ view }: { readonly view: View }): VNode | null {
  const buttons = buttonsOf(view, view.state.page);
  return buttons && <div class="footer">{buttons}</div>;
}
