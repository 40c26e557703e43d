import { wordsToCarry } from '../../plan/settings/carried-words';
import { wordsFileText, wordsInFile } from '../../plan/settings/words-file';
import type { WordsDesk } from '../desk';

/** Words as the command writes and reads them. Apart from the views, which a person need not wait for this to see. */
export const wordsDesk: WordsDesk = {
  textOf: (settings) => wordsFileText(wordsToCarry(settings)),
  read: wordsInFile,
};
