import type { Language } from '../field';
import { inSwedishBy, type InSwedish } from './in-swedish';
import { norwegianFindingKinds } from './norwegian-finding-kinds';
import { norwegianHeadings } from './norwegian-headings';
import { norwegianRoleWords } from './norwegian-roles';
import { norwegianStatuses } from './norwegian-statuses';
import { norwegianTexts } from './norwegian-texts';
import { norwegianTimes } from './norwegian-times';

/** A translator for texts of a workbook in this language: only Norwegian ones are put in other words. */
export type InWorkbook = (language: Language) => InSwedish;

const asWritten: InSwedish = (text) => text;

const forNorwegian =
  (translate: InSwedish): InWorkbook =>
  (language) =>
    language === 'nb' ? translate : asWritten;

/** What says how something stands; it may name a time. */
export const statusInSwedish = forNorwegian(
  inSwedishBy([norwegianStatuses, norwegianTimes, norwegianRoleWords], true),
);

/** Done in Swedish, and ready to begin in Norwegian. */
export const isSwedishDone = (text: string): boolean => /^\s*klar[at]?\s*$/iu.test(text);

/** Whether one of the texts of a column is Swedish, so that its "Klar" is too. */
export const isBesideSwedish = (texts: Iterable<string>): boolean =>
  [...texts].some((text) => /[äö]|^\s*(?:ej|inte)\s/iu.test(text));

const times = inSwedishBy([norwegianTimes], true);

/** What Swedish writes otherwise, with figures: "1. kvartal", "pr. år"; "V22" is a spring or, as in Swedish, a week. */
const withFigures: readonly (readonly [RegExp, string])[] = [
  [/(?<![\d.])([1-4])\. ?(?=(?:kvartal|tertial|halvår|semester)(?:et)?(?!\p{L}))/giu, '$1:a '],
  [/(?<!\p{L})pr\. (?=\p{L})/giu, 'per '],
  [/(?<!\p{L})v\.? ?(?=\d{2}(?!\d))/giu, 'kanske vecka '],
];

/** What says when. */
export const timeInSwedish = forNorwegian((text) =>
  times(withFigures.reduce((said, [pattern, form]) => said.replace(pattern, form), text)),
);

/** What says what is to be done, who does it or what is missing: a cell of any column but those of statuses and times. */
export const textInSwedish = forNorwegian(
  inSwedishBy([norwegianFindingKinds, norwegianRoleWords, norwegianTexts], true),
);

/** Headings, names of sheets and captions, of which the language is not known yet. */
export const headingInSwedish: InSwedish = inSwedishBy([norwegianHeadings], false);

/** What sort of finding a text names, in a workbook of any language. */
export const findingKindInSwedish: InSwedish = inSwedishBy([norwegianFindingKinds], false);
