"""py-ecomplexity on a matrix places x products: reads the input of the method `complexity` from a file, prints {"seconds", "eci"}."""
import contextlib
import io
import json
import sys
import time
import warnings

import pandas as pd
from ecomplexity import ecomplexity

warnings.filterwarnings("ignore")
with open(sys.argv[1], encoding="utf8") as file:
    table = json.load(file)
rows = [
    (1, place, product, made)
    for place, line in zip(table["places"], table["matrix"])
    for product, made in zip(table["products"], line)
]
data = pd.DataFrame(rows, columns=["year", "place", "product", "value"])
columns = {"time": "year", "loc": "place", "prod": "product", "val": "value"}
start = time.perf_counter()
with contextlib.redirect_stdout(io.StringIO()):
    found = ecomplexity(data, columns, presence_test="manual", check_logsupermodularity=False, verbose=False)
seconds = time.perf_counter() - start
eci = found.drop_duplicates("place").set_index("place")["eci"]
print(json.dumps({"seconds": seconds, "eci": {place: float(value) for place, value in eci.items()}}))
