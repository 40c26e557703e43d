import type { Column } from '../columns/column';
import { declarations } from '../columns/declarations';
import { languages, readKinds, type Field, type Language, type TableKind } from '../field';
import { headingKey } from './heading-key';
import { lazy } from '../lazy';
import { otherColumns } from '../columns/other-columns';

/** One thing a heading may mean. */
export interface Meaning {
  readonly field: Field;
  readonly more?: string;
  /** Kinds of table that declare such a column; empty for columns without a field of their own. */
  readonly kinds: readonly TableKind[];
  /** Declared as a word that may as well mean something else. */
  readonly isVague: boolean;
  /** The languages that have the heading. */
  readonly languages: readonly Language[];
}

type Draft = Meaning & { readonly kinds: TableKind[]; readonly languages: Language[] };

function enter(vocabulary: Map<string, Draft[]>, column: Column, kind: TableKind | null): void {
  const take = (text: string, language: Language, isVague: boolean): void => {
    const key = headingKey(text);
    const meanings = vocabulary.get(key) ?? [];
    vocabulary.set(key, meanings);
    const known = meanings.find(
      (one) => one.field === column.field && one.more === column.more && one.isVague === isVague,
    );
    if (known) {
      if (kind !== null && !known.kinds.includes(kind)) known.kinds.push(kind);
      if (!known.languages.includes(language)) known.languages.push(language);
      return;
    }
    const more = column.more === undefined ? {} : { more: column.more };
    meanings.push({
      field: column.field,
      ...more,
      kinds: kind === null ? [] : [kind],
      isVague,
      languages: [language],
    });
  };
  for (const language of languages) {
    take(column.heading[language], language, false);
    for (const text of column.also[language]) take(text, language, false);
    for (const text of column.perhaps[language]) take(text, language, true);
  }
}

function made(): ReadonlyMap<string, readonly Meaning[]> {
  const vocabulary = new Map<string, Draft[]>();
  for (const kind of readKinds) for (const column of declarations[kind]) enter(vocabulary, column, kind);
  for (const column of otherColumns) enter(vocabulary, column, null);
  return vocabulary;
}

/** Every heading the declarations know, by its key, with all it may mean. Made when the first heading is read. */
export const vocabulary: () => ReadonlyMap<string, readonly Meaning[]> = lazy(made);

function grouped(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const key of vocabulary().keys()) {
    const group = groups.get(key.charAt(0)) ?? [];
    group.push(key);
    groups.set(key.charAt(0), group);
  }
  return groups;
}

/** The keys by their first letter, which people seldom miss when they mistype the rest. */
export const keysByInitial: () => ReadonlyMap<string, readonly string[]> = lazy(grouped);
