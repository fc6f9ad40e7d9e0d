import { vi } from 'vitest';
import { covers, originOf } from '../../../src/core/access';

type Listener = (...args: never[]) => unknown;

/** What may be called from outside: the listeners that were added. */
function event<T extends Listener>() {
  const listeners: T[] = [];
  return {
    addListener: (listener: T) => void listeners.push(listener),
    /** @returns what each listener gave back */
    fire: (...args: Parameters<T>): unknown[] => listeners.map((listener) => listener(...args)),
    removeListener: (listener: T) => void listeners.splice(listeners.indexOf(listener), 1),
    listeners,
  };
}

export interface FakeTab {
  id?: number;
  url?: string;
  windowId?: number;
  active?: boolean;
}

export const ORIGIN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/';
export const MATCHES = ['https://chatgpt.com/*', 'https://my.replika.com/*'];

export interface FakeScript {
  id: string;
  matches: string[];
  js: string[];
  runAt: string;
  persistAcrossSessions: boolean;
}

const coveredBy = (patterns: readonly string[], url: string | undefined): boolean => {
  const origin = url !== undefined && URL.canParse(url) ? originOf(new URL(url)) : null;
  return origin !== null && patterns.some((pattern) => covers(pattern, origin));
};

/** What Node has no `ImageData` for. */
class FakeImage {
  readonly data: Uint8ClampedArray;

  constructor(data: Uint8ClampedArray, width: number) {
    if (data.length !== width * width * 4) throw new Error('no square');
    this.data = data;
  }
}
vi.stubGlobal('ImageData', FakeImage);

/** The part of the browser that the worker uses, and what it did with it. */
export function fakeBrowser() {
  const state = {
    badge: '',
    icon: {} as Record<number, FakeImage>,
    tabs: [] as FakeTab[],
    alarms: new Map<string, { when: number }>(),
    /** What the person gives access to. */
    granted: [...MATCHES],
    registered: [] as FakeScript[],
    version: '1.0.0',
    session: new Map<string, unknown>(),
    local: new Map<string, unknown>(),
    sync: new Map<string, unknown>(),
  };
  return {
    state,
    runtime: {
      id: 'abcdefghijklmnopabcdefghijklmnop',
      getURL: (path: string) => ORIGIN + path,
      getManifest: () => ({
        version: state.version,
        // Firefox says the whole address, and takes only the end of it.
        content_scripts: [{ matches: MATCHES, js: [`${ORIGIN}page.js`] }],
      }),
      onMessage: event<(message: unknown, sender: object, respond: (answer: unknown) => void) => unknown>(),
      onInstalled: event<(details: { reason: string }) => void>(),
      onStartup: event<() => void>(),
      onUpdateAvailable: event<() => void>(),
      reload: vi.fn(),
    },
    action: {
      setBadgeText: vi.fn(async ({ text }: { text: string }) => void (state.badge = text)),
      setBadgeBackgroundColor: vi.fn(async () => undefined),
      setIcon: vi.fn(
        async ({ imageData }: { imageData: Record<number, FakeImage> }) => void (state.icon = imageData),
      ),
    },
    alarms: {
      get: vi.fn(async (name: string) => {
        const alarm = state.alarms.get(name);
        return alarm && { name, scheduledTime: alarm.when };
      }),
      create: vi.fn((name: string, alarm: { when: number }) => void state.alarms.set(name, alarm)),
      onAlarm: event<(alarm: { name: string }) => void>(),
    },
    downloads: {
      download: vi.fn<(file: { url: string; filename: string }) => Promise<number>>(async () => 1),
      onChanged: event<(change: { id: number; state?: { current: string } }) => void>(),
    },
    permissions: {
      getAll: vi.fn(async () => ({ origins: [...state.granted] })),
      contains: vi.fn(async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => state.granted.some((pattern) => covers(pattern, origin))),
      ),
      onAdded: event<(permissions: { origins: string[] }) => void>(),
      onRemoved: event<(permissions: { origins: string[] }) => void>(),
    },
    tabs: fakeTabs(state),
    scripting: fakeScripting(state),
    storage: {
      session: fakeArea(state.session),
      local: fakeArea(state.local),
      sync: fakeArea(state.sync),
      onChanged: event<(changes: object, area: string) => void>(),
    },
    i18n: { getUILanguage: () => 'nl-NL' },
  };
}

/** A storage area: what goes in and comes out are copies. */
function fakeArea(kept: Map<string, unknown>) {
  return {
    get: vi.fn(async (key: string | null) =>
      structuredClone(Object.fromEntries([...kept].filter(([name]) => key === null || name === key))),
    ),
    set: vi.fn(async (some: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(some)) kept.set(key, structuredClone(value));
    }),
    remove: vi.fn(async (keys: string | string[]) => [keys].flat().forEach((key) => kept.delete(key))),
    setAccessLevel: vi.fn(async () => undefined),
  };
}

interface State {
  tabs: FakeTab[];
  granted: string[];
  registered: FakeScript[];
}

/** The address of a page of ours, or one that we have access to. */
const isVisible = ({ granted }: State, { url }: FakeTab): boolean =>
  coveredBy(granted, url) || (url?.startsWith(ORIGIN) ?? false);

function fakeTabs(state: State) {
  return {
    /** A tab that we have no access to has no address for us, and is not found by one. */
    query: vi.fn(async ({ windowId, active, url }: { windowId?: number; active?: boolean; url?: string[] }) =>
      state.tabs
        .filter((tab) => active === undefined || (tab.active ?? false) === active)
        .filter((tab) => windowId === undefined || tab.windowId === windowId)
        .map((tab) => (isVisible(state, tab) ? tab : { ...tab, url: undefined }))
        .filter((tab) => url === undefined || coveredBy(url, tab.url)),
    ),
    sendMessage: vi.fn<(id: number, message: unknown) => Promise<void>>(async () => undefined),
    create: vi.fn<(tab: object) => Promise<void>>(async () => undefined),
    update: vi.fn<(id: number, tab: object) => Promise<void>>(async () => undefined),
    remove: vi.fn<(id: number) => Promise<void>>(async () => undefined),
  };
}

interface FakeSheet {
  target: { tabId: number };
  css: string;
  origin: string;
}

/** As particular as the browsers: no id twice, none that is missing. */
function fakeScripting(state: State) {
  const find = (id: string): FakeScript => {
    const found = state.registered.find((script) => script.id === id);
    if (!found) throw new Error(`Nonexistent script ID '${id}'`);
    return found;
  };
  return {
    insertCSS: vi.fn<(sheet: FakeSheet) => Promise<void>>(async () => undefined),
    removeCSS: vi.fn<(sheet: FakeSheet) => Promise<void>>(async () => undefined),
    executeScript: vi.fn<(injection: { target: { tabId: number }; files: string[] }) => Promise<object[]>>(
      async () => [],
    ),
    getRegisteredContentScripts: vi.fn(async () => state.registered.map((script) => ({ ...script }))),
    registerContentScripts: vi.fn(async (scripts: FakeScript[]) => {
      if (scripts.some(({ js }) => js.some((file) => file.includes(':')))) throw new Error('no relative URL');
      for (const { id } of scripts)
        if (state.registered.some((script) => script.id === id))
          throw new Error(`Duplicate script ID '${id}'`);
      state.registered.push(...scripts);
    }),
    updateContentScripts: vi.fn(async (scripts: FakeScript[]) => {
      for (const script of scripts) Object.assign(find(script.id), script);
    }),
    unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
      ids.forEach(find);
      state.registered = state.registered.filter(({ id }) => !ids.includes(id));
    }),
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;
