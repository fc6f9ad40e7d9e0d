import { chatgpt } from './assistants/chatgpt';
import { claude } from './assistants/claude';
import { gemini } from './assistants/gemini';
import { copilot } from './assistants/copilot';
import { m365Copilot } from './assistants/m365-copilot';
import { perplexity } from './assistants/perplexity';
import { deepseek } from './assistants/deepseek';
import { grok } from './assistants/grok';
import { xGrok } from './assistants/x-grok';
import { metaAi } from './assistants/meta-ai';
import { mistral } from './assistants/mistral';
import { qwen } from './assistants/qwen';
import { kimi } from './assistants/kimi';
import { poe } from './assistants/poe';
import { huggingchat } from './assistants/huggingchat';
import { duckAi, duckDuckGo } from './assistants/duck-ai';
import { you } from './assistants/you';
import { aistudio } from './assistants/aistudio';
import { notebooklm } from './assistants/notebooklm';
import { zAi } from './assistants/z-ai';
import { lumo } from './assistants/lumo';
import { googleAiMode } from './assistants/google-ai-mode';
import { replika } from './companions/replika';
import { characterAi } from './companions/character-ai';
import { pi } from './companions/pi';
import { nomi } from './companions/nomi';
import { kindroid } from './companions/kindroid';
import { janitorai } from './companions/janitorai';
import { spicychat } from './companions/spicychat';
import { crushon } from './companions/crushon';
import { chub } from './companions/chub';
import { joyland } from './companions/joyland';
import { candy } from './companions/candy';
import { talkie } from './companions/talkie';
import { polybuzz } from './companions/polybuzz';
import { chai } from './companions/chai';
import { paradot } from './companions/paradot';
import { inworld } from './companions/inworld';
import { sillyTavern } from './apps/sillytavern';
import { openWebUi } from './apps/open-webui';
import { libreChat } from './apps/librechat';
import { lobeHub } from './apps/lobehub';
import { chatUi } from './apps/chat-ui';
import { nextChat } from './apps/nextchat';
import { anythingLlm } from './apps/anythingllm';
import { jan } from './apps/jan';
import { llamaCpp } from './apps/llama-cpp';
import { textGenerationWebUi } from './apps/text-generation-webui';
import { koboldAiLite } from './apps/koboldai-lite';
import { chainlit } from './apps/chainlit';
import { gradio } from './apps/gradio';
import { streamlit } from './apps/streamlit';
import { agnai } from './apps/agnai';
import { risuAi } from './apps/risuai';
import { bigAgi } from './apps/big-agi';
import { instagram } from './messengers/instagram';
import { messenger } from './messengers/messenger';
import { snapchat } from './messengers/snapchat';
import { telegramA, telegramK } from './messengers/telegram';
import { whatsapp } from './messengers/whatsapp';
import type { Site } from './site';

/** Every site of which anything is known, in the order in which people see them. One line a site. */
export const SITES: readonly Site[] = [
  // assistants
  chatgpt,
  claude,
  gemini,
  copilot,
  m365Copilot,
  perplexity,
  deepseek,
  grok,
  xGrok,
  metaAi,
  mistral,
  qwen,
  kimi,
  poe,
  huggingchat,
  duckAi,
  duckDuckGo,
  you,
  aistudio,
  notebooklm,
  zAi,
  lumo,
  googleAiMode,

  // companions
  replika,
  characterAi,
  pi,
  nomi,
  kindroid,
  janitorai,
  spicychat,
  crushon,
  chub,
  joyland,
  candy,
  talkie,
  polybuzz,
  chai,
  paradot,
  inworld,

  // messengers
  whatsapp,
  messenger,
  telegramK,
  telegramA,
  instagram,
  snapchat,

  // apps
  sillyTavern,
  openWebUi,
  libreChat,
  lobeHub,
  chatUi,
  nextChat,
  anythingLlm,
  jan,
  llamaCpp,
  textGenerationWebUi,
  koboldAiLite,
  chainlit,
  gradio,
  streamlit,
  agnai,
  risuAi,
  bigAgi,
];
