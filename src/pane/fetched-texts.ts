import type { Language } from '../plan/field';
import type { PaneText } from '../text/sv/pane';
import type { PaneDesk } from './desk';

/** A language, and the pane's sentences in it. */
export interface Spoken {
  readonly language: Language;
  readonly text: PaneText;
}

/**
 * The pane's sentences in the language that is asked for; while they are fetched those of the language before, and nothing
 * where there was none. A fetch that failed is made again when the language is next asked for.
 * @param arrived called when sentences that were waited for are there
 * @param failed called when they could not be fetched
 */
export function fetchedTexts(
  textIn: PaneDesk['textIn'],
  arrived: () => void,
  failed: (reason: unknown) => void,
): (language: Language) => Spoken | null {
  let spoken: Spoken | null = null;
  let awaited: Language | null = null;
  async function take(language: Language, coming: Promise<PaneText>): Promise<void> {
    awaited = language;
    try {
      const text = await coming;
      // Another language may have been chosen meanwhile.
      if (awaited !== language) return;
      spoken = { language, text };
    } catch (error) {
      failed(error);
      return;
    } finally {
      if (awaited === language) awaited = null;
    }
    arrived();
  }
  return (language) => {
    if (awaited === language) return spoken;
    awaited = null;
    if (spoken?.language === language) return spoken;
    const text = textIn(language);
    if (text instanceof Promise) void take(language, text);
    else spoken = { language, text };
    return spoken;
  };
}
