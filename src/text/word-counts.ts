/** How many words of each sort a file of words holds. */
export interface WordCounts {
  readonly headings: number;
  readonly statuses: number;
  readonly terms: number;
}
