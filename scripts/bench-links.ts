import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { CellValue } from '../src/book/cells';
import { termsWith } from '../src/plan/suggestions/link-suggestions';
import { suggestionsFor } from '../src/plan/suggestions/suggestions';
import { audited, auditedNames, together } from '../tests/plan/suggestions/audited';
import { grid } from './bench-core';

/** Findings, and the actions that may answer them. */
export interface LinkTexts {
  readonly findings: readonly string[];
  readonly actions: readonly string[];
}

/** For each finding, the places of the actions that a library holds for the likeliest. */
type Linker = (texts: LinkTexts) => readonly (readonly number[])[];

const MOST = 3;

export const ours: Linker = ({ findings, actions }) =>
  suggestionsFor(
    findings.map((text) => ({ text })),
    actions.map((text) => ({ text, preference: 0 })),
    termsWith([]),
  ).map((found) => found.map(({ place }) => place));

/** MiniSearch with what its guide says of misspelt and half words. */
export const miniSearch: Linker = ({ findings, actions }) => {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(actions.map((text, id) => ({ id, text })));
  return findings.map((text) =>
    index
      .search(text, { prefix: true, fuzzy: 0.2 })
      .slice(0, MOST)
      .map(({ id }) => Number(id)),
  );
};

/** fuse.js, which looks for the whole finding wherever in an action it may stand. */
export const fuse: Linker = ({ findings, actions }) => {
  const index = new Fuse(actions, { ignoreLocation: true, threshold: 0.8 });
  return findings.map((text) => index.search(text, { limit: MOST }).map(({ refIndex }) => refIndex));
};

/** As many findings and actions as asked for, put together of the halves of the examples'; always the same. */
export function manyTexts(folder: string, findings: number, actions: number): LinkTexts {
  const all = together(auditedNames.map((name) => audited(name, folder)));
  let seed = 7;
  const below = (most: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * most);
  };
  const mixed = (texts: readonly { readonly text: string }[], count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => {
      const [first, second] = [0, 1].map(() => (texts[below(texts.length)]?.text ?? '').split(' '));
      const words = [...(first ?? []).slice(0, 1 + below(8)), ...(second ?? []).slice(-1 - below(8))];
      return `${words.join(' ')} ${index % 97}`;
    });
  return { findings: mixed(all.findings, findings), actions: mixed(all.actions, actions) };
}

/** The cells of a workbook with these findings and actions. */
export const cellsWith = ({ findings, actions }: LinkTexts): readonly (readonly CellValue[])[] => [
  ...grid(actions.length).map((row, index) =>
    row.map((cell, at) => (at === 3 ? (actions[index] ?? cell) : cell)),
  ),
  ...findings.map((text, index) => [`F${index + 1}`, 'Förbättringsförslag', text]),
];

/** Of the examples' findings with an answer, how many there are, and how many have it not among the first three. */
export function missedAmongThree(
  folder: string,
  linker: Linker,
): { readonly all: number; readonly missed: number } {
  const { findings, actions } = together(auditedNames.map((name) => audited(name, folder)));
  const asked = findings.filter(({ answers }) => answers.length > 0);
  const found = linker({
    findings: asked.map(({ text }) => text),
    actions: actions.map(({ text }) => text),
  });
  const isMissed = ({ answers }: (typeof asked)[number], index: number): boolean =>
    !(found[index] ?? []).some((place) => answers.includes(actions[place]?.id ?? ''));
  return { all: asked.length, missed: asked.filter(isMissed).length };
}
