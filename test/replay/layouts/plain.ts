import type { Layout } from './layout.ts';

const NONE = 'no-such-element';

/** A page of which nothing is known: no turns, and whatever stands on it to type into. */
export const plain: Layout = {
  id: 'plain',
  site: '',
  host: 'watched.example',
  path: '/{id}',
  mark: NONE,
  row: NONE,
  user: NONE,
  reply: NONE,
  userText: NONE,
  answer: NONE,
  text: NONE,
  ids: [],
  composer: {
    field:
      'textarea:not([readonly]),[contenteditable="true"],[contenteditable=""],input:is([type="text"],[type="search"],:not([type]))',
    form: 'form',
    send: 'button[type="submit"],input[type="submit"],button:not([type])',
    sendHtml: '',
    stopHtml: '',
    html: '',
  },
  saysEnd: false,
};
