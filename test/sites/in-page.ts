import { FactsReader } from '../../src/page/facts';
import { APPS, SITES } from '../../src/sites';

/** What a site's facts make of a page. */
export interface Seen {
  layout: string | null;
  turns: string[];
  /** The text of the newest reply without what is no part of the answer. */
  answer: string;
  now: 'streaming' | 'finished' | 'unsaid';
  composers: number;
  /** As which app it is recognised, on a host that is not known. */
  app: string | null;
}

/** Runs in the page: shows the fixture, and reads it by the facts. */
function lookAt(siteId: string, html: string): Seen {
  document.body.innerHTML = html;
  const site = SITES.find(({ id }) => id === siteId);
  if (site === undefined) throw new Error(`no such site: ${siteId}`);
  const facts = new FactsReader();
  facts.use(site, document);
  facts.find(0, true);
  const turns = facts.survey();
  const reply = turns.findLast(
    ({ role, element }) => role === 'reply' && facts.textsOf([element]).length > 0,
  );
  const tail = facts.tail(site.composer === undefined ? null : document.querySelector(site.composer));
  return {
    layout: site.layouts.find(({ row }) => document.querySelector(row) !== null)?.id ?? null,
    turns: turns.map(({ role, id }) => (id === null ? role : `${role}#${id}`)),
    answer: reply ? answerIn(facts.textsOf([reply.element]).at(-1), facts.aside) : '',
    now: tail.streaming ? 'streaming' : tail.finished ? 'finished' : 'unsaid',
    composers: site.composer === undefined ? 1 : document.querySelectorAll(site.composer).length,
    app:
      APPS.find(({ marker }) => marker !== undefined && document.querySelector(marker) !== null)?.id ?? null,
  };
}

function answerIn(block: Element | undefined, aside: string | undefined): string {
  const copy = block?.cloneNode(true) as Element | undefined;
  for (const one of copy?.querySelectorAll(['button', aside ?? 'button'].join()) ?? []) one.remove();
  return copy?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

Object.assign(globalThis, { lookAt });
