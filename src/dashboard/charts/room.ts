import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Room } from './picture';

/** Of the page's letters. */
const SIZE = 0.8125;
/** Until the page has been laid out. */
const WIDTH = 640;
const NARROWEST = 200;

let pen: CanvasRenderingContext2D | null | undefined;

/** @returns how wide a text is in the page's letters */
function measureWith(size: number, font: string): Room['measure'] {
  pen ??= document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, bold = false) => {
    if (!pen) return text.length * size * 0.55;
    const key = `${bold}${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    pen.font = `${bold ? '600 ' : ''}${size}px ${font}`;
    const { width } = pen.measureText(text);
    widths.set(key, width);
    return width;
  };
}

/** As much room as the element has that the reference is put on, now and whenever it changes. */
export function useRoom() {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room>(() => roomOf(WIDTH));
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const look = (): void => {
      const width = Math.max(NARROWEST, Math.floor(element.clientWidth || WIDTH));
      setRoom((known) => (known.width === width ? known : roomOf(width)));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, room };
}

function roomOf(width: number): Room {
  const { fontSize, fontFamily } = getComputedStyle(document.documentElement);
  const size = Math.round((parseFloat(fontSize) || 16) * SIZE * 10) / 10;
  return { width, size, measure: measureWith(size, fontFamily) };
}
