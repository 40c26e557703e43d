import { api } from './api';
import { problemSentence } from './language';
import { ask } from './question';
import type { SavingDesk } from './saving';

/** Maximum file size that the server accepts, in bytes. */
const MAX_FILE = 64 * 2 ** 20;

export interface OpeningDesk extends SavingDesk {
  /** @returns whether a copy was saved */
  readonly save: () => Promise<boolean>;
}

/** Opens another workbook in place of this one, after asking about unsaved changes. */
export function opening(desk: OpeningDesk): (file: File) => Promise<void> {
  const { words, language, says } = desk;

  async function sent(file: File, losesUnsaved: boolean): Promise<void> {
    const trouble = (problem: Parameters<typeof problemSentence>[0]): void =>
      says.trouble(`${file.name}: ${problemSentence(problem, language)}`);
    if (file.size > MAX_FILE) return trouble({ problem: 'workbook-too-large', limit: MAX_FILE });
    says.say(words.file.opening(file.name));
    // The dropped item may be a folder, or the file may have been deleted.
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) return trouble({ problem: 'unreadable-file' });
    const got = await api.open(file.name, bytes, losesUnsaved);
    if (got.kind === 'got') return location.reload();
    if (got.problem.problem !== 'unsaved') return trouble(got.problem);
    says.clear();
    return asked(file);
  }

  async function asked(file: File): Promise<void> {
    const { file: said } = words;
    const answer = await ask(said.abandon(desk.file()), [
      { name: 'save', text: said.abandonSave },
      { name: 'stay', text: said.abandonNo },
      { name: 'lose', text: said.abandonYes },
    ]);
    if (answer === 'lose') return sent(file, true);
    if (answer === 'save' && (await desk.save())) return sent(file, false);
  }

  return async (file) => {
    await desk.settled();
    return sent(file, false);
  };
}
