/**
 * What a question is about beside its words: a product, several of them, an enterprise, one of both, two enterprises, a segment of
 * the chain, other regions, an amount of 亿元 or a year.
 */
export type Slot = 'product' | 'products' | 'enterprise' | 'thing' | 'pair' | 'segment' | 'region' | 'amount' | 'year';

/**
 * How a question is recognised. `needs`: what must be named in it; `takes`: what may be. Every one of `cues` must be found in the text, or
 * every one of `or`; a cue never reaches over what is named. `loose`: words that many questions have; they count half.
 */
export interface Cues {
  readonly needs?: Slot;
  readonly takes?: readonly Slot[];
  readonly cues: readonly RegExp[];
  readonly or?: readonly RegExp[];
  readonly loose?: true;
  /** The answer is about the region that is named, where one is, instead of the one in view. */
  readonly elsewhere?: true;
  /** The answer adds up the grades of a class of products where a class is named. */
  readonly summed?: true;
}

const WHO =
  /谁家?|哪些?家|哪几家|(哪些|什么|哪个|哪几个)(企业|公司|厂家|厂商|厂|单位)|有没有(企业|公司|厂家|厂商|厂|人)|\b(?:who|anybody|anyone|somebody|someone)\b|which (firms?|compan(y|ies)|enterprises?|plants?|makers?)/;

/** The kinds of question, most of them as the bureau asks them; the order settles between two that fit as well. */
export const QUESTIONS = {
  missing: {
    takes: ['segment', 'region'],
    elsewhere: true,
    cues: [
      /[缺差少]的?(是|了|些)?(什么|哪些|啥|哪几样|哪几种|哪样|哪块)|缺口|缺项|短板|空白|断点|堵点|断链|哪(里|儿)(断|缺|卡)了?|链?[断缺卡]在(哪(里|儿|个环节|一环)?|什么地方)|补链(的?重点)?|(?<!先)补(什么|哪些|啥)|what.*?\b(missing|lacking|lack)\b|\bgaps?\b|where (does|do|is).*?\b(break|broken)s?\b|\b(links?|steps?|parts?)\b.*?\b(broken|break)\b/,
    ],
  },
  extend: {
    takes: ['segment', 'region'],
    elsewhere: true,
    cues: [
      /延链|延伸|往下(游)?(延伸|做|延|走|发展)?|深加工|下一步(能|可以)做|\bextend\w*|(next )?\bdownstream\b|next products?|further processing/,
    ],
  },
  strengthen: {
    takes: ['segment', 'region'],
    elsewhere: true,
    cues: [
      /强链(.{0,2}强)?|薄弱|脆弱|单点|独家|只有一家(在做|做|生产)?|(只|全|都)靠.{0,2}一家(供货|供应)?|一家(供货|供应)|卡脖子|断供风险|风险(最)?大|\bweak\w*( (spots?|points?|links?|parts?))?|\bfragile\b|\b(biggest |main )?risks?\b|(?:only one|a single|single|sole|one) (maker|supplier|source|producer)|single points? of failure|\bstrengthen/,
    ],
  },
  first: {
    takes: ['segment', 'region'],
    elsewhere: true,
    cues: [
      /先.{0,2}补(什么|啥|哪些)|先(做|抓|招|补|干|办|引)(哪)?[一二两三四五几](件|个|样)事?|前[一二三五十]+大?(缺口|项|个)?|先(做|抓|招|补|干|办|引)|最(该|重要|紧要|急|要紧|值得|有用)|优先|当务之急|重点(抓|补|招)|what.*?\bfirst\b|\btop (three|five|\d+|gaps|priorit)|\bpriorit|most (useful|important|urgent|needed)|最[大重]的?缺口|(biggest|largest|worst|main) gaps?|which.{0,20}\b(helps?|matters?|counts?)( us)?( the)? most\b/,
    ],
  },
  whom: {
    takes: ['segment', 'region'],
    elsewhere: true,
    cues: [
      /(招商|先|该|上门|去|最该).{0,3}(找|拜访|联系|走访|谈|见)(谁|哪些|哪家|哪几家|什么)(企业|公司|单位)?|先?(给|跟|同)谁(打电话|打|联系|谈)|招商(目标|对象|名单)+|招商?(谁|哪家|哪些|哪几家)(企业|公司|单位)?|(邀请|请|约)(谁|哪家|哪些|哪几家)(企业|公司)?来(考察|谈|看看?|座谈)?|谁(能|可以|会)?来?[补填]上?(我们|这些|这)?的?缺口|目标(企业)?名单|whom? (should|do|can) we (call|visit|approach|invite|talk to)( first)?|\bwhom? to (call|visit|invite)\b|which (compan(y|ies)|firms?|enterprises?) (should|do|can|could) we (call|visit|approach|invite|contact|talk to)( first)?|who (can|could) (fill|close) (our|the|these) gaps/,
    ],
  },
  complete: { cues: [/完整|齐全|完备|完善|全不全|how complete|\bcompleteness\b|how (full|whole)/] },
  localSupply: {
    cues: [/自给|自己能?(供|满足|解决)(得?上)?|配套率|本地配套|本地化率|local supply|self.?sufficien\w*|how much of what is (needed|used)/],
  },
  possible: {
    cues: [
      /(可能|疑似|大概|也许|估计).*?(有|在做|生产)|待核|要核实|需要?核[实对]|没核实|\bprobabl\w*|\bpossibly( made)?( here)?|to (be )?verif\w*/,
    ],
  },
  boughtIn: {
    cues: [
      /(从|到|去)?(外地|外省|外面|外边|国外)(去|来)?(买|采购|进货|进)|外购|外采|\bbought in\b|buy (in|from (outside|elsewhere))|\bimported?\b/,
    ],
  },
  planned: {
    cues: [
      /在建|规划|拟建|筹建|即将(投产|建成)|快(投产|建成)|\bplanned\b|under construction|on (the|its|their) way|being built|\bupcoming\b/,
    ],
  },
  leaders: {
    cues: [
      /龙头|链主|领军|带头|头部企业|老大|顶梁柱|撑着|挑大梁|\bleaders?\b|leading (firms?|enterprises?|compan)|\banchor\b|biggest (firms?|compan|enterprise|player|name)\w*/,
    ],
  },
  dependence: {
    cues: [
      /依赖|靠(的是)?(谁|哪家|什么|着)|离不开|命脉|牵一发|一(停|倒|断)(就)?全(停|倒|断)|关键产品|\bdepends?( on)?\b|\brel(y|ies) on|\bhangs? on|most critical|key products?/,
    ],
  },
  pairs: {
    cues: [
      /(两|2|二)(样|个|种|项).*?(一起|同时|一块|组合|配)|一起引进|打包|搭配|组合拳|\bpairs?\b|\btwo\b.*\btogether\b|\bboth\b.*together/,
    ],
  },
  unlocks: {
    cues: [
      /(引进|增加|加上|新增|补上|添).*?(哪|什么).*?(最|多)|[补建做]上?哪.{0,6}带动.{0,3}[大多强]|打通|带动|解锁|撬动|\bunlocks?\b|opens? (up )?(the )?most/,
    ],
  },
  clusters: { cues: [/集群|聚集|抱团|成群|\bclusters?\b/] },
  matching: {
    cues: [
      /供需|产销对接|对接|撮合|配对|谁.{0,6}(供|卖|给).{0,4}谁|(互相|相互|之间).{0,6}配套|\bmatch(ing|es)?\b|supply (whom|who)|who could supply/,
    ],
  },
  mutual: { cues: [/互供|(相互|互相|互为)供(应|货|方)?|\bmutual\w*|supply each other/] },
  short: {
    cues: [
      /(够不够|不够|不太够|够)用?|用得完|多了?还是少了?|缺还是不缺|短缺|紧缺|供不应求|缺.{0,4}多少吨|缺多少|缺几|差多少吨|多少吨|物料平衡|\bshort(age|ages|fall)?\b|((do|have) we (have |got )?|is there )?(not )?enough\b|\bbalance\b/,
    ],
    takes: ['product'],
  },
  surplus: { cues: [/用不完|富余|剩余|剩下|多余|过剩|外销|卖不掉|没人用|\bsurplus\b|left over|\bspare\b|unused|excess|too much/] },
  policy: { cues: [/(有)?(什么|哪些)?政策(可以用|能用|支持)*|循环经济|支持政策|示范(城市|区)|规划纲要|\bpolic(y|ies)\b/] },
  projects: { cues: [/项目(进展|进度)?(到哪)?|\bprojects?\b/], takes: ['enterprise'] },
  batches: { cues: [/批次|哪一?批|几批|第.批|集中(签约|开工)|\bbatch(es)?\b( of projects)?/] },
  kpis: {
    cues: [
      /指标(完成|情况)?|完成率|目标(还|都)?(差|缺)多少|目标.*?(完成|进度|进展)|(完成|达到).*?目标|任务完成|进度(怎么样|如何)|\bkpis?\b|\btargets?\b|on track|\bindicators?\b/,
    ],
  },
  doubtful: {
    takes: ['year'],
    cues: [
      /不可能(是)?(真|对)?|不可信|不靠谱|不可靠|不合理|不合常理|离谱|可疑|存疑|算错|有误|不对|错的|错误|站不住|对不上|靠不住|信不过|\bimplausible|(cannot|can't|can not) be (right|true)|\bwrong\b|\bdoubtful\w*|\bsuspicious|\berrors?\b/,
    ],
  },
  conflicts: {
    cues: [/矛盾|打架|不一致|说法不|冲突|两个说法|几个说法|\bconflict\w*|\bcontradict\w*|\bdisagree|\brival (figures|values|claims)/],
  },
  sources: {
    cues: [/来源|出处|从?哪(里|儿)?来的?|根据(是)?(什么|哪)|依据|引用|\bsources?\b|\bcit(ed|ation)|where.*?(data|figures?|facts?).*?from/],
  },
  asOf: {
    cues: [
      /(数据|信息|资料|事实).*?(截至|截止|多新|哪天|什么时候|何时|哪一年)|更新(时间|到|于)|\bas of\b|how (old|recent|current|fresh)|up to date|last updated/,
    ],
  },
  portfolio: {
    needs: 'amount',
    cues: [
      /投(什么|啥|哪里|哪儿)?|花|预算|资金|[干做办]点?(什么|啥|哪些)|够?补(上)?(哪些|什么|几个)(缺口)?|划算|\bput\b|\bbest use\b|\bspend\w*|\binvest\w*|\bbudget|\b(what to )?do with\b|\bwith\b|\bbuy/,
    ],
  },
  compare: {
    needs: 'region',
    cues: [
      /比较|对比|(?<=[和跟与同].{1,8})比(起来)?(怎么样|如何|呢)?$|有(什么|哪些|啥)(是)?我们(这里|这儿)?没有|比哪|比谁|(?<=[和跟与同].{1,8})比.{0,2}(强|弱|好|差)在(哪里?|哪儿|什么地方)|哪个(强|好)|谁(强|更强)|相比|比一?比|差异|\bcompar\w*|\bversus\b|\bvs\b|differ\w*/,
    ],
  },
  forest: { cues: [/产业林|工业树|产业树|industr(y|ial) (forest|trees?)( look like)?|\bforest\b/] },
  makers: {
    needs: 'product',
    summed: true,
    takes: ['region'],
    cues: [
      WHO,
      /生产|制造|能做|会做|在做|做得?了|产(?!业)|供应|供货|造|做|卖|厂家|\bsells?\b|\bmak(es?|ing|ers?)\b|\bproduc\w*|manufactur\w*|\bsuppl\w*/,
    ],
    or: [
      /\b(makers?|producers?|manufacturers?|suppliers?)( of| for)?\b|(生产|制造|供应)(商|厂家?|企业)|厂家|厂商|(?<=有没有|有无|有哪些|哪些)(做|生产|造)(?=.{1,12}的?(企业|公司|厂|单位))|谁家?(有|供|卖)(?!没有)(货|得)?|谁垄断了?|的?(龙头|头部|领军)(企业|公司|厂家)?(都?(有哪些|有谁|是谁|是哪家))?|where can (?:i|we|one|you) (?:buy|get|find|source)|有(厂家?|企业|公司|人)(能|会|在)?(做|生产|造|供)|(能|可以|会)(供应?|做|生产|造)(?=.{1,12}的(企业|公司|厂家?|单位)$)|[从去]?哪(里|儿)?(能|可以)?(买|采购|进货|找)(得?到)?|\bcomes? from\b/,
    ],
  },
  users: {
    needs: 'product',
    takes: ['region'],
    cues: [
      /谁|哪些?家|哪里|哪些(?!原料|材料|原材料)|什么(企业|地方|工序)|\bwho\b|\bwhich\b|\bwhere\b(?! can)/,
      /需要(?!核)|要用|在用|用到|用得着|使用|采购|购买|要买|在买|消耗|\bneeds?\b|\bus(es?|ed)\b|\bbuys?\b|consum/,
    ],
    or: [
      /(卖|销|供|送|流)(到|往|给)了?(哪里|哪儿|谁|哪些(企业|地方)?)(去了?)?|给(了)?谁(在)?用?了?|\b(whom?|where) (can|could|do|should|would) (we|i|one|you) sell\b|\b(buyers?|customers?) (of|for)\b|(谁家?|(哪些|哪家)(企业|公司|厂家?)?)(会|想|要|在)?[买用](?![途处什哪])|(买家|客户|买主)(是谁|有哪些)?/,
    ],
  },
  recipe: {
    needs: 'product',
    cues: [
      /(怎么|如何|怎样)(做|生产|制造|造|制|来)|需要?用?(什么|哪些|啥)(原料|原材料|材料)|用什么(做|原料|生产|造)|原料|原材料|工艺|配方|要用(什么|哪些)|上游(原料|材料|产品)?(都?(是|有|要|需要))?|\bupstream( of)?\b|goes into|made (of|from)|\brecipe|\bingredients?|inputs? (of|for|to)|raw materials?/,
    ],
    or: [/how (is|are|do|does|to|can)\b/, /\b(made|make|makes|produced?)\b/],
  },
  uses: {
    loose: true,
    needs: 'product',
    cues: [
      /(能|可以|可)?(能|可以|可|用来|用于|拿来)(做|干|造|制成|生产|加工成)(些|点)?(什么|啥|哪些|嘛)|有(什么|啥|哪些)用|用途|用处|下游(都|还)?(是|有|产品|(能|可以)?做(什么|哪些|啥))|去向|what.*?\bmade (from|with|out of)\b|\bused for\b|\buses of\b|downstream of|what.*?\bbecomes?\b/,
    ],
  },
  why: { needs: 'product', cues: [/(为什么|为何|凭什么)说?|怎么会|理由|\bwhy\b|\breason/] },
  packages: {
    needs: 'product',
    cues: [
      /做成?|造|上马?|建|发展|搞|生产|发展|要有|想要|\bfor\b|\bto make\b|\bto produce\b|\bto build\b|before we can|\b(from )?making\b/,
      /(最)?[缺差少]的?是?(什么|哪些|啥|(哪)?几(样|个|步|种))|(还(需要|要)|得有|要有|需要有|得备)(什么|哪些|啥|补)|需要补|\bmissing\b|\black(?:s|ing)?\b|what (else )?(is|do|would|must).*?\b(need|needed|missing|required|lack)\b|\bneeded\b|\bhow far\b/,
    ],
    or: [/(最)?[缺差少]的?是?(什么|哪些|啥|(哪)?几(样|个|步|种))/],
  },
  targets: {
    needs: 'product',
    cues: [
      /邀?[找招请联引](一下|进|来|系)?(谁|哪家|哪些|哪个)|应?该(找|招|联系|请|谈)|招引|招商对象|目标企业|(找|招).*?(企业|公司|厂家?)|引(过来|进来)|候选|\b(call|invite|attract|approach)\b|whom? (should|to|can|could|do)( we)? (call|invite|attract|approach|talk to|ask)|candidates?/,
    ],
  },
  stop: {
    needs: 'thing',
    cues: [
      /停(掉)?(了|产|工|掉|供|摆)|(?<!垄)断(了|供|货|掉)|离(了|开了?)|没(了|有了)|倒(了|闭|下|掉)|垮(了|掉)?|(进|运|买|供)不(来|进来|到|上)了?|关(停|闭|门|掉)|撤走|撤离|出(事|问题)|破产|\bfail(s|ed|ure)?\b|\bshuts?( down)?\b|\bclos(es?|ed)\b|\bstop(s|ped)?\b|goes? (down|away|bust)|goes? bankrupt|\blose\b|\bwithout\b|\bruns? out\b|(?<!有)没有(?=.{1,12}(了(怎么|咋|会)|的话|做不[了成出]))/,
    ],
    or: [
      /what (stops|happens|breaks|else stops|is lost|(would|do|will|could) (we|the chain) lose)( here)? (if|when)/,
      /\bfail(?:s|ed)?\b|\bstop(?:s|ped)?\b|\bclos(es?|ed)\b|\bshuts?( down)?\b|goes? (down|away|bust)/,
    ],
  },
  opens: {
    needs: 'products',
    cues: [
      /有了|引进(了)?|引来|加上|增加|上了|建成|建好|补上|落地|如果(有|做)|\bif\b.*?\b(add|bring|build|built|had|attract|make|get)\b|\badding\b|\bwith\b|\bbring(ing)? in\b|once .*? is/,
      /[能可会](以|够)?.*?(什么|哪些|啥|多)|后(能|会)?|带(来|动)|打开|(有)?什么(好处|变化|影响)|会怎么?样|\bopens?( up)?\b|\bwhat\b|\bhappens?\b/,
    ],
  },
  makeable: {
    needs: 'product',
    cues: [
      /能不能|能否|可不可以|可否|是否(能|可以)|做不做得|做得出|\bcan\b|\bcould\b|\bable to\b|possible to/,
      /做|生产|制造|造|\bmake\b|\bmade\b|\bproduc/,
    ],
    or: [/能|可以/, /做|生产|制造|造/, /吗$|(?<![什怎])么$/],
  },
  status: {
    loose: true,
    needs: 'product',
    cues: [
      /有没有|有无|是否有|缺不缺|少不少|现状|状态|(什么|啥)情况|情况(怎么样|如何)|\bis there\b|\bdo we have\b|\bare there\b|\bhave we\b|\bstatus of\b/,
    ],
    or: [/有|\b(is|are)\b/, /吗$|(?<![什怎])么$|没有?$|\b(made|produced)( here| locally| nearby)?$/],
  },
  capacity: {
    needs: 'product',
    summed: true,
    cues: [/产能|产量|年产|规模|能产多少|\bcapacit\w*|\boutput\b|\bhow (much|many)\b|\btonn?(es|age)\b/],
  },
  market: {
    needs: 'product',
    takes: ['region'],
    elsewhere: true,
    cues: [
      /市场(有多大|多大)?|(how (big|large) is )?the market|需求(量)?|要多少|用多少|用量|\bmarket\b|\bdemand\b|how (much|many).*?\b(needed|used)\b/,
    ],
  },
  relation: {
    needs: 'pair',
    cues: [
      /关系|联系|渊源|往来|交集|认识|搭上线?|牵线|怎么(找|联)到|有没有合作|合作|\bconnect\w*|\brelat\w*|\blink\w*|\bbetween\b|\bties?\b|know each other/,
    ],
  },
  partners: {
    needs: 'enterprise',
    cues: [
      /搭(得|不)?上线?|通过谁((能|才能|可以)?(找|联系|搭)到?上?)?|谁(能|可以)?(帮我们|给我们)?(联系|介绍|引荐|搭|认识)(到|上)?|\bintroduce?s?( us)?( to)?\b|牵线|引荐|门路|(怎么|如何)(才)?(能)?(找|联系|接触|接近|对接)(到|上)?|合作|伙伴|朋友圈|往来|\bpartners?\b|how (do|can|could|should|to) ((we|i) )?(get to|reach|approach|contact|get in touch with)|关系(最|比较)?(近|密切|好)|connected (to|with)|in touch with|works? with|\bcooperat\w*/,
    ],
  },
  group: {
    needs: 'enterprise',
    cues: [/子公司|下属|旗下|控股|母公司|股东|归谁|谁的公司|\bsubsidiar\w*|\bparent\b|\bowns?\b|\bowned\b|\bgroup of\b|belongs? to/],
  },
  fills: {
    needs: 'enterprise',
    cues: [/(能|可以|可|帮)(我们)?(补|填|解决)(上|什么|哪些|哪|啥)?(缺口|空白)?|补哪些|(which )?gaps? (could|can|would|does)|\bfills?\b/],
  },
  agreements: { takes: ['enterprise'], cues: [/协议|签(了|过|约|署)|\bagreements?\b|\bsigned\b|\bcontracts?\b/] },
  events: { takes: ['enterprise'], cues: [/会见|考察|访问|拜访|座谈|来访|论坛|活动|会谈|\bvisit|\bevents?\b|\bmeetings?\b|\btalks\b/] },
  enterprises: {
    loose: true,
    takes: ['region'],
    cues: [
      /(哪些|多少|什么|几家|几个|有哪)(企业|公司|厂|家企业|家公司)|(企业|公司)(名单|名录|都?有(谁|哪些)?)|(which|what|list|all|how many) (the )?(firms|companies|enterprises)/,
    ],
  },
  profile: {
    loose: true,
    needs: 'enterprise',
    cues: [
      /是谁|是(一家)?什么(企业|公司|单位)?|是干(什么|啥)|是做(什么|啥)|(做|生产|造|有)(些|点)?(什么|哪些|啥)(产品)?|产能(多大|多少)?|能?产多少|情况|简介|介绍|档案|底细|\bwho (is|are)\b|what (does|do|is)\b|\bprofile|\babout\b|products of/,
    ],
  },
  methods: {
    cues: [
      /(怎么|如何|怎样)(算|计算|得出|来的|推)|方法|算法|(?<!不)可靠|(?<!不)可信|\b(answers? )?(computed|calculated|compute|calculate)\b|how (reliable|trustworthy|certain|sure)|\bmethods?\b|\balgorithms?\b/,
    ],
  },
} as const satisfies Record<string, Cues>;

export type QuestionId = keyof typeof QUESTIONS;
export const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[];
