/** A row of a table, a text for each of its columns. */
export interface WordRow {
  readonly cells: readonly string[];
  /** It gathers the rows below it. */
  readonly isGroup?: true;
}

/** What a document is made of, in order. A text may have line breaks. */
export type WordBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  /** Labels with what is said of them. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, text: string])[] }
  | {
      readonly kind: 'table';
      readonly headings: readonly string[];
      /** Of each column, in relation to the others. */
      readonly widths: readonly number[];
      readonly rows: readonly WordRow[];
    };

/** A document as data. How its styles look is said by a template, or here. */
export interface WordDocument {
  readonly title: string;
  readonly language: 'sv' | 'en';
  /** Only of a document without a template: a template has pages of its own. */
  readonly isLandscape: boolean;
  readonly footer: string;
  readonly blocks: readonly WordBlock[];
}
