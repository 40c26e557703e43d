import type { Language } from '../../plan/field';
import { failureWords } from '../../portfolio/fate-words';
import type { FileFate } from '../../portfolio/file-fate';
import { portfolioTextIn } from '../../text/portfolio';
import { printable } from '../printable';

/** `path: why, and what to do` of each file that could not be read. */
export function unreadLines(
  files: readonly Pick<FileFate, 'path' | 'fate'>[],
  language: Language,
): readonly string[] {
  const said = portfolioTextIn(language);
  return files.flatMap(({ path, fate }) =>
    fate.is === 'failed' ? [`${printable(path, 200)}: ${failureWords(fate, language, said)}`] : [],
  );
}
