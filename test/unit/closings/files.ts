import type { LanguageFile } from '../../../src/closings/languages/schema';

const files = import.meta.glob<LanguageFile>('../../../src/closings/languages/[a-z][a-z].ts', {
  eager: true,
  import: 'default',
});

/** What the files of languages hold, by code. */
export const FILES: Readonly<Record<string, LanguageFile>> = Object.fromEntries(
  Object.entries(files).map(([path, file]) => [path.slice(-5, -3), file]),
);
