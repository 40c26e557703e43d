import { api } from './api';
import { h } from './element';
import { problemSentence, type Language, type Words } from './language';
import type { Notices } from './message-line';

export interface SavingDesk {
  readonly words: Words;
  readonly language: Language;
  readonly says: Notices;
  /** The name of the open file. */
  readonly file: () => string;
  /** Resolves when the workbook has received everything that was typed. */
  readonly settled: () => Promise<void>;
}

/** Saves a copy beside the file, or downloads it, and says where it is. @returns whether a copy was saved */
export async function saveCopy({ words, language, says, file, settled }: SavingDesk): Promise<boolean> {
  const trouble = (problem: Parameters<typeof problemSentence>[0]): false => {
    says.trouble(problemSentence(problem, language));
    return false;
  };
  await settled();
  const name = copyName(file(), words.file.copyWord);
  const got = await api.save();
  if (got.kind === 'problem') return trouble(got.problem);
  if (got.value.path !== null)
    says.say(words.file.savedBeside(got.value.path), [
      { text: words.file.download, act: () => void download(name) },
    ]);
  else if (await download(name)) says.say(words.file.downloaded(name));
  else return trouble({ problem: 'away' });
  return true;
}

/** Downloads the workbook under that name. */
async function download(name: string): Promise<boolean> {
  const response = await fetch('/api/file');
  if (!response.ok) return false;
  const address = URL.createObjectURL(await response.blob());
  const link = h('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}

/** `plan.xlsx` → `plan-kopia.xlsx`. */
const copyName = (file: string, word: string): string => file.replace(/(\.[^.]*)?$/, `-${word}$1`);
