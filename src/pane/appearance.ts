import type { Language } from '../plan/field';
import { languageOfLocale } from '../text/locale';
import { statusColors } from '../book/status-colors';
import type { PaneDesk, Preferences } from './desk';

/** The person's language, else the program's where the pane has it, else English. */
export const languageFor = (
  { language }: Preferences,
  { displayLanguage }: Pick<PaneDesk, 'displayLanguage'>,
): Language => (language === 'auto' ? (languageOfLocale(displayLanguage) ?? 'en') : language);

/** The program's theme is followed where it says which; the machine's own may be another, and is not asked. */
const isDark = ({ theme }: Preferences, desk: PaneDesk): boolean =>
  theme === 'auto' ? desk.isDark() === true : theme === 'dark';

/** Puts language, theme and program where the style sheet and the reader of the screen look for them. */
export function setAppearance(
  root: HTMLElement,
  desk: PaneDesk,
  preferences: Preferences,
  language: Language,
): void {
  const page = root.ownerDocument.documentElement;
  page.lang = language;
  const theme = isDark(preferences, desk) ? 'dark' : 'light';
  page.dataset['theme'] = theme;
  for (const [look, colors] of Object.entries(statusColors))
    page.style.setProperty(`--s-${look}`, `#${colors[theme]}`);
  page.dataset['host'] = desk.host;
}
