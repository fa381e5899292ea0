/** A graph from before there were datasets: everything in it is taken as stated by the dataset of its chain. */
import type { Dataset } from '../domain/datasets.ts';
import type { DatasetId } from '../domain/ids.ts';
import { LABELS, LINKS, type Label } from '../graph/vocabulary.ts';
import { isHead, isOrigin, keyOf, type GraphParts, type LinkPart, type NodePart } from '../ingest/write/graph-parts.ts';
import { toDatasetNode } from './split-parts.ts';

/** Where a product stands in its chain was once said by the product itself. */
const OF_PLACE = ['stage', 'segment', 'branch'];

/** @returns null where there is nothing to take over: the graph is empty, or knows datasets already */
export function adoptParts({ nodes, links }: GraphParts): { parts: GraphParts; dataset: Dataset } | null {
  if (nodes.length === 0 || nodes.some(isOrigin)) return null;
  const chain = nodes.find(({ label }) => label === LABELS.chain);
  const dataset: Dataset = {
    id: (chain?.id ?? 'former') as DatasetId,
    name: (chain?.props['name'] ?? 'former') as string,
    loadedAt: '',
    files: [],
  };
  const products = new Map(nodes.filter(({ label }) => label === LABELS.product).map((node) => [keyOf(node), node]));
  const heads = nodes.filter(isHead);
  return {
    dataset,
    parts: {
      nodes: [
        ...nodes.map((node) => (node.label === LABELS.product ? { ...node, props: without(node.props) } : node)),
        toDatasetNode(dataset),
      ],
      links: [...links.map((link) => toPlaced(link, products)), ...heads.map(({ label, id }) => toOrigin(label, id, dataset.id))],
    },
  };
}

function without(props: NodePart['props']): NodePart['props'] {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !OF_PLACE.includes(name)));
}

function toPlaced(link: LinkPart, products: ReadonlyMap<string, NodePart>): LinkPart {
  const product = link.type === LINKS.inChain ? products.get(keyOf(link.from)) : undefined;
  if (!product) return link;
  const place = Object.entries(product.props).filter(([name]) => OF_PLACE.includes(name));
  return { ...link, props: { ...Object.fromEntries(place), ...link.props } };
}

function toOrigin(label: Label, id: string, dataset: string): LinkPart {
  return { type: LINKS.inDataset, from: { label, id }, to: { label: LABELS.dataset, id: dataset }, props: {}, owner: keyOf({ label, id }) };
}
