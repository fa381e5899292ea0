/** A link of the running chain: `target` is made from `source`. */
export interface TreeLink {
  source: string;
  target: string;
  byproduct: boolean;
  runHere: boolean;
}

export interface TreeNode {
  id: string;
  depth: number;
  children: TreeNode[];
}

/**
 * An industry tree (工业树) to read from the root: every product once, below the product that it is furthest from the root by, so that
 * its depth here is the depth that the server counts. Products of a ring, which have no depth, follow the roots at depth 0.
 * @param products ids of the tree, in the order in which siblings are listed
 */
export function growTree(products: readonly string[], links: readonly TreeLink[]): TreeNode[] {
  const nodes = new Map(products.map((id): [string, TreeNode] => [id, { id, depth: 0, children: [] }]));
  const targets = new Map(products.map((id): [string, Set<string>] => [id, new Set()]));
  for (const { source, target, byproduct, runHere } of links)
    if (runHere && !byproduct && source !== target && nodes.has(target)) targets.get(source)?.add(target);
  const waiting = new Map(products.map((id) => [id, 0]));
  for (const made of targets.values()) for (const id of made) waiting.set(id, waiting.get(id)! + 1);
  const parents = new Map<string, string>();
  const settled = products.filter((id) => waiting.get(id) === 0);
  for (const id of settled) nodes.get(id)!.depth = 1;
  // The list grows while it is walked: a product is settled once all it is made from are.
  for (const id of settled) {
    const below = nodes.get(id)!.depth + 1;
    for (const made of targets.get(id)!) {
      const node = nodes.get(made)!;
      if (below > node.depth) {
        node.depth = below;
        parents.set(made, id);
      }
      waiting.set(made, waiting.get(made)! - 1);
      if (waiting.get(made) === 0) settled.push(made);
    }
  }
  const roots: TreeNode[] = [];
  for (const id of products) {
    const node = nodes.get(id)!;
    if (waiting.get(id)! > 0) node.depth = 0;
    const parent = node.depth > 1 ? nodes.get(parents.get(id)!) : undefined;
    (parent?.children ?? roots).push(node);
  }
  return roots;
}

/** How many products stand at and below a node. */
export function countBelow(node: TreeNode): number {
  return node.children.reduce((sum, child) => sum + countBelow(child), 1);
}
