import type { Action, Dispensable } from './actions';
import { failedMember, isRefusal } from './excel-failure';
import { readBack } from './read-back';
import { turnsWhenDue } from './turn';
import type { Writing } from './writing';

/** From here on, calculating and drawing wait until all is in. */
const LARGE = 200;

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

/** Turns events on again after an error that ended a batch before its last action. */
async function eventsOnAgain(context: Excel.RequestContext): Promise<void> {
  try {
    context.runtime.enableEvents = true;
    await context.sync();
  } catch {
    // Excel does not answer. It turns events on again by itself when the add-in is reloaded.
  }
}

async function sendOnce(writing: Writing, group: readonly Action[]): Promise<void> {
  queue(writing, group);
  try {
    await writing.context.sync();
  } catch (error) {
    await eventsOnAgain(writing.context);
    throw error;
  }
}

/** Sends what the run can do without. @returns whether the program did it */
export async function isAccepted(writing: Writing, queued: () => void): Promise<boolean> {
  try {
    await sendOnce(writing, [{ bytes: 0, cells: 0, queue: queued }]);
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

/** @throws Failure when a cell does not hold what it was given */
async function settleChecks({ checks }: Writing): Promise<void> {
  const turns = turnsWhenDue();
  for (const settle of checks.splice(0)) {
    await turns();
    settle();
  }
}

type DispensableAction = Action & { readonly dispensable: Dispensable };

const isDispensable = (action: Action): action is DispensableAction => action.dispensable !== undefined;

/** Each that can be done without in a request of its own, then the others. */
async function sendApart(writing: Writing, rest: readonly Action[]): Promise<void> {
  for (const { queue: queued, dispensable } of rest.filter(isDispensable))
    if (!(await isAccepted(writing, () => queued(writing)))) dispensable.ifRefused();
  const others = rest.filter((action) => !isDispensable(action));
  if (others.length > 0) await sendOnce(writing, others);
}

/**
 * Sends actions in one request. Excel does them in their order and has done those before one that fails, whose answers the
 * library passes on: where that one can be done without, the rest is sent anew.
 * @throws Failure when a cell does not hold what it was given
 */
export async function sendActions(writing: Writing, group: readonly Action[]): Promise<void> {
  try {
    await sendOnce(writing, group);
  } catch (error) {
    const failed = failedMember(error);
    const first = group.findIndex(isDispensable);
    if (!group.some(({ dispensable }) => dispensable && failed?.startsWith(`${dispensable.type}.`)))
      throw error;
    await settleChecks(writing);
    await sendApart(writing, group.slice(first));
  }
  await settleChecks(writing);
}
