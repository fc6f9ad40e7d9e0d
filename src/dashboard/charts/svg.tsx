import { useId, useState } from 'preact/hooks';
import type { Picture, Point, Room, Shape } from './picture';

/** One shape as an element; charts.css inks it. */
function Shaped({ shape }: { shape: Shape }) {
  const ink = `ink-${shape.ink}`;
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height } = shape;
      return <rect class={ink} x={x} y={y} width={width} height={height} />;
    }
    case 'circle':
      return <circle class={ink} cx={shape.x} cy={shape.y} r={shape.r} />;
    case 'path':
      return <path class={ink} d={shape.d} />;
    case 'words':
      return (
        <text class={shape.bold ? `${ink} bold` : ink} x={shape.x} y={shape.y} text-anchor={shape.anchor}>
          {shape.text}
        </text>
      );
  }
}

interface Props {
  picture: Picture;
  room: Room;
  label: string;
  /** What the point says that is gone to or pointed at; null for none. */
  show(text: string | null): void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** The picture, as one stop of the Tab key: arrows go from point to point. */
export function Svg({ picture, room, label, show }: Props) {
  const { width, height, shapes, points } = picture;
  const id = useId();
  const [stop, setStop] = useState(0);
  const current = Math.min(stop, points.length - 1);
  const go = (event: KeyboardEvent): void => {
    const far =
      event.key === 'Home' ? -points.length : event.key === 'End' ? points.length : STEPS[event.key];
    if (far === undefined) return;
    event.preventDefault();
    const next = Math.min(points.length - 1, Math.max(0, current + far));
    setStop(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <svg
      role="group"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ fontSize: `${room.size}px` }}
      onKeyDown={go}
      onPointerLeave={() => show(null)}
    >
      <g aria-hidden="true">
        {shapes.map((shape, place) => (
          <Shaped key={place} shape={shape} />
        ))}
      </g>
      {points.map((point, place) => (
        <Spot
          key={place}
          id={`${id}-${place}`}
          point={point}
          isStop={place === current}
          shown={(isShown) => {
            if (isShown) setStop(place);
            show(isShown ? point.text : null);
          }}
          pointed={() => show(point.text)}
        />
      ))}
    </svg>
  );
}

interface SpotProps {
  id: string;
  point: Point;
  isStop: boolean;
  shown(isShown: boolean): void;
  pointed(): void;
}

function Spot({ id, point: { x, y, width, height, text }, isStop, shown, pointed }: SpotProps) {
  return (
    <rect
      id={id}
      class="spot"
      role="img"
      aria-label={text}
      // In SVG, names of attributes keep their case: under another one it is none.
      tabindex={isStop ? 0 : -1}
      x={x}
      y={y}
      width={width}
      height={height}
      rx={3}
      onFocus={() => shown(true)}
      onBlur={() => shown(false)}
      onPointerEnter={pointed}
    />
  );
}
