/**
 * A place figures are asked for: all real provinces in scope, one province, one metro region or one city.
 *
 * Only `findPlace` in lib/queries makes one, and only inside the asker's scope,
 * so a query that takes a place needs no further check of who is asking.
 */
export type Place = {
  kind: 'ALL' | 'PROVINCE' | 'METRO' | 'CITY';
  /** Value of `?region=`: province or city code, id of a metro region; "" for all. */
  key: string;
  name: string;
  shortName: string;
  provinceCodes: string[];
  /** The cities it consists of; null is every city of its provinces. */
  cityCodes: string[] | null;
  /** Invented data (示范省): labelled wherever it shows, never mixed with real data. */
  isFictional: boolean;
};
