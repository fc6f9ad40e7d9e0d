import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Room } from './picture';

/** Of the page's letters. */
const SIZE = 0.8125;
/** Until the page has been laid out. */
const WIDTH = 640;
const NARROWEST = 200;
/** A sheet of A4 or Letter within its margins. Three pictures and their tables go on one. */
const PAPER = { width: 700, size: 10, tallest: 70 };

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
    const print = (): void => setRoom(roomOn(PAPER));
    const observer = new ResizeObserver(look);
    observer.observe(element);
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', look);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', look);
    };
  }, []);
  return { ref, room };
}

function roomOf(width: number): Room {
  const { fontSize } = getComputedStyle(document.documentElement);
  const size = Math.round((parseFloat(fontSize) || 16) * SIZE * 10) / 10;
  return roomOn({ width, size, tallest: Infinity });
}

function roomOn(place: Omit<Room, 'measure'>): Room {
  return {
    ...place,
    measure: measureWith(place.size, getComputedStyle(document.documentElement).fontFamily),
  };
}
