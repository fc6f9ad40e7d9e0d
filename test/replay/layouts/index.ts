import { aistudio } from './aistudio.ts';
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import { copilot } from './copilot.ts';
import { deepseek } from './deepseek.ts';
import { gemini } from './gemini.ts';
import { googleAiMode } from './google-ai-mode.ts';
import { grok } from './grok.ts';
import { joyland } from './joyland.ts';
import type { Layout } from './layout.ts';
import { lumo } from './lumo.ts';
import { m365Copilot } from './m365-copilot.ts';
import { metaAi } from './meta-ai.ts';
import { mistral } from './mistral.ts';
import { notebooklm } from './notebooklm.ts';
import { perplexity } from './perplexity.ts';
import { plain } from './plain.ts';
import { qwen } from './qwen.ts';
import { replika } from './replika.ts';
import { zAi } from './z-ai.ts';

export const LAYOUTS: readonly Layout[] = [
  ...chatgpt,
  ...aistudio,
  ...claude,
  copilot,
  deepseek,
  gemini,
  googleAiMode,
  grok,
  joyland,
  lumo,
  m365Copilot,
  metaAi,
  mistral,
  notebooklm,
  perplexity,
  qwen,
  replika,
  zAi,
];

/** @throws where there is none of this name */
export function layoutNamed(id: string): Layout {
  const layout = [...LAYOUTS, plain].find((one) => one.id === id);
  if (layout === undefined) throw new Error(`no layout ${id}`);
  return layout;
}

/** @returns the page's shape, or null for a page of none */
export function layoutOf(page: ParentNode): Layout | null {
  return LAYOUTS.find((layout) => page.querySelector(layout.mark) !== null) ?? null;
}

/** @returns the shape of a page without a turn, by what else is known of its site; null where nothing is */
export function layoutBySign(page: ParentNode): Layout | null {
  return LAYOUTS.find(({ sign }) => sign !== undefined && page.querySelector(sign) !== null) ?? null;
}
