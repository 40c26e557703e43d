import { undoContractOf } from '../undo-contract';
import { seeded } from './seeded';

undoContractOf({ name: 'apps-script', seeded: (seed) => seeded(seed).host });
