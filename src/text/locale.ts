import type { Language } from '../plan/field';

/** The languages that a locale begins with, and Planbok’s own for each: whoever reads Nynorsk reads bokmål. */
const spoken: ReadonlyMap<string, Language> = new Map([
  ['sv', 'sv'],
  ['en', 'en'],
  ['nb', 'nb'],
  ['nn', 'nb'],
  ['no', 'nb'],
]);

/** The language that a locale such as `sv`, `sv_SE`, `en-GB` or `nn-NO` asks for; null where Planbok has none of it. */
export const languageOfLocale = (locale: string): Language | null =>
  spoken.get(/^[a-z]+(?=$|[-_.@])/iu.exec(locale)?.[0].toLowerCase() ?? '') ?? null;
