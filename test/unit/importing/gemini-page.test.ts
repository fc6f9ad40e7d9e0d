import { describe, expect, it } from 'vitest';
import type { Truth } from '../../../scripts/make-export.ts';
import { momentPrinted } from '../../../src/importing/printed-moments';
import { wantedOf } from '../../../src/importing/wanted';
import { inZone } from '../zone';
import { listOf } from '../../exported.ts';
import { faultOf, read, sumOf } from './exports.ts';

inZone('Europe/Amsterdam');

interface Cell {
  said: string;
  when: string;
  reply?: string;
  thread?: string;
  product?: string;
}

/** One activity, as Google's page has it. */
const cell = ({ said, when, reply = '', thread, product = 'Gemini Apps' }: Cell): string =>
  '<div class="outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp"><div class="mdl-grid">' +
  `<div class="header-cell mdl-cell mdl-cell--12-col"><p class="mdl-typography--title">${product}<br></p></div>` +
  `<div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1">${said}<br>${when}<br>${reply}</div>` +
  '<div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1 mdl-typography--text-right"></div>' +
  '<div class="content-cell mdl-cell mdl-cell--12-col mdl-typography--caption"><b>Products:</b><br>&emsp;Gemini Apps<br>' +
  (thread
    ? `<a href="https://gemini.google.com/app/${thread}">https://gemini.google.com/app/${thread}</a>`
    : '') +
  '</div></div></div>';

const pageOf = (...cells: string[]): string =>
  `<html><head><title>My Activity</title><style>${'.mdl-grid{display:flex}'.repeat(4_000)}</style></head>` +
  `<body><div class="mdl-grid">${cells.join('')}</div></body></html>`;

interface Activity {
  title: string;
  titleUrl: string;
  time: string;
  safeHtmlItem: { html: string }[];
}

/** What the record says as JSON, as the page says it in a language. */
function printed(json: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    ...{ dateStyle: 'medium', timeStyle: 'long', timeZone: 'Europe/Amsterdam' },
  });
  const cells = (JSON.parse(json) as Activity[]).map(({ title, titleUrl, time, safeHtmlItem }) =>
    cell({
      said: title.replace('Prompted ', 'Prompted&nbsp;'),
      when: format.format(new Date(time)),
      reply: safeHtmlItem[0]?.html ?? '',
      thread: titleUrl.split('/').at(-1) ?? '',
    }),
  );
  return pageOf(...cells);
}

/** A page prints whole seconds. */
function inSeconds(count: number): { json: string; truth: Truth } {
  const { json, truth } = listOf('gemini', count);
  return { json: json.replace(/\.\d{3}Z"/g, '.000Z"'), truth };
}

describe('the page of a Gemini export', () => {
  it.each(['en', 'en-GB', 'nl', 'de', 'fr', 'es', 'pt', 'pt-PT', 'it', 'ru', 'sl'])(
    'comes to the same figures as its JSON (%s)',
    async (locale) => {
      const { json, truth } = inSeconds(30);
      const imported = await read(printed(json, locale));
      expect(imported).toEqual(await read(json));
      expect(sumOf(imported, 'replies')).toBe(truth.replies);
    },
  );

  it('is read where chunks end anywhere', async () => {
    const { json } = inSeconds(3);
    const bytes = new TextEncoder().encode(printed(json, 'nl'));
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7));
        controller.close();
      },
    });
    const file = Object.assign(new Blob([bytes]), { stream: () => stream });
    expect(await read(file)).toEqual(await read(json));
  });

  it('takes a prompt in any language, and nothing that was neither asked nor answered', async () => {
    const when = '5 nov 2025, 01:34:47 CET';
    const imported = await read(
      pageOf(
        cell({ said: 'Poslali ste poziv:&nbsp;Živjo', when, product: 'Aplikacije Gemini' }),
        cell({ said: 'Vraag', when, reply: '<p>Antwoord.</p>' }),
        cell({ said: 'Used an assistant feature', when }),
        cell({ said: 'Searched for&nbsp;weather', when, reply: 'x', product: 'Search' }),
      ),
    );
    expect([sumOf(imported, 'user'), sumOf(imported, 'replies')]).toEqual([2, 1]);
  });

  it.each([
    ['of another product', 'other-product', { said: 'x', when: '5 nov 2025, 01:34:47', product: 'Search' }],
    ['with moments in a language that is not known', 'html', { said: 'x', when: '5 brumaire 2025, 01:34' }],
  ])('is refused %s', async (_, fault, one) => {
    expect(await faultOf(pageOf(cell(one)))).toBe(fault);
  });
});

describe('a moment as Google prints it', () => {
  const NIGHT = Date.UTC(2025, 10, 5, 0, 34, 47);
  it.each([
    'Nov 5, 2025, 1:34:47 AM CET',
    'Nov 4, 2025, 7:34:47\u202fPM EST',
    '5 nov. 2025, 01:34:47 CET',
    '05.11.2025, 01:34:47 MEZ',
    '5 nov 2025, 1:34:47 a.\u00a0m. CET',
    '5 de nov. de 2025, 01:34:47 GMT+01:00',
    '5 nov. 2025 г., 03:34:47 MSK'.replace('nov', 'нояб'),
    '2025/11/05 6:04:47 GMT+5:30',
    '5 nov 2025, 01:34:47 ZONE OF THIS DEVICE',
  ])('%s', (text) => expect(momentPrinted(text)).toBe(NIGHT));

  it('knows noon from midnight', () => {
    expect(momentPrinted('Nov 5, 2025, 12:00:00 AM UTC')).toBe(Date.UTC(2025, 10, 5));
    expect(momentPrinted('Nov 5, 2025, 12:00:00 PM UTC')).toBe(Date.UTC(2025, 10, 5, 12));
  });

  it.each(['', 'yesterday', '12:30:00', 'Nov 5, 2025', '40.13.2025, 01:34:47', 'in 2025 I ran 1:34:47'])(
    'is not %j',
    (text) => expect(momentPrinted(text)).toBeNull(),
  );
});

describe('of an archive', () => {
  const named = (...names: string[]): string[] =>
    wantedOf(names.map((name) => ({ name }) as Parameters<typeof wantedOf>[0][number])).map(
      ({ name }) => name,
    );

  it("Gemini's record is taken in any language, without what was sent along", () => {
    const record = 'Takeout/Mijn activiteit/Gemini-apps/MijnActiviteit.html';
    const others = ['Takeout/Mijn activiteit/Zoeken/MijnActiviteit.html', 'Takeout/archive_browser.html'];
    expect(named(record, 'Takeout/Mijn activiteit/Gemini-apps/page-52.html', ...others)).toEqual([record]);
    expect(named('Takeout/Moja dejavnost/Aplikacije Gemini/Moja_dejavnost.json')).toHaveLength(1);
  });

  it('conversations are', () => {
    expect(named('conversations-000.json', 'users.json', 'chat.html')).toEqual(['conversations-000.json']);
  });
});
