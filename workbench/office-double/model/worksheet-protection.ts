import { hasPassword, withProtection } from '../../planbok/sheet-part';
import { refuse } from '../protocol/host-error';
import { method } from '../protocol/object-type';
import { anything, optional, text } from '../protocol/shape';
import { reframe } from '../store/live-sheet';
import { isProtected } from '../store/protection';
import { declared, type SheetIn } from './targets';

export const worksheetProtection = declared('WorksheetProtection', {
  scalars: { protected: ({ sheet }) => isProtected(sheet) },
  methods: {
    protect: method([anything, optional(text)], (at, _, password) => {
      if (isProtected(at.sheet)) refuse('AccessDenied', 'WorksheetProtection.protect');
      if (password !== undefined) refuse('NotImplemented', 'WorksheetProtection.protect with a password');
      protect(at, true);
    }),
    unprotect: method([optional(text)], (at) => {
      if (hasPassword(at.sheet.frame)) refuse('AccessDenied', 'WorksheetProtection.unprotect');
      protect(at, false);
    }),
  },
});

function protect({ book, sheet }: SheetIn, isOn: boolean): void {
  reframe(sheet, (frame) => withProtection(frame, isOn));
  book.isDirty = true;
  book.emit({ kind: 'frame', sheet });
}
