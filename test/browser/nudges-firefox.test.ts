import { nudgesIn } from './nudges-suite.ts';

nudgesIn('firefox');
