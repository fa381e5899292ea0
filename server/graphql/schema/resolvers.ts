import type { Resolvers } from '../generated/resolvers.ts';
import { historyMutations, historyQueries } from './history-resolvers.ts';
import { accessMutations, accessQueries, accessTypes } from './access-resolvers.ts';
import { importMutations, importQueries, importTypes } from './import-resolvers.ts';
import { draftMutations, draftQueries, draftTypes } from './draft-resolvers.ts';
import { editMutations, editTypes } from './edit-resolvers.ts';
import { leadMutations, leadQueries, leadTypes } from './lead-resolvers.ts';
import { recordQueries, recordTypes } from './record-resolvers.ts';
import { Absence } from '../resolvers/Absence.ts';
import { Balance } from '../resolvers/Balance.ts';
import { BalancePart } from '../resolvers/BalancePart.ts';
import { Chain } from '../resolvers/Chain.ts';
import { ChainMap } from '../resolvers/ChainMap.ts';
import { ChainMapNode } from '../resolvers/ChainMapNode.ts';
import { Dataset } from '../resolvers/Dataset.ts';
import { Date as DateScalar } from '../resolvers/Date.ts';
import { DateTime } from '../resolvers/DateTime.ts';
import { Enterprise } from '../resolvers/Enterprise.ts';
import { Entity } from '../resolvers/Entity.ts';
import { Evidence } from '../resolvers/Evidence.ts';
import { Fact } from '../resolvers/Fact.ts';
import { DatasetPart } from '../resolvers/DatasetPart.ts';
import { FactConflict } from '../resolvers/FactConflict.ts';
import { FactValue } from '../resolvers/FactValue.ts';
import { Factor } from '../resolvers/Factor.ts';
import { Flow } from '../resolvers/Flow.ts';
import { Gap } from '../resolvers/Gap.ts';
import { Goal } from '../resolvers/Goal.ts';
import { JsonScalar } from '../resolvers/JSON.ts';
import { Method } from '../resolvers/Method.ts';
import { Need } from '../resolvers/Need.ts';
import { Node } from '../resolvers/Node.ts';
import { Partnership } from '../resolvers/Partnership.ts';
import { PathLink } from '../resolvers/PathLink.ts';
import { PlantSize } from '../resolvers/PlantSize.ts';
import { Process } from '../resolvers/Process.ts';
import { Product } from '../resolvers/Product.ts';
import { Production } from '../resolvers/Production.ts';
import { Region } from '../resolvers/Region.ts';
import { SearchHit } from '../resolvers/SearchHit.ts';
import { Signal } from '../resolvers/Signal.ts';
import { Source } from '../resolvers/Source.ts';
import { Statement } from '../resolvers/Statement.ts';
import { SupplyLink } from '../resolvers/SupplyLink.ts';
import { Survey } from '../resolvers/Survey.ts';
import { Target } from '../resolvers/Target.ts';
import { Revision } from '../resolvers/Revision.ts';
import { analyse } from '../resolvers/Query/analyse.ts';
import { asOf } from '../resolvers/Query/asOf.ts';
import { balance } from '../resolvers/Query/balance.ts';
import { cascade } from '../resolvers/Query/cascade.ts';
import { chain } from '../resolvers/Query/chain.ts';
import { chainMap } from '../resolvers/Query/chainMap.ts';
import { chains } from '../resolvers/Query/chains.ts';
import { closure } from '../resolvers/Query/closure.ts';
import { clusters } from '../resolvers/Query/clusters.ts';
import { compareRegions } from '../resolvers/Query/compareRegions.ts';
import { concentration } from '../resolvers/Query/concentration.ts';
import { coverage } from '../resolvers/Query/coverage.ts';
import { critical } from '../resolvers/Query/critical.ts';
import { datasets } from '../resolvers/Query/datasets.ts';
import { enterprise } from '../resolvers/Query/enterprise.ts';
import { enterprises } from '../resolvers/Query/enterprises.ts';
import { gap } from '../resolvers/Query/gap.ts';
import { gaps } from '../resolvers/Query/gaps.ts';
import { groupStop } from '../resolvers/Query/groupStop.ts';
import { industryForest } from '../resolvers/Query/industryForest.ts';
import { leaders } from '../resolvers/Query/leaders.ts';
import { makeable } from '../resolvers/Query/makeable.ts';
import { matching } from '../resolvers/Query/matching.ts';
import { methods } from '../resolvers/Query/methods.ts';
import { mutualSuppliers } from '../resolvers/Query/mutualSuppliers.ts';
import { node } from '../resolvers/Query/node.ts';
import { nodes } from '../resolvers/Query/nodes.ts';
import { packages } from '../resolvers/Query/packages.ts';
import { partnerNetwork } from '../resolvers/Query/partnerNetwork.ts';
import { paths } from '../resolvers/Query/paths.ts';
import { plant } from '../resolvers/Query/plant.ts';
import { portfolio } from '../resolvers/Query/portfolio.ts';
import { process } from '../resolvers/Query/process.ts';
import { processes } from '../resolvers/Query/processes.ts';
import { product } from '../resolvers/Query/product.ts';
import { products } from '../resolvers/Query/products.ts';
import { proof } from '../resolvers/Query/proof.ts';
import { region } from '../resolvers/Query/region.ts';
import { regions } from '../resolvers/Query/regions.ts';
import { robustness } from '../resolvers/Query/robustness.ts';
import { scenario } from '../resolvers/Query/scenario.ts';
import { search } from '../resolvers/Query/search.ts';
import { source } from '../resolvers/Query/source.ts';
import { sources } from '../resolvers/Query/sources.ts';
import { suggestedLinks } from '../resolvers/Query/suggestedLinks.ts';
import { targets } from '../resolvers/Query/targets.ts';
import { unlocks } from '../resolvers/Query/unlocks.ts';

/** Every resolver under the name of its type; what is not here is read from the value by its name. */
export const resolvers: Resolvers = {
  Query: {
    ...accessQueries,
    ...draftQueries,
    ...historyQueries,
    ...importQueries,
    ...leadQueries,
    ...recordQueries,
    analyse,
    asOf,
    balance,
    cascade,
    chain,
    chainMap,
    chains,
    closure,
    clusters,
    compareRegions,
    concentration,
    coverage,
    critical,
    datasets,
    enterprise,
    enterprises,
    gap,
    gaps,
    groupStop,
    industryForest,
    leaders,
    makeable,
    matching,
    methods,
    mutualSuppliers,
    node,
    nodes,
    packages,
    partnerNetwork,
    paths,
    plant,
    portfolio,
    process,
    processes,
    product,
    products,
    proof,
    region,
    regions,
    robustness,
    scenario,
    search,
    source,
    sources,
    suggestedLinks,
    targets,
    unlocks,
  },
  Mutation: { ...accessMutations, ...importMutations, ...editMutations, ...leadMutations, ...historyMutations, ...draftMutations },
  ...accessTypes,
  ...importTypes,
  ...draftTypes,
  ...editTypes,
  ...leadTypes,
  ...recordTypes,
  Absence,
  Balance,
  BalancePart,
  Chain,
  ChainMap,
  ChainMapNode,
  Dataset,
  Date: DateScalar,
  DateTime,
  Enterprise,
  Entity,
  Evidence,
  Fact,
  DatasetPart,
  FactConflict,
  FactValue,
  Factor,
  Flow,
  Gap,
  Goal,
  JSON: JsonScalar,
  Method,
  Need,
  Node,
  Partnership,
  PathLink,
  PlantSize,
  Process,
  Product,
  Production,
  Region,
  Revision,
  SearchHit,
  Signal,
  Source,
  Statement,
  SupplyLink,
  Survey,
  Target,
};
