/** A row of a table, a text for each of its columns. */
export interface WordRow {
  readonly cells: readonly string[];
  /** It gathers the rows below it. */
  readonly isGroup?: true;
}

export type SignatureRow = readonly [role: string, name?: string, signed?: string, signedOn?: string];

/** A picture between two paragraphs. */
export interface WordPicture {
  readonly kind: 'picture';
  /** The bytes of a PNG. */
  readonly png: Uint8Array;
  /** On paper, in millimetres. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What a person who does not see the picture is told. */
  readonly alternative: string;
}

/** What a document is made of, in order. A text may have line breaks. */
export type WordBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  /** A decision, set off from the text around it; `details` stand on a line of their own. */
  | { readonly kind: 'decision'; readonly label: string; readonly text: string; readonly details: string }
  /** Labels with what is said of them. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, text: string])[] }
  | {
      readonly kind: 'table';
      readonly headings: readonly string[];
      /** Of each column, in relation to the others. */
      readonly widths: readonly number[];
      readonly rows: readonly WordRow[];
    }
  /** Lines to write a name on, and where and when; all on one page. */
  | {
      readonly kind: 'signatures';
      readonly headings: readonly [signed: string, signedOn: string];
      /** Who signs, and what is written on her lines already. */
      readonly rows: readonly SignatureRow[];
    }
  | WordPicture;

/** A document as data. How its styles look is said by a template, or here. */
export interface WordDocument {
  readonly title: string;
  readonly language: 'sv' | 'en' | 'nb';
  /** Only of a document without a template: a template has pages of its own. */
  readonly isLandscape: boolean;
  readonly footer: string;
  readonly blocks: readonly WordBlock[];
}
