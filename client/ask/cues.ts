import { CUES_OF_SCREENS } from './cues-of-screens.ts';
import type { Cues } from './slots.ts';

const WHO =
  /谁家?|哪(?:个|些)(?:地方|区域|地区|省份?|城市|市|县|区)|哪些?家|哪几家|(哪些|什么|哪个|哪几个)(企业|公司|厂家|厂商|厂|单位)|有没有(企业|公司|厂家|厂商|厂|人)|\b(?:who|anybody|anyone|somebody|someone)\b|which (firms?|compan(y|ies)|enterprises?|plants?|makers?)|(firms|companies|enterprises|plants)\b.{0,4}\b(that|who|which)( are)?/;

/** The kinds of question, most of them as the bureau asks them; the order settles between two that fit as well. */
export const QUESTIONS = {
  missing: {
    takes: ['segment', 'level', 'region'],
    elsewhere: true,
    cues: [
      /[缺差少]的?(是|了|些)?(什么|哪些|啥|哪几样|哪几种|哪样|哪块)|缺口|缺项|缺货|缺失|窟窿|短板|空白点?|断点|堵点|断链|哪(里|儿)(断|缺|卡)了?|链?[断缺卡]在(哪(里|儿|个环节|一环)?|什么地方)|补链(的?重点)?|(?<!先)补(什么|哪些|啥)|what.*?\b(missing|lacking|lack)\b|\bgaps?\b|\bholes?\b|where (does|do|is).*?\b(break|broken)s?\b|\b(links?|steps?|parts?)\b.*?\b(broken|break)\b/,
    ],
  },
  extend: {
    takes: ['segment', 'level', 'region'],
    elsewhere: true,
    cues: [
      /延链|延伸|往下(游)?(延伸|做|延|走|发展)?|深加工|下一步(能|可以)做|\bextend\w*|(next )?\bdownstream\b|next products?|further processing/,
    ],
  },
  strengthen: {
    takes: ['segment', 'level', 'region'],
    elsewhere: true,
    cues: [
      /强链(.{0,2}强)?|(?:只有|仅有?|就)[一1]家(?:企业|公司|厂)?(?:在?[做产]|生产)|薄弱|脆弱|单点|独家|只有一家(在做|做|生产)?|(只|全|都)靠.{0,2}一家(供货|供应)?|一家(供货|供应)|卡脖子|断供风险|风险(最)?大|\bweak\w*( (spots?|points?|links?|parts?))?|\bfragile\b|\b(biggest |main )?risks?\b|(?:only one|a single|single|sole|one) (maker|supplier|source|producer)|single points? of failure|\bstrengthen/,
    ],
  },
  first: {
    takes: ['segment', 'level', 'region'],
    elsewhere: true,
    cues: [
      /先.{0,2}补(什么|啥|哪些)|(最)?(该|应该|要)?先?(做|抓|招|补|干|办|引)的?(哪)?[一二两三四五几](件|个|样)大?事?(?!缺口)|缺口的?(?:排名|排行|排序|前|排)(?:第?[一二三四五六七八九十\d]+)?(?:个|名|位)?|(?:排名?|第)第?[一1](?:名|位|个)?的?缺口|前[一二三五八十\d]+[大名]?(缺口|项|个)?|先(做|抓|招|补|干|办|引)|最(该|重要|紧要|急|要紧|值得|有用)|优先|当务之急|重点(抓|补|招)|what.*?\bfirst\b|\btop (three|five|\d+|gaps|priorit)|\bpriorit|most (useful|important|urgent|needed)|最[大重]的?缺口|(biggest|largest|worst|main) gaps?|which.{0,20}\b(helps?|matters?|counts?)( us)?( the)? most\b/,
    ],
  },
  whom: {
    takes: ['segment', 'region'],
    elsewhere: true,
    cues: [
      /(招商|先|该|上门|去|最该).{0,3}(找|拜访|联系|走访|谈|见)(谁|哪些|哪家|哪几家|什么)(企业|公司|单位)?|先?(给|跟|同)谁(打电话|打|联系|谈)|招商(目标|对象|名单)+|招商?(谁|哪家|哪些|哪几家)(企业|公司|单位)?|(邀请|请|约)(谁|哪家|哪些|哪几家)(企业|公司)?来(考察|谈|看看?|座谈)?|谁(能|可以|会)?来?[补填]上?(我们|这些|这)?的?缺口|目标(企业)?名单|(?:电话)?(?:打|拨)给谁|whom? (should|do|can) we (call|visit|approach|invite|talk to)( first)?|\bwhom? to (call|visit|invite)\b|which (compan(y|ies)|firms?|enterprises?) (should|do|can|could) we (call|visit|approach|invite|contact|talk to)( first)?|who (can|could) (fill|close) (our|the|these) gaps/,
    ],
  },
  counts: {
    cues: [
      /((补|延|强)链.{0,3}){1,3}(各|分别|一共|总共|共)?有?(多少|(?<!哪)几)(个|项|条|种)?|缺口\s?(的)?(数量|总数|个数)|缺口(一共|总共|共|各)?(有)?(多少|几)(个|项|种|类)|(多少|几)个?(种|类)?缺口|how many (gaps|products are missing|missing)|number of gaps/,
    ],
  },
  complete: {
    cues: [
      /完整|齐全|完备|完善|全不全|how complete|\bcompleteness\b|how (full|whole)|(整体|总体|全局|一句话).*(怎么样|如何|概况|情况|现状)|(产业链|链条|这条链)(现在|目前)?(怎么样|如何|什么情况|情况怎么样)|概况|总览|\boverview\b|how (is|does) (the|our) chain (doing|look|stand)|state of (the|our) chain|at a glance/,
    ],
  },
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
      /在建|规划|拟建|筹建|(即将|就要|快要?|马上(就要)?)(投产|建成|开工)|\bplanned\b|under construction|on (the|its|their) way|being built|\bupcoming\b/,
    ],
  },
  leaders: {
    cues: [
      /(哪家|哪个|哪一家|谁)(企业|公司)?(一旦)?(倒|停|垮|走|关)(了|掉|产|闭)*.{0,3}(损失|影响|冲击|打击)(最[大重]|面最广)|(biggest|worst) (loss|blow)|龙头|链主|领军|带头|头部企业|老大|最有名的?(企业|公司)?|顶梁柱|撑着|挑大梁|\bleaders?\b|leading (firms?|enterprises?|compan)|\banchor\b|biggest (firms?|compan|enterprise|player|name)\w*/,
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
      /供需(?:关系|平衡|情况|缺口)?(?:差(?:多少|距)?)?|用(?:得|能)?掉多少|用多少.{0,3}产多少|产多少.{0,3}用多少|(够不够|不够|不太够|够)用?|用得完|多了?还是少了?|缺还是不缺|短缺|紧缺|吃紧|(供应|货源)?紧张|in short supply|供不应求|缺.{0,4}多少吨|缺多少|缺几|差多少吨|多少吨|物料平衡|(产能|产量|供给|供应|产)(和|与|跟)?(需求|用量|需)(量)?(之间)?的?(差|缺口|差距|相差|对比|平衡)?(多少|多大)?|差多少|供应缺口|\bshort(age|ages|fall)?\b|((do|have) we (have |got )?|is there )?(not )?enough\b|\bbalance\b/,
    ],
    takes: ['product'],
  },
  surplus: {
    takes: ['product'],
    cues: [
      /(产|做|生产)得?多.{0,3}用得?少|产大于(需|销)|供(过|大)于求|消化(率|得了|不了|得完)?|卖不(出去|掉|完|动)|滞销|消纳(率|得了|不了|得完)?|就地转化率?|(过剩|富余|剩余|多余|剩下?|多)(了)?多少吨?|往外卖|share used here|used (here|locally)|用不完|富余|剩余|剩下|多余|过剩|外销|卖不掉|没人用|没(?:有)?(?:被)?(?:利用|用上|用起来)(?:的|上)?|\bsurplus\b|left over|\bspare\b|unused|excess|too much/,
    ],
  },
  policy: {
    cues: [
      /(有)?(什么|哪些)?政策(可以用|能用|支持)*|循环经济|支持政策|政策.{0,3}(落地|落下来|落实|兑现)|示范(城市|区)|规划纲要|\bpolic(y|ies)\b/,
    ],
  },
  projects: { cues: [/项目的?(?:进展|进度)?(?:到了?哪(?:一?步|里|儿)?了?)?|\bprojects?\b/], takes: ['thing', 'stage', 'word'] },
  stalled: {
    cues: [
      /项目|工程|\bprojects?\b/,
      /黄了|吹了|泡汤|没(?:了)?下文|停滞|停下来|卡住|卡壳|卡着|搁置|搁浅|烂尾|((好久|很久|多年|长期|一直)|(好?几|半|[一二三两四五]|\d+)年多?)?没(有|什么)?(动静|进展|消息|下文|更新|推进|动过|动)|推不动|推进不(了|下去)|不动了|拖着|拖了?((好|好?几|[一二三两四五]|\d+)年)?(以上|多)?|\b(went|gone|going) (silent|quiet)\b|长期未|滞后|进展(缓慢|太?慢)|落不了地|迟迟|僵住|沉默|\bstall\w*|\bstuck\b|\bno (news|progress|movement|update)s?\b|\b(gone )?(quiet|silent)\b|on hold|not moving|\bdelay\w*|\bdormant\b|\bdead\b|\bslow\w*|fallen asleep/,
    ],
    or: [/项目.{0,4}停滞|烂尾|项目.{0,4}搁置|\bstalled\b|\bprojects? on hold\b/],
  },
  biggest: {
    cues: [
      /项目|投资|\bprojects?\b|\binvestments?\b/,
      /(投资|规模|金额|体量)?(额)?最[大多高重]|前[一二三五十]+[大名]?|排名|排行|大头|\b(biggest|largest|most expensive|top)\b|\bby (size|investment)\b/,
    ],
    or: [
      /投资(额)?最[大多高](的)?(项目)?|最大的?(投资)?项目|top (\w+ )?(investments?|projects?)|(biggest|largest) (investments?|projects?)/,
    ],
  },
  changes: {
    takes: ['span'],
    cues: [
      /(最近|最新|近期|近来|这几天|上周|本周|这周|上个?星期|昨天|今天|上个?月|本月|这个?月|刚刚?|新近|上次)(一次|以来|之后)?\s?(都|又|有|有没有|谁)?(新增|增加|新加|加|改|变|更新|修改|修订|录入|变化|变动|动态|添加|写入)(加|动|化|改|订|入|了|过)*|(有|出现)(了)?(什么|哪些)(新的?)?(变化|变动|更新|改动|修订|新增)|修订记录|变更记录|更新记录|改动记录|谁(改|修改|动|录入)(了|过|的)|改(了|过)(什么|哪些)|有什么新(的|情况|变化|消息)|(latest|recent|last|newest) (changes?|updates?|edits?|revisions?)|(?:数据|图谱|记录)?有?(?:什么|哪些|啥)(?:变化|变动|更新|改动)|(?<=数据|记录|图谱)(?:更新|改动|变动|变化)(?:了|过)?(?:什么|哪些|多少)?|谁(?:动|更新|录)(?:了|过|的)?|改的(?:什么|是谁)?|what.{0,16}\b(changed|new|edit(ed)?|alter(ed)?|modif(y|ied))\b( recently| lately)?|recently (changed|added|updated|edited)|who (changed|edited|wrote)|\brevisions?\b|change ?log/,
    ],
  },
  overdue: {
    cues: [
      /线索|跟进|\bleads?\b|follow.?ups?/,
      /逾期|过期|到期|超期|超时|该(跟进|联系|回访)|\bshould\b.*\b(call|chase|follow up)\b|没(有)?(人)?(跟进|回访|联系)|未跟进|拖|\boverdue\b|\blate\b|\bdue\b|\bexpired\b|past (its|their) dates?/,
    ],
  },
  leads: { cues: [/线索|潜在(项目|投资者|投资方|客户)|(?<!who )\bleads?\b(?! (the|our|this|in))|prospects?/] },
  drafts: {
    cues: [
      /草稿|待(签发|签|审核?|批|审批)(的|稿)?|(等着?|没|未|要|需要?|该)我?(签发|签字|审批|批准|审核)(的)?|签发|\bdrafts?\b( (wait(ing)?( for( a)? signatures?)?|left|to (sign|approve)))?|(waiting|pending|left|ready|anything) (for|to be|to) (a |my |the )?(sign\w*|approv\w*)|\bunsigned\b|sign.?off/,
    ],
  },
  batches: { cues: [/批次|哪一?批|几批|第.批|集中(签约|开工)|\bbatch(es)?\b( of projects)?/] },
  kpis: {
    takes: ['year', 'word'],
    cues: [
      /指标(完成|情况)?|完成率|(?:目标|任务)的?完成(?:得|的)?(?:怎么样|如何|情况|多少)?|目标(?:还|都)?(?:差|缺|有)?(?:多少|哪些)|十[三四五]五的?(?:规划)?目标?(?:完成(?:得|的)?)?|指标.{0,2}(兑现|达成|达标)(了)?(多少)?|目标(还|都)?(差|缺)多少|目标.*?(完成|进度|进展)|(完成|达到).*?目标|任务完成|进度(怎么样|如何)|\bkpis?\b|\btargets?\b|on track|\bindicators?\b/,
    ],
  },
  doubtful: {
    takes: ['year'],
    cues: [
      /不可能(是)?(真|对)?|不可信|不靠谱|不可靠|不合理|不合常理|离谱|可疑|存疑|算错|有误|有(什么|点|哪些)?问题|(?<!卡)出错|说不通|不对|错的|错误|站不住|对不上|靠不住|信不过|\bimplausible|(cannot|can't|can not) be (right|true)|\bwrong\b|\bdoubtful\w*|\bsuspicious|\berrors?\b/,
    ],
  },
  unverified: {
    takes: ['year'],
    cues: [
      /没(有)?人(核实|证实|查|核对)(过)?|nobody (has )?(checked|verified|confirmed)|\bunchecked\b|未经(核实|证实|验证|查证|核对)|(未|没有?|尚未)(被)?(证实|验证|查证)|\bunverified\b|\bunconfirmed\b|\bunproven\b/,
    ],
  },
  conflicts: {
    cues: [
      /矛盾|打架|不一致|说法不(一样?|同|一致)?|口径不(一|同)|冲突|两个说法|几个说法|\bconflict\w*|\bcontradict\w*|\bdisagree|\brival (figures|values|claims)/,
    ],
  },
  sources: {
    cues: [
      /来源|出处|出自|从?哪(里|儿)?来的?|根据(是)?(什么|哪)|依据|引用|\bsources?\b|\bcit(ed|ation)|where.*?(data|figures?|facts?).*?from/,
    ],
  },
  sourceOf: {
    needs: 'thing',
    cues: [
      /引自(哪里|哪篇(文献|文章|报道)?|什么)?|哪篇(文献|文章|报道)|谁(提供|给)的|出自(哪里|哪|何处|哪份文件)?|来源|出处|依据|从?哪(里|份文件|个文件)?(来|看到|得来)的?|谁说的|根据什么|\bsources?\b|\bcomes? from\b|\bcited?\b|who says|taken from/,
      /(产能|产量|数据|数字|数值)的?(这|那)?个?(数字?|数值)?|[这那]个数字?|的数|指标|\bfigures?\b|\bcapacit\w*|\bnumbers?\b|\boutput\b|\bdata\b|\btonnage\b/,
    ],
    or: [/数据来源|资料来源|来源|出处|\bsources? (of|for)\b/],
  },
  asOf: {
    cues: [
      /新不新|旧不旧|(数据|信息|资料|事实).*?(截至|截止|多新|哪天|什么时候|何时|哪一年)(?:更新的?)?|(?:最后|最近|上次)?(?:是)?(?:什么时候|何时|哪天|几号|多久)(?:前)?更新(?:的|过)?|更新(时间|到|于)|\bas of\b|how (old|recent|current|fresh)|up to date|last updated/,
    ],
  },
  portfolio: {
    needs: 'amount',
    cues: [
      /投(什么|啥|哪里|哪儿)?|花|预算|资金|[干做办]点?(什么|啥|哪些)|够?先?补(上)?(哪些|什么|几个|哪几个|哪个|谁)(缺口)?|怎么(用|分配?|安排)|\bspent\b|补链|缺口|招商|能办(什么|几件)|划算|\bput\b|\bbest use\b|\bspend\w*|\binvest\w*|\bbudget|\b(what to )?do with\b|\bwith\b|\bbuy/,
    ],
  },
  compare: {
    needs: 'region',
    cues: [
      /比较|对比|(?<=[和跟与同].{1,8})比$|(?<=[和跟与同].{1,8})比(起来)?(怎么样|如何|呢)?$|有(什么|哪些|啥)(是)?我们(这里|这儿)?没有|比哪|比谁|(?<=[和跟与同].{1,8})比.{0,2}(强|弱|好|差)在(哪里?|哪儿|什么地方)|哪个(强|好)|谁(强|更强)|相比(之下)?(有)?(什么|哪些)?(优势|长处|短处|不足)?|比一?比|差异|互补|优势|长处|短处|重复|重叠|\boverlap\w*|不同|区别|差别|差距|\bcomplement\w*|\bbetter than\b|\bcompar\w*|\bversus\b|\bvs\b|differ\w*/,
    ],
  },
  forest: { cues: [/产业林|工业树|产业树|industr(y|ial) (forest|trees?)( look like)?|\bforest\b/] },
  makers: {
    needs: 'product',
    summed: true,
    takes: ['region', 'except'],
    cues: [
      WHO,
      /掌握|布局|冶?炼|提炼|提取|加工(?!成)|\brefin\w*|\bsmelt\w*|\bprocess(es|ing)\b|生产|制造|能做|会做|在做|做得?了|产(?!业)|供应|供货|供(?![需过不应货])|造|做|卖|厂家|\bsells?\b|\bmak(es?|ing|ers?)\b|\bproduc\w*|manufactur\w*|\bsuppl\w*/,
    ],
    or: [
      /\b(makers?|producers?|manufacturers?|suppliers?)( of| for)?\b|(生产|制造|供应)(商|厂家?|企业)|厂家|厂商|(?<=(买|采购|要买).{1,12})(找谁家?|找哪家|去哪里(找|买)?)|(做|产|生产|造)(?=.{1,12}的(有(哪些|谁)|都有(谁|哪些)|是谁))|(?<=有没有|有无|有哪些|哪些)(做|生产|造)(?=.{1,12}的?(企业|公司|厂|单位))|谁家?(有|供|卖)(?!没有)(货|得)?|谁垄断了?|的?(龙头|头部|领军)(企业|公司|厂家)?(都?(有哪些|有谁|是谁|是哪家))?|where can (?:i|we|one|you) (?:buy|get|find|source)|有(没有)?(厂家?|企业|公司|人|谁)(能|会|在)?(做|生产|造|供)|(能|可以|会)(供应?|做|生产|造)(?=.{1,12}的(企业|公司|厂家?|单位)$)|[从去]?哪(里|儿)?(能|可以)?(买|采购|进货|找)(得?到)?|\bcomes? from\b/,
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
      /(卖|销|供|送|流)(到|往|给)了?(哪里|哪儿|谁|哪些(企业|地方)?)(去了?)?|给(了)?谁(在)?用?了?|(用|流|跑|去)(在|到|向|往)?了?(哪里|哪些?(地方|环节|企业|行业|工序))(了|去了)?|流向(哪里|何处)?|(?:往|到|向)(?:哪里|哪儿|哪|谁(?:家|那)?)(?:去)?(?:卖|销|送|走)|谁(?:会|想|可能)?要|销路|有(没有)?人(要|用|买|需要)(吗|么)?|谁会?要(?!是)|(谁家?|有没有人|有人)(在)?(收购?|回收|耗|吃)|耗.{0,12}最多|purchas\w*|(有)?(哪些|什么)?去处|\b(whom?|where) (can|could|do|should|would) (we|i|one|you) sell\b|\b(buyers?|customers?) (of|for)\b|(谁家?|(哪些|哪家)(企业|公司|厂家?)?)(会|想|要|在)?[买用](?![途处什哪])|(买家|客户|买主)(是谁|有哪些)?/,
    ],
  },
  recipe: {
    needs: 'product',
    cues: [
      /投入物?(有)?(哪些|什么)?|(冶炼|生产|技术|工艺)路线|(从)?哪里(里)?(提取|提炼|炼)(出来)?|(怎么|如何|怎样)(做|生产|制造|造|制|来)|需要?用?(什么|哪些|啥)(原料|原材料|材料)|用什么(做|原料|生产|造)|原料|原材料|工艺|配方|要用(什么|哪些)|上游(原料|材料|产品)?(都?(是|有|要|需要))?|\bupstream( of)?\b|goes into|made (of|from)|\brecipe|\bingredients?|inputs? (of|for|to)|raw materials?/,
    ],
    or: [/how (is|are|do|does|to|can)\b/, /\b(made|make|makes|produced?)\b/],
  },
  uses: {
    loose: true,
    needs: 'product',
    cues: [
      /(能|可以|可)?(能|可以|可|用来|用于|拿来)(做|干|造|制成|生产|加工成)(些|点)?(什么|啥|哪些|嘛)|有(什么|啥|哪些)用|[干做派](什么|啥)用|(?:怎么|如何|怎样)(?:处理|利用|消化)的?|用途|用处|下游(都|还)?(是|有|产品|(能|可以)?做(什么|哪些|啥))|去向|what.*?\bmade (from|with|out of)\b|\bused for\b|\buses of\b|downstream of|what.*?\bbecomes?\b/,
    ],
  },
  why: { needs: 'product', cues: [/(为什么|为何|凭什么|干嘛)(?:要)?(?:说|算)?|怎么会|理由|\bwhy\b|\breason/] },
  packages: {
    needs: 'product',
    cues: [
      /做成?|造|上马?|建|发展|搞|生产|发展|要有|想要|\bfor\b|\bto make\b|\bto produce\b|\bto build\b|before we can|\b(from )?making\b/,
      /(最)?[缺差少]的?是?(什么|哪些|啥|(哪)?几(样|个|步|种))|补齐(哪些|什么)?|(还?(需要|要)(?=什么|哪些)(?!什么原|哪些原)|还(需要|要)|得有|要有|需要有|得备)(什么|哪些|啥|补)|需要补|\bmissing\b|\black(?:s|ing)?\b|what (else )?(is|do|would|must).*?\b(need|needed|missing|required|lack)\b|\bneeded\b|\bhow far\b/,
    ],
    or: [/(最)?[缺差少]的?是?(什么|哪些|啥|(哪)?几(样|个|步|种))/],
  },
  targets: {
    needs: 'product',
    cues: [
      /(走访|拜访)(哪几?家|谁|哪些)?|落户|(能|可以|谁来)?补.{0,12}缺口的?(企业|公司|名单)|\bpoach\b|\blure\b|\bbring here\b|邀?[找招请联引](一下|进|来|系)?(谁|哪家|哪些|哪个)|应?该(找|招|联系|请|谈)|招引|招商对象|目标企业|(找|招).*?(企业|公司|厂家?)|引(过来|进来)|候选|\b(call|invite|attract|approach)\b|whom? (should|to|can|could|do)( we)? (call|invite|attract|approach|talk to|ask)|candidates?/,
    ],
  },
  stop: {
    needs: 'thing',
    cues: [
      /停(掉)?(了|产|工|掉|供|摆)|(?<!垄)断(了|供|货|掉)|离(了|开了?)|没(了|有了)|倒(了|闭|下|掉)|垮(了|掉)?|(进|运|买|供)不(来|进来|到|上)了?|关(停|闭|门|掉)|不(?:干|做|搞)了|跑路|搬走|搬迁|退出|趴窝|限产|减产|着火|爆炸|撤走|撤离|撤资|撤出|出(事|问题)|破产|\bfail(s|ed|ure)?\b|\bshuts?( down)?\b|\bclos(es?|ed)\b|\bstop(s|ped)?\b|goes? (down|away|bust)|goes? bankrupt|\blose\b|\bwithout\b|\bruns? out\b|(?<!有)没有(?=.{1,12}(了(怎么|咋|会)|的话|做不[了成出]|会?(?:卡住|影响|怎么|断|耽误)))|(?:卡住|耽误|拖累)(?:什么|哪些|谁)?/,
    ],
    or: [
      /what (depends|relies|hangs) on|what (stops|happens|breaks|else stops|is lost|(would|do|will|could) (we|the chain) lose)( here)? (if|when)/,
      /\bfail(?:s|ed)?\b|\bstop(?:s|ped)?\b|\bclos(es?|ed)\b|\bshuts?( down)?\b|goes? (down|away|bust)/,
    ],
  },
  opens: {
    needs: 'products',
    cues: [
      /有了|(?:新?[加增建上]|新增|增加)(?:上|了)?一?[个座家](?=.{1,12}[会能可])|引进来?(了)?|招(来|到|进)(了)?|引(入|来|到)(了)?|吸引|开启|投产|做(出来|成)了?|引来|加上|增加|上了|建成|建好|补上|落地|如果(有|做)|\bif\b.*?\b(add|bring|build|built|had|attract|make|get)\b|\badding\b|\bwith\b|\battract\w*|\bonce\b|\bwhen\b|\bbring(ing)? in\b|once .*? is/,
      /[能可会](以|够)?.*?(什么|哪些|啥|多)|后(能|会)?|带(来|动)(什么|哪些|多少)?|打开|多(出|了|做)(几|哪|什么|多少)|撬动|解锁|(有)?什么(好处|变化|影响)|会怎么?样|\bopens?( up)?\b|\bwhat\b|\bhappens?\b/,
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
      /有没有|有无|是否有|缺不缺|缺吗|算不算缺口?|是不是缺口?|少不少|现状|状态|(什么|啥)情况|情况(怎么样|如何)|\bis there\b|\bdo we have\b|\bare there\b|\bhave we\b|\bstatus of\b|\bdo (we|they|you) (make|produce)\b|\bshort of\b/,
    ],
    or: [/有|\b(is|are)\b/, /吗$|(?<![什怎])么$|没有?$|\b(made|produced)( here| locally| nearby)?$/],
  },
  capacity: {
    needs: 'product',
    takes: ['year'],
    summed: true,
    cues: [
      /(?:产能|产量|年产|规模)?(?:有|是|大概)?(?:多少|几)(?:[千万亿]+)?(?:吨|平米|平方米|[gmk]w)|产能|产量|年产|规模|能?产(?:了|出)?多少|\bcapacit\w*|\boutput\b|\bhow many (?:tonn?e?s|megawatts|gigawatts)(?: of)?\b|\bhow (much|many)\b|\btonn?(es|age)\b/,
    ],
  },
  largestMarket: {
    takes: ['segment'],
    cues: [
      /(市场|需求|用量|销路|销量)(空间|规模|容量|前景|量)?(是)?(最|更|比较)[大多高好旺]|(市场|需求|用量)(规模|量)?(排名|排行|排序|从大到小)|(biggest|largest|greatest|highest|most) (local )?(market|demand)s?|most (in demand|wanted|needed product)|(market|demand)s?.{0,20}\b(biggest|largest|highest|greatest)\b/,
    ],
  },
  market: {
    needs: 'product',
    takes: ['region'],
    elsewhere: true,
    cues: [
      /市场(有多大|多大)?|(how (big|large) is )?the market|需求(量)?|要多少(?!钱|投资|资金)|用多少|用量|\bmarket\b|\bdemand\b|how (much|many).*?\b(needed|used)\b/,
    ],
  },
  relation: {
    needs: 'pair',
    cues: [
      /关系|怎么(才能)?(联系|连|接)(得?上|到)|联系|渊源|路径|之间?隔[了着]?几(层|步|家)|隔[了着]?几(层|步|家)|\bpaths?\b|get from|往来|交集|认识|搭上线?|牵线|怎么(找|联)到|有没有合作|合作|\bconnect\w*|\brelat\w*|\blink\w*|\bbetween\b|\bties?\b|know each other/,
    ],
  },
  partners: {
    needs: 'enterprise',
    cues: [
      /(和|跟|与|同|对)(我们|我市|本市|本地|这里|金昌)(市|这里)?(有|是)?(没有|什么|哪些)?(关系|联系|往来|合作|来往|交集)|(ties|links?|connected|connections?|related|relations?) (to|with) us|搭(得|不)?上线?|通过谁((能|才能|可以)?(找|联系|搭)到?上?)?|谁(能|可以)?(帮我们|给我们)?(联系|介绍|引荐|搭|认识)(到|上)?|\bintroduce?s?( us)?( to)?\b|牵(得|不)?(上)?线|引荐|门路|(怎么|如何)(才)?(能)?(找|联系|接触|接近|对接)(到|上)?|合作|伙伴|朋友圈|往来|\bpartners?\b|how (do|can|could|should|to) ((we|i) )?(get to|reach|approach|contact|get in touch with)|关系(最|比较)?(近|密切|好)|connected (to|with)|in touch with|works? with|\bcooperat\w*/,
    ],
  },
  group: {
    needs: 'enterprise',
    cues: [
      /(持有|有)(哪些|什么|谁)?(公司|企业)?的?股[份权]|隶属于?(谁|哪家|哪个集团)?|(归属于?|属于)(谁|哪家|哪个集团|哪个公司)|\bshares? in\b|\bholds? (a )?stakes?\b|子公司|分公司|参股|投资了(哪些|什么)|股权|大股东|持股|老板是谁|下属|旗下|控股|母公司|股东|归谁|谁的公司|\bsubsidiar\w*|\bparent\b|\bshareholders?\b|\bstakes?\b|\bcontrols?\b|\baffiliates?\b|\bowns?\b|\bowned\b|\bgroup of\b|belongs? to/,
    ],
  },
  fills: {
    needs: 'enterprise',
    cues: [/(能|可以|可|帮)(我们)?(补|填|解决)(上|什么|哪些|哪|啥)?(缺口|空白)?|补哪些|(which )?gaps? (could|can|would|does)|\bfills?\b/],
  },
  agreements: { takes: ['enterprise'], cues: [/(战略|框架|合作)*协议|签(了|过|约|署)|\bagreements?\b|\bsigned\b|\bcontracts?\b/] },
  events: { takes: ['enterprise'], cues: [/会见|考察|访问|拜访|座谈|来访|论坛|活动|会谈|\bvisit|\bevents?\b|\bmeetings?\b|\btalks\b/] },
  enterprises: {
    loose: true,
    takes: ['region', 'except'],
    cues: [
      /(哪些|多少|什么|几家|几个|有哪|多少家|哪几家)(企业|公司|厂|工厂|单位|家企业|家公司)(?!能|可以|在做|做|会|生产)|(企业|公司)都?(做|干|生产)什么|(企业|公司)(名单|名录|都?有(谁|哪些)?)|(which|what|list|all|how many) (the )?(firms|companies|enterprises)/,
    ],
  },
  where: {
    needs: 'enterprise',
    cues: [
      /(坐落|设|开|建|总部|注册|位)?(?<![断缺卡差短弱])(在|于)(哪个(城市|省份?|市|区|县|园区|地方)|哪里|哪(?!个)|什么(地方|位置)|何处|哪(省|市|县|区))|地址|位于|是哪里的|哪里的(企业|公司|厂)|\bwhere (is|are)\b|\blocat(ed|ion)\b|\bbased\b|\baddress\b|\bheadquarter\w*/,
    ],
  },
  profile: {
    loose: true,
    needs: 'enterprise',
    cues: [
      /背景|来头|什么来路|(?:是|在)?(?:干什么|干嘛|忙什么|做什么)的?|是谁|是(一家|家|个)?什么样?的?(企业|公司|单位)?|是干(什么|啥)(?!用)|是做(什么|啥)|(做|生产|造|有)(些|点)?(什么|哪些|啥)(产品)?|产能(多大|多少)?|能?产多少|情况|简介|介绍|档案|底细|\bwho (is|are)\b|what (does|do|is)\b|\bprofile|\babout\b|products of/,
    ],
  },
  methods: {
    cues: [
      /(怎么|如何|怎样)(算|计算|得出|来的|推)|方法|算法|(?<!不)可靠|(?<!不)可信|\b(answers? )?(computed|calculated|compute|calculate)\b|how (reliable|trustworthy|certain|sure)|\bmethods?\b|\balgorithms?\b/,
    ],
  },
  ...CUES_OF_SCREENS,
} as const satisfies Record<string, Cues>;

export type QuestionId = keyof typeof QUESTIONS;
export const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[];
