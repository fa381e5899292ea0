// Written by `npm run codegen`; do not edit.
export const savedQueries = [
  {
    "id": "gaps-here",
    "title": {
      "zh": "金昌这条链缺什么、弱在哪里？",
      "en": "Where is the chain of Jinchang missing or weak?"
    },
    "description": {
      "zh": "延链、补链、强链三类缺口，按得分排序，各附一句理由。",
      "en": "The three kinds of gap by score, each with its reason in one sentence."
    },
    "query": "query GapsHere($region: ID! = \"cn-620300\") {\n  gaps(chain: \"ni-cu-co\", region: $region, first: 20) {\n    totalCount\n    nodes {\n      rank\n      kind\n      product { id name nameEn stage }\n      score\n      reason\n      onTheWay\n    }\n  }\n}\n"
  }
];
