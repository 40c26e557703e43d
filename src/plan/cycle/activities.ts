import { monthSpanIn } from './month-span';

const BULLET = /^\s*(?:[•·●▪◦‣∙○■□➢►✓✔]\s*|[*–—-]\s+|o\s+(?=\p{Lu})|\d{1,2}[.)]\s+|[a-zå]\)\s+)/u;

export const hasBullet = (text: string): boolean => BULLET.test(text);

const bare = (line: string): string => line.replace(BULLET, '').replace(/\s+/gu, ' ').trim();

/** Whether a text says something: one letter, or a number of two figures. */
const saysSomething = (text: string): boolean => /\p{L}|\d{2}/u.test(text);

/**
 * The activities in one cell, without their bullets. Where lines begin with bullets, a line without one goes on from the
 * line above; where none does, each line is an activity.
 */
export function activitiesIn(text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n|(?<=\S\s*)(?=[•●▪‣])/u).filter((line) => line.trim() !== '');
  const isBulleted = lines.some(hasBullet);
  const found: string[] = [];
  for (const line of lines) {
    const said = bare(line);
    const before = found.at(-1);
    if (isBulleted && !hasBullet(line) && before !== undefined) found[found.length - 1] = `${before} ${said}`;
    else if (said !== '') found.push(said);
  }
  return found.filter(saysSomething);
}

/** A cell that begins with a month and goes on with what happens then: "Mars: Ledningens genomgång", or lines below it. */
export interface MonthAndMore {
  readonly month: string;
  readonly rest: string;
}

export function monthAndMore(text: string): MonthAndMore | undefined {
  if (hasBullet(text)) return undefined;
  const breaks = [/\r\n?|\n/u, /\s*:\s+/u, /\s+[–—-]\s+/gu];
  for (const separator of breaks) {
    for (const at of text.matchAll(new RegExp(separator.source, 'gu'))) {
      const month = text.slice(0, at.index).trim();
      const rest = text.slice(at.index + at[0].length);
      if (month === '' || monthSpanIn(month) === undefined) break;
      if (/^\P{L}*(?:\p{L}+)/u.test(rest) && startsWithoutMonth(rest)) return { month, rest };
    }
  }
  return undefined;
}

/** "April – oktober: …" is one span: what follows the dash is no activity. */
const startsWithoutMonth = (rest: string): boolean => {
  const [word = ''] = /\p{L}+/u.exec(rest) ?? [];
  return monthSpanIn(word) === undefined || /\n/.test(rest);
};
