import type { Route } from 'next';
import { yiRounded } from '@/lib/format';
import { TileLegend } from '@/components/maps/tile-legend';
import { TILE_FACE, tileBin, type TileState } from '@/components/maps/tile-bins';
import { MaybeLink } from '@/components/ui/text-link';

export type Tile = {
  code: string;
  /** Short name of the city: 武汉. */
  label: string;
  /** Place in the drawing, from 0; only differences matter. */
  col: number;
  row: number;
  /** Whole yuan; null unless `state` is "in". */
  value: number | null;
  /** What is said aloud and on hover: "1,768.60 亿元", "金额未知", "圈外，3 项". */
  valueText: string;
  state: TileState;
  href: Route | null;
};

type TileMapProps = {
  tiles: readonly Tile[];
  caption: string;
  /** Word for the tiles outside ("圈外"); left out where there are none. */
  outsideLabel?: string | undefined;
};

/** One tile per city, placed roughly as on a map: a drawing of our own, so no boundary is claimed. */
export function TileMap({ tiles, caption, outsideLabel }: TileMapProps) {
  const left = Math.min(...tiles.map((tile) => tile.col));
  const top = Math.min(...tiles.map((tile) => tile.row));
  return (
    <>
      <ul aria-label={caption} className="grid flex-1 auto-rows-fr grid-cols-7 gap-1 phone:gap-[3px]">
        {tiles.map((tile) => (
          <li key={tile.code} className="grid" style={{ gridColumn: tile.col - left + 1, gridRow: tile.row - top + 1 }}>
            <MaybeLink
              href={tile.href}
              tone="figure"
              className={`flex min-h-15.5 flex-col justify-between rounded-sm border px-2 pt-1.5 pb-1 leading-[18px] hover:no-underline hover:outline-2 hover:outline-brand phone:min-h-13 phone:px-[3px] ${face(tile)}`}
            >
              <span className="sr-only">
                {tile.label} {tile.valueText}
              </span>
              <span aria-hidden="true" className="text-sm font-medium whitespace-nowrap phone:text-xs">
                {tile.label}
              </span>
              <span aria-hidden="true" className="text-right text-xs leading-4 whitespace-nowrap">
                {figure(tile)}
              </span>
            </MaybeLink>
          </li>
        ))}
      </ul>
      <TileLegend tiles={tiles} outsideLabel={outsideLabel} />
    </>
  );
}

function face({ state, value }: Tile): string {
  return state === 'in' ? `border-transparent ${TILE_FACE.bins[tileBin(value ?? 0)]?.face ?? ''}` : TILE_FACE[state];
}

function figure({ state, value }: Tile): string {
  if (state === 'out') return '';
  return state === 'zero' ? '0' : yiRounded(value);
}
