import { isDark } from '../../../src/entries/excel/theme';

test.each([
  ['nothing, as Excel on the web has answered', undefined, null],
  ['its own word for it', { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, true],
  ['a white background', { bodyBackgroundColor: '#FFFFFF' }, false],
  ['the dark grey of Excel', { bodyBackgroundColor: '#262626' }, true],
  ['black without a number sign', { bodyBackgroundColor: '000000' }, true],
  ['a colour by name', { bodyBackgroundColor: 'white' }, null],
  ['a number, as no typing says', { bodyBackgroundColor: 16777215 }, null],
  ['an empty theme', {}, null],
])('a theme that says %s', (_what, theme, answer) => {
  expect(isDark(theme)).toBe(answer);
});
