import type { Language } from './schema';

/** Every file beside this one is a language: `xx.ts`, with the ISO 639-1 code as its name. */
const files = import.meta.glob<Language>('./[a-z][a-z].ts', { eager: true, import: 'default' });

/** By code. To add a language, write its file: docs/adding-a-language.md. */
export const LANGUAGES: Readonly<Record<string, Language>> = Object.fromEntries(
  Object.entries(files).map(([path, language]) => [path.slice(2, 4), language]),
);

export type { Language };
