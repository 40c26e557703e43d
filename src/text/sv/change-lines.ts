import { ofKind } from './content-kinds';
import { edits } from './edit-names';
import { cells } from './grammar';
import { empty } from './shared';

/** What a preview in the terminal says of each change. */
export const svChangeLines = {
  edits,
  empty,
  ofKind,
  cellChange: (cell: string, before: string, after: string): string => `${cell}: ${before} → ${after}`,
  otherChange: (place: string, edit: string, name: string): string =>
    `${place === '' ? '' : `${place}: `}${edit}${name === '' ? '' : ` ”${name}”`}`,
  ownNotes: (count: number): string =>
    `Planboks egna listor och anteckningar, på dolda blad (${cells(count)})`,
};
