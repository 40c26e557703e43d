import type { ApplyOptions } from '../host';
import { Failure } from '../failure';
import type { Step } from '../journal/workplace';
import { actionsOf, MOST_REQUEST, type Action } from './actions';
import { grouped } from './blocks';
import { drawCharts, type Sender } from './draw-charts';
import { drawPictures } from './draw-pictures';
import { freezingOf } from './freezing';
import { readBack } from './read-back';
import { readBefore } from './read-before';
import type { Reading } from './reading';
import { markAgain } from './removed-sheets';
import { isAccepted, sendActions } from './send-actions';
import { besideOf } from './settings-beside';
import { writingOn, type Writing } from './writing';

/** Panes are frozen when all else is in; charts and pictures come after the run. */
const isLater = (step: Step): boolean =>
  step.kind === 'edit' &&
  (step.edit.kind === 'freeze' || step.edit.kind === 'setChart' || step.edit.kind === 'setPicture');

/** Rows of our own sheets get the heights that their wrapped texts take. */
const fitting: Action = {
  bytes: 1000,
  cells: 0,
  queue: (writing) => {
    for (const sheet of writing.fitted) {
      const used = writing.sheet(sheet).getUsedRangeOrNullObject();
      used.format.autofitRows();
    }
  },
};

/** Stands before the run is marked as done: where reading back fails, the run was not. */
const readingBack: Action = { bytes: 1000, cells: 0, queue: readBack };

/** Accepts any call and any setting, and does nothing. */
const nowhere: Excel.RequestContext = new Proxy((() => undefined) as unknown as Excel.RequestContext, {
  get: () => nowhere,
  set: () => true,
  apply: () => nowhere,
});

/**
 * Goes through all actions without Excel: what cannot be written refuses here, before anything is sent. The library sends
 * what is queued even when the work that queued it has failed.
 */
function rehearse(actions: readonly Action[], writing: Writing): void {
  for (const action of actions) action.queue(writing);
}

type Watch = Pick<ApplyOptions, 'onProgress' | 'isStopped' | 'onUndrawn' | 'onUnfrozen'>;

/**
 * Does the steps in as few requests as their size allows, none over 4 MB. What a failed request has done is a beginning of
 * its actions.
 * @throws Failure('stopped') between two requests
 */
export async function carryOut(
  context: Excel.RequestContext,
  steps: readonly Step[],
  reading: Reading,
  isSetSupported: Writing['isSetSupported'],
  watch: Watch = {},
): Promise<void> {
  const edits = steps.flatMap((step) => (step.kind === 'edit' ? [step.edit] : []));
  const before = await readBefore(context, edits, reading);
  const writing = writingOn(context, reading, edits, before, isSetSupported);
  const last = steps.findIndex(({ kind }, at) => kind !== 'edit' && steps[at - 1]?.kind === 'edit');
  const charts = edits.filter((edit) => edit.kind === 'setChart');
  const pictures = edits.filter((edit) => edit.kind === 'setPicture');
  const [doing, ending] = last < 0 ? [steps, []] : [steps.slice(0, last), steps.slice(last)];
  const unfrozen = new Set<string>();
  const doings = [
    ...doing.filter((step) => !isLater(step)).flatMap((step) => actionsOf(step, writing)),
    ...(edits.length > 0 ? [fitting, readingBack] : []),
    ...besideOf(edits, new Set(reading.structure.twins.keys())),
    ...freezingOf(edits, (sheet) => void unfrozen.add(sheet)),
  ];
  const endings = ending.flatMap((step) => actionsOf(step, writing));
  const actions = [...doings, ...endings];
  rehearse(actions, writingOn(nowhere, reading, edits, before, isSetSupported));
  const inRequests = (some: readonly Action[]) => grouped(some, ({ bytes }) => bytes, MOST_REQUEST);
  // Sheets are seen gone before the run is marked as done: one that stays is still to be taken away.
  const removes = edits.some(({ kind }) => kind === 'removeOwnSheet');
  const groups = removes ? [...inRequests(doings), ...inRequests(endings)] : inRequests(actions);
  const of = actions.reduce((sum, { cells }) => sum + cells, 0);
  let done = 0;
  for (const group of groups) {
    if (done > 0 && watch.isStopped?.() === true) throw new Failure('stopped');
    try {
      await sendActions(writing, group);
    } catch (error) {
      await markAgain(writing);
      throw error;
    }
    done += group.reduce((sum, { cells }) => sum + cells, 0);
    watch.onProgress?.(done, of);
  }
  const send: Sender = (queued) => isAccepted(writing, queued);
  const undrawn = [
    ...(await drawCharts(writing, charts, send)),
    ...(await drawPictures(writing, pictures, send)),
  ];
  for (const sheet of new Set(undrawn)) watch.onUndrawn?.(sheet);
  for (const sheet of unfrozen) watch.onUnfrozen?.(sheet);
}
