import type { Language } from '../../plan/field';
import type { PaneText } from '../../text/sv/pane';

/** A person needs the sentences of one language: each is a file of its own. */
const fetches: Readonly<Record<Language, () => Promise<PaneText>>> = {
  sv: async () => (await import(/* webpackChunkName: "pane-sv" */ '../../text/sv/pane')).svPane,
  en: async () => (await import(/* webpackChunkName: "pane-en" */ '../../text/en/pane')).enPane,
  nb: async () => (await import(/* webpackChunkName: "pane-nb" */ '../../text/nb/pane')).nbPane,
};

const there = new Map<Language, PaneText>();

/** The pane's sentences: at once where they have been fetched, else when they are there. Rejects where the file does not come. */
export function laterText(language: Language): PaneText | Promise<PaneText> {
  const text = there.get(language);
  if (text) return text;
  return fetches[language]().then((fetched) => {
    there.set(language, fetched);
    return fetched;
  });
}
