/** Number formats that are identified by id alone (ISO 29500-1, 18.8.30, `numFmt`), with the codes of English Excel. */
const builtin: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** Date formats of East Asian Excel, whose codes differ by its language. */
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The code of a built-in format; `General` for an unknown id. */
export const builtinFormatCode = (id: number): string =>
  builtin.get(id) ?? (isEastAsianDate(id) ? 'yyyy/m/d' : 'General');

/** The built-in formats with this code, lowest id first. */
export const builtinFormatIds = (code: string): readonly number[] =>
  [...builtin].flatMap(([id, known]) => (known === code ? [id] : []));
