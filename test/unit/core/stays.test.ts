import { describe, expect, it } from 'vitest';
import { stayIn } from '../../../src/core/stays';

const span = (from: number, to: number) => ({ from, to });
const reply = { at: 100, stay: 50 };

describe('stayIn', () => {
  it('lies where the presence is, from the message that accepted on', () => {
    const presences = [span(90, 130), span(150, 180), span(200, 300)];
    // Accepted at 110: 20 until 130, and 30 from 150 to 180.
    expect(stayIn(reply, [50, 110, 160], presences, span(0, 999))).toBe(50);
    expect(stayIn(reply, [50, 110, 160], presences, span(120, 160))).toBe(20);
    expect(stayIn(reply, [50, 110, 160], presences, span(180, 300))).toBe(0);
    expect(stayIn(reply, [50, 110, 160], presences, span(0, 110))).toBe(0);
  });

  it('does not depend on the order of presences, and is nothing where nobody accepted', () => {
    const presences = [span(150, 180), span(90, 130)];
    expect(stayIn(reply, [110], presences, span(120, 160))).toBe(20);
    expect(stayIn(reply, [50], presences, span(0, 999))).toBe(0);
    expect(stayIn(reply, [], presences, span(0, 999))).toBe(0);
  });
});
