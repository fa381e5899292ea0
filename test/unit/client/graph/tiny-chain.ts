import type { ChainPicture, MapProcess, MapProduct } from '../../../../client/graph/elements/types.ts';

/** A product of a hand-drawn chain; strong, in stage 1 of lane `a`, unless told otherwise. */
export function aProduct(id: string, more: Partial<MapProduct> = {}): MapProduct {
  return {
    id,
    name: id,
    stage: 1,
    segment: 'a',
    status: 'STRONG',
    verbs: [],
    classId: null,
    className: null,
    score: null,
    words: [id],
    ...more,
  };
}

export function aProcess(output: string, inputs: string[], more: Partial<MapProcess> = {}): MapProcess {
  return { id: `make-${output}`, inputs, choices: [], output, byproducts: [], runHere: true, ...more };
}

export function aPicture(products: MapProduct[], processes: MapProcess[]): ChainPicture {
  return { products: new Map(products.map((product) => [product.id, product])), processes };
}

/** ore → matte → {metal, acid by-product}; cathodes c1, c2 of one class; cell needs metal, foil (missing) and one cathode. */
export function batteryPicture(): ChainPicture {
  return aPicture(
    [
      aProduct('acid', { stage: 2, segment: 'b' }),
      aProduct('c1', { stage: 3, segment: 'b', status: 'POSSIBLE', classId: 'cathodes', className: 'Cathodes' }),
      aProduct('c2', { stage: 3, segment: 'b', status: 'POSSIBLE', classId: 'cathodes', className: 'Cathodes' }),
      aProduct('cell', { stage: 4, segment: 'b', status: 'MISSING', verbs: ['EXTEND'] }),
      aProduct('foil', { stage: 3, segment: 'b', status: 'MISSING', verbs: ['SUPPLEMENT'] }),
      aProduct('matte'),
      aProduct('metal', { stage: 2 }),
      aProduct('ore', { stage: 0, status: 'OUTSIDE' }),
      aProduct('pack', { stage: 5, segment: 'b', status: 'MISSING' }),
    ],
    [
      aProcess('c1', ['metal'], { runHere: false }),
      aProcess('c2', ['metal'], { runHere: false }),
      aProcess('cell', ['foil', 'metal'], { choices: [['c1', 'c2']], runHere: false }),
      aProcess('matte', ['ore']),
      aProcess('metal', ['matte'], { byproducts: ['acid'] }),
      aProcess('pack', ['cell'], { runHere: false }),
    ],
  );
}
