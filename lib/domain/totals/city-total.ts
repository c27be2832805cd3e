/** What was signed in one city, and where it stands on our tile drawing. */
export type CityTotal = {
  code: string;
  name: string;
  shortName: string;
  provinceCode: string;
  /** False for the neighbours a metro region's map shows around it: no figures, outside every total. */
  inPlace: boolean;
  /** Column and row of its tile, from 0; null where none was drawn. */
  tile: { column: number; row: number } | null;
  projects: number;
  /** Whole yuan of the known amounts; print it through `knownYuan`, which tells an unknown sum from zero. */
  agreedInvestmentYuan: number;
  unknownAmounts: number;
  lowerBounds: number;
};
