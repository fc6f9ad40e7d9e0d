import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** What may be called from outside: the listeners that were added. */
function event<T extends Listener>() {
  const listeners: T[] = [];
  return {
    addListener: (listener: T) => void listeners.push(listener),
    /** @returns what each listener gave back */
    fire: (...args: Parameters<T>): unknown[] => listeners.map((listener) => listener(...args)),
    listeners,
  };
}

export interface FakeTab {
  id?: number;
  url?: string;
  windowId?: number;
}

export const ORIGIN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/';
export const MATCHES = ['https://chatgpt.com/*', 'https://my.replika.com/*'];

/** The part of the browser that the worker uses, and what it did with it. */
export function fakeBrowser() {
  const alarms = new Map<string, { when: number }>();
  const state = { badge: '', tabs: [] as FakeTab[], alarms };
  return {
    state,
    runtime: {
      id: 'abcdefghijklmnopabcdefghijklmnop',
      getURL: (path: string) => ORIGIN + path,
      getManifest: () => ({ content_scripts: [{ matches: MATCHES, js: ['page.js'] }] }),
      onMessage: event<(message: unknown, sender: object) => unknown>(),
      onInstalled: event<() => void>(),
      onStartup: event<() => void>(),
    },
    action: {
      setBadgeText: vi.fn(async ({ text }: { text: string }) => void (state.badge = text)),
      setBadgeBackgroundColor: vi.fn(async () => undefined),
    },
    alarms: {
      get: vi.fn(async (name: string) => alarms.get(name)),
      create: vi.fn((name: string, alarm: { when: number }) => void alarms.set(name, alarm)),
      onAlarm: event<(alarm: { name: string }) => void>(),
    },
    tabs: {
      query: vi.fn(async ({ windowId }: { windowId?: number; url?: string[] }) =>
        state.tabs.filter((tab) => windowId === undefined || tab.windowId === windowId),
      ),
      sendMessage: vi.fn<(id: number, message: unknown) => Promise<void>>(async () => undefined),
      create: vi.fn<(tab: object) => Promise<void>>(async () => undefined),
      remove: vi.fn<(id: number) => Promise<void>>(async () => undefined),
    },
    scripting: { executeScript: vi.fn(async () => []) },
    i18n: { getUILanguage: () => 'nl-NL' },
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;
