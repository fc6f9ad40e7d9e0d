import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { activityWatchFile } from '../../../src/core/activity-watch';
import { SESSION_GAP_MS } from '../../../src/core/sessions';

/**
 * What ActivityWatch reads, in our words: `Bucket` and `Event` of aw-server-rust's aw-models, and `import_bucket` of
 * aw-server, which asks for `created` too. Its own export.json says that buckets are an array; no server of it does.
 */
const MOMENT = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' };
const EVENT = {
  type: 'object',
  required: ['timestamp', 'duration', 'data'],
  properties: { timestamp: MOMENT, duration: { type: 'number', minimum: 0 }, data: { type: 'object' } },
  additionalProperties: false,
};
const TEXT = { type: 'string', minLength: 1 };
const BUCKET = {
  type: 'object',
  required: ['id', 'type', 'client', 'hostname', 'created', 'events'],
  properties: {
    ...{ id: TEXT, type: TEXT, client: TEXT, hostname: TEXT, created: MOMENT },
    events: { type: 'array', items: EVENT },
  },
  additionalProperties: false,
};
const isImportable = new Ajv().compile({
  type: 'object',
  required: ['buckets'],
  properties: { buckets: { type: 'object', additionalProperties: BUCKET } },
  additionalProperties: false,
});

type Presences = Parameters<typeof activityWatchFile>[0];
interface File {
  buckets: Record<string, { id: string; events: { timestamp: string; duration: number; data: object }[] }>;
}

const NOON = Date.parse('2026-11-29T12:00:00Z');
const at = (time: string): number => Date.parse(`2026-11-29T${time}Z`);
const nameOf = (site: string): string => (site === 'chatgpt' ? 'ChatGPT' : site);

function eventsOf(presences: Presences): [string, number, object][] {
  const file = JSON.parse(activityWatchFile(presences, nameOf, NOON)) as File;
  isImportable(file);
  expect(isImportable.errors ?? []).toEqual([]);
  for (const [id, bucket] of Object.entries(file.buckets)) expect(bucket.id).toBe(id);
  const events = Object.values(file.buckets).flatMap((bucket) => bucket.events);
  return events.map(({ timestamp, duration, data }) => [timestamp, duration, data]);
}

describe("ActivityWatch's file", () => {
  it('holds when somebody was where, in order, and the name of the site', () => {
    const presences = [
      { site: 'replika', from: at('09:30:00'), to: at('09:31:00') },
      { site: 'chatgpt', from: at('08:00:00'), to: at('08:20:30') },
    ];
    expect(eventsOf(presences)).toEqual([
      ['2026-11-29T08:00:00.000Z', 1230, { app: 'ChatGPT', site: 'chatgpt' }],
      ['2026-11-29T09:30:00.000Z', 60, { app: 'replika', site: 'replika' }],
    ]);
  });

  it('counts a moment in two tabs of a site once, and joins what was told in pieces', () => {
    const chatgpt = { site: 'chatgpt' };
    const presences = [
      { ...chatgpt, from: at('08:00:00'), to: at('09:00:00') },
      { ...chatgpt, from: at('09:00:00'), to: at('09:10:00') },
      { ...chatgpt, from: at('08:30:00'), to: at('08:40:00') },
    ];
    expect(eventsOf(presences).map(([from, duration]) => [from, duration])).toEqual([
      ['2026-11-29T08:00:00.000Z', 70 * 60],
    ]);
  });

  it('tells no more than the second, and nothing of what was shorter', () => {
    const presences = [
      { site: 'chatgpt', from: at('08:00:00.400'), to: at('08:00:10.600') },
      { site: 'chatgpt', from: at('08:05:00.100'), to: at('08:05:00.300') },
    ];
    expect(eventsOf(presences).map(([from, duration]) => [from, duration])).toEqual([
      ['2026-11-29T08:00:00.000Z', 11],
    ]);
  });

  it('leaves what may go on for a later file', () => {
    const ended = NOON - SESSION_GAP_MS;
    const presences = [
      { site: 'chatgpt', from: ended - 60_000, to: ended },
      { site: 'replika', from: ended - 60_000, to: ended + 1 },
    ];
    expect(eventsOf(presences).map(([, , data]) => data)).toEqual([{ app: 'ChatGPT', site: 'chatgpt' }]);
  });

  it('is one for ActivityWatch where nothing is kept', () => {
    expect(eventsOf([])).toEqual([]);
  });

  it('holds nothing else of a presence', () => {
    const row = { site: 'chatgpt', from: at('08:00:00'), to: at('08:01:00'), document: 'kept-to-ourselves' };
    expect(activityWatchFile([row], nameOf, NOON)).not.toContain('kept-to-ourselves');
  });
});
