import { troubleWords } from '../../src/pane/trouble-words';
import type { Trouble } from '../../src/pane/model/state';
import type { FailureDetails } from '../../src/hosts/failure';
import { svFailure } from '../../src/text/sv/failures';
import { svPane } from '../../src/text/sv/pane';

const said = (details: FailureDetails): string => {
  const trouble: Trouble = { kind: 'failure', code: 'unreachable', details, technical: '', again: null };
  return troubleWords(trouble, svPane).sentences;
};

test.each(['protected', 'too-large', 'not-allowed'] as const)(
  'the sentences below the headline do not begin with it: %s',
  (code) => {
    const trouble: Trouble = {
      kind: 'failure',
      code,
      details: { sheet: 'Plan' },
      technical: '',
      again: null,
    };
    const { title, sentences } = troubleWords(trouble, svPane);
    expect(svFailure.reasons[code](0)).toContain(`${title}. `);
    expect(sentences).not.toContain(title);
    expect(sentences).toContain(svFailure.reasons[code](0).slice(title.length + 2));
  },
);

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
