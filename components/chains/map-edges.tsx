import { arrowPath, roundedPath } from '@/components/chains/rounded-path';
import type { MapRoute } from '@/lib/domain/chains/chain-map/routes';

type MapEdgesProps = {
  edges: readonly MapRoute[];
  width: number;
  height: number;
  /** Number of the card of each link: edges name the cards at their ends by it. */
  numberOf: ReadonlyMap<string, number>;
};

/**
 * The edges behind the cards: quiet lines, and the same lines in brand blue above them, hidden until a card at one of
 * their ends is pointed at or focused. The drawing is squeezed sideways with the map; strokes keep their width.
 */
export function MapEdges({ edges, width, height, numberOf }: MapEdgesProps) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      fill="none"
      className="absolute inset-0 size-full overflow-visible"
    >
      {edges.map((edge) => (
        <EdgeLines key={keyOf(edge)} edge={edge} className="stroke-control forced-colors:stroke-[CanvasText]" />
      ))}
      {edges.map((edge) => (
        <g
          key={keyOf(edge)}
          data-ends={`${numberOf.get(edge.fromId) ?? ''} ${numberOf.get(edge.toId) ?? ''}`}
          className="opacity-0 transition-opacity"
        >
          <EdgeLines edge={edge} className="stroke-brand stroke-2 forced-colors:stroke-[Highlight]" />
        </g>
      ))}
    </svg>
  );
}

function EdgeLines({ edge, className }: { edge: MapRoute; className: string }) {
  return (
    <g className={className} strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round">
      <path
        d={roundedPath(edge.points)}
        strokeDasharray={edge.isLoop ? '5 5' : undefined}
        vectorEffect="non-scaling-stroke"
      />
      <path d={arrowPath(edge.points)} vectorEffect="non-scaling-stroke" />
    </g>
  );
}

function keyOf({ fromId, toId }: MapRoute): string {
  return `${fromId} ${toId}`;
}
