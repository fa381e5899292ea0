// Written by `npm run codegen`; do not edit.
import type { SavedQuery } from '../saved-query.ts';

export const savedQueries: readonly SavedQuery[] = [
  {
    "id": "01-gaps-here",
    "title": {
      "zh": "这条链缺什么、弱在哪里？",
      "en": "Where is the chain missing or weak?"
    },
    "description": {
      "zh": "延链、补链、强链三类缺口按得分排序，各附一句理由。",
      "en": "The three kinds of gap by score, each with its reason in one sentence."
    },
    "fills": {},
    "query": "query GapsHere($chain: ID!, $region: ID!) {\n  gaps(chain: $chain, region: $region, first: 20) {\n    totalCount\n    nodes {\n      rank\n      kind\n      product {\n        id\n        name\n        nameEn\n        stage\n      }\n      score\n      reason\n      onTheWay\n    }\n  }\n}\n"
  },
  {
    "id": "02-supplement",
    "title": {
      "zh": "本地需要、却没有生产记录的有哪些？",
      "en": "What is needed here without a record that it is made here?"
    },
    "description": {
      "zh": "补链缺口：谁需要它，最合适的工艺还缺哪些原料，外地有几家候选。",
      "en": "Supplement gaps: who needs them, what their best process lacks, how many makers elsewhere could come."
    },
    "fills": {},
    "query": "query Supplement($chain: ID!, $region: ID!) {\n  gaps(chain: $chain, region: $region, kind: SUPPLEMENT, first: 50) {\n    totalCount\n    nodes {\n      rank\n      product {\n        id\n        name\n        nameEn\n      }\n      reason\n      neededBy {\n        enterprise {\n          name\n          nameEn\n        }\n        process {\n          name\n          nameEn\n        }\n      }\n      bestProcess {\n        name\n        nameEn\n      }\n      missingInputs {\n        name\n        nameEn\n      }\n      candidates\n    }\n  }\n}\n"
  },
  {
    "id": "03-strengthen",
    "title": {
      "zh": "哪些产品只靠一家，一停就牵连别的？",
      "en": "Which products hang on one maker and stop others with them?"
    },
    "description": {
      "zh": "强链缺口：一旦失去，哪些本地产品会跟着停。",
      "en": "Strengthen gaps: which products made here stop when this one is lost."
    },
    "fills": {},
    "query": "query Strengthen($chain: ID!, $region: ID!) {\n  gaps(chain: $chain, region: $region, kind: STRENGTHEN, first: 30) {\n    totalCount\n    nodes {\n      rank\n      product {\n        id\n        name\n        nameEn\n      }\n      reason\n      loses {\n        name\n        nameEn\n      }\n    }\n  }\n}\n"
  },
  {
    "id": "04-ready-to-extend",
    "title": {
      "zh": "往下游延伸，哪些产品原料已经最齐？",
      "en": "Which next products have most of their inputs here?"
    },
    "description": {
      "zh": "延链缺口，只按原料齐备程度排序：现有的投入和还差的投入。",
      "en": "Extend gaps ranked by readiness alone: inputs that are here and inputs that are not."
    },
    "fills": {},
    "query": "query ReadyToExtend($chain: ID!, $region: ID!) {\n  gaps(\n    chain: $chain\n    region: $region\n    kind: EXTEND\n    first: 20\n    weights: [\n      { factor: READINESS, weight: 1 }\n      { factor: DEMAND, weight: 0 }\n      { factor: OPENS, weight: 0 }\n      { factor: FRAGILITY, weight: 0 }\n      { factor: DEPTH, weight: 0.05 }\n      { factor: EVIDENCE, weight: 0 }\n      { factor: CANDIDATES, weight: 0 }\n      { factor: PLANNED, weight: 0 }\n      { factor: STEP, weight: 0 }\n    ]\n  ) {\n    nodes {\n      rank\n      rankByDefault\n      product {\n        name\n        nameEn\n      }\n      readiness\n      haveInputs {\n        name\n        nameEn\n      }\n      missingInputs {\n        name\n        nameEn\n      }\n    }\n  }\n}\n"
  },
  {
    "id": "05-gaps-of-a-lane",
    "title": {
      "zh": "“{{segment}}”这一段缺什么？",
      "en": "What does the lane “{{segment}}” lack?"
    },
    "description": {
      "zh": "只看一个分段的缺口，含掌握情况：无记录不等于没有。",
      "en": "Gaps of one lane with what is known: no record does not mean that there is none."
    },
    "fills": {
      "segment": "segment"
    },
    "query": "query GapsOfALane($chain: ID!, $region: ID!, $segment: [String!]) {\n  gaps(chain: $chain, region: $region, filter: { segment: $segment }, first: 50) {\n    totalCount\n    nodes {\n      rank\n      kind\n      product {\n        id\n        name\n        nameEn\n      }\n      knowledge\n      onTheWay\n      plannedBy {\n        enterprise {\n          name\n          nameEn\n        }\n        status\n        capacity\n        unit\n      }\n      reason\n    }\n  }\n}\n"
  },
  {
    "id": "06-why-a-gap",
    "title": {
      "zh": "为什么说缺{{product}}？依据在哪里？",
      "en": "Why is {{product}} a gap, and on what evidence?"
    },
    "description": {
      "zh": "单个缺口的逐条理由、性质标记、来源和得分构成。",
      "en": "One gap with each statement, its mark, its sources and the parts of its score."
    },
    "fills": {
      "product": "gap"
    },
    "query": "query WhyAGap($chain: ID!, $region: ID!, $product: ID!) {\n  gap(chain: $chain, region: $region, product: $product) {\n    kind\n    rank\n    score\n    factors {\n      name\n      value\n      weight\n      contribution\n    }\n    reasons {\n      text\n      mark\n      evidence {\n        confidence\n        source {\n          title\n          publisher\n          date\n          url\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "id": "07-completeness",
    "title": {
      "zh": "这条链完整度多少？本地配套率多少？",
      "en": "How complete is the chain, and how much is supplied locally?"
    },
    "description": {
      "zh": "完整度、本地配套率以及各环节强弱缺的数目。",
      "en": "Completeness, the local supply rate, and strong, weak and missing products by stage."
    },
    "fills": {},
    "query": "query Completeness($chain: ID!, $region: ID!) {\n  chainMap(chain: $chain, region: $region) {\n    completeness\n    localSupplyRate {\n      value\n      have {\n        name\n        nameEn\n      }\n      need {\n        name\n        nameEn\n      }\n    }\n    counts {\n      status\n      products\n    }\n    stages {\n      index\n      name\n      nameEn\n      products\n      strong\n      weak\n      missing\n    }\n  }\n}\n"
  },
  {
    "id": "08-probably-made",
    "title": {
      "zh": "哪些产品很可能本地有，只是没有记录？",
      "en": "What is probably made here, only not recorded?"
    },
    "description": {
      "zh": "副产、厂内中间品、型号未载三种情况，以及怎样核实。",
      "en": "By-products, intermediates inside a works and unknown grades, with what would settle each."
    },
    "fills": {},
    "query": "query ProbablyMade($chain: ID!, $region: ID!) {\n  chainMap(chain: $chain, region: $region, filter: { status: [POSSIBLE] }) {\n    nodes {\n      product {\n        id\n        name\n        nameEn\n      }\n      possibleBecause\n      reason\n      settledBy\n    }\n  }\n}\n"
  },
  {
    "id": "09-around-a-product",
    "title": {
      "zh": "{{product}}的上下游是什么？",
      "en": "What lies up- and downstream of {{product}}?"
    },
    "description": {
      "zh": "以一种产品为中心两层以内的产业链图。",
      "en": "The chain map around one product, two processes far."
    },
    "fills": {
      "product": "made"
    },
    "query": "query AroundAProduct($chain: ID!, $region: ID!, $product: ID!) {\n  chainMap(chain: $chain, region: $region, filter: { focus: $product, depth: 2 }) {\n    nodes {\n      product {\n        id\n        name\n        nameEn\n      }\n      stage\n      status\n      makers\n      outsideMakers\n    }\n    links {\n      source\n      target\n      process\n      byproduct\n      runHere\n    }\n  }\n}\n"
  },
  {
    "id": "10-proof",
    "title": {
      "zh": "{{product}}能不能在本地做出来？要建哪些装置？",
      "en": "Can {{product}} be made here, and which plants would it take?"
    },
    "description": {
      "zh": "从本地可得和可外购的原料出发的证明：步骤、取用的原料、需新建的装置。",
      "en": "A proof from what is here and the resources one can buy: steps, what they take, plants to build."
    },
    "fills": {
      "product": "gap"
    },
    "query": "query ProofOf($chain: ID!, $region: ID!, $product: ID!) {\n  proof(chain: $chain, region: $region, product: $product) {\n    product {\n      name\n      nameEn\n    }\n    makeable\n    steps {\n      process {\n        name\n        nameEn\n      }\n      uses {\n        name\n        nameEn\n      }\n      yields {\n        name\n        nameEn\n      }\n      runHere\n    }\n    leaves {\n      name\n      nameEn\n    }\n    build {\n      name\n      nameEn\n    }\n  }\n}\n"
  },
  {
    "id": "11-makeable-from",
    "title": {
      "zh": "只有这几样东西，能做出什么？",
      "en": "What can be made from just these things?"
    },
    "description": {
      "zh": "自己给定一组产品，看能生产到哪一步。",
      "en": "Give a set of products and see how far it goes."
    },
    "fills": {
      "base": "several"
    },
    "query": "query MakeableFrom($chain: ID!, $base: [ID!]!) {\n  makeable(chain: $chain, base: $base) {\n    products {\n      id\n      name\n      nameEn\n    }\n    steps {\n      process {\n        name\n        nameEn\n      }\n      yields {\n        name\n        nameEn\n      }\n    }\n  }\n}\n"
  },
  {
    "id": "12-without-one",
    "title": {
      "zh": "没有{{without}}，本地还能做什么？",
      "en": "What can still be made here without {{without}}?"
    },
    "description": {
      "zh": "排除一个产品后的可生产范围，与不排除时相比。",
      "en": "What can be made once a product is ruled out, beside what can be made with it."
    },
    "fills": {
      "without": "fragile"
    },
    "query": "query WithoutOne($chain: ID!, $region: ID!, $without: [ID!]) {\n  with: closure(chain: $chain, region: $region) {\n    products {\n      name\n      nameEn\n    }\n  }\n  without: closure(chain: $chain, region: $region, without: $without) {\n    products {\n      name\n      nameEn\n    }\n  }\n}\n"
  },
  {
    "id": "13-who-makes",
    "title": {
      "zh": "谁在生产{{product}}，产能多大？",
      "en": "Who makes {{product}}, and how much?"
    },
    "description": {
      "zh": "全国的生产者、产能、年份和来源。",
      "en": "Makers everywhere with capacity, year and source."
    },
    "fills": {
      "product": "made"
    },
    "query": "query WhoMakes($product: ID!) {\n  product(id: $product) {\n    name\n    nameEn\n    madeBy(first: 100) {\n      totalCount\n      nodes {\n        enterprise {\n          name\n          nameEn\n          region {\n            name\n            nameEn\n          }\n        }\n        phase\n        status\n        capacity\n        unit\n        year\n        mark\n        evidence {\n          confidence\n          source {\n            title\n            url\n          }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "id": "14-enterprise",
    "title": {
      "zh": "{{enterprise}}：做什么、用什么、和谁有关系？",
      "en": "{{enterprise}}: what it makes and uses, and whom it is tied to"
    },
    "description": {
      "zh": "一家企业的生产、需求、供应关系和合作往来，按时间排列。",
      "en": "One enterprise with productions, needs, supply links and partnerships by date."
    },
    "fills": {
      "enterprise": "enterprise"
    },
    "query": "query EnterpriseSheet($enterprise: ID!) {\n  enterprise(id: $enterprise) {\n    name\n    nameEn\n    makes(first: 100) {\n      totalCount\n      nodes {\n        product {\n          name\n          nameEn\n        }\n        phase\n        capacity\n        unit\n      }\n    }\n    needs {\n      totalCount\n      nodes {\n        product {\n          name\n          nameEn\n        }\n      }\n    }\n    suppliesTo {\n      nodes {\n        to {\n          name\n          nameEn\n        }\n        product {\n          name\n          nameEn\n        }\n      }\n    }\n    suppliedBy {\n      nodes {\n        from {\n          name\n          nameEn\n        }\n        product {\n          name\n          nameEn\n        }\n      }\n    }\n    partnerships(first: 100) {\n      totalCount\n      nodes {\n        kind\n        date\n        from {\n          name\n        }\n        to {\n          name\n        }\n        note\n      }\n    }\n    makerGroup {\n      name\n      nameEn\n    }\n  }\n}\n"
  },
  {
    "id": "15-firms-in-park",
    "title": {
      "zh": "园区里有哪些企业，各做什么？",
      "en": "Which enterprises are in the park, and what do they make?"
    },
    "description": {
      "zh": "园区的企业和产品。",
      "en": "The enterprises of the park and their products."
    },
    "fills": {
      "park": "park"
    },
    "query": "query FirmsInPark($park: ID!) {\n  region(id: $park) {\n    name\n    nameEn\n    parent {\n      name\n      nameEn\n    }\n    enterprises(first: 100) {\n      totalCount\n      nodes {\n        id\n        name\n        nameEn\n        kind\n        nameVerified\n        makes(first: 20) {\n          nodes {\n            product {\n              name\n              nameEn\n            }\n            phase\n          }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "id": "16-deals-of-the-government",
    "title": {
      "zh": "政府和哪些企业有过往来？",
      "en": "With whom did the government deal?"
    },
    "description": {
      "zh": "按日期列出洽谈、签约、合作等往来及其出处。",
      "en": "Talks, agreements and cooperation by date, with their sources."
    },
    "fills": {
      "government": "government"
    },
    "query": "query DealsOfTheGovernment($government: ID!) {\n  enterprise(id: $government) {\n    partnerships(first: 100) {\n      totalCount\n      nodes {\n        date\n        kind\n        from {\n          name\n        }\n        to {\n          name\n        }\n        product {\n          name\n        }\n        note\n        evidence {\n          source {\n            title\n          }\n          locator\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "id": "17-made-elsewhere",
    "title": {
      "zh": "名称里有“{{text}}”的产品，本地没有记录、外地谁在做？",
      "en": "Products named “{{text}}” without a record here: who makes them elsewhere?"
    },
    "description": {
      "zh": "按名称筛选，列出外地的生产企业。",
      "en": "Filtered by name, with the makers elsewhere."
    },
    "fills": {
      "text": "gapName"
    },
    "query": "query MadeElsewhere($region: ID!, $text: String) {\n  products(filter: { text: $text, missingIn: $region }) {\n    totalCount\n    nodes {\n      id\n      name\n      nameEn\n      knowledge(region: $region)\n      madeBy(phase: OPERATING, first: 20) {\n        nodes {\n          enterprise {\n            name\n            nameEn\n            region {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "id": "18-search",
    "title": {
      "zh": "按名称找企业或产品",
      "en": "Find an enterprise or product by its name"
    },
    "description": {
      "zh": "中文、英文、别名、全拼、拼音首字母都可以，英文拼错一两个字母也行。",
      "en": "Chinese, English, aliases, pinyin and pinyin initials work, with a typing error or two."
    },
    "fills": {
      "text": "enterpriseName"
    },
    "query": "query Find($text: String!) {\n  search(text: $text, first: 10) {\n    kind\n    id\n    name\n    nameEn\n    matched\n    score\n  }\n}\n"
  },
  {
    "id": "19-broken-links",
    "title": {
      "zh": "哪些来源的链接打不开？",
      "en": "Which sources have no working link?"
    },
    "description": {
      "zh": "核对材料时先看这些：有多少事实依靠它们。",
      "en": "Look at these first when checking: how many facts rest on them."
    },
    "fills": {},
    "query": "query BrokenLinks {\n  sources(linkOk: false, first: 100) {\n    totalCount\n    nodes {\n      id\n      title\n      publisher\n      date\n      citation\n      factCount\n    }\n  }\n}\n"
  },
  {
    "id": "20-as-of",
    "title": {
      "zh": "数据截至何时，改过哪些？",
      "en": "As of when is the data, and what was changed?"
    },
    "description": {
      "zh": "当前修订和修订历史。",
      "en": "The current revision and the history of revisions."
    },
    "fills": {},
    "query": "query AsOf {\n  asOf {\n    id\n    at\n    by\n    note\n    added\n    changed\n    removed\n  }\n  revisions(first: 20) {\n    totalCount\n    nodes {\n      id\n      at\n      by\n      note\n      added\n      changed\n      removed\n    }\n  }\n}\n"
  },
  {
    "id": "21-least-to-bring",
    "title": {
      "zh": "要在本地做出{{target}}，最少引进哪几样？",
      "en": "What is the least to bring so that {{target}} can be made here?"
    },
    "description": {
      "zh": "补链组合：从小到大，缺一不可，附最小规模的证明和需新建的装置。",
      "en": "Packages: smallest first, nothing to spare, with the proof of the minimum size and the plants to build."
    },
    "fills": {
      "target": "gap"
    },
    "query": "query BringThese($chain: ID!, $region: ID!, $target: ID!) {\n  packages(chain: $chain, region: $region, target: $target) {\n    packages {\n      size\n      add {\n        name\n        nameEn\n      }\n      unlocks {\n        name\n        nameEn\n      }\n      proof {\n        build {\n          name\n          nameEn\n        }\n      }\n    }\n    minimumSize\n    certificate\n    complete\n    stopReason\n  }\n}\n"
  },
  {
    "id": "22-unlocks-in-twos",
    "title": {
      "zh": "哪两样一起引进，能带出更多产品？",
      "en": "Which two products open more only together?"
    },
    "description": {
      "zh": "解锁组合：两样缺一不可，按带动的产品数排列。",
      "en": "Pairs of which neither half is enough, ranked by how many products they open."
    },
    "fills": {},
    "query": "query UnlocksInTwos($chain: ID!, $region: ID!) {\n  unlocks(chain: $chain, region: $region, size: 2, way: INVITE, first: 10) {\n    unlocks {\n      gain\n      way\n      add {\n        name\n        nameEn\n      }\n      unlocks {\n        name\n        nameEn\n      }\n    }\n    complete\n    stopReason\n  }\n}\n"
  },
  {
    "id": "23-leaders",
    "title": {
      "zh": "产业链最依赖哪些企业（链主）？",
      "en": "Which enterprises does the chain hang on?"
    },
    "description": {
      "zh": "独家生产的产品数加上随之停产的产品数，以及占可得产品的比例。",
      "en": "Products that a group alone makes and those that stop with them, and their share of what is available."
    },
    "fills": {},
    "query": "query Leaders($chain: ID!, $region: ID!) {\n  leaders(chain: $chain, region: $region, first: 10) {\n    enterprise {\n      name\n      nameEn\n    }\n    score\n    products\n    dependenceShare\n    factors {\n      name\n      value\n    }\n  }\n}\n"
  },
  {
    "id": "24-what-stops",
    "title": {
      "zh": "{{product}}一旦断供，哪些产品会停？",
      "en": "What stops if {{product}} stops?"
    },
    "description": {
      "zh": "随之停产的产品、独家生产者，以及普通图工具会给出的答案。",
      "en": "The products that stop, the only maker, and what an ordinary graph tool would say."
    },
    "fills": {
      "product": "fragile"
    },
    "query": "query WhatStops($chain: ID!, $region: ID!, $product: ID!) {\n  critical(chain: $chain, region: $region, product: $product) {\n    product {\n      name\n      nameEn\n    }\n    soleMaker {\n      name\n      nameEn\n    }\n    loses {\n      name\n      nameEn\n    }\n    flatDominates {\n      name\n      nameEn\n    }\n  }\n}\n"
  },
  {
    "id": "25-whom-to-call",
    "title": {
      "zh": "{{product}}该找谁来？",
      "en": "Whom to call for {{product}}?"
    },
    "description": {
      "zh": "招商目标：得分构成、理由与来源、与本地的关系、它能带来什么；另附名次区间和先核实什么。",
      "en": "Candidates with factors, reasons with sources, ties to someone here and what they bring; how firm the ranking is."
    },
    "fills": {
      "product": "gap"
    },
    "query": "query WhomToCall($chain: ID!, $region: ID!, $product: ID!) {\n  targets(chain: $chain, region: $region, product: $product, first: 5) {\n    rank\n    enterprise {\n      name\n      nameEn\n    }\n    score\n    vetoes\n    reasons {\n      text\n      mark\n      evidence {\n        source {\n          title\n        }\n      }\n    }\n    ties {\n      length\n      nodes {\n        name\n        nameEn\n      }\n    }\n    counterfactual {\n      openedWith {\n        name\n        nameEn\n      }\n      blockedWithout {\n        name\n        nameEn\n      }\n    }\n  }\n  robustness(chain: $chain, region: $region, product: $product, first: 5) {\n    targets {\n      enterprise {\n        name\n        nameEn\n      }\n      rank\n      rankLow\n      rankHigh\n    }\n    verifyFirst {\n      question\n      effect\n    }\n  }\n}\n"
  },
  {
    "id": "26-what-if",
    "title": {
      "zh": "如果{{add}}落地，会怎样变化？",
      "en": "What changes if {{add}} is made here?"
    },
    "description": {
      "zh": "沙盘：消除和新增的缺口、状态变化、前后完整度与本地配套率；不写入任何数据。",
      "en": "A what-if: gaps closed and opened, changed statuses, completeness and local supply before and after; nothing is written."
    },
    "fills": {
      "add": "gaps"
    },
    "query": "query WhatIf($chain: ID!, $region: ID!, $add: [ID!]) {\n  scenario(chain: $chain, region: $region, change: { addProducts: $add }) {\n    gapsClosed {\n      kind\n      product {\n        name\n        nameEn\n      }\n    }\n    gapsOpened {\n      kind\n      product {\n        name\n        nameEn\n      }\n    }\n    opened {\n      name\n      nameEn\n    }\n    changed {\n      product {\n        name\n        nameEn\n      }\n      before\n      after\n    }\n    completenessBefore\n    completenessAfter\n    localSupplyBefore\n    localSupplyAfter\n  }\n}\n"
  },
  {
    "id": "27-how-connected",
    "title": {
      "zh": "{{from}}怎样联系上{{to}}？",
      "en": "How is {{from}} connected with {{to}}?"
    },
    "description": {
      "zh": "最短的几条关系路径，每一步带依据。",
      "en": "The shortest ways over known relations, each step with its evidence."
    },
    "fills": {
      "from": "enterprise",
      "to": "stranger"
    },
    "query": "query HowConnected($from: ID!, $to: ID!) {\n  paths(from: $from, to: $to, first: 3) {\n    length\n    nodes {\n      name\n      nameEn\n    }\n    links {\n      kind\n      from\n      to\n      product {\n        name\n        nameEn\n      }\n      date\n      evidence {\n        source {\n          title\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "id": "28-supply-and-demand",
    "title": {
      "zh": "本地谁生产、谁需要，还没有对接上？",
      "en": "Who here makes what others here need, without a recorded link?"
    },
    "description": {
      "zh": "供需对接：本地供方在前，列出需方和已有的供应关系。",
      "en": "Matches, local suppliers first, with those who need the product and the supply links on record."
    },
    "fills": {},
    "query": "query SupplyAndDemand($chain: ID!, $region: ID!) {\n  matching(chain: $chain, region: $region, first: 10) {\n    totalCount\n    nodes {\n      product {\n        name\n        nameEn\n      }\n      suppliers {\n        enterprise {\n          name\n          nameEn\n        }\n      }\n      buyers {\n        enterprise {\n          name\n          nameEn\n        }\n        process {\n          name\n          nameEn\n        }\n      }\n      linked {\n        from {\n          name\n          nameEn\n        }\n        to {\n          name\n          nameEn\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "id": "29-balance",
    "title": {
      "zh": "按现有记录，本地哪些物料不足，先问谁？",
      "en": "Which materials are short here by the records, and whom to ask first?"
    },
    "description": {
      "zh": "物料平衡：每个数量都是区间，没有上限就是“至少”；不足的在前。",
      "en": "The material balance: every amount is an interval, and no upper end means \"at least\"; short ones first."
    },
    "fills": {},
    "query": "query MaterialBalance($chain: ID!, $region: ID!) {\n  balance(chain: $chain, region: $region, first: 30) {\n    totalCount\n    nodes {\n      product {\n        name\n        nameEn\n      }\n      verdict\n      supply {\n        lo\n        hi\n        unit\n      }\n      need {\n        lo\n        hi\n      }\n      short {\n        lo\n        hi\n      }\n      askFirst {\n        name\n        nameEn\n      }\n      askAbout {\n        name\n        nameEn\n      }\n    }\n  }\n}\n"
  }
];
