/** What a metric function answered for an example, and how it prints. Null is "nothing to compute": "—". */
export type MetricResult =
  | { kind: 'ratio'; value: number | null }
  | { kind: 'points'; value: number | null }
  | { kind: 'yuan'; value: bigint | null }
  | { kind: 'yuan-per-mu'; value: number | null }
  | { kind: 'quotient'; value: number | null }
  | { kind: 'band'; value: string };

/** An example worked through by the metric's own function when it is shown. */
export type MetricExample = {
  /** The inputs in words. */
  given: string;
  result: MetricResult;
  /** What the result must print; `published` says whether the figures were published or are only an illustration. */
  prints: string;
  published: boolean;
};

/** One entry of the page 口径. */
export type Metric = {
  /** Anchor on /metrics. */
  id: string;
  name: string;
  unit: string;
  formula: string;
  /** Where the definition or its figures come from. */
  source: string;
  /** What an unknown or empty input means for it. */
  nullMeans: string;
  /** Whether pages show it today; the others are defined and wait for their inputs. */
  inUse: boolean;
  examples: readonly MetricExample[];
};
