"""halp's b_visit and networkx's dominators and cut points: reads {"processes", "base", "links", "root"}, prints times and sizes."""
import json
import sys
import time

import networkx
from halp.algorithms import directed_paths
from halp.directed_hypergraph import DirectedHypergraph


def timed(work):
    start = time.perf_counter()
    found = work()
    return time.perf_counter() - start, found


with open(sys.argv[1], encoding="utf8") as file:
    given = json.load(file)
hypergraph = DirectedHypergraph()
hypergraph.add_hyperedge(["the base"], given["base"])
for process in given["processes"]:
    hypergraph.add_hyperedge(set(process["inputs"]), set(process["outputs"]))
visit, visited = timed(lambda: directed_paths.b_visit(hypergraph, "the base")[0])

directed = networkx.DiGraph(given["links"])
dominators, idom = timed(lambda: networkx.immediate_dominators(directed, given["root"]))
undirected = networkx.Graph(given["links"])
cuts, (articulation, bridges) = timed(
    lambda: (set(networkx.articulation_points(undirected)), list(networkx.bridges(undirected)))
)
print(json.dumps({
    "visitSeconds": visit, "visited": len(visited) - 1,
    "dominatorSeconds": dominators, "dominated": sum(1 for point in idom if point != given["root"]),
    "cutSeconds": cuts, "articulation": len(articulation), "bridges": len(bridges),
}))
