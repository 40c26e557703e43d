import { troubleWords } from '../../src/pane/trouble-words';
import type { Trouble } from '../../src/pane/model/state';
import type { FailureDetails } from '../../src/hosts/failure';
import { svFailure } from '../../src/text/sv/failures';
import { svPane } from '../../src/text/sv/pane';

const said = (details: FailureDetails): string => {
  const trouble: Trouble = { kind: 'failure', code: 'unreachable', details, technical: '', again: null };
  return troubleWords(trouble, svPane).sentences;
};

test('what has written nothing says so', () => {
  expect(said({})).toContain(svFailure.nothingWritten);
});

test.each(['half-done', 'journal-damaged', 'cut-while-writing'] as const)(
  '%s says itself what may be left, and does not claim that nothing was written',
  (reason) => {
    expect(said({ reason, isHalfDone: true })).toBe(svFailure.reasons[reason](0));
  },
);

test('anything else that may be half done says how to go on', () => {
  const sentences = said({ isHalfDone: true });
  expect(sentences).toContain(svFailure.reasons['half-done'](0));
  expect(sentences).not.toContain(svFailure.nothingWritten);
});
