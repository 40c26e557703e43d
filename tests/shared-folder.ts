import { existsSync } from 'node:fs';
import { join } from 'node:path';

const path = join(__dirname, '..', '..', 'shared');

/** Folder with workbooks made by others, beside the repository; absent in most places. */
export const sharedFolder: string | undefined = existsSync(join(path, 'workbooks')) ? path : undefined;

/** A block of tests that need the shared folder; without it they are skipped and the reason is printed. */
export function describeShared(name: string, tests: (folder: string) => void): void {
  if (sharedFolder !== undefined) {
    const folder = sharedFolder;
    describe(name, () => {
      tests(folder);
    });
    return;
  }
  describe.skip(name, () => {
    it('needs the workbooks in ../shared/workbooks', () => undefined);
  });
  process.stderr.write(`skipped: ${name}: there is no folder ../shared/workbooks beside the repository\n`);
}
