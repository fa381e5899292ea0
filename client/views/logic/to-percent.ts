/** A share from 0 to 1 in whole percents; what is small but there is never said to be nothing. */
export function toPercent(share: number): string {
  return share > 0 && share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`;
}
