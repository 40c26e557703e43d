import type { Edit } from '../book/edit';
import type { WorkbookSnapshot } from '../book/snapshot';
import { noWords, wordsWith, type OwnWords } from '../plan/settings/own-words';
import { SETTINGS_PROPERTY, settingsIn, storedText } from '../plan/settings/stored-settings';

function settingWords(book: WorkbookSnapshot, wordsFor: (known: OwnWords) => OwnWords): readonly Edit[] {
  const { settings } = settingsIn(book);
  const value = storedText({ ...settings, words: wordsFor(settings.words ?? noWords) });
  const before = book.properties.get(SETTINGS_PROPERTY) ?? storedText(settings);
  return value === before ? [] : [{ kind: 'setProperty', name: SETTINGS_PROPERTY, value }];
}

/** What keeping these words in the workbook takes, beside those that it has; nothing where it has them all. */
export const wordsEdits = (book: WorkbookSnapshot, words: OwnWords): readonly Edit[] =>
  settingWords(book, (known) => wordsWith(known, words));

/** The same for words that many workbooks share: where a workbook's own says something else of a text, its own counts. */
export const sharedWordsEdits = (book: WorkbookSnapshot, words: OwnWords): readonly Edit[] =>
  settingsIn(book).isNewer ? [] : settingWords(book, (known) => wordsWith(words, known));
