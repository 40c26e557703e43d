import { describeEngine } from './engine';
import { everydayTests } from './everyday-tests';
import { webkit } from './webkit';

describeEngine(webkit, everydayTests);
