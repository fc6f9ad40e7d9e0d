import type { Site } from '../site';

/** Words fade in one by one, and are all in the page before they show. */
export const pi: Site = {
  id: 'pi',
  name: 'Pi',
  kind: 'companion',
  support: 'read',
  evidence: { date: '2026-07', from: 'reports' },
  hosts: ['pi.ai'],
  core: true,
  composer: 'textarea[enterkeyhint],textarea[placeholder]:not([placeholder=""])',
  layouts: [
    {
      id: 'sides',
      thread: '.t-body-chat',
      row: '.t-body-chat .break-anywhere',
      turn: '.break-anywhere',
      user: '.justify-end',
      ids: [],
      text: 'div.w-full',
    },
  ],
};
