import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../cli/command-desk';

/** Reads the pages of the guide from their folder, which lies where it does in the sources and in the package of the command. */
export const guidePageIn =
  (folder: string): Desk['guidePage'] =>
  (language, page) => {
    const file = join(folder, language, `${page}.md`);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
