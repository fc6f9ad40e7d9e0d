import type { CDPSession, Protocol } from 'puppeteer-core';

const INTERVAL_US = 100;

/** Where time went in code of one address, with all native code that it called; in ms. */
export interface Profile {
  total: number;
  /** By function of that address: what it took without other functions of that address. Most first. */
  functions: { name: string; ms: number }[];
}

type Node = Protocol.Profiler.ProfileNode;

/** Samples the thread; unlike a trace it also sees what goes on after an `await`. */
export async function profileDuring(
  session: CDPSession,
  address: string,
  work: () => Promise<void>,
): Promise<Profile> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  return attribute(profile, address);
}

function attribute(
  { nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile,
  address: string,
): Profile {
  const owners = ownersOf(nodes, address);
  const sums = new Map<string, number>();
  samples.forEach((id, index) => {
    const owner = owners.get(id);
    if (owner) sums.set(owner, (sums.get(owner) ?? 0) + (timeDeltas[index + 1] ?? 0) / 1000);
  });
  const functions = [...sums].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms);
  return { total: functions.reduce((sum, { ms }) => sum + ms, 0), functions };
}

/** @returns by node, the innermost function of that address in its stack */
function ownersOf(nodes: readonly Node[], address: string): Map<number, string> {
  const owners = new Map<number, string>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visit = (node: Node, outer: string | null): void => {
    const { url, functionName, lineNumber, columnNumber } = node.callFrame;
    const name = `${functionName || 'anonymous'} ${lineNumber + 1}:${columnNumber + 1}`;
    const owner = url.startsWith(address) ? name : outer;
    if (owner !== null) owners.set(node.id, owner);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) visit(child, owner);
    }
  };
  const [root] = nodes;
  if (root) visit(root, null);
  return owners;
}
