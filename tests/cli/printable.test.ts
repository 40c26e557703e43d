import fc from 'fast-check';
import { printable } from '../../src/cli/printable';
import { unicodeText } from '../unicode-text';

test.each([
  ['klart!!', 'klart!!'],
  ['två\nrader\tmed  luft ', 'två rader med luft'],
  ['\u001b[31mröd\u001b[0m', '[31mröd [0m'],
  ['\u0007\u009b2J', '2J'],
  ['a\u202exslx.exe', 'a xslx.exe'],
  ['x'.repeat(200), `${'x'.repeat(89)}…`],
])('%j is shown as %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('no text can move the cursor, colour the terminal or fill the screen', () => {
  fc.assert(
    fc.property(unicodeText({ maxLength: 300 }), (text) => {
      const shown = printable(text);
      expect(shown.length).toBeLessThanOrEqual(90);
      expect(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(shown)).toBe(false);
    }),
  );
});
