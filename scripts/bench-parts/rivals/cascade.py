"""The cascade of Diem et al. 2022 in numpy, dense, one shock after the other: the rival of the bench and a check of the values.

Reads the input of the method `cascade` from a file, stops every n-th firm (second argument, 1 by default),
prints {"seconds": float, "loss": {firm: value}}.
"""
import json
import sys
import time

import numpy as np


def prepare(data):
    ids = [firm["id"] for firm in data["firms"]]
    at = {name: i for i, name in enumerate(ids)}
    names = sorted({firm["sector"] for firm in data["firms"]})
    sector = np.array([names.index(firm["sector"]) for firm in data["firms"]])
    weights = np.zeros((len(ids), len(ids)))
    for link in data["links"]:
        weights[at[link["from"]], at[link["to"]]] += link["weight"]
    essential = np.zeros((len(names), len(names)), dtype=bool)
    if data["essential"] == "all":
        essential[:] = True
    elif data["essential"] != "none":
        for supplier, buyer in data["essential"]:
            if supplier in names and buyer in names:
                essential[names.index(supplier), names.index(buyer)] = True
    return ids, sector, weights, essential


def losses(data, every):
    ids, sector, weights, essential = prepare(data)
    count, sectors = len(ids), sector.max() + 1
    member = np.zeros((sectors, count))
    member[sector, np.arange(count)] = 1
    out, into = weights.sum(axis=1), weights.sum(axis=0)
    by_sector = member @ weights
    is_essential = essential[sector][:, sector]
    own = by_sector[sector]
    with np.errstate(divide="ignore", invalid="ignore"):
        limiting = np.where(is_essential & (own > 0), weights / own, 0)
        linear = np.where(~is_essential & (into > 0), weights / into, 0)
        upward = np.where(out[:, None] > 0, weights / out[:, None], 0)
    size = np.maximum(out, into) if data["weights"] == "max" else out
    size = size / size.sum() if size.sum() > 0 else size
    blocks = [(np.flatnonzero(sector == k), limiting[sector == k].T.copy()) for k in range(sectors) if essential[k].any()]
    linear_t = linear.T.copy()
    result = {}
    for shocked in range(0, count, every):
        down, up = np.ones(count), np.ones(count)
        down[shocked] = up[shocked] = 0
        while True:
            share = np.ones(count)
            if data["substitution"]:
                left = (member @ (out * down))[sector]
                with np.errstate(divide="ignore", invalid="ignore"):
                    share = np.where(left > 0, np.minimum(1, out / left), 1)
            lost = share * (1 - down)
            worst = linear_t @ lost
            for firms, block in blocks:
                worst = np.maximum(worst, block @ lost[firms])
            new_down = np.clip(1 - worst, 0, 1)
            new_up = np.clip(1 - upward @ (1 - up), 0, 1)
            new_down[shocked] = new_up[shocked] = 0
            moved = max(np.abs(new_down - down).max(), np.abs(new_up - up).max())
            down, up = new_down, new_up
            if moved <= data["epsilon"]:
                break
        result[ids[shocked]] = float((size * (1 - np.minimum(down, up))).sum())
    return result


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf8") as file:
        table = json.load(file)
    start = time.perf_counter()
    found = losses(table, int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    print(json.dumps({"seconds": time.perf_counter() - start, "loss": found}))
