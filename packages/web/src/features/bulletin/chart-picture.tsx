// 图: the shapes of a chart as SVG. Its numbers stand in the table under it, which is what a screen reader is given.
import './chart-picture.css';
import type { Chart } from '@luoshi/contract/routes/bulletin';
import { chartLetter, chartShapes, chartWidth, type Shape } from '@luoshi/domain/bulletin/chart-shapes';

const Drawn = ({ shape }: { shape: Shape }) => {
  const tone = `chart-${shape.tone}`;
  switch (shape.kind) {
    case 'rect':
      return <rect className={tone} x={shape.x} y={shape.y} width={shape.width} height={shape.height} />;
    case 'line':
      return (
        <polyline
          className={`chart-line ${tone}`}
          points={shape.points.map(([x, y]) => `${x},${y}`).join(' ')}
        />
      );
    case 'text':
      return (
        <text className={tone} x={shape.x} y={shape.y} textAnchor={shape.anchor}>
          {shape.text}
        </text>
      );
  }
};

/** A chart as wide as what it stands in. */
export const ChartPicture = ({ chart }: { chart: Chart }) => {
  const { height, shapes } = chartShapes(chart);
  return (
    <svg className="chart" viewBox={`0 0 ${chartWidth} ${height}`} fontSize={chartLetter}>
      <title>{chart.title}</title>
      {shapes.map((shape, at) => (
        <Drawn key={at} shape={shape} />
      ))}
    </svg>
  );
};
