/** Counts messages where our script sends them, and transactions where the worker opens them. */
import type { CDPSession, Protocol } from 'puppeteer-core';
import type { Launched } from '../launch.ts';

export interface Counts {
  messages: number;
  transactions: number;
}

export interface Counter {
  counts(): Promise<Counts>;
  /** Session of the worker, which stays alive as long as it is looked at. */
  worker: CDPSession;
  /** How long the worker's transactions took from opening to completion, in ms, since the counting began. */
  transactionTimes(): Promise<number[]>;
  /** Lets go of the worker. */
  close(): Promise<void>;
  /** Evaluates an expression in our script's own world of the page. */
  inOurWorld(expression: string): Promise<unknown>;
}

const COUNT_MESSAGES = `
  globalThis.benchMessages = 0;
  for (const runtime of new Set([globalThis.browser?.runtime, globalThis.chrome?.runtime])) {
    if (!runtime) continue;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (...message) => { benchMessages += 1; return send(...message); };
  }`;

const COUNT_TRANSACTIONS = `
  if (!('benchTransactions' in globalThis)) {
    globalThis.benchTransactions = 0;
    globalThis.benchTransactionTimes = [];
    const open = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...wanted) {
      const start = performance.now();
      const transaction = open.apply(this, wanted);
      benchTransactions += 1;
      transaction.addEventListener('complete', () => benchTransactionTimes.push(performance.now() - start));
      return transaction;
    };
  }`;

/** @throws where our script is not in the page, or the worker does not run */
export async function countMessages(launched: Launched, session: CDPSession): Promise<Counter> {
  const inOurWorld = await ownWorld(session, launched.base);
  const worker = await workerSession(launched);
  const inWorker = async (expression: string): Promise<unknown> =>
    (await worker.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
  await inOurWorld(COUNT_MESSAGES);
  await inWorker(COUNT_TRANSACTIONS);
  const counts = async (): Promise<Counts> => ({
    messages: Number(await inOurWorld('benchMessages')),
    transactions: Number(await inWorker('benchTransactions')),
  });
  const transactionTimes = async (): Promise<number[]> =>
    (await inWorker('benchTransactionTimes.splice(0)')) as number[];
  return { counts, worker, inOurWorld, transactionTimes, close: () => worker.detach() };
}

async function ownWorld(session: CDPSession, base: string): Promise<Counter['inOurWorld']> {
  let world: number | null = null;
  session.on(
    'Runtime.executionContextCreated',
    ({ context }: Protocol.Runtime.ExecutionContextCreatedEvent) => {
      if (`${context.origin}/` === base) world = context.id;
    },
  );
  await session.send('Runtime.enable');
  if (world === null) throw new Error('our script is not in the page');
  const contextId: number = world;
  return async (expression) => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? expression);
    return answer.result.value as unknown;
  };
}

async function workerSession({ browser, base }: Launched): Promise<CDPSession> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(base),
  );
  return target.createCDPSession();
}
