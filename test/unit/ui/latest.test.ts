import { describe, expect, it } from 'vitest';
import { drawingLatest } from '../../../src/ui/latest';

describe('a screen that is read anew while it is being read', () => {
  it('draws the reading that began last, whichever comes first', async () => {
    const waiting: ((seen: string) => void)[] = [];
    const drawn: string[] = [];
    const refresh = drawingLatest(
      () => new Promise<string>((done) => waiting.push(done)),
      (seen) => drawn.push(seen),
    );
    const both = [refresh(), refresh()];
    waiting[1]!('after the change');
    waiting[0]!('before the change');
    await Promise.all(both);
    expect(drawn).toEqual(['after the change']);
  });
});
