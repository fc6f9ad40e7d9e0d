import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json';
import { isAt } from '../../../src/core/access';
import { APPS, CORE_HOSTS, kindOf, siteIdAt, SITES, sitesAt } from '../../../src/sites';
import { siteName } from '../../../src/sites/card';
import { fixtures, siteOf } from '../../sites/fixtures';

const idAt = (address: string): string => siteIdAt(new URL(address));
const isChat = (id: string, address: string): boolean => {
  const site = SITES.find((one) => one.id === id);
  return site !== undefined && isAt(site.at, new URL(address));
};

describe('the list of sites', () => {
  it('gives every site an id of its own', () => {
    expect(new Set(SITES.map(({ id }) => id)).size).toBe(SITES.length);
  });

  it('has at most one site on a host that does not say where on it the chat is', () => {
    for (const host of SITES.flatMap(({ hosts }) => hosts)) {
      const sites = sitesAt(host);
      expect(sites.length === 1 || sites.every(({ at }) => at !== undefined), host).toBe(true);
    }
  });

  it('gives a reason where turns are not read, or not by facts', () => {
    for (const { id, note, layouts, support } of SITES) {
      expect(note !== undefined || (support === 'read' && layouts.length > 0), id).toBe(true);
    }
  });

  it('knows nothing of the pages that it does not support', () => {
    for (const { id, layouts, guard, support } of SITES) {
      expect(support !== 'unsupported' || (layouts.length === 0 && guard === undefined), id).toBe(true);
    }
  });

  it('asks no chat of people for access at the installation, and watches none without a guard', () => {
    for (const { id, core, guard, support } of SITES.filter(({ kind }) => kind === 'messenger')) {
      expect(core !== true && (guard !== undefined || support === 'unsupported'), id).toBe(true);
    }
  });

  it('says when and how each site was seen', () => {
    for (const { evidence } of SITES) expect(evidence.date).toMatch(/^20\d\d(-[01]\d)?$/);
  });

  it('takes no position for the name of a turn', () => {
    const positions = ['data-index', 'data-turn-index', 'mesid', 'aria-posinset', 'data-chat-index'];
    for (const { id, layouts } of SITES) {
      for (const { ids } of layouts)
        expect(
          ids.filter((name) => positions.includes(name)),
          id,
        ).toEqual([]);
    }
  });

  it('has a fixture of every layout, but for those behind a guard, which have tests of their own', () => {
    const all = fixtures().map((fixture) => ({ fixture, site: siteOf(fixture, SITES) }));
    const shown = all.map(({ fixture, site }) => site.layouts.find(({ id }) => id === fixture.layout));
    for (const { id, layouts, guard } of SITES) {
      const missing = guard ? [] : layouts.filter((layout) => !shown.includes(layout));
      expect(
        missing.map((layout) => layout.id),
        id,
      ).toEqual([]);
    }
  });
});

describe('access', () => {
  const core = CORE_HOSTS.map((host) => `https://${host}/*`).sort();

  it('is given at the installation for exactly the core list', () => {
    expect(manifest.host_permissions.toSorted()).toEqual(core);
    expect(manifest.content_scripts.map(({ matches }) => matches.toSorted())).toEqual([core]);
  });

  it('keeps to the twelve of the design', () => {
    expect(SITES.filter((site) => site.core).map(({ name }) => name)).toEqual([
      'ChatGPT',
      'Claude',
      'Gemini',
      'Copilot',
      'Perplexity',
      'DeepSeek',
      'Grok',
      'Meta AI',
      'Le Chat',
      'Replika',
      'Character.AI',
      'Pi',
    ]);
  });

  it('can be asked for anywhere else', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });
});

describe('where a site is', () => {
  it('is told by its host', () => {
    expect(idAt('https://chatgpt.com/c/1')).toBe('chatgpt');
    expect(idAt('https://www.perplexity.ai/search/x')).toBe('perplexity');
  });

  it('is the host itself for a chat that the user added', () => {
    expect(idAt('http://localhost:3000/c/1')).toBe('localhost');
    expect(siteName('localhost')).toBe('localhost');
  });

  it('is the site whose address it is, where several share a host', () => {
    expect(idAt('https://web.telegram.org/k/#@friendlybot')).toBe('telegram');
    expect(idAt('https://web.telegram.org/a/#123')).toBe('telegram-a');
    expect(idAt('https://web.telegram.org/')).toBe('telegram');
  });

  it('is no chat elsewhere on a host that has more than a chat', () => {
    expect(isChat('google-ai-mode', 'https://www.google.com/search?q=rain&udm=50')).toBe(true);
    expect(isChat('google-ai-mode', 'https://www.google.com/search?udm=50#top')).toBe(true);
    expect(isChat('google-ai-mode', 'https://www.google.com/search?q=rain&udm=5')).toBe(false);
    expect(isChat('google-ai-mode', 'https://www.google.com/search?q=udm=50')).toBe(false);
    expect(isChat('google-ai-mode', 'https://www.google.com/maps?udm=50')).toBe(false);
    expect(isChat('x-grok', 'https://x.com/i/grok?conversation=1')).toBe(true);
    expect(isChat('x-grok', 'https://x.com/i/grokking')).toBe(false);
    expect(isChat('x-grok', 'https://x.com/home')).toBe(false);
    expect(isChat('huggingchat', 'https://huggingface.co/chat/conversation/1')).toBe(true);
    expect(isChat('huggingchat', 'https://huggingface.co/chatty/model')).toBe(false);
    expect(isChat('duck-ai', 'https://duck.ai/')).toBe(true);
    expect(isChat('duckduckgo', 'https://duckduckgo.com/?q=AI+Chat&ia=chat&duckai=1')).toBe(true);
    expect(isChat('duckduckgo', 'https://duckduckgo.com/?q=rain&ia=web')).toBe(false);
    expect(isChat('m365-copilot', 'https://m365.cloud.microsoft/chat?auth=2')).toBe(true);
    expect(isChat('m365-copilot', 'https://m365.cloud.microsoft/apps')).toBe(false);
  });
});

describe('the kind of a site', () => {
  it('is not known of a chat that the user added', () => {
    expect([kindOf('replika'), kindOf('chatgpt'), kindOf('chat.example')]).toEqual([
      ...['companion', 'assistant'],
      'other',
    ]);
  });
});

describe('apps', () => {
  it('are known by a marker, and every app that is supported has one', () => {
    const supported = SITES.filter(
      ({ kind, support }) => kind === 'self-hosted' && support !== 'unsupported',
    );
    expect(APPS).toEqual(supported);
  });

  it('never by a title, which whoever runs one may change', () => {
    for (const { id, marker } of APPS) expect(marker, id).not.toMatch(/title/i);
  });
});
