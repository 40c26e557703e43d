import type { svChangeLines } from '../sv/change-lines';
import { ofKind } from './content-kinds';
import { edits } from './edit-names';
import { cells } from './grammar';
import { empty } from './shared';

export const nbChangeLines: typeof svChangeLines = {
  edits,
  empty,
  ofKind,
  cellChange: (cell, before, after) => `${cell}: ${before} → ${after}`,
  otherChange: (place, edit, name) =>
    `${place === '' ? '' : `${place}: `}${edit}${name === '' ? '' : ` «${name}»`}`,
  ownNotes: (count) => `Planboks egne lister og notater, på skjulte ark (${cells(count)})`,
};
