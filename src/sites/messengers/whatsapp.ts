import type { Site } from '../site';

/** The name of the brand: the same in every language. */
const NAME = 'Meta AI';
const NAVIGATION = '[data-testid="navbar-primary-section"]';

/**
 * Meta AI in WhatsApp Web. Since 2026-04 neither the address nor any attribute says who a chat is with, and a contact
 * can be saved under any name: so three signs must agree, and one of them is how the chat was opened.
 */
export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp (Meta AI)',
  kind: 'messenger',
  support: 'read',
  note: 'Only the chat with Meta AI, opened by its button in the navigation. Never tried on the live site.',
  evidence: { date: '2026-09', from: 'reports' },
  hosts: ['web.whatsapp.com'],
  guard: {
    pane: '#main',
    header: 'header',
    footer: 'footer',
    signs: [
      // A group has a second one, with its members.
      { in: 'header', of: 'span[title]', attributes: ['title'], says: `^${NAME}$` },
      {
        in: 'footer',
        of: '[contenteditable="true"][role="textbox"]',
        attributes: ['aria-labelledby', 'aria-label', 'title', 'aria-placeholder', 'placeholder'],
        says: NAME,
      },
    ],
    // People and groups can be called; groups have a picture and a line of their own.
    absent: [
      '[data-icon*="call" i],[data-icon*="video" i],[data-icon*="phone" i]',
      '[data-testid*="call" i],[data-testid*="video" i],[data-testid*="group" i]',
      '[data-icon*="group" i],[data-testid*="participant" i]',
    ].join(),
    pressed: {
      among: `[data-navbar-item],${NAVIGATION} button`,
      is: [
        `button[data-navbar-item][aria-label="${NAME}"]`,
        `${NAVIGATION} button[aria-label="${NAME}"]`,
        '[data-navbar-item="ai"]',
      ].join(),
    },
  },
  composer: '#main > footer [contenteditable="true"][role="textbox"]',
  layouts: [
    {
      id: 'rows',
      row: '[role="row"]',
      turn: '[data-id]',
      user: '.message-out,:has(.message-out)',
      ids: ['data-id'],
      text: [
        '.copyable-text.selectable-text:not([data-testid="quoted-message"] *)',
        '[data-testid="selectable-text"]:not([data-testid="quoted-message"] *)',
      ].join(),
      aside: '[data-testid="quoted-message"],[data-testid="msg-meta"]',
      finished: '[data-testid="msg-meta"]',
      bubbles: true,
    },
  ],
};
