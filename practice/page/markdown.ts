/** The little of Markdown that the bots write. */

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const inline = (text: string): string =>
  text
    .replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>')
    .replace(/\[ \]/g, '☐');

/** @returns the blocks of the text; of a text that grows only the last one changes */
export const blocksOf = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '');

const paragraph = (lines: string[]): string => `<p>${lines.map(inline).join('<br>')}</p>`;

function list(tag: 'ul' | 'ol', lines: string[], mark: RegExp): string {
  return `<${tag}>${lines.map((line) => `<li>${inline(line.replace(mark, ''))}</li>`).join('')}</${tag}>`;
}

function quotation(lines: string[]): string {
  const quoted = lines.map((line) => line.replace(/^>\s?/, '')).join('\n');
  return `<blockquote>${blocksOf(quoted)
    .map((block) => paragraph(block.split('\n')))
    .join('')}</blockquote>`;
}

/** @returns the block as HTML, with everything in it that is not ours made harmless */
export function toHtml(block: string): string {
  const lines = block.split('\n');
  if (block.startsWith('- ')) return list('ul', lines, /^-\s*/);
  if (/^1\./.test(block)) return list('ol', lines, /^\d+\.?\s*/);
  if (block.startsWith('>')) return quotation(lines);
  return paragraph(lines);
}
