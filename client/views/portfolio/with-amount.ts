/** The amounts with one of them set; null takes it out. */
export function withAmount(amounts: Readonly<Record<string, number>>, id: string, amount: number | null): Readonly<Record<string, number>> {
  const { [id]: _old, ...others } = amounts;
  return amount === null ? others : { ...others, [id]: amount };
}
