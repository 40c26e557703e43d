import { describeEngine } from './engine';
import { everydayTests } from './everyday-tests';
import { firefox } from './firefox';

describeEngine(firefox, everydayTests);
