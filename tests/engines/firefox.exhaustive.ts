import { describeEngine } from './engine';
import { swedishTests } from './swedish-tests';
import { firefox } from './firefox';

describeEngine(firefox, swedishTests);
