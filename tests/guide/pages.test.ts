import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pictures from '../../scripts/guide/pictures.json';
import { guidePages } from '../../src/text/guide-pages';
import { enGuideTopics } from '../../src/text/en/guide-topics';
import { nbGuideTopics } from '../../src/text/nb/guide-topics';
import { svGuideTopics } from '../../src/text/sv/guide-topics';
import { textsOf } from '../text/sentences';
import {
  guideFile,
  guideLanguages,
  guideNames,
  linksOf,
  pictureNames,
  root,
  type GuideLanguage,
} from './guide-files';

const topics = { sv: svGuideTopics, en: enGuideTopics };
const drawn = pictures.map(({ name }) => `${name}.png`);

test.each(guideLanguages)(
  'every page is there, is called what its topic is, and stands in the index (%s)',
  (language) => {
    expect(guideNames(language)).toEqual([...guidePages.map((page) => `${page}.md`), 'README.md'].sort());
    const pages = linksOf(guideFile(language, 'README.md')).filter((link) => !link.includes('/'));
    expect(pages).toEqual(guidePages.map((page) => `${page}.md`));
    for (const page of guidePages)
      expect(guideFile(language, `${page}.md`).split('\n')[0]).toBe(`# ${topics[language][page].title}`);
  },
);

test('a topic is asked for by a word of its own', () => {
  const words = guidePages.flatMap((page) => [
    ...new Set([page, svGuideTopics[page].word, enGuideTopics[page].word, nbGuideTopics[page].word]),
  ]);
  const typed = words.map((word) => word.normalize('NFD').replaceAll(/\p{Mn}/gu, ''));
  expect(new Set(typed).size).toBe(words.length);
});

test.each(guideLanguages)(
  'the pictures of the pages are those that are taken, and each is described (%s)',
  (language) => {
    const shown = guideNames(language).flatMap((name) =>
      [...guideFile(language, name).matchAll(/!\[([^\]]*)\]\(pictures\/([^)]+)\)/g)].map(
        ([, alt = '', file = '']) => {
          expect(alt.length).toBeGreaterThan(20);
          return file;
        },
      ),
    );
    expect([...shown].sort()).toEqual([...drawn].sort());
    expect([...pictureNames(language)].sort()).toEqual([...drawn].sort());
  },
);

test('the pictures together are small', () => {
  const sizes = guideLanguages.flatMap((language) =>
    drawn.map((name) => statSync(join(root, 'docs/guide', language, 'pictures', name)).size),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_700_000);
});

/** What Excel and Google Sheets call their own. */
const ofPrograms: Readonly<Record<GuideLanguage, readonly string[]>> = {
  sv: ['Start', 'Tillägg', '…'],
  en: ['Home', 'Extensions', 'Add-ins', '…'],
};

test.each(guideLanguages)('a button or menu that is named within a text is called so (%s)', (language) => {
  const texts = textsOf(language).map(({ text }) => text);
  const known = (label: string): boolean =>
    ofPrograms[language].includes(label) ||
    texts.some((text) => text === label || text.startsWith(`${label} {`));
  const unknown = guideNames(language).flatMap((name) =>
    [...guideFile(language, name).matchAll(/^(.*?)\*\*([^*\n]+)\*\*(.*)$/gm)]
      // What begins a line or an item of a list is stressed, not the name of a button.
      .flatMap(([, before = '', bold = '', rest = '']) => [
        ...(/^(?:- |\d+\. )?$/.test(before) ? [] : [bold]),
        ...[...rest.matchAll(/\*\*([^*]+)\*\*/g)].map(([, more = '']) => more),
      ])
      .flatMap((label) =>
        label
          .split('→')
          .map((part) => part.trim())
          .filter((part) => !known(part))
          .map((part) => `${name}: ${part}`),
      ),
  );
  // The list of headings has the names of columns, which are data.
  expect(unknown.filter((one) => !one.startsWith('columns.md'))).toEqual([]);
});

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'workbench/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

test('every link of every document leads to a file that is there', () => {
  const broken = documents.flatMap((name) => {
    const page = readFileSync(join(root, name), 'utf8').replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '');
    return linksOf(page)
      .filter((link) => !/^(?:https?:|mailto:|#)/.test(link))
      .filter((link) => !existsSync(join(root, dirname(name), link.replace(/#.*$/, ''))))
      .map((link) => `${name}: ${link}`);
  });
  expect(broken).toEqual([]);
});
