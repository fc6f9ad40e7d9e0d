import type { CDPSession } from 'puppeteer-core';

/** As much of a trace event as is needed here; times in microseconds. */
interface TraceEvent {
  name: string;
  ts: number;
  tid: number;
  dur?: number;
  /** CPU time of the thread, which other programs on a busy machine do not lengthen. */
  tdur?: number;
  args: { data?: { url?: string } };
}

/** One entry from the browser into a script's code, and all that happened until it returned. */
export interface Call {
  name: string;
  /** On the trace's own clock, in ms. */
  at: number;
  /** CPU time in ms, native code that was called included. */
  cpu: number;
}

const ENTRIES = ['FunctionCall', 'EvaluateScript'];

/** What was seen while the work was done. */
export interface Trace {
  /** Entries into scripts of an address, those within others left out. */
  callsOf(address: string): Call[];
  /** When the page set a mark of this name last (`performance.mark`), on the trace's clock. */
  mark(name: string): number;
}

export async function traceDuring(session: CDPSession, work: () => Promise<void>): Promise<Trace> {
  const events = await traced(session, work);
  return {
    callsOf: (address) => callsIn(events, address),
    mark: (wanted) => (events.findLast(({ name }) => name === wanted)?.ts ?? Number.NaN) / 1000,
  };
}

function callsIn(events: readonly TraceEvent[], address: string): Call[] {
  const ours = events
    .filter(({ name, args }) => ENTRIES.includes(name) && args.data?.url?.startsWith(address))
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  const outermost = ours.filter(({ ts, dur = 0 }) => {
    const isWithin = ts < end;
    end = Math.max(end, ts + dur);
    return !isWithin;
  });
  return outermost.map(({ name, ts, dur = 0, tdur = dur }) => ({ name, at: ts / 1000, cpu: tdur / 1000 }));
}

async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const traceConfig = {
    includedCategories: ['devtools.timeline', 'blink.user_timing'],
    excludedCategories: ['*'],
  };
  await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}
