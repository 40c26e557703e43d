/** What a single flight costs the one who flies, in kronor, from a day on. */
export interface Levy {
  /** ISO. */
  readonly from: string;
  readonly nordic: number;
  readonly europe: number;
  readonly intercontinental: number;
}

/**
 * The levies to begin with: those of KTH since 2020 (V-2018-0956). They stand on the ledger's sheet, where a person changes
 * them or writes later ones below; hers are used from then on.
 */
export const levies: readonly Levy[] = [
  { from: '2020-01-01', nordic: 70, europe: 150, intercontinental: 550 },
];

/** The levy that holds on a day; `undefined` before the first. */
export const levyOn = (known: readonly Levy[], day: string): Levy | undefined =>
  known
    .filter(({ from }) => from <= day)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
