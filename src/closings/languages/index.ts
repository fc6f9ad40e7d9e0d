import packed from 'virtual:closings/tellings';
import { unpack } from '../packed';
import type { LanguageFile } from './schema';

/** A language, as far as every page with a chat knows it: by what tells it. Its phrases come later (phrases.ts). */
export interface Language extends Pick<LanguageFile, 'common' | 'letters' | 'alone'> {
  readonly code: string;
}

const tellings = unpack(packed);

/**
 * Every file beside this one is a language: `xx.ts`, with the ISO 639-1 code as its name; the build finds it there
 * (scripts/closings-parts.ts). To add a language, write its file: docs/adding-a-language.md.
 */
export const LANGUAGES: readonly Language[] = tellings.names.map((code) => {
  const [common = '', letters = '', alone = ''] = tellings.text(code).split('|');
  return { code, common, letters, alone };
});
