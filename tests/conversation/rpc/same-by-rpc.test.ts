import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { Failure } from '../../../src/hosts/failure';
import { memoryHost } from '../../../src/hosts/memory/memory';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { yearChoices } from '../../../src/jobs/year-change/year-answer';
import { jobNames, type JobName } from '../../../src/jobs/job';
import { fields } from '../../../src/plan/field';
import type { Conversation, JobOptions } from '../../../src/conversation/conversation';
import { conversationOver } from '../../../src/conversation/conversation-over';
import { answerRequest } from '../../../src/conversation/rpc/answer-request';
import { conversationByRpc } from '../../../src/conversation/rpc/conversation-by-rpc';
import { sheets } from '../../plan/any-sheet';
import { bookOf, sheetOf } from '../../plan/sheet-of';
import { caseCount } from '../../case-count';

const plan = sheetOf('Plan 2020', [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  [1, 'Byt lampor', 'Drift', 'v. 42', 'klart!!'],
  [2, 'Sortera avfall', null, '25.8', 'pågår'],
  [3, 'Mät vatten', 'Eva', 'ht 2019', 'kanske'],
]);

const cell = fc.record(
  {
    sheet: fc.constantFrom('Plan 2020', 'Blad', 'Dagordning', 'Finns inte'),
    row: fc.integer({ min: 1, max: 6 }),
    column: fc.integer({ min: 1, max: 6 }),
  },
  { noNullPrototype: true },
);
const value = fc.oneof(
  fc.constantFrom('Klar', 'löpande', '', null, 7, true),
  fc.constant({ date: '2020-08-25' }),
);
const answer = fc.oneof(
  fc.record({ at: cell, value }),
  fc.record({ at: cell, leave: fc.constant(true as const) }),
);
const meeting = fc.record(
  { date: fc.constantFrom('2020-11-24', ''), time: fc.string(), chair: fc.string(), checker: fc.string() },
  { requiredKeys: [] },
);
const action = fc.oneof(cell, fc.constantFrom('1', '2', 'A-9'));
const yearAnswer = fc.record(
  {
    at: action,
    choice: fc.constantFrom(...yearChoices),
    deadline: fc.constantFrom('2021-06-30', 'ht 2021', ''),
    reason: fc.string(),
    decision: fc.string(),
    same: fc.option(action),
  },
  { requiredKeys: ['at', 'choice'], noNullPrototype: true },
);
const options: fc.Arbitrary<JobOptions> = fc.record(
  {
    today: fc.constantFrom('2020-11-24', '2021-03-01'),
    year: fc.constantFrom(2019, 2020, 2021),
    language: fc.constantFrom('sv', 'en'),
    sheet: fc.constantFrom('Plan 2020', 'Blad', 'Finns inte'),
    answers: fc.array(answer, { maxLength: 3 }),
    yearAnswers: fc.array(yearAnswer, { maxLength: 3 }),
    meeting,
  },
  { requiredKeys: ['today'] },
);
const settings = fc.record(
  {
    columns: fc.array(
      fc.record({
        sheet: fc.constant('Plan 2020'),
        heading: fc.constantFrom('Nr', 'Ansvarig', 'Status'),
        field: fc.constantFrom(...fields),
      }),
      { maxLength: 2 },
    ),
    headers: fc.array(
      fc.record({ sheet: fc.constantFrom('Plan 2020', 'Blad'), row: fc.integer({ min: 1, max: 4 }) }),
      {
        maxLength: 1,
      },
    ),
    meeting,
  },
  { requiredKeys: [] },
);

type Line =
  | { readonly say: 'look' | 'recover'; readonly options: JobOptions }
  | { readonly say: 'preview' | 'do' | 'wrong'; readonly job: JobName; readonly options: JobOptions }
  | { readonly say: 'undo' | 'redo'; readonly run: string; readonly options: JobOptions }
  | { readonly say: 'lostRuns' }
  | {
      readonly say: 'settle';
      readonly settings: Parameters<Conversation['settle']>[0];
      readonly options: JobOptions;
    };

const job = fc.constantFrom(...jobNames);
const run = fc.constantFrom('1', '2');
const line: fc.Arbitrary<Line> = fc.oneof(
  fc.record({ say: fc.constantFrom('look' as const, 'recover' as const), options }),
  fc.record({ say: fc.constantFrom('preview' as const, 'do' as const, 'wrong' as const), job, options }),
  fc.record({ say: fc.constantFrom('undo' as const, 'redo' as const), run, options }),
  fc.constant<Line>({ say: 'lostRuns' }),
  fc.record({ say: fc.constant('settle' as const), settings, options }),
);

async function said(conversation: Conversation, spoken: Line): Promise<unknown> {
  switch (spoken.say) {
    case 'look':
    case 'recover':
      return await conversation[spoken.say](spoken.options);
    case 'preview':
      return await conversation.preview(spoken.job, spoken.options);
    case 'do':
      return await conversation.apply(
        spoken.job,
        spoken.options,
        (await conversation.preview(spoken.job, spoken.options)).id,
      );
    case 'wrong':
      return await conversation.apply(spoken.job, spoken.options, 'something else');
    case 'undo':
    case 'redo':
      return await conversation[spoken.say](spoken.run, spoken.options);
    case 'lostRuns':
      return await conversation.lostRuns();
    case 'settle':
      return await conversation.settle(spoken.settings, spoken.options);
  }
}

/** What came of each line: the answer, or the failure as data. */
async function heard(conversation: Conversation, lines: readonly Line[]): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const spoken of lines) {
    try {
      answers.push(await said(conversation, spoken));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      answers.push({ failed: error.code, ...error.details });
    }
  }
  return answers;
}

async function mustSayTheSame(book: WorkbookSnapshot, lines: readonly Line[]): Promise<void> {
  const far = memoryHost(book);
  const byRpc = conversationByRpc(async (request) => await Promise.resolve(answerRequest(far, request)));
  const near = await heard(conversationOver(memoryHost(book)), lines);
  expect(await heard(byRpc, lines)).toStrictEqual(near);
}

test('for any options, the conversation by rpc says exactly what the local one says', async () => {
  await fc.assert(
    fc.asyncProperty(sheets, fc.array(line, { maxLength: 4 }), async (sheet, lines) => {
      await mustSayTheSame(bookOf(plan, sheet), lines);
    }),
    { numRuns: caseCount(40) },
  );
}, 60_000);

test.each(['handlingsplan-exempel.xlsx', 'action-plan-sample.xlsx'])(
  '%s: the same by rpc and locally',
  async (name) => {
    const book = xlsxHost(readFileSync(join(__dirname, '../../../samples', name))).read();
    const today = { today: '2020-11-24' };
    await mustSayTheSame(book, [
      { say: 'look', options: today },
      { say: 'do', job: 'review', options: today },
      { say: 'undo', run: '1', options: today },
      { say: 'redo', run: '1', options: today },
    ]);
  },
);

test('a message of another version is refused in words, on either side', async () => {
  const host = memoryHost(bookOf(plan));
  expect(JSON.parse(answerRequest(host, '{"call":"dance"}'))).toEqual({
    failure: { code: 'unsupported', details: { reason: 'other-version' } },
  });
  const conversation = conversationByRpc(async () => await Promise.resolve('{"answer":{"report":1}}'));
  await expect(conversation.look({ today: '2020-11-24' })).rejects.toMatchObject({
    code: 'unsupported',
    details: { reason: 'other-version' },
  });
});

test('a run that is stopped before it is sent is not sent', async () => {
  const conversation = conversationByRpc(() => Promise.reject(new Error('sent')));
  const watch = { onProgress: () => undefined, isStopped: () => true };
  await expect(conversation.apply('review', { today: '2020-11-24' }, 'x', watch)).rejects.toMatchObject({
    code: 'stopped',
  });
});
