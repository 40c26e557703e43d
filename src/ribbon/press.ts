import type { Look, TableView, Wish } from '../conversation/conversation';
import { touchesPlan } from '../conversation/touches-plan';
import type { Button } from './button';
import type { ResultSheet, RibbonDesk } from './desk';
import { checked, failed, halfDone, needsReview, noPlan, notShown } from './notices';
import type { Notice } from './notice';

/** What must be put right in the pane before a button may do anything. */
function obstacle({ halfDone: run, report }: Look, button: Button, desk: RibbonDesk): Notice | null {
  if (run) return halfDone(run, desk.language);
  // The overview counts actions; the others are of use without.
  const isServed = button === 'rollup' ? ({ kind }: TableView) => kind === 'actions' : () => true;
  return report.tables.some(isServed) ? null : noPlan(report, desk.language);
}

/** @returns what the person must be told instead of being shown the sheet */
async function made(button: ResultSheet, wish: Wish, desk: RibbonDesk): Promise<Notice | null> {
  const proposal = await desk.conversation.preview(button, wish);
  if (touchesPlan(proposal)) return needsReview(proposal, desk.language);
  if (!proposal.isEmpty) await desk.conversation.apply(button, wish, proposal.id);
  return (await desk.show(button)) ? null : notShown(desk.language);
}

/**
 * One click: does what the button says and shows it. Whatever stands in the way is told; nothing is silent. Never
 * throws: a button has nobody to throw to.
 */
export async function press(button: Button, desk: RibbonDesk): Promise<void> {
  const wish: Wish = { today: desk.today() };
  try {
    const look = await desk.conversation.look(wish);
    const notice =
      obstacle(look, button, desk) ??
      (button === 'check' ? checked(look.report, desk.language) : await made(button, wish, desk));
    if (notice) await desk.tell(notice);
  } catch (error) {
    await desk.tell(failed(error, desk.language));
  }
}
