import { describeEngine } from './engine';
import { flows } from './flows';
import { firefox } from './firefox';

describeEngine(firefox, () => flows(firefox));
