/** An amount as only the tables write it, in what a reader sees: 100000 t/a, 1183000 t Ni, 250000 pcs/d, 8.1 亿 亿元. */
export const RAW_UNIT =
  /(?<![\d.,])\d{4,}(?:\.\d+)? ?(?:t|pcs|m[23]|[GM]?Wh)(?![\w.])|\d ?(?:t|pcs|[GM]?Wh)(?: [A-Z][a-z]?)?\/[ad](?![a-z])|亿 亿元/u;
