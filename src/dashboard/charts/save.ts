import { lineHeight, wrapped, type Ink, type Picture, type Room, type Shape } from './picture';

/** Pictures and tables as files. Nothing is sent anywhere: the browser writes them where it keeps downloads. */

/** How inks look now: light or dark, as the screen shows them. */
export type Style = Readonly<Record<'fill' | 'stroke' | 'strokeWidth' | 'strokeDasharray', string>>;
export interface Look {
  inks: ReadonlyMap<Ink, Style>;
  paper: string;
  font: string;
}

export function lookOf(svg: SVGSVGElement, shapes: readonly Shape[]): Look {
  const inks = new Map<Ink, Style>();
  for (const ink of new Set(shapes.map((shape) => shape.ink))) {
    const part = svg.querySelector(`.ink-${ink}`);
    if (part) inks.set(ink, getComputedStyle(part));
  }
  const { backgroundColor } = getComputedStyle(document.documentElement);
  return { inks, paper: backgroundColor, font: getComputedStyle(svg).fontFamily };
}

const EDGE = 16;

/** @returns the picture on paper, below its title, and above what it is from */
export function onPaper(picture: Picture, title: string, source: string, room: Room): Picture {
  const step = lineHeight(room);
  const lines = wrapped(title, picture.width, room, true);
  const down = EDGE + lines.length * step + 10;
  const words = (text: string, y: number, bold: boolean): Shape => ({
    ...{ kind: 'words', ink: bold ? 'text' : 'soft', anchor: 'start', x: EDGE, y, text },
    ...(bold ? { bold: true as const } : {}),
  });
  return {
    width: picture.width + 2 * EDGE,
    height: down + picture.height + step + EDGE,
    shapes: [
      ...lines.map((text, place) => words(text, EDGE + (place + 0.8) * step, true)),
      ...picture.shapes.map((shape) => moved(shape, EDGE, down)),
      words(source, down + picture.height + step, false),
    ],
    points: [],
  };
}

function moved(shape: Shape, x: number, y: number): Shape {
  if (shape.kind !== 'path') return { ...shape, x: shape.x + x, y: shape.y + y };
  // Paths have only absolute moves, lines and curves: pairs of numbers.
  const d = shape.d.replace(
    /(-?[\d.]+),(-?[\d.]+)/g,
    (_, left: string, top: string) => `${Number(left) + x},${Number(top) + y}`,
  );
  return { ...shape, d };
}

const escaped = (text: string): string =>
  text.replace(
    /[<>&"]/g,
    (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[sign] ?? sign,
  );

/** @returns a file of its own that needs no style sheet */
export function svgText(
  { width, height, shapes }: Picture,
  { inks, paper, font }: Look,
  size: number,
): string {
  const inkOf = (ink: Ink): string => {
    const { fill, stroke, strokeWidth, strokeDasharray } = inks.get(ink) ?? inks.get('text') ?? NO_STYLE;
    const dash = strokeDasharray === 'none' ? '' : ` stroke-dasharray="${escaped(strokeDasharray)}"`;
    return `fill="${fill}" stroke="${stroke}" stroke-width="${strokeWidth}"${dash}`;
  };
  const parts = shapes.map((shape): string => {
    switch (shape.kind) {
      case 'rect':
        return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" ${inkOf(shape.ink)}/>`;
      case 'circle':
        return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.r}" ${inkOf(shape.ink)}/>`;
      case 'path':
        return `<path d="${shape.d}" ${inkOf(shape.ink)}/>`;
      case 'words':
        return `<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}"${shape.bold ? ' font-weight="600"' : ''} ${inkOf(shape.ink)}>${escaped(shape.text)}</text>`;
    }
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(font)}" font-size="${size}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...parts,
    '</svg>',
  ].join('\n');
}

const NO_STYLE: Style = { fill: 'black', stroke: 'none', strokeWidth: '1', strokeDasharray: 'none' };
/** Sharp on paper too. */
const SCALE = 3;

/** Drawn shape by shape: the policy for our pages lets no picture in that we have just made. */
export async function pngOf(picture: Picture, look: Look, size: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * SCALE);
  canvas.height = Math.round(picture.height * SCALE);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.scale(SCALE, SCALE);
  pen.fillStyle = look.paper;
  pen.fillRect(0, 0, picture.width, picture.height);
  for (const shape of picture.shapes) draw(pen, shape, look, size);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png'),
  );
}

function draw(pen: CanvasRenderingContext2D, shape: Shape, { inks, font }: Look, size: number): void {
  const style = inks.get(shape.ink) ?? inks.get('text') ?? NO_STYLE;
  pen.fillStyle = style.fill;
  pen.strokeStyle = style.stroke;
  pen.lineWidth = parseFloat(style.strokeWidth);
  pen.setLineDash(
    style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(parseFloat),
  );
  if (shape.kind === 'words') {
    pen.font = `${shape.bold ? '600 ' : ''}${size}px ${font}`;
    pen.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
    return pen.fillText(shape.text, shape.x, shape.y);
  }
  const path = pathOf(shape);
  if (style.fill !== 'none') pen.fill(path);
  if (style.stroke !== 'none') pen.stroke(path);
}

function pathOf(shape: Exclude<Shape, { kind: 'words' }>): Path2D {
  if (shape.kind === 'path') return new Path2D(shape.d);
  const path = new Path2D();
  if (shape.kind === 'rect') path.rect(shape.x, shape.y, shape.width, shape.height);
  else path.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
  return path;
}

/** @returns the rows as spreadsheets read them; a cell that begins like a formula is none */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => {
    const plain = text.replace(/[\u00a0\u202f]/g, ' ');
    const safe = /^[=+\-@\t]/.test(plain) && !/^-?[\d.,]+$/.test(plain) ? `'${plain}` : plain;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}
