import type { Language } from '../../plan/field';
import { sheetsLanguage } from '../../text/sheets';

/** The person's own language. Before the person has allowed anything, Google may not say it. */
export function language(): Language {
  try {
    return sheetsLanguage(Session.getActiveUserLocale());
  } catch {
    return 'sv';
  }
}
