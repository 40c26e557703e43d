import { describeEngine } from './engine';
import { flows } from './flows';
import { webkit } from './webkit';

describeEngine(webkit, () => flows(webkit));
