import { PAGES } from './index.ts';

PAGES[location.hostname.split('.')[0] ?? '']?.();
