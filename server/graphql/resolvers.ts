import type { Resolvers } from './generated/resolvers.ts';
import { Absence } from './resolvers/Absence.ts';
import { Chain } from './resolvers/Chain.ts';
import { ChainMap } from './resolvers/ChainMap.ts';
import { ChainMapNode } from './resolvers/ChainMapNode.ts';
import { Date as DateScalar } from './resolvers/Date.ts';
import { DateTime } from './resolvers/DateTime.ts';
import { Enterprise } from './resolvers/Enterprise.ts';
import { Entity } from './resolvers/Entity.ts';
import { Evidence } from './resolvers/Evidence.ts';
import { Fact } from './resolvers/Fact.ts';
import { Factor } from './resolvers/Factor.ts';
import { Flow } from './resolvers/Flow.ts';
import { Gap } from './resolvers/Gap.ts';
import { Need } from './resolvers/Need.ts';
import { Node } from './resolvers/Node.ts';
import { Partnership } from './resolvers/Partnership.ts';
import { Process } from './resolvers/Process.ts';
import { Product } from './resolvers/Product.ts';
import { Production } from './resolvers/Production.ts';
import { Region } from './resolvers/Region.ts';
import { SearchHit } from './resolvers/SearchHit.ts';
import { Source } from './resolvers/Source.ts';
import { Statement } from './resolvers/Statement.ts';
import { SupplyLink } from './resolvers/SupplyLink.ts';
import { asOf } from './resolvers/Query/asOf.ts';
import { chain } from './resolvers/Query/chain.ts';
import { chainMap } from './resolvers/Query/chainMap.ts';
import { chains } from './resolvers/Query/chains.ts';
import { closure } from './resolvers/Query/closure.ts';
import { enterprise } from './resolvers/Query/enterprise.ts';
import { enterprises } from './resolvers/Query/enterprises.ts';
import { gap } from './resolvers/Query/gap.ts';
import { gaps } from './resolvers/Query/gaps.ts';
import { makeable } from './resolvers/Query/makeable.ts';
import { node } from './resolvers/Query/node.ts';
import { nodes } from './resolvers/Query/nodes.ts';
import { process } from './resolvers/Query/process.ts';
import { processes } from './resolvers/Query/processes.ts';
import { product } from './resolvers/Query/product.ts';
import { products } from './resolvers/Query/products.ts';
import { proof } from './resolvers/Query/proof.ts';
import { region } from './resolvers/Query/region.ts';
import { regions } from './resolvers/Query/regions.ts';
import { revisions } from './resolvers/Query/revisions.ts';
import { search } from './resolvers/Query/search.ts';
import { source } from './resolvers/Query/source.ts';
import { sources } from './resolvers/Query/sources.ts';

/** Every resolver under the name of its type; what is not here is read from the value by its name. */
export const resolvers: Resolvers = {
  Query: {
    asOf, chain, chainMap, chains, closure, enterprise, enterprises, gap, gaps, makeable, node, nodes, process, processes, product,
    products, proof, region, regions, revisions, search, source, sources,
  },
  Absence, Chain, ChainMap, ChainMapNode, Date: DateScalar, DateTime, Enterprise, Entity, Evidence, Fact, Factor, Flow, Gap, Need,
  Node, Partnership, Process, Product, Production, Region, SearchHit, Source, Statement, SupplyLink,
};
