/** What a workbook file cannot hold, or what Planbok will not do to one: the finer reasons for `unsupported` and `too-large`. */
export type WriteReason =
  | 'array-formula'
  | 'foreign-rule'
  | 'formula-too-long'
  | 'list-item'
  | 'list-too-long'
  | 'no-such-date'
  | 'not-as-planned'
  | 'not-as-written'
  | 'rows-filtered'
  | 'table-heading'
  | 'table-heading-twice'
  | 'table-name'
  | 'table-too-small'
  | 'text-too-long';
