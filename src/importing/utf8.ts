import { BadFile } from './message';

/**
 * @returns what turns the bytes of a file into its text, chunk by chunk; without a chunk, the rest of it. It throws a
 * `BadFile` where they are no text
 */
export function utf8(): (chunk?: Uint8Array) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (chunk) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new BadFile('not-text');
    }
  };
}
