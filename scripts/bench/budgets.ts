/** The budgets of the design, in its order: what fails (`gate`), and where we want to be (`goal`). */
export interface Budget {
  what: string;
  unit: '' | 'ms' | 'ms/s' | '×' | 'kB' | '/s' | '/min';
  gate: number;
  goal: number;
}

export const BUDGETS = {
  streaming20: budget('CPU in our functions while a reply streams, 20 turns', 'ms/s', 0.5, 0.2),
  streaming200: budget('… 200 turns', 'ms/s', 0.5, 0.2),
  streaming1000: budget('… 1,000 turns', 'ms/s', 0.5, 0.2),
  growth: budget('… the middle call at 1,000 turns against 20', '×', 1.5, 1.2),
  unknown20: budget('… 20 turns, nothing known of the site', 'ms/s', 0.5, 0.2),
  unknown200: budget('… 200 turns, nothing known of the site', 'ms/s', 0.5, 0.2),
  unknown1000: budget('… 1,000 turns, nothing known of the site', 'ms/s', 0.5, 0.2),
  replaced: budget('… 20 turns, the reply made anew with each frame', 'ms/s', 0.5, 0.2),
  unknownReplaced: budget('… the same, nothing known of the site', 'ms/s', 0.5, 0.2),
  // From 50 ms on, browsers call it a long task.
  longest: budget('our longest call while somebody chats, the most of these', 'ms', 50, 16),
  calls: budget('our calls while streaming, the most of these', '/s', 10, 3),
  added: budget('CPU added at page load over a no-op', 'ms', 10, 5),
  heap: budget('heap added to the page over no extension', 'kB', 500, 300),
  script: budget('content script, which every chat page loads', 'kB', 60, 40),
  messages: budget('messages to the worker, in steady use', '/min', 6, 2),
  transactions: budget('storage transactions, in steady use', '/min', 6, 2),
  worker: budget('worker CPU while a chat streams', 'ms/s', 1, 0.3),
  report: budget('one report in the worker, until it is kept, p95', 'ms', 5, 2),
  popupPaint1: budget("popup's first paint against a no-op's, 1 year", '×', 1.5, 1.2),
  popupPaint10: budget("popup's first paint against a no-op's, 10 years", '×', 1.5, 1.2),
  popupReady1: budget("popup ready with figures, over a no-op's, 1 year", 'ms', 100, 50),
  popupReady10: budget("popup ready with figures, over a no-op's, 10 years", 'ms', 100, 50),
  popupCpu10: budget("popup's CPU, 10 years", 'ms', 60, 40),
  popup: budget("popup's files, plain", 'kB', 120, 60),
  popupGzip: budget("popup's files, gzip", 'kB', 40, 22),
  dashboard: budget('dashboard, the slowest view over 10 years', 'ms', 300, 150),
  query: budget('slowest query of a screen, 10 years, p95', 'ms', 20, 10),
  closing: budget('closing of one reply, p99, in Node', 'ms', 0.5, 0.1),
  zip: budget('package, zip', 'kB', 400, 250),
} satisfies Record<string, Budget>;

export type BudgetId = keyof typeof BUDGETS;
export type Measured = Partial<Record<BudgetId, number>>;

export type Verdict = 'goal met' | 'within the gate' | 'fails';

export function verdictOf(id: BudgetId, measured: number): Verdict {
  const { gate, goal } = BUDGETS[id];
  if (measured <= goal) return 'goal met';
  return measured <= gate ? 'within the gate' : 'fails';
}

function budget(what: string, unit: Budget['unit'], gate: number, goal: number): Budget {
  return { what, unit, gate, goal };
}
