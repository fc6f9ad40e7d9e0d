import { nudgesIn } from './nudges-suite.ts';

nudgesIn('chromium');
