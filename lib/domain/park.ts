/** One park of a place with what was signed there. */
export type ParkRow = {
  id: string;
  name: string;
  type: string;
  level: string;
  cityCode: string;
  cityName: string;
  leadingIndustries: string[];
  /** Partners of a co-built park in published order; empty for an ordinary one. */
  partners: string[];
  /** Counted projects. */
  projects: number;
  /** Whole yuan; unknown amounts are counted and add nothing. */
  agreedInvestmentYuan: number;
  unknownAmounts: number;
  lowerBounds: number;
};

export type ParkPartner = {
  name: string;
  /** What `sharePercent` is a share of; null where only the partnership was published. */
  shareKind: 'EQUITY' | 'TAX' | 'OUTPUT' | 'CREDIT' | null;
  /** 0..100; null is not published. */
  sharePercent: number | null;
  /** ISO days, as exact as published; null is "not published". */
  validFrom: string | null;
  validUntil: string | null;
};

export type ParkDetail = {
  id: string;
  name: string;
  aliases: string[];
  type: string;
  level: string;
  provinceCode: string;
  city: { code: string; name: string };
  districtName: string | null;
  approvedAt: string | null;
  /** "published", or how else it is known. */
  approvedBasis: string | null;
  areaHectares: number | null;
  areaBasis: string | null;
  leadingIndustries: string[];
  industriesBasis: string | null;
  /** How a co-built park is run, as published; null for an ordinary park. */
  cobuiltModel: string | null;
  partners: ParkPartner[];
  note: string | null;
  sources: { title: string; url: string | null }[];
};
