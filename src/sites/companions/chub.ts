import type { Site } from '../site';

/** Whose turn it is shows in the link at its head. */
export const chub: Site = {
  id: 'chub',
  name: 'Chub',
  kind: 'roleplay',
  support: 'read',
  adults: true,
  evidence: { date: '2026-08', from: 'reports' },
  hosts: ['chub.ai', 'www.chub.ai', 'venus.chub.ai', 'characterhub.org'],
  at: '^/chats?/',
  layouts: [
    {
      id: 'list',
      thread: '.ant-list,main,body',
      row: '.message-full',
      turn: '.message-full',
      user: ':has(a[href*="/users/"])',
      ids: [],
      text: '.msg-mkdn-container',
    },
  ],
};
