import { verbNamed, type ButtonName, type ResultSheet, type Verb } from '../jobs/verbs';
import type { Look, JobOptions } from '../conversation/conversation';
import type { RibbonDesk } from './desk';
import { checked, failed, halfDone, lacking, noPlan, notShown } from './notices';
import type { Notice } from './notice';

/** What must be put right in the pane before a button may do anything. */
function obstacle({ halfDone: run, report }: Look, { needsPlan }: Verb, desk: RibbonDesk): Notice | null {
  if (run) return halfDone(run, desk.language);
  const hasEnough = report.tables.some(({ kind }) => needsPlan !== true || kind === 'actions');
  return hasEnough ? null : noPlan(report, desk.language);
}

/** @returns what the person must be told: instead of being shown the sheet, or of what it lacks */
async function made(
  button: ButtonName,
  sheet: ResultSheet,
  options: JobOptions,
  desk: RibbonDesk,
): Promise<Notice | null> {
  const proposal = await desk.conversation.preview(button, options);
  const done = proposal.isEmpty ? undefined : await desk.conversation.apply(button, options, proposal.id);
  if (!(await desk.show(sheet))) return notShown(desk.language);
  return done ? lacking(done, desk.language) : null;
}

/**
 * One click: does what the button says and shows it. Whatever stands in the way is told; nothing is silent. Never
 * throws: a button has nobody to throw to.
 */
export async function press(button: ButtonName, desk: RibbonDesk): Promise<void> {
  const options: JobOptions = { today: desk.today(), ownSheetsOnly: true };
  const verb = verbNamed(button);
  const { sheet } = verb;
  try {
    const look = await desk.conversation.look(options);
    const notice =
      obstacle(look, verb, desk) ??
      (sheet === undefined ? checked(look.report, desk.language) : await made(button, sheet, options, desk));
    if (notice) await desk.tell(notice);
  } catch (error) {
    await desk.tell(failed(error, desk.language));
  }
}
