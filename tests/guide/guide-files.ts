import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '../..');
export const guideLanguages = ['sv', 'en'] as const;
export type GuideLanguage = (typeof guideLanguages)[number];

const folder = (language: GuideLanguage): string => join(root, 'docs/guide', language);

export const guideFile = (language: GuideLanguage, name: string): string =>
  readFileSync(join(folder(language), name), 'utf8');

/** The pages of the guide, with their endings, the index among them. */
export const guideNames = (language: GuideLanguage): readonly string[] =>
  readdirSync(folder(language)).filter((name) => name.endsWith('.md'));

export const pictureNames = (language: GuideLanguage): readonly string[] =>
  readdirSync(join(folder(language), 'pictures'));

/** What a page links to, as it stands there. */
export const linksOf = (page: string): readonly string[] =>
  [...page.matchAll(/(?<!!)\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
