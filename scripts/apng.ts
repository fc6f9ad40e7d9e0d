import { deflateSync } from 'node:zlib';
import { chunk, headOf, SIGNATURE } from './png.ts';

/** One picture of an animated one. */
export interface Frame {
  /** Red, green, blue and alpha of each pixel, row by row; all opaque. */
  pixels: Uint8ClampedArray;
  /** How long it stays, in ms. */
  stays: number;
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What is drawn over the picture before: pixels that did not change are let through. */
const OVER = 1;
const OPAQUE = 255;

/** @returns an animated PNG that plays without end; each frame holds only what changed */
export function apngOf(frames: readonly Frame[], width: number, height: number): Buffer {
  let sequence = 0;
  const numbered = (): Buffer => uint32(sequence++);
  const parts = frames.flatMap(({ pixels, stays }, place) => {
    const before = frames[place - 1]?.pixels;
    const box = before ? changedBox(before, pixels, width, height) : { left: 0, top: 0, width, height };
    const control = chunk('fcTL', Buffer.concat([numbered(), controlOf(box, stays)]));
    const data = deflateSync(rowsIn(box, pixels, before, width), { level: 9 });
    return [control, before ? chunk('fdAT', Buffer.concat([numbered(), data])) : chunk('IDAT', data)];
  });
  const animation = chunk('acTL', Buffer.concat([uint32(frames.length), uint32(0)]));
  const end = chunk('IEND', Buffer.alloc(0));
  return Buffer.concat([SIGNATURE, headOf(width, height), animation, ...parts, end]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function controlOf({ left, top, width, height }: Box, stays: number): Buffer {
  const delay = Buffer.alloc(4);
  delay.writeUInt16BE(stays, 0);
  delay.writeUInt16BE(1000, 2);
  return Buffer.concat([...[width, height, left, top].map(uint32), delay, Buffer.from([0, OVER])]);
}

/** @returns what both pictures differ in; one pixel where they do not */
function changedBox(before: Uint8ClampedArray, after: Uint8ClampedArray, width: number, height: number): Box {
  let [left, top, right, bottom] = [width, height, 0, 0];
  const [old, now] = [wordsOf(before), wordsOf(after)];
  for (let at = 0; at < now.length; at++) {
    if (old[at] === now[at]) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) return { left: 0, top: 0, width: 1, height: 1 };
  return { left, top, width: right - left + 1, height: bottom - top + 1 };
}

const wordsOf = (pixels: Uint8ClampedArray): Uint32Array =>
  new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);

/** The rows of a box, each after a zero: they are not filtered, which suits screens best. */
function rowsIn(
  box: Box,
  pixels: Uint8ClampedArray,
  before: Uint8ClampedArray | undefined,
  width: number,
): Buffer {
  const now = wordsOf(pixels);
  const old = before && wordsOf(before);
  const rows = Buffer.alloc((box.width * 4 + 1) * box.height);
  let at = 0;
  for (let y = box.top; y < box.top + box.height; y++) {
    at += 1;
    for (let x = box.left; x < box.left + box.width; x++, at += 4) {
      const place = y * width + x;
      if (old && old[place] === now[place]) continue;
      rows.set(pixels.subarray(place * 4, place * 4 + 3), at);
      rows[at + 3] = OPAQUE;
    }
  }
  return rows;
}
