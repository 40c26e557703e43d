import type { Status } from '../../../src/plan/status';

/** Texts by construction, and what they may be read as; `unknown` is asked. */
export interface Kind {
  readonly name: string;
  readonly may: readonly Status[];
  readonly texts: readonly string[];
}

/** Words divided by `|`. */
export const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

/** Every template with every word at each of its `{name}`. */
function filled(templates: string, lists: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return list(templates).flatMap((template) => {
    let texts = [template];
    for (const [name, words] of Object.entries(lists)) {
      const hole = `{${name}}`;
      if (template.includes(hole))
        texts = texts.flatMap((text) => words.map((word) => text.replaceAll(hole, word)));
    }
    return texts;
  });
}

/** A kind of every template filled with every word; `may` and `templates` are divided by `|`. */
export const kind = (
  name: string,
  may: string,
  templates: string,
  lists: Readonly<Record<string, readonly string[]>>,
): Kind => ({ name, may: list(may) as readonly Status[], texts: filled(templates, lists) });
