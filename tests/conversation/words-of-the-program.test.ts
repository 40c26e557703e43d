import { failureSentence } from '../../src/cli/failure-sentence';
import { failed as failedInSheets } from '../../src/entries/apps-script/alerts';
import { excelFailure } from '../../src/hosts/excel/excel-failure';
import { Failure, type FailureDetails } from '../../src/hosts/failure';
import type { Language } from '../../src/plan/field';
import { troubleOf } from '../../src/pane/model/trouble';
import { troubleWords } from '../../src/pane/trouble-words';
import { failed } from '../../src/ribbon/notices';
import { enFailure } from '../../src/text/en/failures';
import { enPane } from '../../src/text/en/pane';
import { nbFailure } from '../../src/text/nb/failures';
import { nbPane } from '../../src/text/nb/pane';
import { svFailure } from '../../src/text/sv/failures';
import { svPane } from '../../src/text/sv/pane';

const panes = { sv: svPane, en: enPane, nb: nbPane };
const failures = { sv: svFailure, en: enFailure, nb: nbFailure };

/** Everything that each face says of an error. */
const faces: readonly [string, (error: unknown, language: Language) => string][] = [
  ['the pane', (error, language) => troubleWords(troubleOf(error, null), panes[language]).sentences],
  [
    'a button of the ribbon',
    (error, language) => {
      const { lines, nothingWritten = '' } = failed(error, language);
      return [...lines, nothingWritten].join('\n');
    },
  ],
  ['the menu in Google Sheets', (error, language) => failedInSheets(error, language).lines.join('\n')],
  [
    'the command',
    (error, language) => (error instanceof Failure ? failureSentence(error, language, 'plan.xlsx') : ''),
  ],
];

/** An error that this version of Planbok has never heard of. */
const unheardOf = Object.assign(new Error('Something went sideways\u001b[31m'), { code: 'SidewaysError' });

describe.each(faces)('%s', (_, said) => {
  test.each(['sv', 'en', 'nb'] as const)(
    'tells an error it does not know in the program’s words, %s',
    (language) => {
      const words = said(excelFailure(unheardOf), language);
      expect(words).toContain('SidewaysError: Something went sideways');
      expect(words).toContain(failures[language].reasons['program-error'](0));
      expect(words).toContain(failures[language].nothingWritten);
    },
  );

  test('does not say that nothing was written where something may have been', () => {
    const known = excelFailure(unheardOf);
    const details = known instanceof Failure ? known.details : {};
    const words = said(new Failure('unsupported', { ...details, isHalfDone: true }), 'sv');
    expect(words).toContain('SidewaysError');
    expect(words).not.toContain(svFailure.nothingWritten);
  });
});

describe.each(faces)('%s', (_, said) => {
  test.each(['sv', 'en', 'nb'] as const)(
    'tells what is done from what is half done and not begun, %s',
    (language) => {
      const { nothingWritten, isDoneAll, reasons } = failures[language];
      const words = (left: FailureDetails): readonly boolean[] => {
        const text = said(new Failure('unreachable', { reason: 'script-quota-day', ...left }), language);
        expect(text).toContain(reasons['script-quota-day'](0));
        return [nothingWritten, isDoneAll].map((sentence) => text.includes(sentence));
      };
      expect(words({})).toEqual([true, false]);
      expect(words({ isDone: true })).toEqual([false, true]);
      expect(words({ isHalfDone: true })).toEqual([false, false]);
    },
  );
});

test('the terminal gets no control characters with them, and no more than some lines', () => {
  const words = failureSentence(excelFailure(unheardOf) as Failure, 'en', 'plan.xlsx');
  expect(words).not.toContain('\u001b');
  const long = new Failure('unsupported', { reason: 'program-error', said: 'x'.repeat(5000) });
  expect(failureSentence(long, 'en', 'plan.xlsx').length).toBeLessThan(700);
});
