import { memoryHost } from '../../../src/hosts/memory/memory';
import { replay } from '../../../src/book/replay';
import { emptyBook } from '../../book/seed-book';
import { contractOf } from '../contract';

contractOf({ name: 'memory', seeded: (seed) => memoryHost(replay(emptyBook, seed)) });
