import { describeEngine } from './engine';
import { swedishTests } from './swedish-tests';
import { webkit } from './webkit';

describeEngine(webkit, swedishTests);
