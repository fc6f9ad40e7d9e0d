import { limitIn } from './limit-suite.ts';

limitIn('chromium');
