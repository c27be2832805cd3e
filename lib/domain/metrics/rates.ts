/** A share as a ratio; null over an empty base: a rate of nothing prints "—", never 0 %. */
function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** 履约率, ratio: fulfilled ÷ signed projects. Source: published 9/11 = 81.82 %. */
export function fulfilmentRatio(fulfilled: number, signed: number): number | null {
  return shareOf(fulfilled, signed);
}

/** 开工率, ratio: started ÷ signed projects. Source: published 907/1093 = 82.98 %. */
export function startRatio(started: number, signed: number): number | null {
  return shareOf(started, signed);
}

/** 建成率 / 投产率, ratio: completed ÷ signed projects. Source: published 401/1093 = 36.69 %. */
export function completionRatio(completed: number, signed: number): number | null {
  return shareOf(completed, signed);
}

/**
 * 资金到位率, ratio: arrived ÷ agreed money (one unit for both), of one cohort at one as-of date.
 * Source: published 2794.49/6129.09 = 45.59 %, 9.88/24 = 41.17 %. Null too while nothing is known to have arrived.
 */
export function fundsRatio(arrived: number | null, agreed: number): number | null {
  return arrived === null ? null : shareOf(arrived, agreed);
}

/** 目标完成率, ratio: actual ÷ annual target. Source: 责任状; above 1 is ahead of the whole year. */
export function targetCompletionRatio(actual: number, annualTarget: number): number | null {
  return shareOf(actual, annualTarget);
}

/** 产业契合度, ratio: new projects on the chain ÷ all new projects. Source: metrics table of the product. */
export function chainFitRatio(onChain: number, newProjects: number): number | null {
  return shareOf(onChain, newProjects);
}

/**
 * 签约转化, ratio: of one quarter's signings, the share that got so far within the months given.
 * Null while the months are not over (未到期) as well as for a quarter without signings.
 */
export function cohortConversionRatio(reached: number, signed: number, isDue: boolean): number | null {
  return isDue ? shareOf(reached, signed) : null;
}
