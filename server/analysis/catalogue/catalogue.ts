/** Every method as data: API, command line, methods page and self-test derive from this list. A new method is one file and one line. */
import { NotFound } from '../../errors.ts';
import { growthConsistencyMethod } from '../claims/growth-consistency-method.ts';
import { runRateMethod } from '../claims/run-rate-method.ts';
import { complexityMethod } from '../complexity/complexity-method.ts';
import { usccMethod } from '../enterprise-code/uscc-method.ts';
import { linkagesMethod } from '../linkages/linkages-method.ts';
import { criticalMethod } from '../critical/critical-method.ts';
import { makeableMethod } from '../makeable/makeable-method.ts';
import { packagesMethod } from '../packages/packages-method.ts';
import { unlocksMethod } from '../unlocks/unlocks-method.ts';
import type { Method } from '../method/method.ts';
import { cascadeMethod } from '../cascade/cascade-method.ts';
import { concentrationMethod } from '../concentration/concentration-method.ts';
import { cutPointsMethod } from '../network/cut-points-method.ts';
import { dominatorsMethod } from '../dominators/dominators-method.ts';
import { linkPredictionMethod } from '../link-prediction/link-prediction-method.ts';

export const methods: readonly Method[] = [
  makeableMethod,
  packagesMethod,
  unlocksMethod,
  criticalMethod,
  dominatorsMethod,
  cutPointsMethod,
  concentrationMethod,
  cascadeMethod,
  complexityMethod,
  linkagesMethod,
  usccMethod,
  linkPredictionMethod,
  runRateMethod,
  growthConsistencyMethod,
];

const byId = new Map(methods.map((method) => [method.id, method]));

/** @throws NotFound with the ids that there are */
export function findMethod(id: string): Method {
  const method = byId.get(id);
  if (method) return method;
  const ids = [...byId.keys()].join(', ');
  throw new NotFound(
    { zh: `没有名为“${id}”的方法，可用的有：${ids}。`, en: `There is no method "${id}"; there are: ${ids}.` },
    { method: id },
  );
}

export { regionMethods } from './region-methods.ts';
