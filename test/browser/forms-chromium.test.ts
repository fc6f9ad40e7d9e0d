import { formsIn } from './forms-suite.ts';

formsIn('chromium');
