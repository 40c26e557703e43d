import { languages } from '../../../src/plan/field';
import { choosable } from '../../../src/plan/status';
import { statusReader } from '../../../src/plan/statuses/statuses';
import { textIn } from '../../../src/text/text';

const cases = languages.flatMap((written) =>
  languages.flatMap((language) =>
    choosable.map((status) => [textIn(written).status[status], written, language, status] as const),
  ),
);

/**
 * A list may be written in another language than that of the workbook: what is chosen in it counts all the same, beside the
 * other words of the list. (To a Norwegian "Klar" alone is ready to begin.)
 */
test.each(cases)('“%s”, written in %s, is read in a workbook in %s', (word, written, language, status) => {
  const vocabulary = choosable.map((one) => textIn(written).status[one]);
  expect(statusReader({ language, vocabulary })(word)).toMatchObject({ status, certainty: 'certain' });
});
