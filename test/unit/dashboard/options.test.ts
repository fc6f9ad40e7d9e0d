import { describe, expect, it } from 'vitest';
import { OPTIONS, optionsFor } from '../../../src/dashboard/settings/options';
import { VIEWS } from '../../../src/dashboard/views';
import { textsOf, type TextKey } from '../../../src/ui/texts';

const find = (question: string, language: 'en' | 'nl' = 'en'): TextKey[] =>
  optionsFor(question, textsOf(language).say).map(({ name }) => name);

describe('settings', () => {
  it('are found by words of their name and explanation, in either language', () => {
    expect(find('')).toHaveLength(OPTIONS.length);
    expect(find('  START of day ')).toContain('dashDayStart');
    expect(find('begin dag', 'nl')).toContain('dashDayStart');
    expect(find('clipboard')).toEqual(['dashLeave']);
    expect(find('clipboard zebra')).toEqual([]);
  });

  it('stand in views that there are', () => {
    const views = VIEWS.map(({ id }) => id);
    expect(OPTIONS.filter(({ view }) => !views.includes(view))).toEqual([]);
  });
});
