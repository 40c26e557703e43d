import { contractOf } from '../contract';
import { seeded } from './seeded';

contractOf({ name: 'apps-script', seeded: (seed) => seeded(seed).host });
