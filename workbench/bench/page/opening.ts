import { api } from './api';
import { problemSentence } from './language';
import { ask } from './question';
import type { SavingDesk } from './saving';

/** Bytes of a file that the server takes. */
const MAX_FILE = 64 * 2 ** 20;

export interface OpeningDesk extends SavingDesk {
  /** @returns whether there is a copy now */
  readonly save: () => Promise<boolean>;
}

/** Has another workbook take this one's place, once nothing that is not saved goes with it unasked. */
export function opening(desk: OpeningDesk): (file: File) => Promise<void> {
  const { words, language, says } = desk;

  async function sent(file: File, losesUnsaved: boolean): Promise<void> {
    const trouble = (problem: Parameters<typeof problemSentence>[0]): void =>
      says.trouble(`${file.name}: ${problemSentence(problem, language)}`);
    if (file.size > MAX_FILE) return trouble({ problem: 'workbook-too-large', limit: MAX_FILE });
    says.say(words.file.opening(file.name));
    // A folder can be dropped too, and a file may be gone by now.
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
