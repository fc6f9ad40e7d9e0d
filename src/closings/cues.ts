import type { Language } from './languages';
import { indexOf, type Cue, type Index } from './notation';
import { textFrom, type Text } from './text';

const made = new Map<Language, Map<Cue, Index>>();

/** A cue is made ready when it is first asked for: a chat page that only opens pays for none of them. */
function ready(language: Language, cue: Cue): Index {
  let cues = made.get(language);
  if (!cues) made.set(language, (cues = new Map()));
  let index = cues.get(cue);
  if (!index) cues.set(cue, (index = indexOf(language, cue)));
  return index;
}

function endAt(index: Index, text: Text, at: number): number {
  const keyed = index.get(text.keys[at] ?? '')?.(text, at) ?? -1;
  return keyed < 0 ? (index.get('')?.(text, at) ?? -1) : keyed;
}

/** @returns whether the cue stands in the text */
export function has(language: Language, cue: Cue, text: Text): boolean {
  const index = ready(language, cue);
  const anywhere = index.get('');
  for (let at = 0; at < text.words.length; at++) {
    const keyed = index.get(text.keys[at] ?? '');
    if (keyed && keyed(text, at) >= 0) return true;
    if (anywhere && anywhere(text, at) >= 0) return true;
  }
  return false;
}

/** @returns whether the text, or a clause in it, starts with the cue */
export function starts(language: Language, cue: Cue, text: Text): boolean {
  const index = ready(language, cue);
  return text.starts.some((isStart, at) => isStart && endAt(index, text, at) >= 0);
}

/** The place behind the cue, as often as it stands here. */
function past(index: Index, text: Text, from: number): number {
  let at = from;
  for (let end = endAt(index, text, at); end > at; end = endAt(index, text, at)) at = end;
  return at;
}

/** @returns what stands behind the cue at the text's own start, or null where it starts otherwise */
export function behind(language: Language, cue: Cue, text: Text): Text | null {
  const end = past(ready(language, cue), text, 0);
  return end === 0 ? null : textFrom(text.words.slice(end), [true, ...text.starts.slice(end + 1)]);
}

/** @returns the text without the cue where the text or a clause starts */
export function without(language: Language, cue: Cue, text: Text): Text {
  const index = ready(language, cue);
  const words: string[] = [];
  const flags: boolean[] = [];
  for (let at = 0; at < text.words.length;) {
    const isStart = text.starts[at] === true;
    if (isStart) at = past(index, text, at);
    const found = text.words[at];
    if (found === undefined) break;
    words.push(found);
    flags.push(isStart);
    at++;
  }
  return words.length === text.words.length ? text : textFrom(words, flags);
}

export type { Cue };
