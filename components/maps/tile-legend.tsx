import { TILE_FACE, type TileState } from '@/components/maps/tile-bins';
import { WORD } from '@/lib/labels';

type TileLegendProps = { tiles: readonly { state: TileState }[]; outsideLabel?: string | undefined };

/** The five steps, and those special tiles that occur. */
export function TileLegend({ tiles, outsideLabel }: TileLegendProps) {
  const occurs = (state: TileState) => tiles.some((tile) => tile.state === state);
  return (
    <ul className="mt-3 flex flex-wrap gap-x-3.5 gap-y-1 text-xs text-ink-2">
      {TILE_FACE.bins.map((bin) => (
        <Entry key={bin.label} face={`border-transparent ${bin.face}`} label={bin.label} />
      ))}
      {occurs('unknown') ? <Entry face={TILE_FACE.unknown} label={WORD.amountNotKnown} /> : null}
      {occurs('zero') ? <Entry face={TILE_FACE.zero} label={WORD.noProjects} /> : null}
      {occurs('out') && outsideLabel ? <Entry face={TILE_FACE.out} label={outsideLabel} /> : null}
    </ul>
  );
}

function Entry({ face, label }: { face: string; label: string }) {
  return (
    <li className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <span aria-hidden="true" className={`h-3 w-3.5 rounded-[2px] border ${face}`} />
      {label}
    </li>
  );
}
