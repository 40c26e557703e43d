import { chromiumFile } from './chromium-file';

/** Before any test: two workers that unpack at once would start one another's half-written file. */
export default async (): Promise<void> => {
  await chromiumFile();
};
