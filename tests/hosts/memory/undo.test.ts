import { replay } from '../../../src/book/replay';
import { memoryHost } from '../../../src/hosts/memory/memory';
import { emptyBook } from '../../book/seed-book';
import { undoContractOf } from '../undo-contract';

undoContractOf({ name: 'memory', seeded: (seed) => memoryHost(replay(emptyBook, seed)) });
