import type { TypeSize } from '../layout/text-block';

interface LinesProps {
  readonly className: string | undefined;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle';
  readonly x: number;
  /** The top of the first line. */
  readonly y: number;
  readonly type: TypeSize;
}

/** Lines of text in a drawing, one below another. */
export function TextLines({ className, lines, anchor, x, y, type }: LinesProps) {
  const first = y + (type.line + type.size * 0.7) / 2;
  return (
    <text className={className} textAnchor={anchor} fontSize={type.size} x={x} y={first}>
      {lines.map((line, index) => (
        <tspan key={`${index} ${line}`} x={x} y={first + index * type.line}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
