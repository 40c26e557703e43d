import { handouts } from '../handouts/handouts';
import { verbs } from '../jobs/verbs';
import type { Language } from '../plan/field';
import { enCli } from '../text/en/cli';
import { svCli } from '../text/sv/cli';
import { enVerbs } from '../text/en/verbs';
import { handoutText } from '../text/handouts';
import { svVerbs } from '../text/sv/verbs';

const texts = {
  sv: { frame: svCli.help, says: svVerbs.help },
  en: { frame: enCli.help, says: enVerbs.help },
};

/** Letters of a line before what a verb does begins: two spaces, the name, and at least two spaces more. */
const NAME_WIDTH = 12;

/** All help of the command: the verbs and hand-outs in the order of their tables, and the options. */
export function helpIn(language: Language): string {
  const { frame, says } = texts[language];
  const { help, options } = handoutText(language);
  const line = (name: string, does: string): string => `  ${name.padEnd(NAME_WIDTH)}${does}`;
  const lines = [
    ...verbs.map(({ name }) => line(name, says[name])),
    ...handouts.map(({ name }) => line(name, help[name])),
  ];
  return frame({ jobs: lines.join('\n'), options });
}
