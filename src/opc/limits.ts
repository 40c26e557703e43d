/**
 * How much a package may hold. Each limit is far above what people make, and low enough that the worst file within all
 * limits is read in less than 512 MB and a few seconds.
 */

const MIB = 2 ** 20;

/** Bytes of the file itself, held twice while it is saved. The largest of 896 real ones unpacks to 17 MB; photos make some tens. */
export const MAX_FILE = 64 * MIB;

/** Zip entries. A workbook with 200 sheets, each with a chart and a picture, has about 2,000. */
export const MAX_ENTRIES = 10_000;

/** Bytes of a part's name. The longest in Office's own files are below 100; OPC has no bound. */
export const MAX_ENTRY_NAME = 512;

/** Unpacked bytes of one part. 100,000 rows x 12 columns need 40 to 75 MiB of XML. */
export const MAX_PART = 80 * MIB;

/** Unpacked bytes of all parts together, as the directory declares them. */
export const MAX_PACKAGE = 256 * MIB;

/** Unpacked bytes per packed byte, for parts above `RATIO_FROM`. Repetitive sheet XML reaches 60; bombs lie near 1,000. */
export const MAX_RATIO = 250;

/** Smaller parts are harmless at any ratio. */
export const RATIO_FROM = 8 * MIB;

/** Elements within elements. Drawings with nested groups reach about 30. */
export const MAX_DEPTH = 256;

/**
 * `<c>` elements in the whole workbook, empty formatted ones included, those with a formula twice; 100,000 rows x 12 columns are 1.2 million, and with
 * the ordered plan beside them 3 million.
 */
export const MAX_CELLS = 3_500_000;

/** Grid positions over all sheets, each row counted up to its last filled cell; each position costs 8 bytes. */
export const MAX_SLOTS = 8_000_000;

/** Entries in the table of shared strings: many more than there are different texts in cells, and each is held as one. */
export const MAX_STRINGS = 1_500_000;

/** UTF-16 units in one text. Excel allows 32,767 in a cell; other programs write more, but no real text is this long. */
export const MAX_TEXT = 1_000_000;

/**
 * UTF-16 units of all cells' texts together, as often as they stand: a few long texts shared by all cells of a small file would be
 * more than any program can hold once they are written out. 100,000 rows x 12 columns with 40 letters in each are 48 million.
 */
export const MAX_LETTERS = 160_000_000;

/** Merges, rules, links, formats or names kept from one part. Excel itself allows 65,530 links on a sheet. */
export const MAX_ITEMS = 250_000;

/** Columns and rows of a sheet (ECMA-376 part 1, 18.3.1.13 `col` and 18.3.1.73 `row`). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
