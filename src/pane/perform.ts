import type { Address } from '../book/area';
import { SETTINGS_RUN, type Watch, type JobOptions } from '../conversation/conversation';
import type { PaneDesk } from './desk';
import { languageFor } from './appearance';
import type { JobName } from '../jobs/job';
import { verbNamed } from '../jobs/verbs';
import { sameMeeting } from './model/draft-meeting';
import type { PaneEvent } from './model/event';
import { groupIssuesAhead } from './model/issue-groups';
import type { Order } from './model/order';
import type { Doing, PaneState } from './model/state';
import { troubleOf } from './model/trouble';
import { dayLanguages } from './model/day-languages';
import { lookOptions, jobOptionsOf } from './model/job-options';
import { changeCounts, changesBySheet } from './model/change-list';
import { writtenSheets } from './model/written-sheets';

/** The pane's state and how it changes. */
export interface Store {
  readonly state: () => PaneState;
  readonly send: (event: PaneEvent) => void;
}

/** Carries out what a view asks for; what comes of it is an event. Never rejects. */
export type Perform = (order: Order) => Promise<void>;

const makesAgenda = (job: JobName): boolean => verbNamed(job).steps.includes('agenda');

/** A report may be long: what the state needs of it is worked out before the event, in small parts. */
async function prepare(event: PaneEvent): Promise<void> {
  if (event.kind === 'looked') await groupIssuesAhead(event.look.report);
  if (event.kind === 'done') await groupIssuesAhead(event.done.report);
}

export function performer(desk: PaneDesk, { state, send }: Store): Perform {
  const { conversation } = desk;
  let isStopped = false;
  const looking = (): JobOptions => lookOptions(state(), desk.today());

  /** One thing at a time: what is asked for while another is under way is not done. */
  async function attempt(doing: Doing, again: Order, work: () => Promise<PaneEvent>): Promise<boolean> {
    if (state().doing !== null) return false;
    send({ kind: 'started', doing });
    try {
      const event = await work();
      await prepare(event);
      send(event);
      return true;
    } catch (thrown) {
      send({ kind: 'failed', trouble: troubleOf(thrown, again) });
      return false;
    }
  }

  /** A look that nobody asked for: when it does not succeed, the old one stands and the pane says that it is old. */
  async function lookQuietly(): Promise<void> {
    if (state().doing !== null) return;
    try {
      const look = await conversation.look(looking());
      await groupIssuesAhead(look.report);
      if (state().doing === null) send({ kind: 'looked', look });
    } catch {
      send({ kind: 'staled' });
    }
  }

  /** What was filled in about the meeting is there the next time; a job that makes the agenda has kept it already. */
  async function keepMeeting({ meeting }: JobOptions): Promise<void> {
    const kept = state().look?.settings.meeting ?? {};
    if (meeting === undefined || sameMeeting(meeting, kept)) return;
    try {
      await conversation.settle({ meeting }, looking());
    } catch {
      // Settings of a newer Planbok are left alone.
    }
  }

  /** Shows a cell that nobody asked to see: what was written, or what is asked about. A failure loses nothing. */
  async function showQuietly(at: Address): Promise<void> {
    try {
      await desk.show(at);
    } catch {
      // Nobody asked for it: the links to the cell say what is the matter when they are pressed.
    }
  }

  async function write(): Promise<void> {
    const { page } = state();
    if (page.kind !== 'review') return;
    const { job, options: reviewed, proposal } = page;
    const sheets = writtenSheets(proposal);
    const counts = changeCounts(changesBySheet(proposal));
    isStopped = false;
    const since = performance.now();
    const watch: Watch = {
      onProgress: (progress) => send({ kind: 'progressed', progress, elapsed: performance.now() - since }),
      isStopped: () => isStopped,
    };
    const isDone = await attempt('writing', { kind: 'preview', job }, async () => {
      const done = await conversation.apply(job, reviewed, proposal.id, watch);
      if (!makesAgenda(job)) await keepMeeting(reviewed);
      return { kind: 'done', done, how: 'wrote', sheets, counts };
    });
    if (!isDone) return lookQuietly();
    const [first] = sheets;
    if (first !== undefined) await showQuietly({ sheet: first, row: 1, column: 1 });
    // What was of the meeting before alone is not in the agenda of the next: nor is it to be in the form.
    if (makesAgenda(job) && reviewed.meeting !== undefined) await lookQuietly();
  }

  async function takeBack(order: Extract<Order, { readonly kind: 'undo' | 'redo' }>): Promise<void> {
    const isUndo = order.kind === 'undo';
    const isOfSettings = state().look?.runs.find(({ id }) => id === order.run)?.job === SETTINGS_RUN;
    const isDone = await attempt(isUndo ? 'undoing' : 'redoing', order, async () => {
      const done = await conversation[order.kind](order.run, looking());
      return { kind: 'done', done, how: isUndo ? 'undone' : 'redone' };
    });
    if (!isDone || isOfSettings) await lookQuietly();
  }

  /** Which runs the log may offer. When it cannot be found out, a run is offered, and says so when it is asked for. */
  async function checkLog(): Promise<void> {
    try {
      send({ kind: 'log-checked', lost: await conversation.lostRuns() });
    } catch {
      // A failure here is no failure of anything that was asked for.
    }
  }

  /** What the program is asked for beside the conversation, such as showing a cell: it may fail, and nothing waits for it. */
  async function ask(work: () => Promise<void> | void): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      if (state().doing === null) send({ kind: 'failed', trouble: troubleOf(thrown, null) });
    }
  }

  return async (order) => {
    switch (order.kind) {
      case 'look':
        if (order.isQuiet) return lookQuietly();
        await attempt('looking', order, async () => ({
          kind: 'looked',
          look: await conversation.look(looking()),
        }));
        return;
      case 'preview': {
        const { job, isSample, pasted, central, yearAnswers } = order;
        const language = languageFor(state().preferences, desk);
        const asked: JobOptions = {
          ...jobOptionsOf(state(), {
            today: desk.today(),
            readDay: desk.readDay,
            languages: dayLanguages(language, state()),
          }),
          ...(isSample && { isSample, language }),
          ...(pasted !== undefined && { pasted }),
          ...(yearAnswers !== undefined && { yearAnswers }),
          ...(central !== undefined && { centralText: central }),
        };
        await attempt('previewing', order, async () => {
          const proposal = await conversation.preview(job, asked);
          return { kind: 'previewed', job, options: asked, proposal };
        });
        return;
      }
      case 'write':
        return write();
      case 'stop':
        isStopped = true;
        send({ kind: 'stopping' });
        return;
      case 'undo':
      case 'redo':
        return takeBack(order);
      case 'check-log':
        return checkLog();
      case 'recover':
        await attempt('recovering', order, async () => {
          const look = await conversation.recover(looking());
          return { kind: 'looked', look, notice: 'recovered' };
        });
        return;
      case 'settle':
        await attempt('settling', order, async () => {
          const look = await conversation.settle(order.settings, looking());
          return { kind: 'looked', look, notice: 'settled' };
        });
        return;
      case 'leave': {
        const { leaves = [] } = state().look?.settings ?? {};
        const others = leaves.filter((kind) => kind !== order.rewrites);
        const settings = { leaves: order.isLeft ? [...others, order.rewrites] : others };
        await attempt('settling', order, async () => ({
          kind: 'looked',
          look: await conversation.settle(settings, looking()),
        }));
        return;
      }
      case 'show':
        return order.isQuiet ? showQuietly(order.at) : ask(() => desk.show(order.at));
      case 'prefer':
        send({ kind: 'preferred', preferences: order.preferences });
        return ask(() => desk.prefer(order.preferences));
      case 'open-with-workbook':
        return ask(() => desk.openWithWorkbook(order.opens));
    }
  };
}
