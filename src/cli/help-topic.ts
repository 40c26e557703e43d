import { languages, type Language } from '../plan/field';
import type { ProblemCode } from '../plan/reading';
import { enGuideTopics } from '../text/en/guide-topics';
import { nbGuideTopics } from '../text/nb/guide-topics';
import { guidePages, type GuidePage } from '../text/guide-pages';
import { problemNames } from '../text/problem-names';
import { svGuideTopics } from '../text/sv/guide-topics';
import { isOrderWord } from './verb-help';
import { folded, nearestWord } from './nearest-word';
import { orderWords, type OrderWord } from './order';

export const guideTopics = { sv: svGuideTopics, en: enGuideTopics, nb: nbGuideTopics };

/** What a person may ask help about. */
export interface HelpTopic {
  readonly word?: OrderWord;
  readonly page?: GuidePage;
  readonly problem?: ProblemCode;
}

const pageNamed = (text: string): GuidePage | undefined =>
  guidePages.find((page) =>
    [page, ...languages.map((language) => guideTopics[language][page].word)].some(
      (name) => folded(name) === text,
    ),
  );

const isProblem = (text: string): text is ProblemCode => Object.hasOwn(problemNames('en'), text);

/** What is asked about, in any language: a subcommand, a page, or both; a problem by its name. `undefined` for neither. */
export function helpTopic(asked: string): HelpTopic | undefined {
  const text = folded(asked);
  if (isProblem(text)) return { problem: text };
  const page = pageNamed(text);
  const word = isOrderWord(text) ? { word: text } : {};
  const found = { ...word, ...(page === undefined ? {} : { page }) };
  return 'word' in found || 'page' in found ? found : undefined;
}

/** The topic that was probably meant by a word that is none: one of the language’s first, else of any. */
export function topicMeant(asked: string, language: Language): string | undefined {
  const pagesIn = (one: Language): readonly string[] => guidePages.map((page) => guideTopics[one][page].word);
  const common = [...orderWords, ...Object.keys(problemNames('en'))];
  return (
    nearestWord(asked, [...new Set([...pagesIn(language), ...common])]) ??
    nearestWord(asked, [...new Set([...languages.flatMap(pagesIn), ...guidePages, ...common])])
  );
}

/** What one types to read a page of the guide, by its file's name. */
export const wordFor =
  (language: Language) =>
  (name: string): string | undefined => {
    const page = guidePages.find((one) => one === name);
    return page && guideTopics[language][page].word;
  };
