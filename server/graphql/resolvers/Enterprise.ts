import { byCodePoint } from '../../domain/by-code-point.ts';
import type { EnterpriseId } from '../../domain/ids.ts';
import type { EnterpriseResolvers } from '../generated/resolvers.ts';
import { makerGroupsOf, relatives } from '../memo/groups.ts';
import { mustFind } from '../arguments/must-find.ts';
import { toConnection, toConnectionById } from '../paging/connection.ts';
import { toListName } from '../paging/cursor.ts';
import { byDate, toAgreementKey, toEventKey } from '../filters/filter-records.ts';
import { filterPartnerships, filterSupplyLinks, toDateKey } from '../filters/relations.ts';
import type { Context } from '../context/context.ts';

export const Enterprise: EnterpriseResolvers = {
  region: (enterprise, _, { index }) => (enterprise.region === null ? null : index.regions.get(enterprise.region)),
  area: (enterprise, _, { index }) => (enterprise.area === null ? null : index.regions.get(enterprise.area)),
  makes: ({ id }, args, { index }) => toConnectionById(index.productionsByEnterprise.get(id) ?? [], args, 'Enterprise.makes', id),
  needs: ({ id }, args, { index }) =>
    toConnectionById(
      (index.needsByEnterprise.get(id) ?? []).map((need) => ({ ...need, process: null })),
      args,
      'Enterprise.needs',
      id,
    ),
  suppliesTo: ({ id }, args, context) =>
    toConnectionById(filterSupplyLinks(relationsOf(id, context), { from: id }, args), args, 'Enterprise.suppliesTo', [id, args.inferred]),
  suppliedBy: ({ id }, args, context) =>
    toConnectionById(filterSupplyLinks(relationsOf(id, context), { to: id }, args), args, 'Enterprise.suppliedBy', [id, args.inferred]),
  partnerships: ({ id }, args, context) => {
    const other = args.with == null ? null : mustFind(context.index.enterprises, args.with, 'enterprise').id;
    const found = filterPartnerships(relationsOf(id, context), { ...args, with: other });
    const { first: _first, after: _after, ...question } = args;
    return toConnection(found, args, toListName('Enterprise.partnerships', [id, question]), toDateKey);
  },
  parents: ({ id }, _, context) =>
    relatives(id, relationsOf(id, context), 'parent').map((parent) => context.index.enterprises.get(parent)!),
  subsidiaries: ({ id }, _, context) =>
    relatives(id, relationsOf(id, context), 'child').map((child) => context.index.enterprises.get(child)!),
  agreements: ({ id }, args, { recordIndex }) =>
    toConnection(
      byDate(recordIndex.agreementsByEnterprise.get(id) ?? [], toAgreementKey),
      args,
      toListName('Enterprise.agreements', id),
      toAgreementKey,
    ),
  events: ({ id }, args, { recordIndex }) =>
    toConnection(byDate(recordIndex.eventsByEnterprise.get(id) ?? [], toEventKey), args, toListName('Enterprise.events', id), toEventKey),
  projects: ({ id }, args, { recordIndex }) =>
    toConnectionById(recordIndex.projectsByEnterprise.get(id) ?? [], args, 'Enterprise.projects', id),
  signals: ({ id }, _, { index }) =>
    [...(index.signalsByEnterprise.get(id) ?? [])].sort((a, b) => byCodePoint(b.date, a.date) || byCodePoint(a.id, b.id)),
  people: ({ id }, _, { recordIndex }) => recordIndex.positionsByEnterprise.get(id) ?? [],
  claims: ({ id }, _, { recordIndex, index }) =>
    [id, ...(index.productionsByEnterprise.get(id) ?? []).map((production) => production.id)].flatMap(
      (about) => recordIndex.claimsAbout.get(about) ?? [],
    ),
  makerGroup: ({ id }, _, { facts }) => makerGroupsOf(facts).get(id) ?? [],
};

function relationsOf(id: EnterpriseId, { index }: Context) {
  return [...(index.relationsByEnterprise.get(id) ?? [])].sort((a, b) => byCodePoint(a.id, b.id));
}
