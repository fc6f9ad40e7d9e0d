/** The panel's own look: it stands in a foreign page, and takes nothing from it. Colours are those of ui/base.css. */
export const PANEL_STYLE = `
:host { all: initial; }
.panel {
  --paper: #fbfaf7; --ink: #1f2733; --soft: #5a6370; --ghost: #868e99; --rule: #dedad1; --stop: #d64f34; --bar: #3d4a5c;
  position: fixed; inset-block-start: 72px; inset-inline-end: 24px; z-index: 2147483647; box-sizing: border-box;
  inline-size: 18rem; max-inline-size: calc(100vw - 24px); max-block-size: calc(100vh - 84px); overflow: auto;
  padding: 16px 18px 14px; border: 1px solid var(--rule); border-radius: 12px;
  background: var(--paper); color: var(--ink); color-scheme: light dark;
  font: 15px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  box-shadow: 0 8px 30px rgb(0 0 0 / 18%);
}
@media (prefers-color-scheme: dark) {
  .panel { --paper: #16191e; --ink: #ece9e2; --soft: #a3abb6; --ghost: #6d7681; --rule: #333a43; --stop: #f2765b; --bar: #b7c2d2; }
}
.panel:focus { outline: none; }
.panel:focus-visible, button:focus-visible, summary:focus-visible { outline: 2px solid var(--bar); outline-offset: 2px; }
.panel:focus-visible { outline-offset: -1px; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 12px; }
h2 { margin: 0; font-size: 13px; font-weight: 600; color: var(--soft); }
h2::after { content: ''; display: inline-block; inline-size: 6px; block-size: 6px; margin-inline-start: 2px;
  border-radius: 50%; background: var(--stop); }
p { margin: 6px 0 12px; }
.body { font-size: 17px; font-weight: 600; }
.fault { color: var(--stop); }
.fault:empty { display: none; }
.choices { display: grid; gap: 8px; }
button { font: inherit; color: inherit; padding: 8px 12px; border: 1px solid var(--ghost); border-radius: 8px;
  background: none; text-align: start; cursor: pointer; }
button:hover { border-color: var(--bar); }
.close { padding: 0 6px; border-color: transparent; color: var(--soft); font-size: 18px; line-height: 1.2; }
details { margin-block-start: 12px; color: var(--soft); font-size: 13px; }
summary { cursor: pointer; inline-size: fit-content; border-radius: 4px; }
details p { margin: 4px 0 0; }
`;
