import type { Site } from '../site';

/** Watched while it streamed: all rows are made anew several times in a turn; a reply begins as "...". */
export const koboldAiLite: Site = {
  id: 'koboldai-lite',
  name: 'KoboldAI Lite',
  kind: 'self-hosted',
  support: 'read',
  note: 'The classic view for stories has no turns: there the general reader tries.',
  evidence: { date: '2026-11', from: 'code' },
  hosts: ['lite.koboldai.net'],
  marker: '#corpo_body',
  composer: '#corpo_cht_inp,#cht_inp,#input_text',
  stop: ':is(#corpo_chat_send_btn_abort,#chat_msg_send_btn_abort,#abortgen):not(.hidden)',
  layouts: [
    {
      id: 'corpo',
      thread: '#corpo_body',
      row: '#corpo_body .corpostyleitem',
      turn: '.corpostyleitem',
      user: ':not(:has(img[onclick*="corpo_click_avatar"],.pending_text))',
      ids: [],
      text: '.corpostyleitemcontent',
      streaming: '.pending_text',
    },
    {
      id: 'messenger',
      thread: '#chat_msg_body',
      row: '#chat_msg_body :is(.chat_outgoing_msg,.incoming_msg)',
      turn: '.chat_outgoing_msg,.incoming_msg',
      user: '.chat_outgoing_msg',
      ids: [],
      text: '.incoming_msg',
      streaming: '.pending_text',
    },
  ],
};
