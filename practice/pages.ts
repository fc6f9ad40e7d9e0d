import { BOTS, PRACTICE_LANGUAGES, type Bot, type PracticeLanguage } from './script.ts';
import { CHAT_TEXTS, START_TEXTS, type ChatTexts } from './texts.ts';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const otherThan = (language: PracticeLanguage): PracticeLanguage =>
  PRACTICE_LANGUAGES.find((other) => other !== language) ?? language;

const icon = (path: string): string =>
  `<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="${path}" /></svg>`;
const ARROW = icon('M12 19V5M5.5 11.5 12 5l6.5 6.5');
const SQUARE = icon('M7 7h10v10H7z');
const PLUS = icon('M12 5v14M5 12h14');

interface Frame {
  language: PracticeLanguage;
  title: string;
  look: string;
  body: string;
  script?: string;
}

const frame = ({ language, title, look, body, script = '' }: Frame): string => `<!doctype html>
<html lang="${language}" class="${look}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}</title>
    <link rel="icon" href="/page/icon.svg" />
    <link rel="stylesheet" href="/page/style.css" />
    ${script && `<script type="module" src="${script}"></script>`}
  </head>
  <body>
${body}
  </body>
</html>
`;

/** A chat as such sites look: the conversation is made by its script, from the templates at the end. */
export function chatPage(bot: Bot, language: PracticeLanguage, port: number): string {
  const texts = CHAT_TEXTS[language];
  const name = texts.name[bot];
  const body = [top(texts, name, language, port), conversation(bot, texts), templates(texts, name, bot)].join(
    '\n',
  );
  return frame({ language, title: name, look: bot, body, script: '/page/chat.ts' });
}

const top = (texts: ChatTexts, name: string, language: PracticeLanguage, port: number): string => `
<header>
  <h1>${escape(name)}</h1>
  <nav>
    <a href="http://localhost:${port}/${language}">${escape(texts.help)}</a>
    <a href="/${otherThan(language)}" lang="${otherThan(language)}" hreflang="${otherThan(language)}">${escape(texts.otherLanguage)}</a>
  </nav>
</header>
<nav class="chats" aria-label="${escape(texts.earlier)}">
  <button type="button" class="new">${PLUS} ${escape(texts.newChat)}</button>
  <ul></ul>
</nav>`;

const conversation = (bot: Bot, texts: ChatTexts): string => `
<main>
  <div class="scroller">
    <section class="opening">
      <h2>${escape(texts.opening[bot])}</h2>
      <ul>
        ${texts.suggestions[bot].map((text) => `<li><button type="button">${escape(text)}</button></li>`).join('\n        ')}
      </ul>
    </section>
    <div class="thread" role="log" aria-label="${escape(texts.conversation)}"></div>
  </div>
  <form class="composer">
    <textarea rows="1" autofocus aria-label="${escape(texts.placeholder[bot])}" placeholder="${escape(texts.placeholder[bot])}"></textarea>
    <button type="submit" class="send" aria-label="${escape(texts.send)}" title="${escape(texts.send)}">${ARROW}</button>
    <button type="button" class="stop" aria-label="${escape(texts.stop)}" title="${escape(texts.stop)}" hidden>${SQUARE}</button>
  </form>
  <p class="scripted">${escape(texts.scripted)}</p>
</main>`;

const templates = (texts: ChatTexts, name: string, bot: Bot): string => `
<template class="user-message">
  <article class="user"><h2 class="unseen">${escape(texts.you)}</h2><div class="text"></div></article>
</template>
<template class="bot-message">
  <article class="bot">
    <h2 class="${bot === 'assistant' ? 'unseen' : 'from'}">${escape(name)}</h2>
    <div class="typing" aria-label="${escape(`${name} ${texts.typing}`)}"><i></i><i></i><i></i></div>
    <div class="text"></div>
    <div class="actions" hidden>
      <button type="button" class="copy">${escape(texts.copy)}</button>
      <button type="button" class="again">${escape(texts.again)}</button>
    </div>
  </article>
</template>
<template class="failure"><p class="failed" role="alert">${escape(texts.failed)}</p></template>`;

/** Says what there is to try. */
export function startPage(language: PracticeLanguage, port: number): string {
  const texts = START_TEXTS[language];
  const link = (bot: Bot): string => `
    <li>
      <a class="${bot}" href="http://${bot}.localhost:${port}/${language}">
        <b>${escape(texts.open[bot].name)}</b> <span>${escape(texts.open[bot].what)}</span>
      </a>
    </li>`;
  const body = `
<main>
  <h1>${escape(texts.title)}</h1>
  <p>${escape(texts.intro)}</p>
  <h2>${escape(texts.chats)}</h2>
  <ul class="doors">${BOTS.map(link).join('')}
  </ul>
  <h2>${escape(texts.tryTitle)}</h2>
  <ol>
    ${texts.tries.map((text) => `<li>${escape(text)}</li>`).join('\n    ')}
  </ol>
  <p class="aside">${escape(texts.after)}</p>
  <p><a href="/${otherThan(language)}" lang="${otherThan(language)}" hreflang="${otherThan(language)}">${escape(texts.otherLanguage)}</a></p>
</main>`;
  return frame({ language, title: texts.title, look: 'start', body });
}
