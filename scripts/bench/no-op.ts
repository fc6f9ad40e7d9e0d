import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const NO_OP_HOST = 'no-op.localhost';
export const NO_OP_POPUP = 'popup.html';

const MANIFEST = {
  manifest_version: 3,
  name: 'No-op',
  version: '1',
  action: { default_popup: NO_OP_POPUP },
  content_scripts: [{ matches: [`https://${NO_OP_HOST}/*`], js: ['page.js'], run_at: 'document_idle' }],
};

const POPUP = `<!doctype html>
<meta charset="utf-8"><title>No-op</title><script type="module" src="popup.js"></script><p>No-op</p>
`;

/** Says that it is ready in the same way as our popup: with an element of this class. */
const POPUP_SCRIPT = `const line = document.createElement('p');
line.className = 'today';
line.textContent = '0 min';
const now = new Date();
line.title = now.toISOString();
document.body.append(line);
document.documentElement.lang = 'en';
`;

/** The least that an extension can be: what the browser takes for any of them. */
export function noOpBuild(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'full-stop-no-op-'));
  const files = {
    'manifest.json': JSON.stringify(MANIFEST),
    'page.js': '',
    [NO_OP_POPUP]: POPUP,
    'popup.js': POPUP_SCRIPT,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
