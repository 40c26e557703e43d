import { folded } from '../../plan/matching';
import type { RowReading } from '../../plan/reading';

/** The title as it is compared with another: no case, no full stop at its end. */
export const itemTitleKey = ({ title }: RowReading): string => folded(title).replace(/[.\s]+$/u, '');
