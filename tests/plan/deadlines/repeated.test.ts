import { isRepeated } from '../../../src/plan/deadlines/repeated';
import { deadlineKinds } from '../../../src/plan/reading';

test('what comes back or goes on is repeated, and nothing else', () => {
  const repeated = deadlineKinds.filter((kind) =>
    isRepeated({ kind, date: null, text: '', certainty: 'certain' }),
  );
  expect(repeated).toEqual(['continuous', 'recurring']);
});
