import { Failure, type FailureDetails } from '../../../src/hosts/failure';
import { conversationByRpc } from '../../../src/conversation/rpc/conversation-by-rpc';

test('a failure keeps on its way all that its sentence depends on', async () => {
  const details: Required<FailureDetails> = {
    file: 'plan.xlsx',
    sheet: 'Plan',
    cell: 'B2',
    part: 'xl/workbook.xml',
    reason: 'half-done',
    areas: [{ sheet: 'Plan', row: 1, column: 1, rows: 1, columns: 1 }],
    limit: 7,
    said: 'GeneralException: fel',
    isHalfDone: true,
    isDone: true,
  };
  const conversation = conversationByRpc(async () =>
    JSON.stringify({ failure: { code: 'unreachable', details } }),
  );
  const heard: unknown = await conversation.recover({ today: '2026-01-01' }).catch((error: unknown) => error);
  expect(heard).toBeInstanceOf(Failure);
  expect(heard).toMatchObject({ code: 'unreachable', details });
});
