import { render } from 'preact';
import type { JobName } from '../jobs/job';
import type { PaneDesk } from './desk';
import { draftKeeper } from './draft-keeper';
import { setAppearance, languageFor } from './appearance';
import { dryRunShower } from './dry-run';
import { fetchedTexts } from './fetched-texts';
import { focusKept, focusOnReturn } from './focus';
import { withDraft } from './model/draft';
import type { PaneEvent } from './model/event';
import { reduced } from './model/reduce';
import { firstState, type PaneState } from './model/state';
import { ownSelections } from './own-selections';
import { performer } from './perform';
import { reveal, revealMessages } from './reveal';
import { Frame } from './views/frame';
import { focusAnswer } from './views/open-question';
import { keepDatesWhole } from './whole-dates';

keepDatesWhole();

/** So long the workbook must have been left alone before it is read anew, ms: a person who types is not disturbed. */
const QUIET = 1500;

/** Whether the page says something at its top that it did not say before. */
const isNewlySaid = (before: PaneState, { notice, trouble }: PaneState): boolean =>
  (notice !== null && notice !== before.notice && notice.isFaded !== true) ||
  (trouble !== null && trouble !== before.trouble);

/** Shows the pane in `root` and looks at the workbook at once, then at what `begins` would write. Returns how to take it away. */
export function mountPane(root: HTMLElement, desk: PaneDesk, begins?: JobName): () => void {
  const showDryRun = dryRunShower(desk);
  const keeper = draftKeeper(desk);
  let state: PaneState = withDraft(firstState(desk.preferences()), desk.draft?.() ?? null);

  function send(event: PaneEvent): void {
    const before = state;
    state = reduced(state, event);
    if (state === before) return;
    draw();
    showDryRun(state.page);
    keeper.see(state);
    if (state.current !== before.current) reveal(root, state.current);
    if (isNewlySaid(before, state)) revealMessages(root);
  }

  const selections = ownSelections(() => performance.now());
  const perform = performer(
    {
      ...desk,
      show(at) {
        selections.selected(at);
        return desk.show(at);
      },
    },
    { state: () => state, send },
  );
  const order = (asked: Parameters<typeof perform>[0]): void => void perform(asked);

  // A page that cannot show anything says so itself when it hears of the error.
  const textsIn = fetchedTexts(
    (language) => desk.textIn(language),
    draw,
    (reason) => reportError(reason),
  );
  function draw(): void {
    const spoken = textsIn(languageFor(state.preferences, desk));
    if (!spoken) return;
    setAppearance(root, desk, state.preferences, spoken.language);
    const view = { state, ...spoken, desk, send, order };
    focusKept(root, () => render(<Frame view={view} />, root));
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  function lookWhenQuiet(): void {
    send({ kind: 'staled' });
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (state.page.kind === 'tab' && state.question === null) order({ kind: 'look', isQuiet: true });
    }, QUIET);
  }

  function onKeyDown(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.key !== 'F8' || state.doing !== null) return;
    event.preventDefault();
    send({ kind: 'stepped', way: event.shiftKey ? -1 : 1 });
    const issue = state.current === null ? undefined : state.issues.byKey.get(state.current);
    if (!issue) return;
    focusAnswer(root);
    order({ kind: 'show', at: issue.at, isQuiet: true });
  }

  draw();
  const stops = [
    desk.onSelection((at) => {
      if (!selections.isOutdated(at)) send({ kind: 'cell-selected', at });
    }),
    desk.onChange(lookWhenQuiet),
    listened(root, 'keydown', onKeyDown),
    // The program may have changed its theme while the pane was out of sight.
    listened(document, 'visibilitychange', draw),
    listened(window, 'pagehide', keeper.flush),
    focusOnReturn(root),
  ];
  void perform({ kind: 'look' }).then(() => {
    if (begins !== undefined && state.look !== null) order({ kind: 'preview', job: begins });
  });
  return () => {
    clearTimeout(waiting);
    keeper.flush();
    for (const stop of stops) stop();
    render(null, root);
  };
}

function listened(target: EventTarget, name: string, hear: EventListener): () => void {
  target.addEventListener(name, hear);
  return () => target.removeEventListener(name, hear);
}
