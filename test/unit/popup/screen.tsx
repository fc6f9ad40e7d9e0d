import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { FromScreen } from '../../../src/core/messages';
import type { Overview } from '../../../src/core/overview';
import type { Access } from '../../../src/popup/here';
import { Popup } from '../../../src/popup/popup';
import { access, usual } from './sample';

export const ask = vi.fn<(wish: FromScreen) => Promise<boolean>>();
export const give = vi.fn<(origins: string[]) => Promise<boolean>>();
export const giveBack = vi.fn<(origins: string[]) => Promise<boolean>>();

/** The popup as it stands before this page. */
export function showAt(
  url: string | undefined,
  { watched = [], ...more }: Partial<Overview> & { watched?: string[]; incognito?: boolean } = {},
  language = 'en-GB',
): void {
  const { incognito = false, ...changes } = more;
  const seen: Access = { watched: [...access.watched, ...watched], page: { url, incognito } };
  showWith(seen, changes, language);
}

export function showWith(seen: Access, changes: Partial<Overview> = {}, browserLanguage = 'en-GB'): void {
  const shown = { overview: { ...usual, ...changes }, access: seen };
  const refresh = async (): Promise<void> => undefined;
  void act(() =>
    render(
      <Popup {...{ shown, browserLanguage, ask, refresh, grants: { give, giveBack } }} />,
      document.body,
    ),
  );
}

/** What stands in a part of the screen, as one line with plain spaces. */
export const read = (selector = 'body'): string =>
  (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

/** @param within a selector: the first button of that name in there */
export function button(name: string, within = 'body'): HTMLElement {
  const found = all(`${within} button`).find((one) => nameOf(one) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

function nameOf(button: HTMLElement): string | null {
  const label = button.getAttribute('aria-labelledby');
  return label === null
    ? (button.getAttribute('aria-label') ?? button.textContent)
    : (document.getElementById(label)?.textContent ?? null);
}

/** Opens what is folded away in a part of the screen. */
export const unfold = (within: string): Promise<void> =>
  act(async () => document.querySelector<HTMLElement>(`${within} summary`)?.click()) as Promise<void>;

/** Returns when what the click began has come to rest: the answers here are promises that are kept already. */
export const click = (name: string, within?: string): Promise<void> =>
  act(async () => {
    button(name, within).click();
    await new Promise((done) => setTimeout(done));
  }) as Promise<void>;
