import type { VNode } from 'preact';
import type { Look } from '../../conversation/conversation';
import { passing, type Notice, type PaneState } from '../model/state';
import { About } from './about';
import { Columns } from './columns';
import { Fading } from './fading';
import { Footer } from './footer';
import { HalfDone } from './half-done';
import { Headings } from './headings';
import { Links } from './links';
import { Log } from './log';
import { Meeting } from './meeting';
import { Menu } from './menu';
import { NoticeMessage } from './notice';
import { Plan } from './plan';
import { Problems } from './problems';
import { Review } from './review';
import { Settings } from './settings';
import { TableColumns } from './table-columns';
import { PANEL, TabBar, tabId } from './tab-bar';
import { TroubleMessage } from './trouble';
import { SlowHint } from './slow-hint';
import type { View } from './view';
import { Writing } from './writing';
import { YearChange } from './year-change';

function TabPage({ view, look }: { readonly view: View; readonly look: Look }): VNode {
  switch (view.state.tab) {
    case 'plan':
      return <Plan view={view} look={look} />;
    case 'problems':
      return <Problems view={view} />;
    case 'meeting':
      return <Meeting view={view} look={look} />;
  }
}

function Content({ view }: { readonly view: View }): VNode | null {
  const { look, page } = view.state;
  if (look?.halfDone) return <HalfDone view={view} run={look.halfDone} />;
  switch (page.kind) {
    case 'tab':
      return look && <TabPage view={view} look={look} />;
    case 'columns':
      return <Columns view={view} sheet={page.sheet} area={page.area} />;
    case 'table':
      return <TableColumns view={view} sheet={page.sheet} headerRow={page.headerRow} />;
    case 'links':
      return look && <Links view={view} report={look.report} at={page.at} />;
    case 'headings':
      return <Headings view={view} />;
    case 'review':
      return <Review view={view} proposal={page.proposal} />;
    case 'writing':
      return (
        <Writing view={view} progress={page.progress} elapsed={page.elapsed} isStopping={page.isStopping} />
      );
    case 'year':
      return view.state.closing && <YearChange view={view} page={view.state.closing} />;
    case 'log':
      return <Log view={view} />;
    case 'settings':
      return <Settings view={view} />;
    case 'about':
      return <About view={view} />;
  }
}

/** A key for each page: its elements are made anew, so that the second click of a double click never reaches a button of the next page. */
const pageKey = ({ tab, page, look, question }: PaneState): string =>
  look?.halfDone
    ? 'half-done'
    : page.kind !== 'tab'
      ? page.kind
      : tab === 'problems' && question !== null
        ? 'question'
        : tab;

/** What is done in the log. */
const turnings: ReadonlySet<Notice['kind']> = new Set(['undone', 'undone-in-part', 'redone']);

/** What was done is told on the tabs, and in the log what was done there. */
const isTold = ({ page }: PaneState, { kind }: Notice): boolean =>
  page.kind === 'tab' || (page.kind === 'log' && turnings.has(kind));

/** What can be read in passing goes by itself. */
function NoticeInTime({ view, notice }: { readonly view: View; readonly notice: Notice }): VNode | null {
  if (notice.isFaded) return null;
  const message = <NoticeMessage view={view} notice={notice} />;
  if (!passing.has(notice.kind)) return message;
  return (
    <Fading of={notice} onFaded={() => view.send({ kind: 'faded' })}>
      {message}
    </Fading>
  );
}

/** What is under way, for the eye and the ear; the writing has its own page. */
function StatusLine({ view }: { readonly view: View }): VNode {
  const { state, text, order } = view;
  const doing = state.doing === null || state.doing === 'writing' ? null : text.doing[state.doing];
  return (
    <div class="status">
      <span role="status">{doing}</span> {doing !== null && <SlowHint key={state.doing} text={text.slow} />}
      {doing === null && state.isStale && (
        <>
          <span>{text.stale}</span>{' '}
          <button type="button" class="link" onClick={() => order({ kind: 'look' })}>
            {text.readAgain}
          </button>
        </>
      )}
    </div>
  );
}

/** The whole pane: tabs, what they hold, the one button, and the menu. */
export function Frame({ view }: { readonly view: View }): VNode {
  const { state, text } = view;
  const key = pageKey(state);
  return (
    <div class="pane">
      <TabBar view={view} />
      <StatusLine view={view} />
      <main>
        <div id={PANEL} role="tabpanel" aria-labelledby={tabId(state.tab)} tabIndex={0}>
          <div key={key} class="page">
            <div class="messages" role="status">
              {state.trouble && <TroubleMessage view={view} trouble={state.trouble} />}
              {state.notice && isTold(state, state.notice) && (
                <NoticeInTime view={view} notice={state.notice} />
              )}
            </div>
            <Content view={view} />
          </div>
        </div>
      </main>
      <Footer key={`${key} footer`} view={view} />
      <div class="brand">
        <span>{text.app}</span>
        <Menu view={view} />
      </div>
    </div>
  );
}
