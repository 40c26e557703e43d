import { verbs } from '../jobs/verbs';
import type { Language } from '../plan/field';
import { enCli } from '../text/en/cli';
import { svCli } from '../text/sv/cli';
import { enVerbs } from '../text/en/verbs';
import { svVerbs } from '../text/sv/verbs';

const texts = {
  sv: { frame: svCli.help, says: svVerbs.help },
  en: { frame: enCli.help, says: enVerbs.help },
};

/** Letters of a line before what a verb does begins: two spaces, the name, and at least two spaces more. */
const NAME_WIDTH = 12;

/** All help of the command: the verbs in the order of their table, and the options. */
export function helpIn(language: Language): string {
  const { frame, says } = texts[language];
  return frame(verbs.map(({ name }) => `  ${name.padEnd(NAME_WIDTH)}${says[name]}`).join('\n'));
}
