import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conversationOver } from '../../../../src/conversation/conversation-over';
import { excelUnderTest } from '../excel-double';

const sample = readFileSync(join(__dirname, '../../../../samples/handlingsplan-exempel.xlsx'));
const options = { today: '2020-11-24' } as const;

async function reviewed(quirks: readonly string[]) {
  const { host, excel, workbench } = excelUnderTest(sample, 14, quirks);
  const talk = conversationOver(host);
  const { id } = await talk.preview('rollup', options);
  const done = await talk.apply('rollup', options, id);
  const charts = await excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem('Lägesbild').charts.load('items/name');
    await context.sync();
    return found.items.map(({ name }) => name);
  });
  expect(done.run.state).toBe('done');
  expect((await talk.preview('rollup', options)).isEmpty).toBe(true);
  expect([...workbench.unimplemented()]).toEqual([]);
  return { undrawn: done.undrawn, charts };
}

test('a chart is drawn after the run, in a request of its own', async () => {
  expect(await reviewed([])).toEqual({ undrawn: undefined, charts: [expect.stringMatching(/^planbok /)] });
});

test('where axes cannot be set, the chart is drawn without', async () => {
  expect(await reviewed(['chart-axes'])).toEqual({
    undrawn: undefined,
    charts: [expect.stringMatching(/^planbok /)],
  });
});

test('where it cannot be drawn, the run is done, nothing of it is left, and the person is told', async () => {
  expect(await reviewed(['charts'])).toEqual({ undrawn: ['Lägesbild'], charts: [] });
});
