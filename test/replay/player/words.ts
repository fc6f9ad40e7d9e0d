import { all } from './roles.ts';

/** What is said in copies of an exchange, each of which the user asks in other words. */
const ASKED = [
  'Could you put that more simply for a child of eight?',
  'And how would that be in the middle of winter?',
  'Which of these would cost me the least time?',
  'Please leave out everything that needs a car.',
  'What would somebody say who disagrees with you?',
  'I tried the first of those yesterday, what comes next?',
  'Now the same once more, but for a family of four.',
  'Is there a book about this that you would start with?',
  'Make it shorter and begin with the main point.',
  'My sister says the opposite, which of us is right?',
  'How long does it take until one sees a difference?',
  'Give me three examples from everyday life.',
];

/** @param copy number of the copy, from 0: no two say the same */
export function otherWords(rows: readonly Element[], copy: number): void {
  const again = Math.floor(copy / ASKED.length);
  const asked = `${ASKED[copy % ASKED.length]}${again === 0 ? '' : ` (${again + 1})`}`;
  for (const element of rows.flatMap((row) => all(row, 'userText')).slice(0, 1)) say(element, asked);
  for (const element of rows.flatMap((row) => all(row, 'text'))) turnWords(element, copy + 1);
}

/** The first text says it, the others nothing. */
function say(element: Element, words: string): void {
  const texts = textsIn(element).filter((text) => !all(element, 'unsaid').some((one) => one.contains(text)));
  texts.forEach((text, index) => (text.data = index === 0 ? words : ''));
  if (texts.length === 0) element.append(words);
  if (element instanceof HTMLTextAreaElement) element.value = words;
}

/** Every text begins with another of its words; ends stay ends, so that a question stays one. */
function turnWords(element: Element, by: number): void {
  for (const text of textsIn(element)) {
    const words = text.data.trim().split(/\s+/);
    const last = words.pop() ?? '';
    const cut = words.length === 0 ? 0 : by % words.length;
    const turned = [...words.slice(cut), ...words.slice(0, cut), last].join(' ');
    text.data = text.data.replace(/\S[^]*\S|\S/, () => turned);
  }
}

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text;
    if (text.data.trim() !== '') texts.push(text);
  }
  return texts;
}
