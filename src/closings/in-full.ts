/** For tools and tests: the rules with the phrases of all languages. A chat page loads those that it meets. */
import all from 'virtual:closings/all';
import { learn } from './phrases';

for (const [code, packed] of Object.entries(all)) learn(code, packed);

export * from './index';
