import { formsIn } from './forms-suite.ts';

formsIn('firefox');
