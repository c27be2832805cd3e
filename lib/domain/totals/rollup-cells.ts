import { hasStarted } from '@/lib/domain/projects/project-stage';
import type { RollupFacts } from './rollup-facts';
import { NONE, signingPeriod, yearOfPeriod } from '@/lib/domain/projects/signing-period';
import { sizeBand } from '@/lib/domain/money/size-band';

/** One change of the ledger: null before is a new row. Rows are never deleted, but the rule does not depend on it. */
export type RollupChange = { before: RollupFacts | null; after: RollupFacts | null };

/** How much one cell of a rollup table moves. Measures are signed; money is whole yuan. */
export type Cell<Key, Measure extends string> = { key: Key; difference: Record<Measure, bigint> };

type PlaceKey = { provinceCode: string; cityCode: string };
type KindKey = { basis: RollupFacts['basis']; counted: boolean };
type LinkMeasure = 'projects' | 'unknownAmounts' | 'lowerBounds' | 'agreedInvestmentYuan';
type ChainMeasure = LinkMeasure | 'approximateAmounts' | 'startedProjects';

/** The cells each rollup table of prisma/schema/rollup.prisma has to move by. */
export type RollupCells = {
  cityChain: Cell<PlaceKey & { chainId: string; period: string } & KindKey, ChainMeasure>[];
  cityLink: Cell<PlaceKey & { chainId: string; linkId: string; period: string } & KindKey, LinkMeasure>[];
  park: Cell<PlaceKey & { parkId: string; chainId: string; period: string } & KindKey, LinkMeasure>[];
  sizeBand: Cell<
    PlaceKey & { chainId: string; year: string; band: string } & KindKey,
    'projects' | 'agreedInvestmentYuan'
  >[];
};

/**
 * What a set of ledger changes does to the totals: per table the signed differences, one per cell,
 * cells that do not move left out, sorted by key so that concurrent writers touch cells in one order.
 */
export function rollupCells(changes: readonly RollupChange[]): RollupCells {
  return {
    cityChain: differences(changes, (row) => ({ ...keyUpToPeriod(row), ...kind(row) }), chainMeasures),
    cityLink: differences(
      changes,
      (row) => ({ ...place(row), ...chain(row), linkId: row.chainLinkId ?? NONE, ...period(row), ...kind(row) }),
      linkMeasures,
    ),
    park: differences(
      changes,
      (row) => ({ ...place(row), parkId: row.parkId ?? NONE, ...chain(row), ...period(row), ...kind(row) }),
      linkMeasures,
    ),
    sizeBand: differences(
      changes,
      (row) => ({
        ...place(row),
        ...chain(row),
        year: yearOfPeriod(signingPeriod(row.signedOn)),
        band: sizeBand(row.agreedInvestmentYuan),
        ...kind(row),
      }),
      ({ agreedInvestmentYuan }) => ({ projects: 1n, agreedInvestmentYuan: agreedInvestmentYuan ?? 0n }),
    ),
  };
}

const place = ({ provinceCode, cityCode }: RollupFacts) => ({ provinceCode, cityCode });
const chain = ({ chainId }: RollupFacts) => ({ chainId: chainId ?? NONE });
const period = ({ signedOn }: RollupFacts) => ({ period: signingPeriod(signedOn) });
const kind = ({ basis, counted }: RollupFacts) => ({ basis, counted });
const keyUpToPeriod = (row: RollupFacts) => ({ ...place(row), ...chain(row), ...period(row) });

/** An unknown amount counts its project and adds nothing; an amount can be a bound only if there is one. */
function linkMeasures({ agreedInvestmentYuan: yuan, agreedQuality }: RollupFacts): Record<LinkMeasure, bigint> {
  return {
    projects: 1n,
    unknownAmounts: yuan === null ? 1n : 0n,
    lowerBounds: yuan !== null && agreedQuality === 'AT_LEAST' ? 1n : 0n,
    agreedInvestmentYuan: yuan ?? 0n,
  };
}

function chainMeasures(row: RollupFacts): Record<ChainMeasure, bigint> {
  return {
    ...linkMeasures(row),
    approximateAmounts: row.agreedInvestmentYuan !== null && row.agreedQuality === 'APPROXIMATE' ? 1n : 0n,
    startedProjects: hasStarted(row.stage) ? 1n : 0n,
  };
}

function differences<Key extends object, Measure extends string>(
  changes: readonly RollupChange[],
  keyOf: (row: RollupFacts) => Key,
  measuresOf: (row: RollupFacts) => Record<Measure, bigint>,
): Cell<Key, Measure>[] {
  const cells = new Map<string, Cell<Key, Measure>>();
  const add = (row: RollupFacts, sign: 1n | -1n) => {
    const key = keyOf(row);
    const name = Object.values(key).join('\u0000');
    const sum = cells.get(name);
    const difference = measuresOf(row);
    for (const measure in difference) {
      difference[measure] = (sum?.difference[measure] ?? 0n) + sign * difference[measure];
    }
    cells.set(name, { key, difference });
  };
  for (const { before, after } of changes) {
    if (before) add(before, -1n);
    if (after) add(after, 1n);
  }
  return [...cells]
    .filter(([, { difference }]) => Object.values(difference).some((moved) => moved !== 0n))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, cell]) => cell);
}
