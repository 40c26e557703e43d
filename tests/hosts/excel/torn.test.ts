import { guarded } from '../../../src/book/guarded';
import { seedBook } from '../../book/seed-book';
import { everything } from './everything';
import { seededFile } from './seeded-file';
import { tornRuns } from './torn-runs';

describe('every kind of edit, under the real library', () => {
  tornRuns({
    name: 'every kind of edit',
    file: seededFile,
    book: seedBook,
    changes: guarded(seedBook, everything),
    few: 16,
  });
});
