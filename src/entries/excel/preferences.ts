import { languages } from '../../plan/field';
import type { Preferences } from '../../pane/desk';

const KEY = 'planbok.preferences';
const usual: Preferences = { language: 'auto', theme: 'auto' };

/** Storage may be switched off, full or forbidden in a frame: then the choice lasts as long as the page. */
let ofThisPage: Preferences | null = null;

const oneOf = <T extends string>(found: unknown, known: readonly T[], otherwise: T): T =>
  known.find((name) => name === found) ?? otherwise;

/** What was stored, read as anything that may have been put there. */
export function storedPreferences(text: string | null): Preferences {
  try {
    const found: unknown = JSON.parse(text ?? 'null');
    if (typeof found !== 'object' || found === null) return usual;
    const { language, theme } = found as Readonly<Record<string, unknown>>;
    return {
      language: oneOf(language, [...languages, 'auto'], usual.language),
      theme: oneOf(theme, ['light', 'dark', 'auto'], usual.theme),
    };
  } catch {
    return usual;
  }
}

export function preferences(): Preferences {
  if (ofThisPage) return ofThisPage;
  try {
    return storedPreferences(localStorage.getItem(KEY));
  } catch {
    return usual;
  }
}

export function prefer(chosen: Preferences): void {
  ofThisPage = chosen;
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // Kept for this page, which is all that can be done.
  }
}
