import type { Sentence } from '../../errors.ts';

/** What a column of a sheet may say. */
export const FIELDS = [
  'enterprise',
  'enterpriseEn',
  'alias',
  'uscc',
  'listedCode',
  'region',
  'lat',
  'lon',
  'product',
  'capacity',
  'output',
  'unit',
  'status',
  'year',
  'uses',
  'usesAmount',
  'holders',
  'parent',
  'project',
  'projectEn',
  'investment',
  'stage',
  'signed',
  'started',
  'responsible',
  'inChain',
  'source',
  'note',
] as const;
export type Field = (typeof FIELDS)[number];

/** Fields of figures, whose decimals may be set apart by a comma. */
export const FIGURES: ReadonlySet<string | null> = new Set<Field>(['capacity', 'output', 'usesAmount', 'investment']);

/**
 * A column that is not read: its number, what belongs to a person (kept out even as a note), and what a file of rows to correct says of
 * them: what is wrong, and where each stood.
 */
export const PASSED_OVER = ['number', 'personal', 'problem', 'origin'] as const;
export type ColumnField = Field | (typeof PASSED_OVER)[number];

export interface FieldWords {
  zh: string;
  en: string;
  /** What a cell of the column should hold. */
  holds: Sentence;
  example: string;
  /** Other headers by which people name it, in both languages, set apart by bars. */
  names: string;
}

const field = (zh: string, en: string, holds: [string, string], example: string, names: string): FieldWords => ({
  zh,
  en,
  holds: { zh: holds[0], en: holds[1] },
  example,
  names,
});

const DAY: [string, string] = [
  '日期，写 2020、2020-04 或 2020-06-21；还没有发生的不写',
  'a date as 2020, 2020-04 or 2020-06-21; nothing that is still to come',
];

/** The words of every column: the template, the dictionary and the recognition of sheets are made from this one table. */
export const FIELD_WORDS: Readonly<Record<Field, FieldWords>> = {
  enterprise: field(
    '企业名称',
    'Company',
    [
      '企业或机构的全称；已在图中的也可写编号、别名、曾用名',
      'the full name; of one that is in the graph also its id, alias or former name',
    ],
    '金川集团股份有限公司',
    '企业|企业全称|公司|公司名称|公司全称|单位名称|企业单位名称|企业(单位)名称|厂家|厂商|生产企业|生产厂家|生产单位|建设单位|项目单位|项目业主|业主|业主单位|实施单位|实施主体|建设主体|企业编号|company name|enterprise|enterprise name|producer|operator|manufacturer|supplier|refiner|firm|plant owner|corporate|organisation|organization|name|name_zh|enterprise_id|company / plant|supplier name|project company',
  ),
  enterpriseEn: field(
    '英文名称',
    'English name',
    ['英文名', 'the English name'],
    'Jinchuan Group Co., Ltd.',
    '企业英文名|企业英文名称|英文名|公司英文名|name_en|company (english)',
  ),
  alias: field(
    '简称或曾用名',
    'Alias or former name',
    ['别名、简称、曾用名，几个之间用分号', 'aliases and former names, with semicolons between'],
    '金川集团；金川公司',
    '简称|企业简称|公司简称|别名|曾用名|原名|又名|aliases|alias|former name|formerly|also known as|aka|short name',
  ),
  uscc: field(
    '统一社会信用代码',
    'USCC',
    ['18 位代码；不知道留空', 'the code of 18 characters; empty when it is not known'],
    '',
    '社会信用代码|信用代码|统一信用代码|统一社会信用代码/注册号|纳税人识别号|税号|unified social credit code|credit code|uscc code|social credit code',
  ),
  listedCode: field(
    '证券代码',
    'Listed code',
    ['六位数字，或 HK 加数字', 'six digits, or HK and digits'],
    '600456',
    '股票代码|上市代码|listed_code|ticker|stock code|securities code',
  ),
  region: field(
    '所在地',
    'Location',
    [
      '地区的名称、GB/T 2260 代码或编号；可以几列（省、市、县）合着写',
      'the name, GB/T 2260 code or id of a place; several columns may share it',
    ],
    '甘肃省金昌市金川区',
    '所在地区|所属地区|所在区域|地区|区域|地点|地址|详细地址|注册地|注册地址|所在省|所在市|所在县|省|省份|市|城市|地市|市州|县|区县|县区|县（区）|所在县区|落地县区|落户地|落地园区|行政区|行政区划|行政区划代码|区划代码|建设地点|建设地址|项目地点|生产地|产地|园区|所在园区|city|country|province|state|region|site|plant location|address|place|where|country / region|location of plant|location of main facilities',
  ),
  lat: field('纬度', 'Latitude', ['WGS-84 度', 'degrees, WGS-84'], '38.5197', 'lat'),
  lon: field('经度', 'Longitude', ['WGS-84 度', 'degrees, WGS-84'], '102.1860', 'lon|lng'),
  product: field(
    '产品',
    'Product',
    ['产品的名称、别名、化学式或编号，几种之间用顿号', 'names, aliases, formulas or ids of products; several with commas between'],
    '硫酸镍、四氧化三钴',
    '产品名称|商品|商品名称|货物名称|品种|主要产品|主要产品名称|主导产品|主营产品|产品种类|产品类别|产品及规格|产品及产能|产品与产能|产品和产能|产品产能|产品及规模|生产产品|拟生产产品|项目产品|products|product name|main products|main product|material|commodity|output product|product(s)|product_id|product type|what it makes|what they make|makes',
  ),
  capacity: field(
    '产能',
    'Capacity',
    ['一年的能力，可带单位：3万吨/年、5 GWh、1200', 'what can be made in a year, with or without the unit: 30 kt/y, 5 GWh, 1200'],
    '3万吨/年',
    '年产能|设计产能|产能规模|设计年产能|现有产能|已建产能|在建产能|规划产能|拟建产能|新增产能|已投产产能|总产能|生产能力|年生产能力|设计生产能力|设计能力|装置能力|建设规模|生产规模|规模|annual capacity|nameplate capacity|design capacity|production capacity|planned capacity|installed capacity|nameplate|existing capacity|size|volume',
  ),
  output: field(
    '产量',
    'Output',
    ['一年实际的产量，可带单位', 'what was made in a year, with or without the unit'],
    '2.6万吨',
    '年产量|实际产量|去年产量|上年产量|annual output|production|annual production|actual output',
  ),
  unit: field(
    '单位',
    'Unit',
    ['吨/年、万吨/年、GWh/年、亿只/年……', 't/y, kt/y, GWh/y, pcs/y …'],
    '吨/年',
    '计量单位|产能单位|数量单位|units|unit of capacity|uom',
  ),
  status: field(
    '状态',
    'Status',
    ['在产、在建、拟建、规划、停产', 'operating, under construction, planned, idle'],
    '在产',
    '生产状态|运行状态|当前状态|目前状态|最新状态|运营现状|登记状态|生产情况|运营状态|经营状态|企业状态|现状|生产经营状况|phase|operating status|plant status|in operation',
  ),
  year: field(
    '年份',
    'Year',
    ['四位数字', 'four digits'],
    '2025',
    '年度|数据年份|统计年度|数据年度|月份|月度|统计月份|季度|时期|期间|统计时间|统计期|as of|reference year|data year|month|quarter|period|reporting period',
  ),
  uses: field(
    '原料',
    'Raw materials',
    ['采购或使用的产品，写法同“产品”', 'products that are bought or used, written as products are'],
    '镍精矿、硫酸',
    '主要原料|原材料|主要原材料|主要原辅料|原辅材料|采购产品|需求产品|外购原料|消耗原料|raw material|feedstock|feed|inputs|input|buys|purchases|uses',
  ),
  usesAmount: field(
    '原料用量',
    'Amount used',
    ['一年的用量，可带单位', 'the amount of a year, with or without the unit'],
    '5万吨',
    '年需求量|需求量|采购量|年采购量|用量|年用量|消耗量|年消耗量|consumption|demand|annual demand|quantity used',
  ),
  holders: field(
    '股东',
    'Shareholders',
    ['股东和比例：金川集团 66%、丰田 34%', 'who holds how much: BASF (66%) / Toda Kogyo (34%)'],
    '金川集团（66%）、某公司（34%）',
    '股东名称|主要股东|股东及持股比例|股东及占股|股权结构|持股比例|出资方|出资人|投资方|控股股东|owner|owners|ownership|ownership structure|shareholder|shareholding|equity|partners|jv partners|joint venture partners|investors',
  ),
  parent: field(
    '母公司',
    'Parent company',
    ['上级企业的名称', 'the name of the company above it'],
    '金川集团股份有限公司',
    '集团|所属集团|上级公司|上级单位|隶属集团|parent|group|parent group|ultimate parent',
  ),
  project: field(
    '项目名称',
    'Project',
    ['项目的全名', 'the whole name of the project'],
    '年产3万吨硫酸镍项目',
    '项目|项目全称|拟建项目|在建项目|project name|project title',
  ),
  projectEn: field(
    '项目英文名称',
    'Project (English)',
    ['项目的英文名', 'the English name of the project'],
    '',
    '项目英文名|project name (english)',
  ),
  investment: field(
    '投资额',
    'Investment',
    ['总投资，可带单位：3.2亿元、32000万元', 'the whole investment, with or without the unit: CNY 320 million'],
    '3.2亿元',
    '总投资|投资|投资总额|拟投资|拟投资额|拟投资总额|计划总投资额|概算总投资|合同投资额|计划投资|计划总投资|项目投资|项目总投资|投资规模|总投资额|计划投资额|capex|total investment|capital cost|planned investment|capital expenditure|cost',
  ),
  stage: field(
    '进展',
    'Progress',
    ['签约、开工、在建、投产、洽谈……', 'signed, started, under construction, in operation, talks …'],
    '开工',
    '项目进展|进展情况|工作进展|推进情况|推进进展|项目阶段|阶段|建设阶段|进度|建设进度|项目进度|项目状态|建设情况|前期进展|目前进展|形象进度|目前进度|当前进度|当前进展|最新进展|project stage|project status|stage|development stage',
  ),
  signed: field('签约时间', 'Signed', DAY, '2025-03', '签约日期|合同签订时间|date signed|signing date'),
  started: field(
    '开工时间',
    'Started',
    DAY,
    '2025-06',
    '开工日期|动工时间|开工年月|建设开始时间|construction start|start of construction|start date|ground breaking',
  ),
  responsible: field(
    '责任单位',
    'Responsible office',
    ['负责项目的部门，不写人名', 'the office in charge of the project, no name of a person'],
    '市工信局',
    '牵头单位|责任部门|牵头部门|包抓单位|服务单位|主管部门|responsible unit|lead office',
  ),
  inChain: field(
    '是否链内',
    'Part of the chain',
    ['是或否', 'yes or no'],
    '是',
    '是否属于产业链|是否产业链项目|属于本链|链内|in chain|belongs to chain',
  ),
  source: field(
    '来源',
    'Source',
    ['来源的编号、题名或网址', 'the id, the title or the address of the source'],
    '',
    '数据来源|资料来源|信息来源|出处|网址|链接|sources|reference|references|url|link|citation|data source',
  ),
  note: field('备注', 'Notes', ['任何文字', 'any text'], '', '说明|备注说明|其他|note|remark|remarks|comment|comments'),
};

/** Headers of columns that are not read, set apart by bars. */
export const PASSED_OVER_NAMES: Readonly<Record<(typeof PASSED_OVER)[number], string>> = {
  number: '序号|编号|行号|排名|no|no.|#|nr|item|s/n|rank|id',
  personal:
    '联系人|联系人姓名|联系电话|电话|手机|手机号|手机号码|联系方式|法人|法人代表|法定代表人|负责人|项目负责人|企业负责人|责任人|责任领导|包抓领导|包联领导|分管领导|牵头领导|联系领导|县级领导|市级领导|包抓人|姓名|邮箱|电子邮箱|微信|身份证|身份证号|填表人|contact|contact person|contact name|phone|telephone|mobile|tel|e-mail|email|legal representative|person in charge|wechat',
  problem: '问题|problem|problems',
  origin: '原表位置|original place',
};
