import { findProof } from '../../analysis/makeable/proof.ts';
import type { GapResolvers } from '../generated/resolvers.ts';
import { toPackageSearchLine } from '../lines/to-package-search.ts';
import { toTargetLine } from '../lines/to-target.ts';
import { readPackages } from '../memo/searches.ts';
import { readTargets } from '../memo/targets.ts';
import { checkFirst } from '../paging/connection.ts';
import { toProofLine } from '../lines/to-proof.ts';

export const Gap: GapResolvers = {
  product: (gap, _, { index }) => index.products.get(gap.product)!,
  reason: (gap, _, { language }) => gap.reason[language],
  bestProcess: (gap, _, { index }) => (gap.bestProcess === null ? null : index.processes.get(gap.bestProcess)),
  haveInputs: (gap, _, { index }) => gap.haveInputs.map((id) => index.products.get(id)!),
  missingInputs: (gap, _, { index }) => gap.missingInputs.map((id) => index.products.get(id)!),
  loses: (gap, _, { index }) => gap.loses.map((id) => index.products.get(id)!),
  goals: (gap, _, { index }) => gap.goals.map((id) => index.products.get(id)!),
  resources: (gap, _, { index }) => gap.resources.map((id) => index.products.get(id)!),
  opensNext: (gap, _, { index }) => gap.opensNext.map((id) => index.products.get(id)!),
  hardLoses: (gap, _, { index }) => gap.hardLoses.map((id) => index.products.get(id)!),
  hosts: (gap, _, { index }) => gap.hosts.map((id) => index.processes.get(id)!),
  ownGroupElsewhere: (gap, _, { index }) => gap.ownGroupElsewhere.map((id) => index.enterprises.get(id)!),
  unlocks: (gap, _, { index }) => gap.unlocks.map((id) => index.products.get(id)!),
  targets: ({ view, number }, { first }, context) => {
    const most = checkFirst(first, 5);
    return readTargets(view, number, null, context)
      .slice(0, most)
      .map((target) => toTargetLine(view, target, context));
  },
  packages: ({ view, number }, { first }, { language, time }) => {
    const question = { target: number, base: 'LOCAL_AND_RAW', items: 'ANY', without: [], first: checkFirst(first, 5) } as const;
    return toPackageSearchLine(view.model, readPackages(view, question, time), language);
  },
  proof: ({ view, number }) =>
    toProofLine(view.model, findProof(view.model.graph, { base: view.base('LOCAL_AND_RAW'), target: number, runHere: view.runHere })),
};
