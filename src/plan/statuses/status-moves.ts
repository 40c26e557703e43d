import { wordSet } from '../word-list';
import * as known from './done-words';
import type { Clause } from './status-clause';
import { hasThingBefore, isTimeWord } from './status-subjects';
import { statusWords } from './status-words';

/** Words that are said of a time only. The others are said of things too: "flyttat möbler", "moved desks". */
const ofTime = /^(?:defe|deff|postp|posp|uppsk|fram|senare|skj)/;

/** Words that tell of time only with a way or a place to go: "carried forward", "rolled over". */
const onItsWay = /^(?:carr|roll)/;

const targets = wordSet('till | to | tills | until | into');
const origins = wordSet('från | from | fr');
/** Where on the way of time: "flyttas fram", "moved forward". */
const ways = wordSet(`back | forward | fram | framåt | on | over | vidare | över`);
const introducing = wordSet('av | by | for | för | i | in | med | under | during | om');
/** From these on it is said why, or by what decision. */
const reasons = wordSet(`
  as | because | da | då | due | efter | eftersom | enl | enligt | following | given | owing | p | per | pga | på | since | so | som | så
  tack | utan | without`);
const small = wordSet(
  known.smallWords,
  known.namesOfActions,
  known.namesOfDeeds,
  known.joiningWords,
  `
    alltså | am | can | därför | en | ett | further | handlingsplan | här | igen | just | once | plan | planen | sen | sin | t | ut | v | vi
    again | kommande | later | ny | nya | nytt | new | nästa | next | nästkommande | senare | following | annat | annan | another`,
);

/** What is held is put off when it is moved; a server or an office is not. */
const deeds = wordSet(known.namesOfDeeds, 'möte | mötet | träff | träffen | workshop | starten | start');

/** A time, or a plan or meeting, which stand for one. */
const times = wordSet(`
  apt | budget | budgeten | date | dates | datum | day | days | framtid | framtiden | future | kf | ks | ledningsgrupp
  ledningsgruppen | lg | meeting | meetings | month | months | nämnd | notice | omgång | omgången | period | perioden | plans | round
  tid | tidpunkt | time | vidare | week | weeks | year | years | åren | års`);
/** Likewise, as the last part of a compound too: "handlingsplan", "ledningsmötet", "läsåret". */
const timeHead =
  /(?:plan|planen|planer|år|året|årets|möte|mötet|termin|terminen|vecka|veckor|månad|månader|dag|dagar)$/;
const writtenTime = /^\d|^(?:q|h|t|v|vt|ht|kv|w|fy)\d/;
const isTime = (token: string): boolean =>
  writtenTime.test(token) || times.has(token) || timeHead.test(token) || isTimeWord(token);
/** They say which of several, and stand for a time when nothing comes after them. */
const ordinal = /^(?:nästa|nästkommande|next|senare|later|kommande|following)$/;

const tokensOf = (text: string): readonly string[] => text.match(/\p{L}+\d*|\d[\d./-]*/gu) ?? [];

/** Whether what something is moved to is a time, a plan or a meeting. */
function isLater(said: readonly string[]): boolean {
  return said.some((one) => isTime(one) && !ordinal.test(one)) || ordinal.test(said.at(-1) ?? '');
}

/** Whether between the verb and where to a thing is named that is moved: "moved desks", "flyttat in". */
function namesThing(said: readonly string[]): boolean {
  return said.some((one, index) => {
    const before = said[index - 1] ?? '';
    if (ways.has(one) || small.has(one) || statusWords.has(one) || isTime(one)) return false;
    if (introducing.has(one)) return said[index + 1] === undefined;
    return !introducing.has(before) || /^(?:i|in)$/.test(before);
  });
}

/**
 * Whether the word for moving at `at` says that the action is put off to another time or plan. What else is moved, or to
 * somebody or some place, says nothing sure of the action.
 */
export function isPutOff(at: number, clause: Clause): boolean {
  const { words, text } = clause;
  const verb = words[at] ?? '';
  const tokens = tokensOf(text);
  const after = tokens.slice(tokens.indexOf(verb) + 1);
  const why = after.findIndex((one, index) => reasons.has(one) && !targets.has(after[index - 1] ?? ''));
  const rest = why < 0 ? after : after.slice(0, why);
  const to = rest.findIndex((one) => targets.has(one));
  const isTold = to >= 0;
  if (ofTime.test(verb)) return !isTold || isLater(rest.slice(to + 1));
  const origin = rest.findIndex((one) => origins.has(one));
  const between = rest.slice(0, Math.min(isTold ? to : rest.length, origin < 0 ? rest.length : origin));
  if (namesThing(between) || (onItsWay.test(verb) && !isTold && !between.some((one) => ways.has(one))))
    return false;
  if (isTold) return isLater(rest.slice(to + 1));
  const isDeed = words.slice(0, at).some((word) => deeds.has(word));
  return isDeed || !hasThingBefore(at, clause) || between.some((one) => isTime(one) && !ordinal.test(one));
}
