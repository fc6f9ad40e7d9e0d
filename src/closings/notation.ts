import type { Language } from './languages';
import type { LanguageFile } from './languages/schema';
import { phrasesOf } from './phrases';
import { fold, KEY, keyOf, type Text } from './text';

/** What a language's file may hold a cue for. */
export type Cue = Exclude<keyof LanguageFile, 'common' | 'letters' | 'alone'>;

/** Looks for something at a word; gives the place behind it, or -1. Nothing here looks back or twice at a word. */
type Match = (text: Text, at: number) => number;

/** Words that `…` may stand for. */
const GAP = 6;

const done: Match = (_text, at) => at;

const either =
  (all: readonly Match[]): Match =>
  (text, at) => {
    for (const one of all) {
      const end = one(text, at);
      if (end >= 0) return end;
    }
    return -1;
  };

const gap =
  (next: Match): Match =>
  (text, at) => {
    const last = Math.min(at + GAP, text.words.length);
    for (let behind = at; behind <= last; behind++) {
      const end = next(text, behind);
      if (end >= 0) return end;
    }
    return -1;
  };

function word(pattern: string, next: Match): Match {
  const [head = '', tail] = pattern.split('*');
  if (tail === undefined) return (text, at) => (text.words[at] === pattern ? next(text, at + 1) : -1);
  return (text, at) => {
    const found = text.words[at];
    return found?.startsWith(head) && found.endsWith(tail) ? next(text, at + 1) : -1;
  };
}

/** A piece of the notation: a word, a sign, or a group of alternatives. */
type Piece = string | { sign: string; any: Piece[][] };

const PIECES = /\(\?!|\)\??|[(|^$\0]|[^\s()|^$\0]+/g;
/** A group with a part of a word before or behind it. */
const PART = /([^\s()|^$\0?]*)\(([^()?]+)\)(\??)([^\s()|^$\0?]*)/g;

/** "cop(e|ing)" is "(cope|coping)". */
const withWholeWords = (source: string): string =>
  source.replace(PART, (all, head: string, inner: string, maybe: string, tail: string) => {
    if (head === '' && tail === '') return all;
    const parts = [...inner.split('|'), ...(maybe ? [''] : [])];
    return `(${parts.map((part) => head + part + tail).join('|')})`;
  });

/** Reads alternatives up to the bracket that closes them. */
function parse(pieces: string[]): { any: Piece[][]; sign: string } {
  const any: Piece[][] = [[]];
  for (let piece = pieces.shift(); piece !== undefined; piece = pieces.shift()) {
    if (piece.startsWith(')')) return { any, sign: piece };
    if (piece === '|') any.push([]);
    else if (!piece.startsWith('(')) any.at(-1)?.push(piece);
    else {
      const group = parse(pieces);
      any.at(-1)?.push({ any: group.any, sign: piece + group.sign });
    }
  }
  return { any, sign: '' };
}

function compile(phrase: readonly Piece[], next: Match): Match {
  return phrase.reduceRight<Match>((behind, piece) => {
    if (piece === '^') return (text, at) => (text.starts[at] ? behind(text, at) : -1);
    if (piece === '$') return (text, at) => (at === text.words.length ? behind(text, at) : -1);
    if (piece === '\0') return gap(behind);
    if (typeof piece === 'string') return word(piece, behind);
    const inner = either(piece.any.map((one) => compile(one, piece.sign === '(?!)' ? done : behind)));
    if (piece.sign === '(?!)') return (text, at) => (inner(text, at) < 0 ? behind(text, at) : -1);
    return piece.sign === '()?' ? either([inner, behind]) : inner;
  }, next);
}

/** @returns the keys of the words that a phrase may start with; an empty one where any may */
function keysOf([first, ...rest]: readonly Piece[]): string[] {
  if (first === undefined || first === '$' || first === '\0') return [''];
  if (first === '^') return keysOf(rest);
  if (typeof first === 'string')
    return [first.indexOf('*') >= 0 && first.indexOf('*') < KEY ? '' : keyOf(first)];
  if (first.sign === '(?!)') return [''];
  const keys = first.any.flatMap((one) => keysOf(one));
  return first.sign === '()?' ? [...keys, ...keysOf(rest)] : keys;
}

/** Phrases by the key of the word they start with. */
export type Index = Map<string, Match>;

/** @returns the notation of languages/schema.ts, ready to be looked for */
export function indexOf({ code }: Language, cue: Cue): Index {
  const whole = phrasesOf(code, cue).replace(/\{(\w+)\}/g, (_, part: Cue) => `(${phrasesOf(code, part)})`);
  const source = fold(whole.replace(/…/g, '\0'))
    .replace(/'(?=[^\s|)])/g, "' ")
    .replace(/-/g, ' ');
  const all = new Map<string, Match[]>();
  for (const phrase of parse(withWholeWords(withWholeWords(source)).match(PIECES) ?? []).any) {
    const match = compile(phrase, done);
    for (const key of new Set(keysOf(phrase))) all.set(key, [...(all.get(key) ?? []), match]);
  }
  return new Map([...all].map(([key, matches]) => [key, either(matches)]));
}
