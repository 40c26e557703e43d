import type { ApplyOptions } from '../host';
import { Failure } from '../failure';
import type { Step } from '../journal/workplace';
import { actionsOf, MOST_REQUEST, type Action } from './actions';
import { grouped } from './blocks';
import { drawCharts, type Sender } from './draw-charts';
import { drawPictures } from './draw-pictures';
import { isRefusal } from './excel-failure';
import { readBack } from './read-back';
import { readBefore } from './read-before';
import type { Reading } from './reading';
import { turnsWhenDue } from './turn';
import { writingOn, type Writing } from './writing';

/** Charts and pictures come after the run. */
const isDrawing = (step: Step): boolean =>
  step.kind === 'edit' && (step.edit.kind === 'setChart' || step.edit.kind === 'setPicture');

/** From here on, calculating and drawing wait until all is in. */
const LARGE = 200;

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

function queue(writing: Writing, group: readonly Action[]): void {
  const { application } = writing.context.workbook;
  if (group.length > 1) {
    application.suspendApiCalculationUntilNextSync();
    if (group.reduce((cells, action) => cells + action.cells, 0) > LARGE)
      application.suspendScreenUpdatingUntilNextSync();
  }
  writing.context.runtime.enableEvents = false;
  for (const action of group) action.queue(writing);
  readBack(writing);
  writing.context.runtime.enableEvents = true;
}

/** @throws Failure when a cell does not hold what it was given */
async function settleChecks({ checks }: Writing): Promise<void> {
  const turns = turnsWhenDue();
  for (const settle of checks.splice(0)) {
    await turns();
    settle();
  }
}

/** Turns events on again after an error that ended a batch before its last action. */
async function eventsOnAgain(context: Excel.RequestContext): Promise<void> {
  try {
    context.runtime.enableEvents = true;
    await context.sync();
  } catch {
    // Excel does not answer. It turns events on again by itself when the add-in is reloaded.
  }
}

type Watch = Pick<ApplyOptions, 'onProgress' | 'isStopped' | 'onUndrawn'>;

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
  const actions = [
    ...doing.filter((step) => !isDrawing(step)).flatMap((step) => actionsOf(step, writing)),
    ...(edits.length > 0 ? [fitting, readingBack] : []),
    ...ending.flatMap((step) => actionsOf(step, writing)),
  ];
  rehearse(actions, writingOn(nowhere, reading, edits, before, isSetSupported));
  const of = actions.reduce((sum, { cells }) => sum + cells, 0);
  let done = 0;
  for (const group of grouped(actions, ({ bytes }) => bytes, MOST_REQUEST)) {
    if (done > 0 && watch.isStopped?.() === true) throw new Failure('stopped');
    queue(writing, group);
    try {
      await context.sync();
    } catch (error) {
      await eventsOnAgain(context);
      throw error;
    }
    await settleChecks(writing);
    done += group.reduce((sum, { cells }) => sum + cells, 0);
    watch.onProgress?.(done, of);
  }
  const send: Sender = async (queued) => {
    queue(writing, [{ bytes: 0, cells: 0, queue: queued }]);
    try {
      await context.sync();
      return true;
    } catch (error) {
      await eventsOnAgain(context);
      if (isRefusal(error)) return false;
      throw error;
    }
  };
  const undrawn = [
    ...(await drawCharts(writing, charts, send)),
    ...(await drawPictures(writing, pictures, send)),
  ];
  for (const sheet of new Set(undrawn)) watch.onUndrawn?.(sheet);
}
