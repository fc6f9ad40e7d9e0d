import { describe, expect, it } from 'vitest';
import { redacted } from '../../../scripts/redact/redacted.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>My divorce</title><script>const secret = 'Wumple'</script></head>
<body><!-- Wumple --><nav><a href="/c/9b2f6c1e-1111-4222-8333-444455556666" title="My divorce">My divorce</a></nav>
<main><div class="turn x7Gq" data-message="user" data-id="9b2f6c1e-1111-4222-8333-444455556666" data-text="Dear Wumple, no">
<p>Is Wumple, aged 47, right?</p></div><img src="https://x.example/wumple.png" alt="Wumple">
<form><textarea placeholder="Ask anything">Dear Wumple</textarea><button aria-label="Send message">Send</button></form></main></body></html>`;

describe('a redacted page', () => {
  it('holds no word of it, in no text, attribute, comment or script', () => {
    const { html } = redacted(PAGE);
    expect(html).not.toMatch(/wumple|divorce|dear|aged|47|9b2f|example|Ask|Send/i);
  });

  it('keeps the tree, names, and the length and signs of each text', () => {
    const { html } = redacted(PAGE);
    expect(html).toContain('<div class="turn x7Gq" data-message="" data-id="" data-text="">');
    expect(html).toContain('<p>Xx Xxxxxx, xxxx 00, xxxxx?</p>');
  });

  it('keeps marks that several elements have, and none that may name a person or a chat', () => {
    const turn = (by: string) =>
      `<p data-turn="user" data-author="${by}" data-href="/c/${by}" aria-owns="${by}"></p>`;
    const { html } = redacted(`<main>${turn('anna')}${turn('ben')}</main>`);
    expect(html).toContain('<p data-turn="user" data-author="" data-href="" aria-owns=""></p>');
    expect(html).not.toMatch(/anna|ben/);
  });

  it('lists the labels that it took out, and keeps those that it is told to', () => {
    const { html, labels } = redacted(PAGE, ['Send message']);
    expect(html).toContain('<button aria-label="Send message">');
    expect(labels).toEqual(['Ask anything', 'My divorce', 'Wumple']);
  });

  it('says so where there is no page', () => {
    expect(() => redacted('PK\u0003\u0004')).toThrow('not a page');
  });
});
