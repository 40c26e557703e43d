import type { Edit } from '../book/edit';
import type { WorkbookSnapshot } from '../book/snapshot';
import { noWords, wordsWith, type OwnWords } from '../plan/settings/own-words';
import { SETTINGS_PROPERTY, settingsIn, storedText } from '../plan/settings/stored-settings';

/** What keeping these words in the workbook takes, beside those that it has; nothing where it has them all. */
export function wordsEdits(book: WorkbookSnapshot, words: OwnWords): readonly Edit[] {
  const { settings } = settingsIn(book);
  const value = storedText({ ...settings, words: wordsWith(settings.words ?? noWords, words) });
  const before = book.properties.get(SETTINGS_PROPERTY) ?? storedText(settings);
  return value === before ? [] : [{ kind: 'setProperty', name: SETTINGS_PROPERTY, value }];
}
