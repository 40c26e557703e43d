import { cellName } from '../../book/area';
import { OWN_CHART, setChart } from './apply-chart';
import type { EditOf, Writing } from './writing';

type ChartEdit = EditOf<'setChart'>;

/** Sends what is queued. @returns whether the program did it */
export type Sender = (queue: () => void) => Promise<boolean>;

/**
 * Draws each chart in a request of its own, after everything else is done: Excel for iPad fails at axes (office-js #1688), and
 * no run is to fail for a chart. One that fails is drawn again as Excel makes it; one that still fails is taken away.
 * @returns the sheets whose chart could not be drawn
 */
export async function drawCharts(
  writing: Writing,
  edits: readonly ChartEdit[],
  send: Sender,
): Promise<readonly string[]> {
  const undrawn: string[] = [];
  for (const edit of edits) {
    if (await send(() => setChart(writing, edit, 'whole'))) continue;
    await takeAway(writing, edit, send);
    if (await send(() => setChart(writing, edit, 'plain'))) continue;
    await takeAway(writing, edit, send);
    undrawn.push(edit.over.sheet);
  }
  return undrawn;
}

/** Takes away a chart that is half drawn: its name is given first. */
async function takeAway(writing: Writing, { over }: ChartEdit, send: Sender): Promise<void> {
  const { charts } = writing.sheet(over.sheet);
  const name = `${OWN_CHART}${cellName(over.row, over.column)}`;
  await send(() => charts.getItemOrNullObject(name).delete());
  writing.before.charts.set(
    over.sheet,
    (writing.before.charts.get(over.sheet) ?? []).filter((known) => known.name !== name),
  );
}
