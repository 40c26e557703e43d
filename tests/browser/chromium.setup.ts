import { offerChromium } from './shared-chromium';

export default offerChromium;
