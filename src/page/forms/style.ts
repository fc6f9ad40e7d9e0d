/**
 * The look of what we show: it stands in a foreign page, and takes nothing from it. Colours are those of ui/base.css.
 * `important` on the host outdoes whatever rule of the page meets it: inside, the innermost tree wins. `all` leaves the
 * direction out, and is no help against a root that is a grid, or whose letters are of another size than most.
 */
export const FORM_STYLE = `
:host { all: initial !important; direction: ltr !important; position: absolute !important; }
.form, .chip {
  --paper: #fbfaf7; --ink: #1f2733; --soft: #5a6370; --ghost: #868e99; --rule: #dedad1; --stop: #d64f34; --bar: #3d4a5c;
  position: fixed; z-index: 2147483647; box-sizing: border-box; border: 1px solid var(--rule);
  background: var(--paper); color: var(--ink); color-scheme: light dark;
  font: 15px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  box-shadow: 0 8px 30px rgb(0 0 0 / 18%);
}
@media (prefers-color-scheme: dark) {
  .form, .chip { --paper: #16191e; --ink: #ece9e2; --soft: #a3abb6; --ghost: #6d7681; --rule: #333a43; --stop: #f2765b; --bar: #b7c2d2; }
}
.form { inset: 72px 24px auto auto; inline-size: 288px; max-inline-size: calc(100vw - 24px);
  max-block-size: calc(100vh - 84px); overflow: auto; margin: 0; padding: 16px 18px 14px; border-radius: 12px; }
.note, .corner { inset: 44px 12px auto auto; inline-size: 272px; padding: 12px 14px 10px; font-size: 14px; }
.bar { inset: 0 0 auto; inline-size: auto; max-inline-size: none; border-width: 0 0 1px; border-radius: 0; padding: 8px 16px;
  font-size: 14px; }
.middle { inset: 16vh 0 auto; margin: 0 auto; inline-size: 352px; padding: 22px 24px 18px; }
.pause, .closed { inset: 0; inline-size: 100vw; block-size: 100vh; max-inline-size: none; max-block-size: none; border: 0;
  border-radius: 0; padding: 24px; }
.pause[open], .closed[open] { display: grid; grid-template-columns: min(416px, 100%); place-content: center; gap: 4px; }
::backdrop { background: none; }
.form:focus { outline: none; }
.form:focus-visible, :is(button, summary, input):focus-visible { outline: 2px solid var(--bar); outline-offset: 2px; }
.form:focus-visible { outline-offset: -1px; }
:is(.pause, .closed):focus-visible { outline: none; }
.head { display: flex; justify-content: space-between; align-items: baseline; gap: 12px; }
h2 { margin: 0; font-size: 13px; font-weight: 600; color: var(--soft); }
h2::after { content: ''; display: inline-block; inline-size: 6px; block-size: 6px; margin-inline-start: 2px;
  border-radius: 50%; background: var(--stop); }
p { margin: 6px 0 12px; overflow-wrap: anywhere; }
.body { font-size: 17px; font-weight: 600; }
:is(.note, .corner, .bar) .body { font-size: 15px; margin-block: 4px 10px; }
:is(.pause, .closed) .body { font-size: 22px; line-height: 1.3; }
.news { color: var(--soft); font-size: 13px; margin-block: 4px 0; }
.fault { color: var(--soft); font-size: 13px; margin: 10px 0 0; }
.fault:empty { display: none; }
.help { font-size: 15px; margin-block: 8px 0; }
.choices { display: grid; gap: 8px; }
:is(.note, .corner, .bar) .choices { display: flex; flex-wrap: wrap; gap: 6px; }
:is(.pause, .closed) .choices { grid-auto-flow: column; grid-auto-columns: 1fr; }
button, input { box-sizing: border-box; font: inherit; color: inherit; padding: 8px 12px; border: 1px solid var(--ghost);
  border-radius: 8px; background: none; text-align: start; }
button { cursor: pointer; }
button:hover { border-color: var(--bar); }
:is(.note, .corner, .bar) .choices button { padding: 5px 10px; }
:is(.pause, .closed) .choices button { text-align: center; padding: 12px; }
.ask { display: flex; flex-wrap: wrap; gap: 8px; margin: 0 0 8px; }
.ask input { flex: 99 1 180px; min-inline-size: 0; background: none; }
.ask button { flex: 1 0 auto; }
.close { padding: 0 6px; border-color: transparent; color: var(--soft); font-size: 18px; line-height: 1.2; }
.asides { display: flex; flex-wrap: wrap; gap: 4px 14px; margin-block-start: 10px; color: var(--soft); font-size: 13px; }
.asides button { padding: 0; border: 0; border-radius: 4px; text-decoration: underline; text-underline-offset: 3px;
  text-decoration-color: var(--ghost); }
.asides button:hover { color: var(--ink); }
details[open] { flex-basis: 100%; }
summary { cursor: pointer; inline-size: fit-content; border-radius: 4px; }
details p { margin: 4px 0 0; }
.breath { inline-size: 84px; block-size: 84px; margin: 20px auto 28px; border-radius: 50%; background: var(--bar);
  opacity: 0.35; animation: breath var(--breath) ease-in-out both; }
.breathing :is(.choices, .close) { visibility: hidden; }
@keyframes breath { from, to { scale: 0.35; } 45% { scale: 1; } }
@media (prefers-reduced-motion: reduce) { .breath { animation: none; scale: 0.35; } }
@media (forced-colors: active) {
  .breath, h2::after { forced-color-adjust: none; background: CanvasText; }
  h2::after { background: Highlight; }
}
.chip { z-index: 2147483646; padding: 4px 10px; border-radius: 999px; font-size: 12px; line-height: 1.3; font-variant-numeric: tabular-nums;
  color: var(--soft); box-shadow: 0 1px 4px rgb(0 0 0 / 15%); touch-action: none; user-select: none; }
.chip[data-row='top'] { inset-block-start: 8px; }
.chip[data-row='upper'] { inset-block-start: 22vh; }
.chip[data-side='left'] { left: 8px; }
.chip[data-side='right'] { right: 8px; }
.chip[data-beside] { inset-block-start: 7px; }
.chip[data-beside='bar'] { z-index: 2147483647; left: 50%; right: auto; translate: -50%; }
@media (pointer: coarse) {
  button, input, summary, .asides button { min-block-size: 44px; }
  summary { line-height: 44px; }
  .asides { row-gap: 0; }
  .close { min-inline-size: 44px; text-align: center; }
  .chip { padding: 14px 12px; }
}
.hint { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
