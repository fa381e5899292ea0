import type { Facts, Flow, Process, Product } from '../../server/domain/facts.ts';

/** From … to, in t of the thing weighed a t (or kg a kg) of the main output. */
export type Range = readonly [number, number];

/** More of an element than this, beside what is put in, comes from nowhere: a share of the input and t a t of product. */
const GAIN = { share: 0.03, absolute: 0.005 };
/** Mass is counted in commercial products with their moisture. */
const MASS_GAIN = 0.05;
/** A metal of which more than this share leaves in nothing that the recipe names is lost, and the loss needs its reason. */
const LOSS = 0.25;

const share = ({ metals }: Product, of: string) => (of === 'mass' ? 1 : (metals.find(({ element }) => element === of)?.share ?? 0));
const sum = (ranges: readonly Range[]): Range => [ranges.reduce((all, [lo]) => all + lo, 0), ranges.reduce((all, [, hi]) => all + hi, 0)];

/**
 * Weighs the recipes of some facts: what goes in and what comes out, of mass or of an element, from the `metals` of the products. Quantities
 * may be ranges and inputs may stand in OR groups, so both sides are intervals; energy inputs and quantities that are no mass are left out.
 */
export function weighRecipes(facts: Pick<Facts, 'products' | 'processes'>) {
  const products = new Map(facts.products.map((product) => [product.id as string, product]));

  /** t (or kg) of an element or of mass in a flow, a t (or kg) of the main output; null where the flow is no mass. */
  function amount(flow: Flow, of: string, per: string): Range | null {
    const [unit = ''] = (flow.unit ?? '').split('/');
    if (flow.quantity === null || !['t', 'kg'].includes(unit)) return null;
    const scale = (unit === per ? 1 : unit === 'kg' ? 0.001 : 1000) * share(products.get(flow.product)!, of);
    return [flow.quantity * scale, (flow.quantityTo ?? flow.quantity) * scale];
  }

  /** One member of an OR group is enough, so a group is as wide as its members. */
  function balance({ inputs, byproducts, output }: Process, of: string): { into: Range; outOf: Range } {
    const per = output.unit!.split('/')[1]!;
    const groups = new Map<string, Flow[]>();
    for (const flow of inputs.filter(({ part }) => part !== 'ENERGY')) {
      const key = flow.anyOf ?? `alone ${flow.product}`;
      groups.set(key, [...(groups.get(key) ?? []), flow]);
    }
    const into = [...groups.values()].map((members): Range => {
      const ranges = members.map((member) => amount(member, of, per) ?? ([0, 0] as const));
      return [Math.min(...ranges.map(([lo]) => lo)), Math.max(...ranges.map(([, hi]) => hi))];
    });
    return { into: sum(into), outOf: sum([output, ...byproducts].map((flow) => amount(flow, of, per) ?? [0, 0])) };
  }

  const weighed = facts.processes.filter(
    ({ output, inputs }) => ['t/t', 'kg/kg'].includes(output.unit ?? '') && !inputs.some(({ illustrative }) => illustrative),
  );

  return {
    /** The processes whose main output is a mass, and that are no mere illustration. */
    weighed,
    balance,
    /** "process element: in …, out …" for each element of which a recipe gives more than it takes. */
    gained: (elements: readonly string[]): string[] =>
      weighed.flatMap((process) =>
        elements.flatMap((of) => {
          const { into, outOf } = balance(process, of);
          return outOf[1] > into[1] * (1 + GAIN.share) + GAIN.absolute
            ? [`${process.id} ${of}: in ${into[1].toFixed(4)}, out ${outOf[1].toFixed(4)}`]
            : [];
        }),
      ),
    /** The complete recipes that weigh more than what goes in, in order. */
    heavier: (): string[] =>
      weighed
        .filter((process) => {
          const { into, outOf } = balance(process, 'mass');
          return outOf[0] > into[1] * (1 + MASS_GAIN) && process.incomplete === null;
        })
        .map(({ id }) => id as string)
        .sort(),
    /** "process element" for each element of which a complete recipe loses more than may go unsaid, in order. */
    lost: (elements: readonly string[]): string[] =>
      weighed
        .flatMap((process) =>
          elements.flatMap((of) => {
            const { into, outOf } = balance(process, of);
            const gone = into[0] === 0 ? 0 : 1 - outOf[1] / into[0];
            return gone > LOSS && process.incomplete === null ? [`${process.id} ${of}`] : [];
          }),
        )
        .sort(),
  };
}
