import type { Release, ServedFile } from './release';
import type { Answer, ServedFinding } from './served-finding';
import { headerFindings } from './served-headers';

/** Gets a file from the server, never from a cache. Rejects where no answer comes. */
export type Get = (path: string) => Promise<Answer>;

/** Requests that are under way at the same time. */
const AT_ONCE = 4;

async function fileFindings({ path, sha256 }: ServedFile, get: Get): Promise<readonly ServedFinding[]> {
  let answer: Answer;
  try {
    answer = await get(path);
  } catch {
    return [{ file: path, code: 'not-answered', isFault: true, found: '' }];
  }
  if (answer.status !== 200)
    return [{ file: path, code: 'not-found', isFault: true, found: String(answer.status) }];
  const findings = headerFindings(path, answer);
  return answer.sha256 === sha256
    ? findings
    : [{ file: path, code: 'other-content', isFault: true, found: '' }, ...findings];
}

/**
 * Asks the server for every file of the release and compares content and headers with what Excel needs
 * (docs/install-excel.md).
 * @param onFile called after each file, with how many are done
 * @returns what was found, in the order of the files
 */
export async function serverFindings(
  { files }: Pick<Release, 'files'>,
  get: Get,
  onFile: (done: number) => void = () => undefined,
): Promise<readonly ServedFinding[]> {
  const found: (readonly ServedFinding[])[] = [];
  let next = 0;
  let done = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < files.length; index = next++) {
      const file = files[index];
      if (file) found[index] = await fileFindings(file, get);
      onFile((done += 1));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return found.flat();
}
