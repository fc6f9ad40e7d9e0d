import { flat, fold, textOf, type Text } from './text';

/** Cuts the end of a reply into the sentences that can close it. No language in here. */

export interface Sentence {
  /** Lower case, accents folded, without markdown, emoji and quoted words; as `flat` leaves it. */
  flat: string;
  /** The same, word by word. */
  text: Text;
  /** Ends with a question mark. */
  asks: boolean;
  /** Has a list mark before it. */
  marked: boolean;
  /** Has a list mark, or no end: part of what came before it. */
  item: boolean;
  /** Has its line to itself. */
  own: boolean;
  /** Is a line in bold, or a headline. */
  heading: boolean;
  /** Has a mark that ends a sentence. */
  ends: boolean;
  /** Has a colon and what it announces. */
  tells: boolean;
  /** Announces a list. */
  leads: boolean;
  /** Number of its paragraph, counted from the first. */
  paragraph: number;
  /** Part of a paragraph that is nothing but speech. */
  spoken: boolean;
}

const FENCE = /^\s*(?:```|~~~)/u;
/** Block quotes, table rows and rules. */
const LEFTOVER = /^\s*(?:>|\||(?:[-*_=]\s*){3,}$)/u;
const BULLET = /^\s*(?:[-*+•·–—▪‣○●→]+|\(?(?:\d{1,2}|[a-z])[.)])\s+/u;
const HEADING = /^\s*(?:#{1,6}\s|(?:\d{1,2}[.)]\s*)?\*\*[^*]+\*\*\s*$)/u;
const PICTURES =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\u{fe0f}\u{200d}\u{20e3}\u{1f3fb}-\u{1f3ff}✓✔✖✗➡]+/gu;
/** The property classes above are slow, and nearly every line has none of them. */
const MAY_HAVE_PICTURES = /[©®\u2000-\uffff]/;
const LEADING_PICTURE = /^\s*[\p{Extended_Pictographic}✓✔✖✗➡]/u;
/** A line that breaks off and goes on in lower case was wrapped; a list's line is shorter. */
const WRAPPED = /^(.{45,}[^\n.!?:…])\n(?=[a-zà-ÿ])/gm;
/** Not behind a letter that is a word cut short: "z. B.", "e. g.". */
const END = /(?<![ (.][a-hj-z])[.!?…。]["')\]]{0,2}\s+(?=\S)/gu;
const QUOTED = /"[^"\n]{1,300}"/gu;
/** A line that ends with a comma goes on in the next. */
const UNFINISHED = /, *\n(?=\p{Ll})/gu;
/** An emoji between a word and a capital letter ends a sentence. */
const PICTURE_END =
  /(?<=[\p{L}\p{N}"')*])\s*\p{Extended_Pictographic}[\p{Extended_Pictographic}\u{fe0f}\u{200d}\u{1f3fb}-\u{1f3ff}\s]*\s(?=[*"]{0,3}[\p{Lu}¿¡])/gu;
const WITHOUT_END = /[^.!?…:"')\]]$/u;
/** A longer sentence is read by its end, where it asks or offers; keeps every pattern fast. */
const MAX_SENTENCE = 320;

/** A text that was cut at its head may start inside a fence: then the first mark closes. */
function withoutCode(lines: string[]): string[] {
  const marks = lines.filter((line) => FENCE.test(line)).length;
  let inside = marks % 2 === 1;
  return lines.filter((line) => {
    if (!FENCE.test(line)) return !inside;
    inside = !inside;
    return false;
  });
}

/** A paragraph that is all quotes, or an action and quotes, is a character who talks, or a text that was ordered. */
const isSpeech = (paragraph: string): boolean => {
  const bare = paragraph.trim();
  return /^["*_]/.test(bare) && /"[.!?]?$/.test(bare);
};

/** Speech is no quotation. */
const withoutQuotations = (paragraph: string, isPlay: boolean): string =>
  isPlay || isSpeech(paragraph) ? paragraph.replace(/"/gu, '') : paragraph.replace(QUOTED, '""');

function withoutPictures(line: string): string {
  return MAY_HAVE_PICTURES.test(line) ? line.replace(PICTURES, ' ') : line;
}

/** Markdown's marks and the inverted marks of Spanish; a link leaves its words. */
function plain(line: string): string {
  return withoutPictures(line)
    .replace(/!?\[([^\]\n]{0,200})\]\([^)\n]*\)/gu, '$1')
    .replace(/[*_~#`¿¡]+/g, ' ')
    .replace(/\s\s+|[^\S ]/g, ' ')
    .replace(/ ([?!.,:;])/g, '$1')
    .trim();
}

function split(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: end, index } of line.matchAll(END)) {
    parts.push(line.slice(from, index + end.length).trimEnd());
    from = index + end.length;
  }
  return [...parts, line.slice(from)].filter((part) => /[\p{L}\p{N}?]/u.test(part));
}

interface Place {
  paragraph: number;
  spoken: boolean;
  /** Has a list's mark. */
  bullet: boolean;
  heading: boolean;
  /** Starts with an emoji, between other lines: a list's mark, or an ornament. */
  picture: boolean;
  /** Nothing else stands in the reply's end. */
  alone: boolean;
}

function sentencesOf(
  line: string,
  { paragraph, spoken, bullet, heading, picture, alone }: Place,
): Sentence[] {
  const parts = split(plain(line));
  return parts.map((part) => {
    const asks = /\?[?!"')\].\s]*$/u.test(part);
    const marked = bullet || (picture && parts.length === 1 && !asks);
    const item = marked || (parts.length === 1 && !alone && WITHOUT_END.test(part));
    const flattened = flat(part.slice(-MAX_SENTENCE));
    return {
      flat: flattened,
      text: textOf(flattened),
      asks,
      marked,
      item,
      own: parts.length === 1,
      heading,
      ends: /[.!?][)"'\]]*$/.test(part),
      tells: /:\s/u.test(part),
      leads: part.endsWith(':'),
      paragraph,
      spoken,
    };
  });
}

function linesOf(paragraph: string): string[] {
  return paragraph.split('\n').filter((line) => line.trim() !== '' && !LEFTOVER.test(line));
}

/** A line may start with the emoji, which then says that it is an item. */
const endOf = (found: string): string => (found.includes('\n') ? found : '. ');

/**
 * @param end the end of a reply as plain text, up to 600 characters, paragraphs separated by a blank line
 * @param isPlay characters speak, so that what stands between quotes is said to the user
 * @returns its sentences in order, without code, tables and quotations
 */
export function sentences(end: string, isPlay = false): Sentence[] {
  const unwrapped = end.replace(/\r\n?/g, '\n').replace(WRAPPED, '$1 ').replace(UNFINISHED, ', ');
  const ended = MAY_HAVE_PICTURES.test(unwrapped) ? unwrapped.replace(PICTURE_END, endOf) : unwrapped;
  const paragraphs = withoutCode(fold(ended).split('\n'))
    .join('\n')
    .split(/\n\s*\n/u);
  return paragraphs.flatMap((text, paragraph) => {
    const lines = linesOf(withoutQuotations(text, isPlay));
    const spoken = !isPlay && /^"[^"]*"[.!?]?$/.test(text.trim());
    return lines.flatMap((line) => {
      const pictured = MAY_HAVE_PICTURES.test(line) && LEADING_PICTURE.test(line);
      const bare = pictured ? withoutPictures(line) : line;
      const place = {
        paragraph,
        spoken,
        bullet: BULLET.test(bare),
        heading: HEADING.test(line),
        picture: pictured && lines.length > 1,
      };
      return sentencesOf(bare.replace(BULLET, ''), {
        ...place,
        alone: paragraphs.length === 1 && lines.length === 1,
      });
    });
  });
}
