// Written by `npm run codegen`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What somebody may do; each may all that the ones before may. (角色) */
export type Role =
  /** Reads. (查阅) */
  | 'VIEWER'
  /** Reads and enters facts. (编辑) */
  | 'EDITOR'
  /** Signs off, and keeps the accounts where limited to no region. (管理员) */
  | 'ADMIN';

/** What the audit trail tells of. (动作) */
export type AuditAction =
  /** Somebody signed in, or tried to. (登录) */
  | 'SIGN_IN'
  /** Somebody signed out. (退出) */
  | 'SIGN_OUT'
  /** Somebody changed his password, or tried to. (修改密码) */
  | 'CHANGE_PASSWORD'
  /** Somebody was given a new password. (重置密码) */
  | 'RESET_PASSWORD'
  /** An account was made or changed. (设置账号) */
  | 'SET_USER'
  /** A token was made. (新建令牌) */
  | 'CREATE_TOKEN'
  /** A token was revoked. (撤销令牌) */
  | 'REVOKE_TOKEN'
  /** Facts were written, or somebody tried to. (写入) */
  | 'WRITE'
  /** A write was put forward for an administrator to sign. (提交草稿) */
  | 'DRAFT'
  /** An administrator signed a draft. (签发) */
  | 'SIGN'
  /** An administrator refused a draft. (退回) */
  | 'REFUSE'
  /** Its author took a draft back. (撤回草稿) */
  | 'WITHDRAW'
  /** A table, a picture or a file was taken along. (导出) */
  | 'EXPORT'
  /** A table was handed in; nothing of it is written yet. (交来表格) */
  | 'UPLOAD'
  /** A backup was restored, so what follows speaks of another journal. (恢复备份) */
  | 'RESTORE'
  /** Somebody asked for what he may not see or do. (越权请求) */
  | 'ASK'
  /** So many lines could not be kept. (记录缺失) */
  | 'LOST';

/** In which form something is taken along. (导出形式) */
export type ExportForm =
  /** Into the clipboard. (剪贴板) */
  | 'CLIPBOARD'
  /** As a CSV file. (CSV 文件) */
  | 'CSV'
  /** As a workbook. (工作簿) */
  | 'XLSX'
  /** As a picture of dots. (点阵图) */
  | 'PNG'
  /** As a picture of lines. (矢量图) */
  | 'SVG';

/** What came of what was done. (结果) */
export type AuditOutcome =
  /** It was done. (成功) */
  | 'OK'
  /** It was refused. (拒绝) */
  | 'REFUSED';

/** What kind of agreement it is. (协议类别) */
export type AgreementKind =
  /** A framework agreement. (框架协议) */
  | 'FRAMEWORK'
  /** A strategic agreement. (战略协议) */
  | 'STRATEGIC'
  /** An agreement to work together. (合作协议) */
  | 'COOPERATION'
  /** A consensus. (共识) */
  | 'CONSENSUS'
  /** Anything else. (其他) */
  | 'OTHER';

/** When a balance is drawn. (时点) */
export type Horizon =
  /** As the records stand. (现状) */
  | 'NOW'
  /** Once the planned rows run and the projects that have started stand. (加上在建) */
  | 'WITH_PLANNED';

/** Whether the supply here covers the need, by the records. (平衡结论) */
export type BalanceVerdict =
  /** More is needed for certain than the records can supply. (按现有记录不足) */
  | 'SHORT'
  /** What is certain covers all that can be needed. (够用) */
  | 'ENOUGH'
  /** The bounds leave it open. (待定) */
  | 'OPEN';

/** Where the size of a plant comes from. (规模依据) */
export type PlantSizeFrom =
  /** The question. (问题给定) */
  | 'ASKED'
  /** What is needed here. (本地市场) */
  | 'MARKET'
  /** What will be needed here once what is planned stands. (在建后的本地市场) */
  | 'MARKET_WITH_PLANNED'
  /** No need is known: the smallest plant that pays. (起步规模) */
  | 'SMALLEST';

/** Which part of the map to show; what is left out does not restrict. (图的筛选) */
export type MapFilter = {
  /** Products of these lanes. (分段) */
  segment?: Array<string> | null | undefined;
  /** Products of these stages. (环节) */
  stage?: Array<number> | null | undefined;
  /** Products with one of these statuses. (状态) */
  status?: Array<ProductStatus> | null | undefined;
  /** Products with one of these kinds of gap. (缺口类型) */
  gap?: Array<GapKind> | null | undefined;
  /** The product to look at, with what leads to it and what it leads to. (焦点产品) */
  focus?: string | null | undefined;
  /** How many links away from the focus; the whole way where it is left out. (层数) */
  depth?: number | null | undefined;
};

/** Whether a figure was reached, is aimed at, is planned, or is a name. (主张性质) */
export type ClaimKind =
  /** Reached. (实际) */
  | 'ACTUAL'
  /** Aimed at. (目标) */
  | 'TARGET'
  /** Planned. (计划) */
  | 'PLANNED'
  /** A name or word. (名称) */
  | 'NAME';

/** How a value bounds the truth. (界限) */
export type Bound =
  /** Exactly. (确切) */
  | 'EXACT'
  /** At least. (不少于) */
  | 'AT_LEAST'
  /** More than. (多于) */
  | 'MORE_THAN'
  /** At most. (不超过) */
  | 'AT_MOST'
  /** About. (约) */
  | 'ABOUT';

/** What the rules think of a claim. (判定) */
export type Verdict =
  /** It cannot be. (不合常理) */
  | 'IMPLAUSIBLE'
  /** It contradicts others. (不一致) */
  | 'INCONSISTENT'
  /** It asks for very much. (跨度过大) */
  | 'STRETCH'
  /** Nothing settles it. (未核实) */
  | 'UNVERIFIED'
  /** It agrees with others. (相符) */
  | 'CONSISTENT';

/** A computed answer that a rule is held against. (由何回答) */
export type RuleAnswer =
  /** Whom the chain hangs on. (链主) */
  | 'leaders'
  /** What to extend, supplement, strengthen. (缺口) */
  | 'gaps'
  /** Products that could stand together. (聚集群) */
  | 'clusters'
  /** What grows from each leader. (工业树) */
  | 'trees'
  /** Who stands behind how many projects. (项目) */
  | 'merit'
  /** Which share hangs on one group. (依存度) */
  | 'dependence'
  /** Which steps of projects are recorded. (手续) */
  | 'service';

/** What became of a draft. (草稿状态) */
export type DraftState =
  /** It waits for a signature. (待签发) */
  | 'OPEN'
  /** It was signed and counts. (已签发) */
  | 'SIGNED'
  /** It was refused. (已退回) */
  | 'REFUSED'
  /** Its author took it back. (已撤回) */
  | 'WITHDRAWN';

/** Where facts come from. (来源) */
export type SourceInput = {
  /** The id, left out for a new one. (编号) */
  id?: string | null | undefined;
  /** The title. (题名) */
  title: string;
  /** Who published it. (发布者) */
  publisher?: string | null | undefined;
  /** When, as precise as is known. (日期) */
  date?: string | null | undefined;
  /** Its address. (网址) */
  url?: string | null | undefined;
  /** How far it is trusted: high, medium-high, medium, low-medium or low. (可信程度) */
  quality?: string | null | undefined;
};

/** Somebody was asked. (询问) */
export type AskedInput = {
  /** Who was asked. (问了谁) */
  whom: string;
  /** When. (日期) */
  date: string;
  /** What else there is to say. (备注) */
  note?: string | null | undefined;
};

/** An enterprise, institute, agency or park. (企业) */
export type EnterpriseInput = {
  /** The id, left out for a new one. (编号) */
  id?: string | null | undefined;
  /** The name in Chinese. (名称) */
  name?: string | null | undefined;
  /** The name in English. (英文名称) */
  nameEn?: string | null | undefined;
  /** Other names. (别名) */
  aliases?: Array<string> | null | undefined;
  /** What it is. (类别) */
  kind?: EnterpriseKind | null | undefined;
  /** The unified social credit code. (统一社会信用代码) */
  uscc?: string | null | undefined;
  /** The code of the stock. (证券代码) */
  listedCode?: string | null | undefined;
  /** The smallest place that it is known to be in. (地区) */
  region?: string | null | undefined;
  /** Latitude, WGS-84. (纬度) */
  lat?: number | null | undefined;
  /** Longitude, WGS-84. (经度) */
  lon?: number | null | undefined;
  /** Whether the name was checked. (名称已核实) */
  nameVerified?: boolean | null | undefined;
};

/** What an enterprise buys or uses. (需求) */
export type NeedInput = {
  /** The id, left out for a new one. (编号) */
  id?: string | null | undefined;
  /** Who needs it. (企业) */
  enterprise: string;
  /** What. (产品) */
  product: string;
  /** How much a year. (数量) */
  quantity?: number | null | undefined;
  /** The unit of the quantity. (单位) */
  unit?: string | null | undefined;
};

/** A relation between two enterprises. (合作) */
export type PartnershipInput = {
  /** The id, left out for a new one. (编号) */
  id?: string | null | undefined;
  /** What kind of relation. (类别) */
  kind: PartnershipKind;
  /** From whom. (一方) */
  from: string;
  /** To whom. (另一方) */
  to: string;
  /** Of which product. (产品) */
  product?: string | null | undefined;
  /** Since when, as precise as is known. (起) */
  date?: string | null | undefined;
  /** Until when. (止) */
  until?: string | null | undefined;
  /** What else there is to say. (备注) */
  note?: string | null | undefined;
};

/** A project. (项目) */
export type ProjectInput = {
  /** The id, left out for a new one. (编号) */
  id?: string | null | undefined;
  /** The name in Chinese. (名称) */
  name?: string | null | undefined;
  /** The name in English. (英文名称) */
  nameEn?: string | null | undefined;
  /** Who owns it. (业主) */
  owners?: Array<string> | null | undefined;
  /** What it would make. (拟产) */
  makes?: Array<string> | null | undefined;
  /** What it would use. (拟用) */
  uses?: Array<string> | null | undefined;
  /** Where. (地区) */
  region?: string | null | undefined;
  /** The line of policy that it serves. (工作思路) */
  policyLine?: string | null | undefined;
  /** The batch that it belongs to. (批次) */
  batch?: string | null | undefined;
  /** Whether it belongs to the chain. (属于链) */
  inChain?: boolean | null | undefined;
  /** What it costs. (投资) */
  investment?: ClaimInput | null | undefined;
  /** How much it would make. (产能) */
  capacity?: ClaimInput | null | undefined;
  /** Who looks after it. (专班负责人) */
  caseOwner?: string | null | undefined;
};

/** A stage that a project has reached. (进展) */
export type MilestoneInput = {
  /** The id, left out for a new one. (编号) */
  id?: string | null | undefined;
  /** The project. (项目) */
  project: string;
  /** The stage. (阶段) */
  stage: ProjectStage;
  /** When it was reached, as precise as is known. (日期) */
  date?: string | null | undefined;
};

/** A visit, a talk, a meeting. (活动) */
export type EventInput = {
  /** The id, left out for a new one. (编号) */
  id?: string | null | undefined;
  /** The name in Chinese. (名称) */
  name?: string | null | undefined;
  /** The name in English. (英文名称) */
  nameEn?: string | null | undefined;
  /** What kind of event it is. (类别) */
  kind?: EventKind | null | undefined;
  /** When it began, as precise as is known. (开始日期) */
  start?: string | null | undefined;
  /** When it ended, null for a single date. (结束日期) */
  end?: string | null | undefined;
  /** The enterprises and agencies that took part. (参加单位) */
  participants?: Array<string> | null | undefined;
  /** Where it was. (地点) */
  places?: Array<string> | null | undefined;
};

/** An agreement among any number of parties. (协议) */
export type AgreementInput = {
  /** The id, left out for a new one. (编号) */
  id?: string | null | undefined;
  /** The name in Chinese. (名称) */
  name?: string | null | undefined;
  /** The name in English. (英文名称) */
  nameEn?: string | null | undefined;
  /** What kind of agreement it is. (类别) */
  kind?: AgreementKind | null | undefined;
  /** When it was made, as precise as is known. (日期) */
  date?: string | null | undefined;
  /** Until when it was made or runs, also a day to come; null for a single day or where it is not known. (止) */
  until?: string | null | undefined;
  /** All parties, at least two. (各方) */
  parties?: Array<string> | null | undefined;
  /** The enterprises and projects that it brings about. (由此产生) */
  creates?: Array<string> | null | undefined;
  /** The products it is about. (产品) */
  products?: Array<string> | null | undefined;
};

/** Dated news of an enterprise. (动向) */
export type SignalInput = {
  /** The id, left out for a new one. (编号) */
  id?: string | null | undefined;
  /** The enterprise. (企业) */
  enterprise: string;
  /** What it says of it. (类别) */
  kind: SignalKind;
  /** When. (日期) */
  date: string;
  /** In our own words. (内容) */
  text: string;
};

/** What kind of organisation it is. (企业类别) */
export type EnterpriseKind =
  /** A firm. (企业) */
  | 'ENTERPRISE'
  /** An institute or university. (院所) */
  | 'INSTITUTE'
  /** A government or agency. (机构) */
  | 'GOVERNMENT'
  /** A park. (园区) */
  | 'PARK';

/** How precise the place of an enterprise is. (位置精度) */
export type GeoPrecision =
  /** Its own address. (地址) */
  | 'POINT'
  /** The centre of its county. (县区中心) */
  | 'COUNTY'
  /** The centre of its city. (城市中心) */
  | 'CITY'
  /** A stand-in, the place is not known. (占位) */
  | 'PLACEHOLDER';

/** The types of relations between two enterprises. (合作类型) */
export type PartnershipKind =
  /** The first delivers to the second. (供应) */
  | 'SUPPLIES'
  /** They develop something together. (联合开发) */
  | 'JOINT_DEVELOPS'
  /** They signed an agreement. (签约) */
  | 'AGREEMENT'
  /** They work together. (合作) */
  | 'COOPERATES'
  /** They are in talks. (洽谈) */
  | 'TALKS'
  /** The first invests in the second. (投资) */
  | 'INVESTS_IN'
  /** The first is a subsidiary of the second. (子公司) */
  | 'SUBSIDIARY_OF'
  /** The first operates the second. (运营) */
  | 'OPERATES'
  /** The first does research for or about the second. (研究) */
  | 'RESEARCHES'
  /** The first founded the second. (设立) */
  | 'ESTABLISHES'
  /** The first is part of the second. (隶属) */
  | 'PART_OF'
  /** The first is the parent of the second. (母公司) */
  | 'PARENT_OF'
  /** The first resides in the park. (入驻) */
  | 'RESIDENT_IN'
  /** The first is located at the second. (位于) */
  | 'LOCATED_IN'
  /** The first develops the second. (开发建设) */
  | 'DEVELOPS'
  /** The first governs the second. (管辖) */
  | 'GOVERNS';

/** Which enterprises to list; what is left out does not restrict. (企业筛选) */
export type EnterpriseFilter = {
  /** The name, English name or an alias holds this text. (文字) */
  text?: string | null | undefined;
  /** Is recorded in this chain, or makes or uses a product of it. (产业链) */
  chain?: string | null | undefined;
  /** Lies in this region. (地区) */
  region?: string | null | undefined;
  /** Is of one of these kinds. (类别) */
  kind?: Array<EnterpriseKind> | null | undefined;
  /** Is recorded to make this product, in any phase. (生产) */
  makes?: string | null | undefined;
  /** Is recorded to use this product. (需求) */
  needs?: string | null | undefined;
  /** Does not lie in this region. (在此地区之外) */
  outside?: string | null | undefined;
  /** Has a verified name, or has not. (名称已核实) */
  nameVerified?: boolean | null | undefined;
  /** Bears a name that another one bears too, or bears its own. (重名) */
  nameShared?: boolean | null | undefined;
};

/** What kind of event it is. (事件类别) */
export type EventKind =
  /** A visit to others. (走访) */
  | 'VISIT'
  /** A talk. (商谈) */
  | 'TALK'
  /** A meeting. (会议) */
  | 'MEETING'
  /** Others came to inspect. (来访考察) */
  | 'INSPECTION'
  /** A forum. (座谈) */
  | 'FORUM'
  /** A signing. (签约) */
  | 'SIGNING'
  /** Anything else. (其他) */
  | 'OTHER';

/** The three kinds of gap. (缺口类型) */
export type GapKind =
  /** No record that it is made or needed here, but most of its main material is here; or it is a goal. (延链) */
  | 'EXTEND'
  /** No record that it is made here, and something here or a goal needs it. (补链) */
  | 'SUPPLEMENT'
  /** Made here by one group on record, and others live on it. (强链) */
  | 'STRENGTHEN';

/** How a gap is closed. (补法) */
export type Way =
  /** Invite a plant. (招引) */
  | 'INVITE'
  /** Secure it by contract or stake: it is bound to an ore deposit, or only arises beside something else. (保供) */
  | 'SECURE';

/** What a score can be made of. (得分因素) */
export type FactorKey =
  /** How much depends on it. (需求) */
  | 'DEMAND'
  /** What opens next with it. (带动) */
  | 'OPENS'
  /** The share of its inputs that are available. (齐备) */
  | 'READINESS'
  /** What its loss would stop. (脆弱) */
  | 'FRAGILITY'
  /** How far down the chain it stands. (深度) */
  | 'DEPTH'
  /** How firm the facts are. (依据) */
  | 'EVIDENCE'
  /** How many makers elsewhere could come. (候选) */
  | 'CANDIDATES'
  /** Whether it is planned here already. (在建) */
  | 'PLANNED'
  /** Whether no plant of its own is to be expected: a step of what a group here makes or would make, or what is only ever bought. (不单独建厂) */
  | 'STEP'
  /** How much a candidate can make. (产能) */
  | 'CAPACITY'
  /** How near a candidate is over known relations. (关系) */
  | 'TIES'
  /** How many gaps of the region a candidate makes. (覆盖) */
  | 'COVERAGE'
  /** How near a candidate lies. (距离) */
  | 'DISTANCE'
  /** Whether a candidate is listed. (上市) */
  | 'LISTED'
  /** Whether there is recent news that a candidate expands or moves. (动向) */
  | 'SIGNALS'
  /** Whether a candidate builds elsewhere already. (别处在建) */
  | 'PROJECT_ELSEWHERE'
  /** How many products a leader alone makes. (独家产品) */
  | 'PRODUCTS'
  /** How many products stop with a leader. (随之停产) */
  | 'LOST';

/** The weight of one factor; a factor that is left out keeps its own. (权重) */
export type FactorWeight = {
  /** Which factor. (因素) */
  factor: FactorKey;
  /** Its weight, -100 to 100. (权重) */
  weight: number;
};

/** Which gaps to list; what is left out does not restrict. (缺口筛选) */
export type GapFilter = {
  /** The name, English name or an alias of the product, of what it is used for, or of the lane of either holds this text. (文字) */
  text?: string | null | undefined;
  /** The product lies in one of these lanes. (分段) */
  segment?: Array<string> | null | undefined;
  /** The product stands in one of these stages. (环节) */
  stage?: Array<number> | null | undefined;
  /** What is known about it is one of these. (掌握情况) */
  knowledge?: Array<Knowledge> | null | undefined;
  /** It is planned here, or is not. (在建) */
  onTheWay?: boolean | null | undefined;
};

/** What happened to a gap. (缺口变化) */
export type GapChangeKind =
  /** It was not there before. (出现) */
  | 'OPENED'
  /** It is there no more. (消失) */
  | 'CLOSED'
  /** It became a gap of another kind. (类型改变) */
  | 'KIND_CHANGED'
  /** Its product is planned here now. (已在建) */
  | 'ON_THE_WAY'
  /** Somebody asked: its product is not made here. (已核实没有) */
  | 'VERIFIED_ABSENT';

/** Whether work goes on. (任务状态) */
export type JobState =
  /** It waits. (等候) */
  | 'QUEUED'
  /** It goes on. (进行中) */
  | 'RUNNING'
  /** It is done. (完成) */
  | 'DONE'
  /** It ended without a result; message says why. (失败) */
  | 'FAILED'
  /** Somebody ended it. (已取消) */
  | 'CANCELLED';

/** Whether the enterprise of a name is known. (匹配结果) */
export type MatchOutcome =
  /** It is one of the graph. (已匹配) */
  | 'MATCHED'
  /** It is a new one. (新企业) */
  | 'NEW'
  /** It may be one of several; a person decides. (待定) */
  | 'POTENTIAL';

/** Which field a column is, where that is not what was recognised. (列的对应) */
export type ColumnMapping = {
  /** The name of the file. (文件) */
  file: string;
  /** The header of the column. (表头) */
  column: string;
  /** The id of the field; note keeps it as a note. (含义) */
  field: string;
};

/** What a word in a table means that is no name of a product. (产品的对应) */
export type ProductMapping = {
  /** The word, as it stands in the table. (写法) */
  name: string;
  /** The product; left out: something that is not of the chain, kept as a note. (产品) */
  product?: string | null | undefined;
};

/** By what a lead is scored. (评分项) */
export type LeadCriterion =
  /** The place of what it makes among the gaps. (补哪个缺口) */
  | 'GAP'
  /** The investment. (总投资) */
  | 'INVESTMENT'
  /** The output for the land. (亩均产值) */
  | 'OUTPUT_PER_LAND'
  /** The tax for the land. (亩均税收) */
  | 'TAX_PER_LAND'
  /** The energy for the output; little is good. (单位产值能耗) */
  | 'ENERGY'
  /** Whether somebody runs the process already. (工艺) */
  | 'PROCESS'
  /** Whether the site is known, and a park. (选址) */
  | 'SITE'
  /** Whether there is environmental capacity. (环境容量) */
  | 'EMISSION';

/** How far a lead is. (线索阶段) */
export type LeadStage =
  /** Nobody has been spoken to yet. (新线索) */
  | 'NEW'
  /** There was a contact. (已联系) */
  | 'CONTACTED'
  /** Somebody has visited. (已考察) */
  | 'VISITED'
  /** Terms are being discussed. (洽谈中) */
  | 'NEGOTIATING'
  /** Given up. (已放弃) */
  | 'DROPPED'
  /** It has become a project. (已转为项目) */
  | 'BECAME_PROJECT';

/** A figure as somebody has said it. (数据主张) */
export type ClaimInput = {
  /** The id, left out for a new one. (编号) */
  id?: string | null | undefined;
  /** What it is about; a figure of a lead is about the lead. (对象) */
  about?: string | null | undefined;
  /** What is measured. (指标) */
  indicator: string;
  /** Reached, aimed at, planned, or a name. (性质) */
  kind: ClaimKind;
  /** The time it is about. (时间) */
  period?: string | null | undefined;
  /** As it was said. (原文写法) */
  raw: string;
  /** The value. (数值) */
  value?: number | null | undefined;
  /** The unit of the value. (单位) */
  unit?: string | null | undefined;
  /** How the value bounds the truth. (界限) */
  bound?: Bound | null | undefined;
};

/** A lead as it is put in or corrected; a field that is left out stays, null empties it. (线索) */
export type LeadInput = {
  /** The id, left out for a new one. (编号) */
  id?: string | null | undefined;
  /** What it is called; a new one needs it. (名称) */
  name?: string | null | undefined;
  /** How far it is; leadToProject alone makes it a project. (阶段) */
  stage?: LeadStage | null | undefined;
  /** Who would invest. (投资方) */
  investor?: string | null | undefined;
  /** What it would make. (拟生产) */
  makes?: Array<string> | null | undefined;
  /** What it would use. (拟使用) */
  uses?: Array<string> | null | undefined;
  /** The process it would run. (拟用工艺) */
  process?: string | null | undefined;
  /** The total investment. (总投资) */
  investment?: ClaimInput | null | undefined;
  /** The investment in fixed assets. (固定资产投资) */
  fixedInvestment?: ClaimInput | null | undefined;
  /** The land it asks for, in mu. (用地，亩) */
  landMu?: number | null | undefined;
  /** The energy it would take, in tonnes of coal equivalent a year. (能耗，吨标准煤/年) */
  energyTce?: number | null | undefined;
  /** What is known of the environmental capacity that it needs. (环境容量) */
  emissionQuota?: string | null | undefined;
  /** The output a year that is spoken of. (年产值) */
  output?: ClaimInput | null | undefined;
  /** The tax a year that is spoken of. (年税收) */
  tax?: ClaimInput | null | undefined;
  /** Where it would lie. (选址) */
  site?: string | null | undefined;
  /** When there was a first contact. (首次接触) */
  firstContact?: string | null | undefined;
  /** Who looks after it. (责任单位) */
  responsible?: string | null | undefined;
  /** What is to be done next. (下一步) */
  nextStep?: string | null | undefined;
  /** Until when. (下一步日期) */
  nextDate?: string | null | undefined;
};

/** The small mark beside every statement. (性质标记) */
export type Mark =
  /** Recorded from a source. (事实) */
  | 'FACT'
  /** Computed from recorded facts. (推算) */
  | 'COMPUTED'
  /** Inferred or estimated, no source states it. (推断) */
  | 'INFERRED'
  /** Stated by a person in this system. (人工) */
  | 'HUMAN';

/** The kinds of nouns that have a name. (对象类别) */
export type EntityKind =
  /** A chain. (产业链) */
  | 'CHAIN'
  /** A region or park. (地区) */
  | 'REGION'
  /** A product. (产品) */
  | 'PRODUCT'
  /** A process. (工艺) */
  | 'PROCESS'
  /** An enterprise, institute, agency or park operator. (企业) */
  | 'ENTERPRISE'
  /** A person. (人物) */
  | 'PERSON'
  /** A project. (项目) */
  | 'PROJECT'
  /** A batch of projects. (项目批次) */
  | 'PROJECT_BATCH'
  /** An agreement. (协议) */
  | 'AGREEMENT'
  /** An event. (事件) */
  | 'EVENT'
  /** A policy line. (工作思路) */
  | 'POLICY_LINE'
  /** A lead: a project before it is one. (线索) */
  | 'LEAD';

/** Which products a package may hold. (补链组合的候选) */
export type PackageItems =
  /** Every product that cannot be made yet. (任意产品) */
  | 'ANY'
  /** Only products that no process yields. (只能外购的产品) */
  | 'PURCHASED';

/** Why a search ended with less than everything. (停止原因) */
export type StopReason =
  /** The time was over. (时间用完) */
  | 'TIME_LIMIT'
  /** The search ended early: something else may come before. (搜索提前结束) */
  | 'SEARCH_CUT'
  /** There are more; those listed come first. (只列前几个) */
  | 'LIST_CUT'
  /** The product can be made already. (已可生产) */
  | 'ALREADY_MAKEABLE'
  /** Nothing that may be added makes it makeable. (无法达到) */
  | 'UNREACHABLE'
  /** No choice keeps the limits. (无可行解) */
  | 'INFEASIBLE'
  /** What fits closes no gap. (没有收益) */
  | 'NOTHING_GAINED'
  /** No gap has an investment figure or an estimate. (没有数据) */
  | 'NO_FIGURES';

/** What a budget is to be spent on, and within which limits. (组合条件) */
export type PortfolioInput = {
  /** The budget in 100 million yuan. (预算) */
  budget: number;
  /** The caller's estimates of what closing a gap costs, in 100 million yuan. (投资估算) */
  costs?: Array<ProductValue> | null | undefined;
  /** The most carbon that all choices may emit together, in the unit of the caller. (碳限额) */
  carbonLimit?: number | null | undefined;
  /** The caller's estimates of the carbon of each. (碳排放估算) */
  carbon?: Array<ProductValue> | null | undefined;
  /** The most choices per stage. (环节上限) */
  stageLimits?: Array<StageLimit> | null | undefined;
  /** Weights that replace the default ones of the gaps. (权重) */
  weights?: Array<FactorWeight> | null | undefined;
  /** How long to search, at most 30 seconds, and never longer than the service computes one request. (时限) */
  timeLimitSeconds?: number | null | undefined;
};

/** A figure for a product. (产品数值) */
export type ProductValue = {
  /** The product. (产品) */
  product: string;
  /** The figure. (数值) */
  value: number;
};

/** The most choices in one stage. (环节上限) */
export type StageLimit = {
  /** The stage. (环节) */
  stage: number;
  /** How many at most. (上限) */
  most: number;
};

/** What an input is to its process. (投入性质) */
export type InputPart =
  /** It becomes the product. (主料) */
  | 'MAIN'
  /** A reagent, flux, reductant or catalyst. (辅料) */
  | 'AUX'
  /** Power or fuel. (能源) */
  | 'ENERGY';

/** What kind of class a class product is. (合计类性质) */
export type ClassKind =
  /** The maker's grade or form is unknown. (型号未载) */
  | 'GRADE'
  /** It only holds a sum. (仅合计) */
  | 'TOTAL';

/** How far a product is hauled. (流通范围) */
export type Trade =
  /** Nobody hauls it: melt, gas, slurry, low-grade ore. (就地) */
  | 'LOCAL'
  /** Within a region: bulk or hazardous goods. (区域) */
  | 'REGIONAL'
  /** Anywhere. (广域) */
  | 'WIDE';

/** The status of a product seen from a region. (产品状态) */
export type ProductStatus =
  /** Made here and not fragile. (强) */
  | 'STRONG'
  /** Made here, but fragile. (弱) */
  | 'WEAK'
  /** Not made here yet, planned. (在建) */
  | 'PLANNED'
  /** Probably made here, not recorded. (可能有，待核实) */
  | 'POSSIBLE'
  /** No record that it is made here, and it is needed or within reach. (缺，无记录) */
  | 'MISSING'
  /** A resource that is needed here and not recorded here. (外购资源) */
  | 'BOUGHT_IN'
  /** Neither made nor needed here. (不在本地链上) */
  | 'OUTSIDE';

/** What is known about a product in a region; no record is never the same as absent. (掌握情况) */
export type Knowledge =
  /** A production is recorded. (有记录) */
  | 'RECORDED'
  /** Probably made here, not recorded. (可能有，待核实) */
  | 'POSSIBLE'
  /** No record, which does not mean that there is none. (无记录) */
  | 'NOT_RECORDED'
  /** Someone asked, and there is none. (已核实没有) */
  | 'VERIFIED_ABSENT';

/** How far a production is. (生产阶段) */
export type Phase =
  /** In operation. (在产) */
  | 'OPERATING'
  /** Planned or under construction. (规划在建) */
  | 'PLANNED'
  /** A deposit that is not worked. (资源) */
  | 'RESOURCE';

/** How far a project is. (项目阶段) */
export type ProjectStage =
  /** In talks. (洽谈) */
  | 'TALK'
  /** Inspected. (考察) */
  | 'INSPECTION'
  /** An intent was reached. (意向) */
  | 'INTENT'
  /** Being followed up. (跟踪) */
  | 'TRACKING'
  /** Signed. (签约) */
  | 'SIGNED'
  /** Construction started. (开工) */
  | 'STARTED'
  /** The funds are in place. (资金到位) */
  | 'FUNDED'
  /** In operation. (投产) */
  | 'OPERATING'
  /** Stalled. (停滞) */
  | 'STALLED';

/** Which projects to list; what is left out does not restrict. (项目筛选) */
export type ProjectFilter = {
  /** The name or English name holds this text. (文字) */
  text?: string | null | undefined;
  /** Is recorded in this chain, or plans a product of it. (产业链) */
  chain?: string | null | undefined;
  /** Lies in this region. (地区) */
  region?: string | null | undefined;
  /** Has reached one of these stages. (阶段) */
  stage?: Array<ProjectStage> | null | undefined;
  /** Serves this policy line or one below it. (工作思路) */
  policyLine?: string | null | undefined;
  /** Started with this batch. (批次) */
  batch?: string | null | undefined;
  /** Is owned by this enterprise. (业主) */
  owner?: string | null | undefined;
  /** Would make this product. (产品) */
  makes?: string | null | undefined;
  /** Belongs to the chain, or does not. (属于本链) */
  inChain?: boolean | null | undefined;
};

/** The level of a region. (地区级别) */
export type RegionLevel =
  /** A country. (国家) */
  | 'COUNTRY'
  /** A province or what stands at its level. (省级) */
  | 'PROVINCE'
  /** A prefecture-level city. (市级) */
  | 'CITY'
  /** A county or district. (县级) */
  | 'COUNTY'
  /** A park. (园区) */
  | 'PARK';

/** How a revision came about. (修订来由) */
export type RevisionKind =
  /** Written through the product. (经本系统写入) */
  | 'REVISION'
  /** Found in the graph, written past the product. (绕过本系统写入) */
  | 'OUTSIDE'
  /** All that a graph held when its journal began. (接管已有图谱) */
  | 'TAKEN_OVER';

/** What a revision did to a fact. (改动) */
export type FactChangeKind =
  /** It is new. (新增) */
  | 'ADDED'
  /** It says something else. (修改) */
  | 'CHANGED'
  /** It is gone. (删除) */
  | 'REMOVED';

/** A change to try out; nothing of it is written. (沙盘变更) */
export type ScenarioChange = {
  /** Products that the question asks for, beside the goals of policy. (目标产品) */
  goals?: Array<string> | null | undefined;
  /** Products that count as made here, whoever makes them. (新增产品) */
  addProducts?: Array<string> | null | undefined;
  /** Enterprises that make a product here, wherever they sit today. (新增生产) */
  addProductions?: Array<ProductionInput> | null | undefined;
  /** Enterprises whose productions and needs fall away; the head of a maker group stops its whole group, as in cascade. (停产企业) */
  stopEnterprises?: Array<string> | null | undefined;
  /** Projects whose products are then made here; a project is one plant and one maker, however many own it. (落地项目) */
  landProjects?: Array<string> | null | undefined;
};

/** An enterprise makes a product. (生产) */
export type ProductionInput = {
  /** The id, left out for a new one. (编号) */
  id?: string | null | undefined;
  /** Who makes it. (企业) */
  enterprise: string;
  /** What it makes. (产品) */
  product: string;
  /** Whether it is in operation or planned. (阶段) */
  phase?: Phase | null | undefined;
  /** How much a year. (产能) */
  capacity?: number | null | undefined;
  /** The unit of the capacity. (单位) */
  unit?: string | null | undefined;
  /** The year the capacity belongs to. (年份) */
  year?: number | null | undefined;
};

/** How firm a statement is. (可信度) */
export type Confidence =
  /** Stated by the source that the collection began with. (首要来源) */
  | 'SEED'
  /** Stated by a cited publication. (有引用) */
  | 'CITED'
  /** Common knowledge of the trade. (行业常识) */
  | 'COMMON'
  /** An estimate, left out unless asked for. (估计) */
  | 'ESTIMATE'
  /** Brought in by a user's own file. (用户导入) */
  | 'IMPORTED'
  /** True by definition of the process. (定义) */
  | 'DEFINITION'
  /** Computed from other figures, such as a mass balance. (计算得出) */
  | 'COMPUTED';

/** What puts a candidate last. (否决项) */
export type Veto =
  /** Its source says that it stopped. (已停产) */
  | 'CEASED'
  /** Its source says that it declined. (已婉拒) */
  | 'DECLINED';

/** What to check before one calls. (先核实) */
export type CheckFirst =
  /** Its production is only planned. (只有规划) */
  | 'ONLY_PLANNED'
  /** Its name is not verified. (名称未核实) */
  | 'NAME_UNVERIFIED'
  /** No publication speaks of it. (没有出版物) */
  | 'NO_PUBLICATION'
  /** That it makes it is only an estimate. (仅有推断) */
  | 'ESTIMATE_ONLY';

/** What one turns to an enterprise for. (角色) */
export type TargetRole =
  /** It makes the product. (生产者) */
  | 'MAKER'
  /** It may lead to who makes it. (引荐) */
  | 'WAY_IN'
  /** It could deliver what no plant here could make. (供方) */
  | 'SUPPLIER';

/** What a piece of news says of an enterprise. (动向类别) */
export type SignalKind =
  /** It expands. (扩产) */
  | 'EXPANDS'
  /** It relocates. (搬迁) */
  | 'RELOCATES'
  /** It raises money. (融资) */
  | 'RAISES_MONEY'
  /** It looks for a site. (选址) */
  | 'SEEKS_SITE'
  /** Anything else. (其他) */
  | 'OTHER';

export type NoteExportMutationVariables = Exact<{
  what: string;
  form: ExportForm;
}>;


export type NoteExportMutation = { noteExport: boolean | null };

export type FreshnessQueryVariables = Exact<{ [key: string]: never; }>;


export type FreshnessQuery = { asOf: { id: string } | null };

export type GlobalSearchQueryVariables = Exact<{
  text: string;
}>;


export type GlobalSearchQuery = { search: Array<{ kind: EntityKind, id: string, name: string, nameEn: string | null, matched: string, chains: Array<{ id: string, name: string, nameEn: string | null }>, node:
      | { __typename: 'Agreement', date: string | null, id: string, parties: Array<{ id: string }> }
      | { __typename: 'Chain', id: string }
      | { __typename: 'Enterprise', id: string, region: { id: string, name: string, nameEn: string | null } | null, makes: { totalCount: number, nodes: Array<{ id: string, phase: Phase, product: { id: string, name: string, nameEn: string | null, isClass: boolean } }> } }
      | { __typename: 'Event', start: string | null, id: string, participants: Array<{ id: string }> }
      | { __typename: 'Lead', id: string, investor: { id: string, name: string, nameEn: string | null } | null }
      | { __typename: 'Person', id: string, positions: Array<{ title: string | null, enterprise: { id: string, name: string, nameEn: string | null } }> }
      | { __typename: 'PolicyLine', id: string }
      | { __typename: 'Process', id: string }
      | { __typename: 'Product', stage: number, segment: string | null, isClass: boolean, id: string }
      | { __typename: 'ProjectBatch', id: string }
      | { __typename: 'Project', id: string, owners: Array<{ id: string, name: string, nameEn: string | null }> }
      | { __typename: 'Region', id: string }
     | null }> | null };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { asOf: { id: string, at: string, by: string, note: string | null, added: number, changed: number, removed: number } | null, chains: Array<{ id: string, name: string, nameEn: string | null, region: { id: string } | null, stages: Array<{ index: number, name: string, nameEn: string | null }>, segments: Array<{ id: string, name: string, nameEn: string | null }> }> | null, regions: Array<{ id: string, name: string, nameEn: string | null, level: RegionLevel, parent: { id: string } | null }> | null };

export type SourceDatesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SourceDatesQuery = { sources: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, date: string | null, citation: boolean }> } | null };

export type AskThingsQueryVariables = Exact<{
  text: string;
  kinds: Array<EntityKind>;
}>;


export type AskThingsQuery = { search: Array<{ kind: EntityKind, id: string, name: string, nameEn: string | null, matched: string, score: number, node:
      | { __typename: 'Agreement', id: string }
      | { __typename: 'Chain', id: string }
      | { __typename: 'Enterprise', kind: EnterpriseKind, id: string, makes: { totalCount: number } }
      | { __typename: 'Event', id: string }
      | { __typename: 'Lead', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PolicyLine', id: string }
      | { __typename: 'Process', id: string }
      | { __typename: 'Product', isClass: boolean, classKind: ClassKind | null, id: string }
      | { __typename: 'ProjectBatch', id: string }
      | { __typename: 'Project', id: string }
      | { __typename: 'Region', id: string }
     | null }> | null };

export type AskExamplesQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type AskExamplesQuery = { gaps: { nodes: Array<{ id: string, product: { id: string, name: string, nameEn: string | null } }> } | null, critical: Array<{ product: { id: string, name: string, nameEn: string | null } }> | null, leaders: Array<{ enterprise: { id: string, name: string, nameEn: string | null } }> | null };

export type AskGapsQueryVariables = Exact<{
  chain: string;
  region: string;
  kind?: GapKind | null | undefined;
  segment?: Array<string> | null | undefined;
  stage?: Array<number> | null | undefined;
}>;


export type AskGapsQuery = { gaps: { totalCount: number, nodes: Array<{ id: string, kind: GapKind, product: { id: string, name: string, nameEn: string | null } }> } | null };

export type AskedGapFragment = { id: string, score: number, product: { id: string, name: string, nameEn: string | null } };

export type AskFirstQueryVariables = Exact<{
  chain: string;
  region: string;
  segment?: Array<string> | null | undefined;
  stage?: Array<number> | null | undefined;
}>;


export type AskFirstQuery = { supplement: { totalCount: number, nodes: Array<{ id: string, score: number, product: { id: string, name: string, nameEn: string | null } }> } | null, extend: { totalCount: number, nodes: Array<{ id: string, score: number, product: { id: string, name: string, nameEn: string | null } }> } | null, strengthen: { totalCount: number, nodes: Array<{ id: string, score: number, product: { id: string, name: string, nameEn: string | null } }> } | null };

export type AskedTargetsFragment = { id: string, score: number, targets: Array<{ enterprise: { id: string, name: string, nameEn: string | null } }> | null };

export type AskWhomQueryVariables = Exact<{
  chain: string;
  region: string;
  segment?: Array<string> | null | undefined;
  stage?: Array<number> | null | undefined;
}>;


export type AskWhomQuery = { supplement: { nodes: Array<{ id: string, score: number, targets: Array<{ enterprise: { id: string, name: string, nameEn: string | null } }> | null }> } | null, extend: { nodes: Array<{ id: string, score: number, targets: Array<{ enterprise: { id: string, name: string, nameEn: string | null } }> | null }> } | null, strengthen: { nodes: Array<{ id: string, score: number, targets: Array<{ enterprise: { id: string, name: string, nameEn: string | null } }> | null }> } | null };

export type AskMapQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type AskMapQuery = { chainMap: { completeness: number | null, completenessWithPossible: number | null, cells: Array<{ stage: number, counts: Array<{ status: ProductStatus, products: number }> }>, localSupplyRate: { value: number | null, valueWithPossible: number | null } | null, nodes: Array<{ id: string, stage: number, status: ProductStatus, onTheWay: boolean, gapKinds: Array<GapKind>, makers: number, product: { id: string, name: string, nameEn: string | null } }> } | null };

export type AskLeadersQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type AskLeadersQuery = { leaders: Array<{ dependenceShare: number | null, enterprise: { id: string, name: string, nameEn: string | null } }> | null };

export type AskCriticalQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type AskCriticalQuery = { critical: Array<{ loses: Array<{ id: string }>, product: { id: string, name: string, nameEn: string | null } }> | null };

export type AskUnlocksQueryVariables = Exact<{
  chain: string;
  region: string;
  size: number;
}>;


export type AskUnlocksQuery = { unlocks: { unlocks: Array<{ gain: number, add: Array<{ id: string, name: string, nameEn: string | null }> }> } | null };

export type AskClustersQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type AskClustersQuery = { clusters: Array<{ products: Array<{ id: string, name: string, nameEn: string | null }>, sharedInputs: Array<{ id: string, name: string, nameEn: string | null }> }> | null };

export type AskMatchingQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type AskMatchingQuery = { matching: { totalCount: number, nodes: Array<{ product: { id: string, name: string, nameEn: string | null } }> } | null };

export type AskMutualQueryVariables = Exact<{
  region?: string | null | undefined;
}>;


export type AskMutualQuery = { mutualSuppliers: Array<{ enterprises: Array<{ id: string, name: string, nameEn: string | null }> }> | null };

export type AskForestQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type AskForestQuery = { industryForest: { trees: Array<{ breadth: number, root: { id: string, name: string, nameEn: string | null } }> } | null };

export type AskBalanceQueryVariables = Exact<{
  chain: string;
  region: string;
  product?: string | null | undefined;
}>;


export type AskBalanceQuery = { balance: { nodes: Array<{ verdict: BalanceVerdict | null, mustGo: boolean, product: { id: string, name: string, nameEn: string | null } }> } | null };

export type AskProjectsQueryVariables = Exact<{
  filter?: ProjectFilter | null | undefined;
}>;


export type AskProjectsQuery = { projects: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, stage: ProjectStage }> } | null };

export type AskProjectNewsQueryVariables = Exact<{
  filter?: ProjectFilter | null | undefined;
}>;


export type AskProjectNewsQuery = { projects: { nodes: Array<{ id: string, name: string, nameEn: string | null, stage: ProjectStage, stages: Array<{ id: string, date: string | null }>, investment: { value: number | null, unit: string | null, raw: string, verdict: Verdict } | null }> } | null };

export type AskChangesQueryVariables = Exact<{
  first: number;
}>;


export type AskChangesQuery = { revisions: { totalCount: number, nodes: Array<{ id: string, at: string, by: string, note: string | null, added: number, changed: number, removed: number }> } | null };

export type AskLeadsQueryVariables = Exact<{
  chain: string;
  region: string;
  overdue?: boolean | null | undefined;
}>;


export type AskLeadsQuery = { leads: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, nextDate: string | null }> } | null };

export type AskDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type AskDraftsQuery = { drafts: { totalCount: number, nodes: Array<{ id: string, title: string, by: string, at: string }> } | null };

export type AskCountsQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type AskCountsQuery = { supplement: { totalCount: number } | null, extend: { totalCount: number } | null, strengthen: { totalCount: number } | null };

export type AskMarketsQueryVariables = Exact<{
  chain: string;
  region: string;
  segment?: Array<string> | null | undefined;
}>;


export type AskMarketsQuery = { gaps: { nodes: Array<{ id: string, product: { id: string, name: string, nameEn: string | null }, market: { lo: number, hi: number | null, unit: string } | null, marketDoubted: Array<{ raw: string, verdict: Verdict }> }> } | null };

export type AskBalanceOfQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
}>;


export type AskBalanceOfQuery = { balance: { nodes: Array<{ verdict: BalanceVerdict | null, product: { id: string }, supply: { lo: number, hi: number | null, unit: string }, need: { lo: number, hi: number | null, unit: string }, doubted: Array<{ raw: string, verdict: Verdict }> }> } | null };

export type AskSourcesOfProductQueryVariables = Exact<{
  product: string;
}>;


export type AskSourcesOfProductQuery = { product: { id: string, madeBy: { nodes: Array<{ id: string, evidence: Array<{ source: { id: string, title: string } }> }> } } | null };

export type AskSourcesOfEnterpriseQueryVariables = Exact<{
  enterprise: string;
}>;


export type AskSourcesOfEnterpriseQuery = { enterprise: { id: string, makes: { nodes: Array<{ id: string, evidence: Array<{ source: { id: string, title: string } }> }> } } | null };

export type AskWhereQueryVariables = Exact<{
  enterprise: string;
}>;


export type AskWhereQuery = { enterprise: { id: string, region: { id: string, name: string, nameEn: string | null } | null } | null };

export type AskBatchesQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type AskBatchesQuery = { projectBatches: Array<{ id: string, name: string, nameEn: string | null, statedProjects: number | null }> | null };

export type AskKpisQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type AskKpisQuery = { kpis: Array<{ id: string, indicator: string, period: string, targets: Array<{ share: number | null }> }> | null };

export type AskClaimsQueryVariables = Exact<{
  chain: string;
  verdict?: Verdict | null | undefined;
  period?: string | null | undefined;
}>;


export type AskClaimsQuery = { claims: { totalCount: number, nodes: Array<{ id: string, subject: string, raw: string, verdict: Verdict }> } | null };

export type AskSourcesQueryVariables = Exact<{
  chain: string;
}>;


export type AskSourcesQuery = { sources: { totalCount: number, nodes: Array<{ id: string, title: string }> } | null };

export type AskAsOfQueryVariables = Exact<{ [key: string]: never; }>;


export type AskAsOfQuery = { asOf: { id: string, at: string } | null };

export type AskPolicyQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type AskPolicyQuery = { policyLines: Array<{ id: string, name: string, nameEn: string | null, projects: Array<{ id: string }> }> | null };

export type AskPortfolioQueryVariables = Exact<{
  chain: string;
  region: string;
  budget: number;
}>;


export type AskPortfolioQuery = { portfolio: { cost: number, reason: string, noFigure: Array<{ product: { id: string }, plantSize: { smallest: { lo: number, hi: number | null } | null, investmentPerUnit: { lo: number, hi: number | null } | null } | null }>, choices: Array<{ cost: number, costClaim: { raw: string, verdict: Verdict } | null, gap: { id: string, product: { id: string, name: string, nameEn: string | null } } }> } | null };

export type AskCompareQueryVariables = Exact<{
  chain: string;
  regions: Array<string>;
}>;


export type AskCompareQuery = { compareRegions: { shared: Array<{ id: string }>, only: Array<{ region: { id: string, name: string, nameEn: string | null }, products: Array<{ id: string, name: string, nameEn: string | null }> }> } | null };

export type AskMakersQueryVariables = Exact<{
  product: string;
  region?: string | null | undefined;
  outside?: string | null | undefined;
  first: number;
}>;


export type AskMakersQuery = { enterprises: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null }> } | null };

export type AskUsersQueryVariables = Exact<{
  product: string;
  region?: string | null | undefined;
  chain?: string | null | undefined;
}>;


export type AskUsersQuery = { product: { id: string, neededBy: { totalCount: number, nodes: Array<{ id: string, enterprise: { id: string, name: string, nameEn: string | null } | null, process: { id: string, name: string, nameEn: string | null } | null }> } } | null };

export type AskRecipeQueryVariables = Exact<{
  product: string;
}>;


export type AskRecipeQuery = { product: { id: string, outputOf: Array<{ id: string, name: string, nameEn: string | null, inputs: Array<{ product: { id: string, name: string, nameEn: string | null } }> }> } | null };

export type AskUsesQueryVariables = Exact<{
  product: string;
}>;


export type AskUsesQuery = { product: { id: string, inputOf: Array<{ id: string, outputs: Array<{ byproduct: boolean, product: { id: string, name: string, nameEn: string | null } }> }> } | null };

export type AskWhyQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
}>;


export type AskWhyQuery = { gap: { id: string, reason: string } | null, product: { id: string, status: ProductStatus | null } | null };

export type AskMarketQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
}>;


export type AskMarketQuery = { gap: { id: string, market: { lo: number, hi: number | null, unit: string } | null, marketDoubted: Array<{ raw: string, verdict: Verdict }> } | null };

export type AskPackagesQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
}>;


export type AskPackagesQuery = { packages: { stopReason: StopReason | null, packages: Array<{ add: Array<{ id: string, name: string, nameEn: string | null }> }> } | null };

export type AskTargetsQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
}>;


export type AskTargetsQuery = { targets: Array<{ enterprise: { id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null } }> | null };

export type AskStopQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
}>;


export type AskStopQuery = { critical: Array<{ product: { id: string }, loses: Array<{ id: string, name: string, nameEn: string | null }>, directLoses: Array<{ id: string }>, hardLoses: Array<{ id: string }> }> | null };

export type AskGroupStopQueryVariables = Exact<{
  chain: string;
  region: string;
  enterprise: string;
}>;


export type AskGroupStopQuery = { groupStop: { share: number | null, own: Array<{ id: string }>, lost: Array<{ id: string, name: string, nameEn: string | null }> } | null };

export type AskAddQueryVariables = Exact<{
  chain: string;
  region: string;
  products: Array<string>;
}>;


export type AskAddQuery = { scenario: { opened: Array<{ id: string, name: string, nameEn: string | null }>, gapsOpened: Array<{ id: string, product: { id: string, name: string, nameEn: string | null } }> } | null };

export type AskMakeableQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
}>;


export type AskMakeableQuery = { proof: { makeable: boolean, build: Array<{ id: string, name: string, nameEn: string | null }> } | null };

export type AskStatusQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
}>;


export type AskStatusQuery = { product: { id: string, status: ProductStatus | null, madeBy: { totalCount: number, nodes: Array<{ id: string, capacity: number | null, unit: string | null, year: number | null, phase: Phase, doubted: Array<{ raw: string, verdict: Verdict }>, enterprise: { id: string, name: string, nameEn: string | null } }> } } | null };

export type AskEnterpriseQueryVariables = Exact<{
  enterprise: string;
  chain: string;
  region: string;
}>;


export type AskEnterpriseQuery = { enterprise: { id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null, makes: { totalCount: number, nodes: Array<{ id: string, product: { id: string, name: string, nameEn: string | null, isClass: boolean, status: ProductStatus | null } }> } } | null };

export type AskGroupQueryVariables = Exact<{
  enterprise: string;
}>;


export type AskGroupQuery = { enterprise: { id: string, parents: Array<{ id: string, name: string, nameEn: string | null }>, subsidiaries: Array<{ id: string, name: string, nameEn: string | null }> } | null };

export type AskPartnersQueryVariables = Exact<{
  chain: string;
  enterprise: string;
}>;


export type AskPartnersQuery = { partnerNetwork: { enterprises: Array<{ id: string, name: string, nameEn: string | null }> } | null };

export type AskRelationQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type AskRelationQuery = { paths: Array<{ length: number, nodes: Array<
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
    > }> | null };

export type AskAgreementsQueryVariables = Exact<{
  chain: string;
  enterprise?: string | null | undefined;
}>;


export type AskAgreementsQuery = { agreements: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null }> } | null };

export type AskEventsQueryVariables = Exact<{
  chain: string;
  enterprise?: string | null | undefined;
}>;


export type AskEventsQuery = { events: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, start: string | null }> } | null };

export type AskEnterprisesQueryVariables = Exact<{
  chain: string;
  region?: string | null | undefined;
  outside?: string | null | undefined;
  first: number;
}>;


export type AskEnterprisesQuery = { enterprises: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null }> } | null };

export type AskMethodsQueryVariables = Exact<{ [key: string]: never; }>;


export type AskMethodsQuery = { methods: Array<{ id: string, title: string, titleEn: string }> | null };

export type AskCostQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
}>;


export type AskCostQuery = { gap: { id: string, plantSize: { id: string, smallest: { lo: number, hi: number | null } | null, investmentPerUnit: { lo: number, hi: number | null } | null } | null } | null };

export type AskStateQueryVariables = Exact<{
  chain: string;
  region: string;
  segment?: Array<string> | null | undefined;
  stage?: Array<number> | null | undefined;
}>;


export type AskStateQuery = { chainMap: { nodes: Array<{ id: string, status: ProductStatus, product: { id: string, name: string, nameEn: string | null } }> } | null };

export type EditResultFragment = { revision: { id: string }, draft: { id: string } | null, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null };

export type EditEffectFragment = { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> };

export type EditSeenQueryVariables = Exact<{ [key: string]: never; }>;


export type EditSeenQuery = { asOf: { id: string } | null };

export type EditFactQueryVariables = Exact<{
  id: string;
}>;


export type EditFactQuery = { asOf: { id: string } | null, node:
    | { __typename: 'User', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Agreement', id: string, name: string, nameEn: string | null, date: string | null, until: string | null, agreementKind: AgreementKind, parties: Array<{ id: string }>, creates: Array<
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Chain', id: string, name: string, nameEn: string | null }
        | { __typename: 'Enterprise', id: string, name: string, nameEn: string | null }
        | { __typename: 'Event', id: string, name: string, nameEn: string | null }
        | { __typename: 'Lead', id: string, name: string, nameEn: string | null }
        | { __typename: 'Person', id: string, name: string, nameEn: string | null }
        | { __typename: 'PolicyLine', id: string, name: string, nameEn: string | null }
        | { __typename: 'Process', id: string, name: string, nameEn: string | null }
        | { __typename: 'Product', id: string, name: string, nameEn: string | null }
        | { __typename: 'ProjectBatch', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Region', id: string, name: string, nameEn: string | null }
      >, products: Array<{ id: string, name: string, nameEn: string | null }> }
    | { __typename: 'Survey', id: string }
    | { __typename: 'Chain', id: string }
    | { __typename: 'Claim', id: string, indicator: string, period: string | null, raw: string, value: number | null, unit: string | null, bound: Bound, claimKind: ClaimKind }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Draft', id: string }
    | { __typename: 'Enterprise', id: string, name: string, nameEn: string | null, aliases: Array<string>, uscc: string | null, listedCode: string | null, lat: number | null, lon: number | null, nameVerified: boolean, enterpriseKind: EnterpriseKind, region: { id: string } | null }
    | { __typename: 'SupplyLink', id: string, since: string | null, until: string | null, from: { id: string }, to: { id: string }, of: { id: string, name: string, nameEn: string | null } | null }
    | { __typename: 'Partnership', id: string, until: string | null, relationKind: PartnershipKind, since: string | null, about: string | null, from: { id: string }, to: { id: string }, of: { id: string, name: string, nameEn: string | null } | null }
    | { __typename: 'Event', id: string, name: string, nameEn: string | null, start: string | null, end: string | null, eventKind: EventKind, participants: Array<{ id: string }>, places: Array<{ id: string }> }
    | { __typename: 'PlantSize', id: string }
    | { __typename: 'Job', id: string }
    | { __typename: 'EnterpriseMatch', id: string }
    | { __typename: 'Lead', id: string }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'PolicyLine', id: string }
    | { __typename: 'Process', id: string }
    | { __typename: 'Product', id: string }
    | { __typename: 'Goal', id: string }
    | { __typename: 'Absence', id: string }
    | { __typename: 'Production', id: string, phase: Phase, capacity: number | null, unit: string | null, year: number | null, enterprise: { id: string }, product: { id: string, unit: string | null } }
    | { __typename: 'Need', id: string, quantity: number | null, unit: string | null, needs: { id: string } | null, product: { id: string, unit: string | null } }
    | { __typename: 'ProjectBatch', id: string }
    | { __typename: 'Project', id: string, name: string, nameEn: string | null, inChain: boolean, caseOwner: string | null, projectStage: ProjectStage, region: { id: string } | null, policyLine: { id: string } | null, batch: { id: string } | null, owners: Array<{ id: string }>, makes: Array<{ id: string, name: string, nameEn: string | null }>, uses: Array<{ id: string, name: string, nameEn: string | null }>, investment: { id: string, indicator: string, period: string | null, raw: string, value: number | null, unit: string | null, bound: Bound, claimKind: ClaimKind } | null, projectCapacity: { id: string, indicator: string, period: string | null, raw: string, value: number | null, unit: string | null, bound: Bound, claimKind: ClaimKind } | null }
    | { __typename: 'ProjectMilestone', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Revision', id: string }
    | { __typename: 'Source', id: string, title: string, publisher: string | null, url: string | null, quality: string | null, published: string | null }
    | { __typename: 'Signal', id: string, text: string, signalKind: SignalKind, day: string, enterprise: { id: string } }
   | null };

export type EditedEnterpriseFragment = { id: string, name: string, nameEn: string | null, aliases: Array<string>, uscc: string | null, listedCode: string | null, lat: number | null, lon: number | null, nameVerified: boolean, enterpriseKind: EnterpriseKind, region: { id: string } | null };

export type EditedProductionFragment = { id: string, phase: Phase, capacity: number | null, unit: string | null, year: number | null, enterprise: { id: string }, product: { id: string, unit: string | null } };

export type EditedNeedFragment = { id: string, quantity: number | null, unit: string | null, needs: { id: string } | null, product: { id: string, unit: string | null } };

export type EditedRelationFragment = { id: string, until: string | null, relationKind: PartnershipKind, since: string | null, about: string | null, from: { id: string }, to: { id: string }, of: { id: string, name: string, nameEn: string | null } | null };

export type EditedLinkFragment = { id: string, since: string | null, until: string | null, from: { id: string }, to: { id: string }, of: { id: string, name: string, nameEn: string | null } | null };

export type EditedSignalFragment = { id: string, text: string, signalKind: SignalKind, day: string, enterprise: { id: string } };

export type EditedClaimFragment = { id: string, indicator: string, period: string | null, raw: string, value: number | null, unit: string | null, bound: Bound, claimKind: ClaimKind };

export type EditedProjectFragment = { id: string, name: string, nameEn: string | null, inChain: boolean, caseOwner: string | null, projectStage: ProjectStage, region: { id: string } | null, policyLine: { id: string } | null, batch: { id: string } | null, owners: Array<{ id: string }>, makes: Array<{ id: string, name: string, nameEn: string | null }>, uses: Array<{ id: string, name: string, nameEn: string | null }>, investment: { id: string, indicator: string, period: string | null, raw: string, value: number | null, unit: string | null, bound: Bound, claimKind: ClaimKind } | null, projectCapacity: { id: string, indicator: string, period: string | null, raw: string, value: number | null, unit: string | null, bound: Bound, claimKind: ClaimKind } | null };

export type EditedEventFragment = { id: string, name: string, nameEn: string | null, start: string | null, end: string | null, eventKind: EventKind, participants: Array<{ id: string }>, places: Array<{ id: string }> };

export type EditedAgreementFragment = { id: string, name: string, nameEn: string | null, date: string | null, until: string | null, agreementKind: AgreementKind, parties: Array<{ id: string }>, creates: Array<
    | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
    | { __typename: 'Chain', id: string, name: string, nameEn: string | null }
    | { __typename: 'Enterprise', id: string, name: string, nameEn: string | null }
    | { __typename: 'Event', id: string, name: string, nameEn: string | null }
    | { __typename: 'Lead', id: string, name: string, nameEn: string | null }
    | { __typename: 'Person', id: string, name: string, nameEn: string | null }
    | { __typename: 'PolicyLine', id: string, name: string, nameEn: string | null }
    | { __typename: 'Process', id: string, name: string, nameEn: string | null }
    | { __typename: 'Product', id: string, name: string, nameEn: string | null }
    | { __typename: 'ProjectBatch', id: string, name: string, nameEn: string | null }
    | { __typename: 'Project', id: string, name: string, nameEn: string | null }
    | { __typename: 'Region', id: string, name: string, nameEn: string | null }
  >, products: Array<{ id: string, name: string, nameEn: string | null }> };

export type EditedSourceFragment = { id: string, title: string, publisher: string | null, url: string | null, quality: string | null, published: string | null };

export type EditProductionsQueryVariables = Exact<{
  enterprise: string;
}>;


export type EditProductionsQuery = { enterprise: { id: string, makes: { nodes: Array<{ id: string, phase: Phase, product: { id: string } }> } } | null };

export type EditSourcesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type EditSourcesQuery = { sources: { nodes: Array<{ id: string, title: string, publisher: string | null, date: string | null }> } | null };

export type EditProductionMutationVariables = Exact<{
  chain: string;
  region: string;
  input: ProductionInput;
  source?: string | null | undefined;
  asked?: AskedInput | null | undefined;
  expect?: string | null | undefined;
}>;


export type EditProductionMutation = { upsertProduction: { revision: { id: string }, draft: { id: string } | null, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null } | null };

export type EditAbsenceMutationVariables = Exact<{
  chain: string;
  region: string;
  product: string;
  source?: string | null | undefined;
  asked?: AskedInput | null | undefined;
  expect?: string | null | undefined;
}>;


export type EditAbsenceMutation = { recordAbsence: { revision: { id: string }, draft: { id: string } | null, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null } | null };

export type EditStageMutationVariables = Exact<{
  chain: string;
  region: string;
  project: string;
  stage: ProjectStage;
  date: string;
  source?: string | null | undefined;
  asked?: AskedInput | null | undefined;
  expect?: string | null | undefined;
}>;


export type EditStageMutation = { setProjectStage: { revision: { id: string }, draft: { id: string } | null, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null } | null };

export type EditRetractMutationVariables = Exact<{
  chain: string;
  region: string;
  id: string;
  reason: string;
  expect?: string | null | undefined;
}>;


export type EditRetractMutation = { retractFact: { revision: { id: string }, draft: { id: string } | null, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null } | null };

export type EditEnterpriseMutationVariables = Exact<{
  chain: string;
  region: string;
  input: EnterpriseInput;
  source?: string | null | undefined;
  asked?: AskedInput | null | undefined;
  expect?: string | null | undefined;
}>;


export type EditEnterpriseMutation = { upsertEnterprise: { revision: { id: string }, draft: { id: string } | null, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null } | null };

export type EditNeedMutationVariables = Exact<{
  chain: string;
  region: string;
  input: NeedInput;
  source?: string | null | undefined;
  asked?: AskedInput | null | undefined;
  expect?: string | null | undefined;
}>;


export type EditNeedMutation = { upsertNeed: { revision: { id: string }, draft: { id: string } | null, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null } | null };

export type EditRelationMutationVariables = Exact<{
  chain: string;
  region: string;
  input: PartnershipInput;
  source?: string | null | undefined;
  asked?: AskedInput | null | undefined;
  expect?: string | null | undefined;
}>;


export type EditRelationMutation = { upsertPartnership: { revision: { id: string }, draft: { id: string } | null, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null } | null };

export type EditSignalMutationVariables = Exact<{
  chain: string;
  region: string;
  input: SignalInput;
  source?: string | null | undefined;
  asked?: AskedInput | null | undefined;
  expect?: string | null | undefined;
}>;


export type EditSignalMutation = { upsertSignal: { revision: { id: string }, draft: { id: string } | null, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null } | null };

export type EditClaimMutationVariables = Exact<{
  chain: string;
  region: string;
  input: ClaimInput;
  source?: string | null | undefined;
  asked?: AskedInput | null | undefined;
  expect?: string | null | undefined;
}>;


export type EditClaimMutation = { upsertClaim: { revision: { id: string }, draft: { id: string } | null, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null } | null };

export type EditProjectMutationVariables = Exact<{
  chain: string;
  region: string;
  input: ProjectInput;
  source?: string | null | undefined;
  asked?: AskedInput | null | undefined;
  reason?: string | null | undefined;
  expect?: string | null | undefined;
}>;


export type EditProjectMutation = { upsertProject: { revision: { id: string }, draft: { id: string } | null, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null } | null };

export type EditGoalMutationVariables = Exact<{
  chain: string;
  region: string;
  product: string;
  wanted: boolean;
  source?: string | null | undefined;
  asked?: AskedInput | null | undefined;
  expect?: string | null | undefined;
}>;


export type EditGoalMutation = { setGoal: { revision: { id: string }, draft: { id: string } | null, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null } | null };

export type EditSourceMutationVariables = Exact<{
  chain: string;
  region: string;
  input: SourceInput;
  expect?: string | null | undefined;
}>;


export type EditSourceMutation = { upsertSource: { revision: { id: string }, draft: { id: string } | null, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null } | null };

export type EditNewSourceMutationVariables = Exact<{
  input: SourceInput;
}>;


export type EditNewSourceMutation = { upsertSource: { nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } | null };

export type EditUnciteMutationVariables = Exact<{
  chain: string;
  region: string;
  fact: string;
  source: string;
  reason: string;
  expect?: string | null | undefined;
}>;


export type EditUnciteMutation = { retractEvidence: { revision: { id: string }, draft: { id: string } | null, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null } | null };

export type EditEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type EditEvidenceQuery = { node:
    | { __typename: 'User', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Agreement', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'Survey', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'Chain', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'Claim', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Draft', id: string }
    | { __typename: 'Enterprise', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'SupplyLink', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'Partnership', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'Event', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'PlantSize', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'Job', id: string }
    | { __typename: 'EnterpriseMatch', id: string }
    | { __typename: 'Lead', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Person', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'PolicyLine', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'Process', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'Product', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'Goal', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'Absence', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'Production', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'Need', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'ProjectBatch', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'Project', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'ProjectMilestone', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'Region', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
    | { __typename: 'Revision', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Signal', id: string, evidence: Array<{ source: { id: string, title: string, publisher: string | null, date: string | null } }> }
   | null };

export type EditMilestoneMutationVariables = Exact<{
  chain: string;
  region: string;
  input: MilestoneInput;
  source?: string | null | undefined;
  asked?: AskedInput | null | undefined;
  expect?: string | null | undefined;
}>;


export type EditMilestoneMutation = { upsertMilestone: { revision: { id: string }, draft: { id: string } | null, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null } | null };

export type EditEventMutationVariables = Exact<{
  chain: string;
  region: string;
  input: EventInput;
  source?: string | null | undefined;
  asked?: AskedInput | null | undefined;
  reason?: string | null | undefined;
  expect?: string | null | undefined;
}>;


export type EditEventMutation = { upsertEvent: { revision: { id: string }, draft: { id: string } | null, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null } | null };

export type EditAgreementMutationVariables = Exact<{
  chain: string;
  region: string;
  input: AgreementInput;
  source?: string | null | undefined;
  asked?: AskedInput | null | undefined;
  reason?: string | null | undefined;
  expect?: string | null | undefined;
}>;


export type EditAgreementMutation = { upsertAgreement: { revision: { id: string }, draft: { id: string } | null, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null } | null };

export type AnswerPackagesQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
  product: string;
  items: PackageItems;
  first: number;
}>;


export type AnswerPackagesQuery = { packages: { complete: boolean, stopReason: StopReason | null, minimumSize: number | null, certificate: string | null, packages: Array<{ size: number, minimal: boolean, add: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }>, unlocks: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }>, proof: { product: { id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }, steps: Array<{ runHere: boolean, process: { id: string, name: string, nameEn: string | null, inputs: Array<{ anyOf: string | null, product: { id: string } }> }, uses: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }>, yields: Array<{ id: string }> }>, build: Array<{ id: string, name: string, nameEn: string | null }> } }> } | null };

export type AnswerRobustnessQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
}>;


export type AnswerRobustnessQuery = { robustness: { seed: number, runs: number, targets: Array<{ rank: number, rankLow: number, rankHigh: number, enterprise: { id: string } }>, verifyFirst: Array<{ question: string, effect: number }> } | null };

export type AnswerSiteQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
  site?: string | null | undefined;
  size?: number | null | undefined;
}>;


export type AnswerSiteQuery = { plant: { sizeFrom: PlantSizeFrom, process: { id: string, name: string, nameEn: string | null }, size: { lo: number, hi: number | null, unit: string }, doubted: Array<{ raw: string, verdict: Verdict }>, fits: Array<{ key: string, needs: number, free: number | null, unit: string, fits: boolean | null, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> } | null, product: { unit: string | null } | null };

export type SiteFirmsQueryVariables = Exact<{
  site: string;
}>;


export type SiteFirmsQuery = { region: { enterprises: { totalCount: number } } | null };

export type AnswerStopsQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
  product: string;
}>;


export type AnswerStopsQuery = { critical: Array<{ product: { id: string }, loses: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }>, directLoses: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }>, linkedLoses: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }>, hardLoses: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }>, flatDominates: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }>, soleMaker: { id: string, name: string, nameEn: string | null } | null }> | null };

export type AnswerTargetsQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
  product: string;
}>;


export type AnswerTargetsQuery = { targets: Array<{ rank: number, score: number, role: TargetRole, vetoes: Array<Veto>, checkFirst: Array<CheckFirst>, enterprise: { id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null }, factors: Array<{ key: FactorKey, name: string, value: number, weight: number, contribution: number }>, reasons: Array<{ text: string, mark: Mark, doubted: Array<{ raw: string, verdict: Verdict }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }>, counterfactual: { openedWith: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }>, blockedWithout: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }> } | null }> | null };

export type AnswerUnlocksQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
  product: string;
}>;


export type AnswerUnlocksQuery = { gap: { unlocks: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }> } | null };

export type PanelNameQueryVariables = Exact<{
  id: string;
}>;


export type PanelNameQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, nameEn: string | null, id: string }
    | { name: string, nameEn: string | null, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type ProcessPanelQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
  process: string;
}>;


export type ProcessPanelQuery = { process: { id: string, name: string, nameEn: string | null, inputs: Array<{ quantity: number | null, quantityTo: number | null, unit: string | null, anyOf: string | null, basis: string | null, confidence: Confidence, illustrative: boolean, product: { id: string, name: string, nameEn: string | null, status: ProductStatus | null } }>, outputs: Array<{ quantity: number | null, quantityTo: number | null, unit: string | null, byproduct: boolean, basis: string | null, confidence: Confidence, illustrative: boolean, product: { id: string, name: string, nameEn: string | null, status: ProductStatus | null } }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> } | null };

export type ProductGapQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
  product: string;
  weights?: Array<FactorWeight> | null | undefined;
}>;


export type ProductGapQuery = { leads: { nodes: Array<{ id: string, name: string, nameEn: string | null, stage: LeadStage }> } | null, gap: { kind: GapKind, score: number, rank: number, rankByDefault: number, reason: string, readiness: number | null, onTheWay: boolean, market: { lo: number, hi: number | null, unit: string } | null, marketWithPlanned: { lo: number, hi: number | null, unit: string } | null, marketDoubted: Array<{ raw: string, verdict: Verdict }>, factors: Array<{ key: FactorKey, name: string, value: number, weight: number, contribution: number }>, reasons: Array<{ text: string, mark: Mark, doubted: Array<{ raw: string, verdict: Verdict }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }>, bestProcess: { id: string, name: string, nameEn: string | null } | null, haveInputs: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }>, missingInputs: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }>, resources: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }>, opensNext: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }>, inTalks: Array<{ id: string, name: string, nameEn: string | null }>, inOtherChains: Array<{ kind: GapKind | null, chain: { id: string, name: string, nameEn: string | null }, makers: Array<{ id: string, name: string, nameEn: string | null }> }>, ownGroupElsewhere: Array<{ id: string, name: string, nameEn: string | null }>, loses: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }> } | null };

export type GapProductFragment = { id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null };

export type ProductMakersQueryVariables = Exact<{
  product: string;
  region?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProductMakersQuery = { product: { id: string, madeBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, phase: Phase, status: string | null, capacity: number | null, unit: string | null, year: number | null, aggregate: boolean, mark: Mark, chains: Array<{ id: string, name: string, nameEn: string | null }>, claims: Array<{ id: string, raw: string, verdict: Verdict }>, enterprise: { id: string, name: string, nameEn: string | null, nameVerified: boolean, standsFor: number, region: { id: string, name: string, nameEn: string | null } | null }, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> } } | null };

export type ProductNeedsQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
  product: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ProductNeedsQuery = { product: { id: string, neededBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, quantity: number | null, unit: string | null, mark: Mark, doubted: Array<{ raw: string, verdict: Verdict }>, enterprise: { id: string, name: string, nameEn: string | null } | null, process: { id: string, name: string, nameEn: string | null, outputs: Array<{ byproduct: boolean, product: { id: string, name: string, nameEn: string | null, status: ProductStatus | null } }> } | null, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> } } | null };

export type ProductPanelQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
  product: string;
}>;


export type ProductPanelQuery = { product: { id: string, name: string, nameEn: string | null, aliases: Array<string>, stage: number, segment: string | null, unit: string | null, hs6: string | null, gb4754: string | null, isClass: boolean, classKind: ClassKind | null, parentClass: { id: string, name: string, nameEn: string | null } | null, members: Array<{ id: string, name: string, nameEn: string | null, status: ProductStatus | null }>, absences: Array<{ id: string, date: string | null, note: string | null, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }>, goals: Array<{ id: string, date: string | null, note: string | null, region: { id: string, name: string, nameEn: string | null }, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }>, outputOf: Array<{ id: string, name: string, nameEn: string | null, inputs: Array<{ quantity: number | null, quantityTo: number | null, unit: string | null, anyOf: string | null, basis: string | null, confidence: Confidence, illustrative: boolean, product: { id: string, name: string, nameEn: string | null, status: ProductStatus | null } }>, outputs: Array<{ quantity: number | null, quantityTo: number | null, unit: string | null, byproduct: boolean, basis: string | null, confidence: Confidence, illustrative: boolean, product: { id: string, name: string, nameEn: string | null, status: ProductStatus | null } }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> } | null };

export type RecipePartsFragment = { id: string, name: string, nameEn: string | null, inputs: Array<{ quantity: number | null, quantityTo: number | null, unit: string | null, anyOf: string | null, basis: string | null, confidence: Confidence, illustrative: boolean, product: { id: string, name: string, nameEn: string | null, status: ProductStatus | null } }>, outputs: Array<{ quantity: number | null, quantityTo: number | null, unit: string | null, byproduct: boolean, basis: string | null, confidence: Confidence, illustrative: boolean, product: { id: string, name: string, nameEn: string | null, status: ProductStatus | null } }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> };

export type MarkedProductFragment = { id: string, name: string, nameEn: string | null, status: ProductStatus | null };

export type ProductProofQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
  product: string;
}>;


export type ProductProofQuery = { proof: { makeable: boolean, product: { id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }, steps: Array<{ runHere: boolean, process: { id: string, name: string, nameEn: string | null, inputs: Array<{ anyOf: string | null, product: { id: string } }> }, uses: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }>, yields: Array<{ id: string }> }>, leaves: Array<{ id: string }>, build: Array<{ id: string, name: string, nameEn: string | null }> } | null };

export type ProofProductFragment = { id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null };

export type ProductSeenQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
  product: string;
}>;


export type ProductSeenQuery = { chainMap: { nodes: Array<{ status: ProductStatus, reason: string, settledBy: string | null, onTheWay: boolean, gapKinds: Array<GapKind>, product: { id: string } }>, links: Array<{ process: string, runHere: boolean }> } | null };

export type PlaygroundChainsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlaygroundChainsQuery = { chains: Array<{ id: string, region: { id: string } | null, segments: Array<{ id: string, name: string, nameEn: string | null }> }> | null };

export type PlaygroundExamplesQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type PlaygroundExamplesQuery = { gaps: { nodes: Array<{ product: { id: string, name: string, nameEn: string | null } }> } | null, strengthen: { nodes: Array<{ product: { id: string, name: string, nameEn: string | null } }> } | null, chainMap: { nodes: Array<{ status: ProductStatus, product: { id: string, name: string, nameEn: string | null } }> } | null, leaders: Array<{ enterprise: { id: string, name: string, nameEn: string | null } }> | null, region: { enterprises: { nodes: Array<{ id: string, name: string, nameEn: string | null, kind: EnterpriseKind, partnerships: { nodes: Array<{ from: { id: string, name: string, nameEn: string | null }, to: { id: string, name: string, nameEn: string | null } }> } }> } } | null };

export type MakersHereQueryVariables = Exact<{
  product: string;
  region: string;
}>;


export type MakersHereQuery = { product: { id: string, name: string, nameEn: string | null, parentClass: { id: string, madeBy: { nodes: Array<{ enterprise: { id: string } }> } } | null, madeBy: { nodes: Array<{ enterprise: { id: string } }> } } | null };

export type SandboxSearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | null | undefined;
}>;


export type SandboxSearchQuery = { search: Array<{ id: string, name: string, nameEn: string | null, node:
      | { __typename: 'Agreement', id: string }
      | { __typename: 'Chain', id: string }
      | { __typename: 'Enterprise', id: string, region: { id: string, name: string, nameEn: string | null } | null }
      | { __typename: 'Event', id: string }
      | { __typename: 'Lead', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'PolicyLine', id: string }
      | { __typename: 'Process', id: string }
      | { __typename: 'Product', isClass: boolean, id: string }
      | { __typename: 'ProjectBatch', id: string }
      | { __typename: 'Project', id: string }
      | { __typename: 'Region', id: string }
     | null }> | null };

export type SandboxNamesQueryVariables = Exact<{
  ids: Array<string>;
}>;


export type SandboxNamesQuery = { nodes: Array<
    | { __typename: 'User', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'Chain', id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Draft', id: string }
    | { __typename: 'Enterprise', name: string, nameEn: string | null, id: string, region: { id: string, name: string, nameEn: string | null } | null }
    | { __typename: 'SupplyLink', id: string }
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'PlantSize', id: string }
    | { __typename: 'Job', id: string }
    | { __typename: 'EnterpriseMatch', id: string }
    | { __typename: 'Lead', id: string }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'PolicyLine', id: string }
    | { __typename: 'Process', id: string }
    | { __typename: 'Product', name: string, nameEn: string | null, id: string }
    | { __typename: 'Goal', id: string }
    | { __typename: 'Absence', id: string }
    | { __typename: 'Production', id: string }
    | { __typename: 'Need', id: string }
    | { __typename: 'ProjectBatch', id: string }
    | { __typename: 'Project', name: string, nameEn: string | null, id: string }
    | { __typename: 'ProjectMilestone', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Revision', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Signal', id: string }
   | null> | null };

export type SandboxProjectsQueryVariables = Exact<{
  chain: string;
  after?: string | null | undefined;
}>;


export type SandboxProjectsQuery = { projects: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, makes: Array<{ id: string, name: string, nameEn: string | null }> }> } | null };

export type ScenarioAnswerQueryVariables = Exact<{
  chain: string;
  region: string;
  change: ScenarioChange;
  against?: ScenarioChange | null | undefined;
}>;


export type ScenarioAnswerQuery = { scenario: { completenessBefore: number | null, completenessAfter: number | null, localSupplyBefore: number | null, localSupplyAfter: number | null, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }>, gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, changed: Array<{ before: ProductStatus, after: ProductStatus, product: { id: string, name: string, nameEn: string | null } }> } | null };

export type AllRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllRegionsQuery = { regions: Array<{ id: string, name: string, nameEn: string | null, level: RegionLevel, parent: { id: string } | null }> | null };

export type RegionCoverageQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type RegionCoverageQuery = { coverage: { surveyed: boolean, productions: number } | null };

export type HistoryWholeQueryVariables = Exact<{
  chain: string;
  region: string;
  upTo?: string | null | undefined;
}>;


export type HistoryWholeQuery = { chainHistory: { isWhole: boolean, earlier: { id: string } | null } | null };

export type SharedNamesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SharedNamesQuery = { enterprises: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null }> } | null };

export type AccountAuditQueryVariables = Exact<{
  user?: string | null | undefined;
  action?: AuditAction | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountAuditQuery = { audit: { totalCount: number, nodes: Array<{ id: string, at: string, by: string, action: AuditAction, subject: string | null, address: string | null, outcome: AuditOutcome }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AccountTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountTokensQuery = { tokens: Array<{ id: string, name: string, role: Role, by: string, expires: string | null, lastUsed: string | null, regions: Array<{ id: string, name: string, nameEn: string | null }> }> | null };

export type CreateTokenMutationVariables = Exact<{
  name: string;
  role: Role;
  regions?: Array<string> | null | undefined;
  expires?: string | null | undefined;
}>;


export type CreateTokenMutation = { createToken: { secret: string } | null };

export type RevokeTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeTokenMutation = { revokeToken: { id: string } | null };

export type AccountUsersQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountUsersQuery = { users: Array<{ id: string, name: string, role: Role, disabled: boolean, lastSeen: string | null, regions: Array<{ id: string, name: string, nameEn: string | null }> }> | null };

export type SetUserMutationVariables = Exact<{
  name: string;
  role: Role;
  regions?: Array<string> | null | undefined;
  disabled?: boolean | null | undefined;
}>;


export type SetUserMutation = { setUser: { id: string } | null };

export type AddUserMutationVariables = Exact<{
  name: string;
  role: Role;
  regions?: Array<string> | null | undefined;
}>;


export type AddUserMutation = { setUser: { id: string } | null, resetPassword: { password: string } | null };

export type ResetPasswordMutationVariables = Exact<{
  name: string;
}>;


export type ResetPasswordMutation = { resetPassword: { password: string } | null };

export type BalanceDetailQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
  horizon?: Horizon | null | undefined;
  scenario?: ScenarioChange | null | undefined;
}>;


export type BalanceDetailQuery = { balance: { nodes: Array<{ suppliers: Array<{ total: boolean, doubted: Array<{ raw: string, verdict: Verdict }>, enterprise: { id: string, name: string, nameEn: string | null } | null, process: { id: string, name: string, nameEn: string | null, outputs: Array<{ byproduct: boolean, product: { id: string, name: string, nameEn: string | null } }> } | null, amount: { lo: number, hi: number | null, unit: string }, throughput: { lo: number, hi: number | null, unit: string } | null, perUnit: { lo: number, hi: number | null, unit: string } | null, oneOf: Array<{ id: string, name: string, nameEn: string | null }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }>, users: Array<{ total: boolean, doubted: Array<{ raw: string, verdict: Verdict }>, enterprise: { id: string, name: string, nameEn: string | null } | null, process: { id: string, name: string, nameEn: string | null, outputs: Array<{ byproduct: boolean, product: { id: string, name: string, nameEn: string | null } }> } | null, amount: { lo: number, hi: number | null, unit: string }, throughput: { lo: number, hi: number | null, unit: string } | null, perUnit: { lo: number, hi: number | null, unit: string } | null, oneOf: Array<{ id: string, name: string, nameEn: string | null }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }>, ring: Array<{ id: string, name: string, nameEn: string | null }> }> } | null };

export type BalancePartLineFragment = { total: boolean, doubted: Array<{ raw: string, verdict: Verdict }>, enterprise: { id: string, name: string, nameEn: string | null } | null, process: { id: string, name: string, nameEn: string | null, outputs: Array<{ byproduct: boolean, product: { id: string, name: string, nameEn: string | null } }> } | null, amount: { lo: number, hi: number | null, unit: string }, throughput: { lo: number, hi: number | null, unit: string } | null, perUnit: { lo: number, hi: number | null, unit: string } | null, oneOf: Array<{ id: string, name: string, nameEn: string | null }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> };

export type BalanceRowsQueryVariables = Exact<{
  chain: string;
  region: string;
  horizon: Horizon;
  scenario?: ScenarioChange | null | undefined;
  after?: string | null | undefined;
}>;


export type BalanceRowsQuery = { coverage: { surveyed: boolean } | null, balance: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ status: ProductStatus, verdict: BalanceVerdict | null, mustGo: boolean, product: { id: string, name: string, nameEn: string | null, stage: number, unit: string | null, trade: Trade }, mainUse: { id: string, name: string, nameEn: string | null } | null, supply: { lo: number, hi: number | null, unit: string }, need: { lo: number, hi: number | null, unit: string }, short: { lo: number, hi: number | null, unit: string } | null, usedHere: { lo: number, hi: number | null, unit: string } | null, doubted: Array<{ raw: string, verdict: Verdict }>, askFirst: { id: string, name: string, nameEn: string | null } | null, askAbout: { id: string, unit: string | null, name: string, nameEn: string | null } | null }> } | null };

export type BalanceLineFragment = { status: ProductStatus, verdict: BalanceVerdict | null, mustGo: boolean, product: { id: string, name: string, nameEn: string | null, stage: number, unit: string | null, trade: Trade }, mainUse: { id: string, name: string, nameEn: string | null } | null, supply: { lo: number, hi: number | null, unit: string }, need: { lo: number, hi: number | null, unit: string }, short: { lo: number, hi: number | null, unit: string } | null, usedHere: { lo: number, hi: number | null, unit: string } | null, doubted: Array<{ raw: string, verdict: Verdict }>, askFirst: { id: string, name: string, nameEn: string | null } | null, askAbout: { id: string, unit: string | null, name: string, nameEn: string | null } | null };

export type PlantForQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
  size?: number | null | undefined;
}>;


export type PlantForQuery = { plant: { powerMWh: number | null, process: { id: string, name: string, nameEn: string | null }, size: { lo: number, hi: number | null, unit: string }, doubted: Array<{ raw: string, verdict: Verdict }>, inputs: Array<{ amount: number, amountTo: number | null, unit: string, part: InputPart, anyOf: string | null, status: ProductStatus, product: { id: string, name: string, nameEn: string | null }, fromSurplus: { lo: number, hi: number | null, unit: string } | null, doubted: Array<{ raw: string, verdict: Verdict }> }>, unquantified: Array<{ id: string, name: string, nameEn: string | null }> } | null, gap: { plantSize: { mark: Mark, usual: { lo: number, hi: number | null, unit: string } | null, smallest: { lo: number, hi: number | null, unit: string } | null, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> } | null } | null };

export type BriefGapQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
}>;


export type BriefGapQuery = { product: { id: string, name: string, nameEn: string | null } | null, gap: { id: string, kind: GapKind, way: Way, rank: number, reason: string, readiness: number | null, staleMonths: number | null, market: { lo: number, hi: number | null, unit: string } | null, marketWithPlanned: { lo: number, hi: number | null, unit: string } | null, marketDoubted: Array<{ raw: string, verdict: Verdict }>, plantSize: { mark: Mark, smallest: { lo: number, hi: number | null, unit: string } | null, investmentPerUnit: { lo: number, hi: number | null, unit: string } | null, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> } | null, reasons: Array<{ text: string, mark: Mark, doubted: Array<{ raw: string, verdict: Verdict }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }>, bestProcess: { id: string, name: string, nameEn: string | null, inputs: Array<{ anyOf: string | null, quantity: number | null, quantityTo: number | null, confidence: Confidence, unit: string | null, illustrative: boolean, product: { id: string, name: string, nameEn: string | null, status: ProductStatus | null } }> } | null, neededBy: Array<{ id: string, enterprise: { id: string, name: string, nameEn: string | null } | null, process: { id: string, name: string, nameEn: string | null, outputs: Array<{ byproduct: boolean, product: { id: string, name: string, nameEn: string | null, status: ProductStatus | null } }> } | null }>, opensNext: Array<{ id: string, name: string, nameEn: string | null, status: ProductStatus | null }>, loses: Array<{ id: string, name: string, nameEn: string | null, status: ProductStatus | null }>, hardLoses: Array<{ id: string }> } | null, critical: Array<{ linkedLoses: Array<{ id: string }> }> | null, proof: { steps: Array<{ runHere: boolean, process: { id: string, name: string, nameEn: string | null }, uses: Array<{ id: string, name: string, nameEn: string | null, status: ProductStatus | null }>, yields: Array<{ id: string }> }> } | null };

export type BriefTargetsQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
}>;


export type BriefTargetsQuery = { targets: Array<{ role: TargetRole, rank: number, vetoes: Array<Veto>, checkFirst: Array<CheckFirst>, enterprise: { id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null }, reasons: Array<{ text: string, mark: Mark, doubted: Array<{ raw: string, verdict: Verdict }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> }> | null };

export type BriefVerifyQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
}>;


export type BriefVerifyQuery = { robustness: { verifyFirst: Array<{ question: string, effect: number }> } | null };

export type BriefEnterpriseQueryVariables = Exact<{
  chain: string;
  region: string;
  enterprise: string;
}>;


export type BriefEnterpriseQuery = { enterprise: { id: string, name: string, nameEn: string | null, kind: EnterpriseKind, nameVerified: boolean, region: { id: string, name: string, nameEn: string | null } | null, makes: { totalCount: number, nodes: Array<{ id: string, phase: Phase, capacity: number | null, unit: string | null, mark: Mark, product: { id: string, name: string, nameEn: string | null, status: ProductStatus | null }, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> }, partnerships: { totalCount: number, nodes: Array<{ id: string, kind: PartnershipKind, date: string | null, note: string | null, mark: Mark, from: { id: string, name: string, nameEn: string | null }, to: { id: string, name: string, nameEn: string | null }, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> }, projects: { totalCount: number }, people: Array<{ title: string | null, person: { id: string, name: string, nameEn: string | null }, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }>, claims: Array<{ id: string, indicator: string, raw: string, verdict: Verdict, settledBy: string | null }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> } | null, groupStop: { share: number | null, head: { id: string, name: string, nameEn: string | null }, own: Array<{ id: string, name: string, nameEn: string | null, status: ProductStatus | null }>, lost: Array<{ id: string, name: string, nameEn: string | null, status: ProductStatus | null }> } | null, leaders: Array<{ enterprise: { id: string } }> | null };

export type BriefWayQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type BriefWayQuery = { paths: Array<{ nodes: Array<
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
    >, links: Array<{ kind: string, from: string, to: string, date: string | null, mark: Mark, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> }> | null };

export type BriefGapsQueryVariables = Exact<{
  chain: string;
  region: string;
  after?: string | null | undefined;
}>;


export type BriefGapsQuery = { gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: GapKind, rank: number, candidates: number, product: { id: string, name: string, nameEn: string | null, status: ProductStatus | null } }> } | null };

export type BriefChainQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type BriefChainQuery = { chainMap: { completeness: number | null, completenessWithPossible: number | null, counts: Array<{ status: ProductStatus, products: number }>, cells: Array<{ stage: number, counts: Array<{ status: ProductStatus, products: number }> }>, localSupplyRate: { value: number | null, valueWithPossible: number | null, have: Array<{ id: string }>, possible: Array<{ id: string }>, need: Array<{ id: string }> } | null } | null, toVerify: { nodes: Array<{ settledBy: string | null, product: { id: string, name: string, nameEn: string | null } }> } | null, leaders: Array<{ dependenceShare: number | null, enterprise: { id: string, name: string, nameEn: string | null } }> | null };

export type BriefFirstsQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type BriefFirstsQuery = { supplement: { totalCount: number, nodes: Array<{ id: string, reason: string, candidates: number, market: { lo: number, hi: number | null, unit: string } | null, marketWithPlanned: { lo: number, hi: number | null, unit: string } | null, marketDoubted: Array<{ raw: string, verdict: Verdict }>, reasons: Array<{ text: string, mark: Mark, doubted: Array<{ raw: string, verdict: Verdict }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }>, product: { id: string, name: string, nameEn: string | null, status: ProductStatus | null } }> } | null, extend: { totalCount: number, nodes: Array<{ id: string, reason: string, candidates: number, market: { lo: number, hi: number | null, unit: string } | null, marketWithPlanned: { lo: number, hi: number | null, unit: string } | null, marketDoubted: Array<{ raw: string, verdict: Verdict }>, reasons: Array<{ text: string, mark: Mark, doubted: Array<{ raw: string, verdict: Verdict }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }>, product: { id: string, name: string, nameEn: string | null, status: ProductStatus | null } }> } | null };

export type BriefPillarsQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type BriefPillarsQuery = { strengthen: { totalCount: number, nodes: Array<{ id: string, product: { id: string, name: string, nameEn: string | null, status: ProductStatus | null }, loses: Array<{ id: string }>, hardLoses: Array<{ id: string }> }> } | null };

export type BriefFirstFragment = { id: string, reason: string, candidates: number, market: { lo: number, hi: number | null, unit: string } | null, marketWithPlanned: { lo: number, hi: number | null, unit: string } | null, marketDoubted: Array<{ raw: string, verdict: Verdict }>, reasons: Array<{ text: string, mark: Mark, doubted: Array<{ raw: string, verdict: Verdict }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }>, product: { id: string, name: string, nameEn: string | null, status: ProductStatus | null } };

export type BriefGapPartsFragment = { id: string, kind: GapKind, way: Way, rank: number, reason: string, readiness: number | null, staleMonths: number | null, market: { lo: number, hi: number | null, unit: string } | null, marketWithPlanned: { lo: number, hi: number | null, unit: string } | null, marketDoubted: Array<{ raw: string, verdict: Verdict }>, plantSize: { mark: Mark, smallest: { lo: number, hi: number | null, unit: string } | null, investmentPerUnit: { lo: number, hi: number | null, unit: string } | null, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> } | null, reasons: Array<{ text: string, mark: Mark, doubted: Array<{ raw: string, verdict: Verdict }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }>, bestProcess: { id: string, name: string, nameEn: string | null, inputs: Array<{ anyOf: string | null, quantity: number | null, quantityTo: number | null, confidence: Confidence, unit: string | null, illustrative: boolean, product: { id: string, name: string, nameEn: string | null, status: ProductStatus | null } }> } | null, neededBy: Array<{ id: string, enterprise: { id: string, name: string, nameEn: string | null } | null, process: { id: string, name: string, nameEn: string | null, outputs: Array<{ byproduct: boolean, product: { id: string, name: string, nameEn: string | null, status: ProductStatus | null } }> } | null }>, opensNext: Array<{ id: string, name: string, nameEn: string | null, status: ProductStatus | null }>, loses: Array<{ id: string, name: string, nameEn: string | null, status: ProductStatus | null }>, hardLoses: Array<{ id: string }> };

export type BriefStatementFragment = { text: string, mark: Mark, doubted: Array<{ raw: string, verdict: Verdict }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> };

export type BriefProductFragment = { id: string, name: string, nameEn: string | null, status: ProductStatus | null };

export type CompareSideQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
}>;


export type CompareSideQuery = { coverage: { surveyed: boolean, productions: number } | null, chainMap: { aggregated: boolean, cells: Array<{ segment: string | null, stage: number, counts: Array<{ status: ProductStatus, products: number }> }>, nodes: Array<{ stage: number, status: ProductStatus, gapKinds: Array<GapKind>, product: { id: string, name: string, nameEn: string | null, segment: string | null } }> } | null };

export type CompareRegionListQueryVariables = Exact<{ [key: string]: never; }>;


export type CompareRegionListQuery = { regions: Array<{ id: string, name: string, nameEn: string | null, level: RegionLevel, parent: { id: string, name: string, nameEn: string | null } | null, enterprises: { totalCount: number } }> | null };

export type DatasetsQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetsQuery = { datasets: Array<{ id: string, name: string, facts: number, loadedAt: string | null, changedFiles: Array<string>, load: string | null, refusal: string | null, parts: Array<{ noun: string, name: string, facts: number }>, chain: { id: string, name: string, nameEn: string | null } | null, conflicts: Array<{ fact: string, name: string, kind: string, field: string, fieldName: string, values: Array<{ value: string | null, counts: boolean, dataset: { id: string, name: string, chain: { id: string, name: string, nameEn: string | null } | null } }> }> }> | null };

export type DraftsQueryVariables = Exact<{
  state?: DraftState | null | undefined;
  after?: string | null | undefined;
}>;


export type DraftsQuery = { drafts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, isOwn: boolean, title: string, state: DraftState, settledAt: string | null, settledBy: string | null, reason: string | null, revision: { id: string } | null }> } | null };

export type DraftHeadFragment = { id: string, at: string, by: string, isOwn: boolean, title: string, state: DraftState, settledAt: string | null, settledBy: string | null, reason: string | null, revision: { id: string } | null };

export type OpenedDraftQueryVariables = Exact<{
  id: string;
  chain: string;
  region: string;
}>;


export type OpenedDraftQuery = { draft: { obstacle: string | null, enterprise: string | null, factCount: number, id: string, at: string, by: string, isOwn: boolean, title: string, state: DraftState, settledAt: string | null, settledBy: string | null, reason: string | null, seen: { id: string } | null, restsOn: Array<{ id: string, title: string, state: DraftState }>, conflicts: Array<{ fact: string, field: string, fieldName: string, yours: unknown, yoursName: string | null, theirs: unknown, theirsName: string | null }>, undoes: { id: string, at: string, by: string, note: string | null, dataset: string | null } | null, facts: Array<{ id: string, noun: string, nounName: string, name: string, what: FactChangeKind, fields: Array<{ field: string, name: string, part: string | null, before: string | null, after: string | null }> }>, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null, revision: { id: string } | null } | null };

export type SignDraftMutationVariables = Exact<{
  id: string;
}>;


export type SignDraftMutation = { signDraft: { revision: { id: string } } | null };

export type RefuseDraftMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RefuseDraftMutation = { refuseDraft: { id: string } | null };

export type WithdrawDraftMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawDraftMutation = { withdrawDraft: { id: string } | null };

export type EnterpriseStopQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
  id: string;
}>;


export type EnterpriseStopQuery = { groupStop: { share: number | null, own: Array<{ id: string, name: string, nameEn: string | null }>, lost: Array<{ id: string, name: string, nameEn: string | null }> } | null };

export type GapNamesQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
  after?: string | null | undefined;
}>;


export type GapNamesQuery = { gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: GapKind, rank: number, product: { id: string, name: string, nameEn: string | null } }> } | null };

export type EnterpriseAsTargetQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
  product: string;
}>;


export type EnterpriseAsTargetQuery = { targets: Array<{ rank: number, role: TargetRole, enterprise: { id: string }, tie: { text: string, mark: Mark, doubted: Array<{ raw: string, verdict: Verdict }> } | null, signals: Array<{ id: string, date: string, text: string, evidence: Array<{ source: { id: string, title: string } }> }> }> | null };

export type EnterpriseDoingsQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseDoingsQuery = { enterprise: { id: string, agreements: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, date: string | null, until: string | null, parties: Array<{ id: string, name: string, nameEn: string | null }>, products: Array<{ id: string, name: string, nameEn: string | null }>, creates: Array<
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Chain', id: string, name: string, nameEn: string | null }
          | { __typename: 'Enterprise', id: string, name: string, nameEn: string | null }
          | { __typename: 'Event', id: string, name: string, nameEn: string | null }
          | { __typename: 'Lead', id: string, name: string, nameEn: string | null }
          | { __typename: 'Person', id: string, name: string, nameEn: string | null }
          | { __typename: 'PolicyLine', id: string, name: string, nameEn: string | null }
          | { __typename: 'Process', id: string, name: string, nameEn: string | null }
          | { __typename: 'Product', id: string, name: string, nameEn: string | null }
          | { __typename: 'ProjectBatch', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Region', id: string, name: string, nameEn: string | null }
        >, evidence: Array<{ caption: boolean, confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> }, events: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, kind: EventKind, start: string | null, end: string | null, participants: Array<{ id: string, name: string, nameEn: string | null }>, people: Array<{ id: string, name: string, nameEn: string | null, titles: Array<string> }>, places: Array<{ id: string, name: string, nameEn: string | null }>, evidence: Array<{ caption: boolean, confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> }, projects: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, stage: ProjectStage, investment: { id: string, raw: string, verdict: Verdict } | null, evidence: Array<{ caption: boolean, confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> }, claims: Array<{ id: string, indicator: string, raw: string, period: string | null, verdict: Verdict, reason: string | null, settledBy: string | null, evidence: Array<{ caption: boolean, confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> } | null };

export type EnterpriseListQueryVariables = Exact<{
  filter?: EnterpriseFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EnterpriseListQuery = { enterprises: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, kind: EnterpriseKind, nameVerified: boolean, standsFor: number, region: { id: string, name: string, nameEn: string | null } | null, makes: { totalCount: number, nodes: Array<{ id: string, product: { id: string, name: string, nameEn: string | null } }> }, partnerships: { totalCount: number } }> } | null };

export type EnterprisePlacesQueryVariables = Exact<{
  here?: EnterpriseFilter | null | undefined;
  outside?: EnterpriseFilter | null | undefined;
}>;


export type EnterprisePlacesQuery = { here: { totalCount: number } | null, outside: { totalCount: number } | null };

export type EnterpriseProfileQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseProfileQuery = { enterprise: { id: string, name: string, nameEn: string | null, aliases: Array<string>, kind: EnterpriseKind, uscc: string | null, listedCode: string | null, nameVerified: boolean, standsFor: number, region: { id: string, name: string, nameEn: string | null } | null, area: { id: string, name: string, nameEn: string | null } | null, makes: { totalCount: number, nodes: Array<{ id: string, phase: Phase, status: string | null, capacity: number | null, unit: string | null, year: number | null, aggregate: boolean, mark: Mark, claims: Array<{ id: string, raw: string, verdict: Verdict }>, product: { id: string, name: string, nameEn: string | null }, evidence: Array<{ caption: boolean, confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> }, needs: { totalCount: number, nodes: Array<{ id: string, quantity: number | null, unit: string | null, mark: Mark, doubted: Array<{ raw: string, verdict: Verdict }>, product: { id: string, name: string, nameEn: string | null }, evidence: Array<{ caption: boolean, confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> }, signals: Array<{ id: string, kind: SignalKind, date: string, text: string, mark: Mark, evidence: Array<{ caption: boolean, confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }>, parents: Array<{ id: string, name: string, nameEn: string | null }>, subsidiaries: Array<{ id: string, name: string, nameEn: string | null }>, makerGroup: Array<{ id: string, name: string, nameEn: string | null }>, people: Array<{ title: string | null, person: { id: string, name: string, nameEn: string | null, titles: Array<string> }, evidence: Array<{ caption: boolean, confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }>, evidence: Array<{ caption: boolean, confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> } | null };

export type EnterpriseNameFragment = { id: string, name: string, nameEn: string | null };

export type EnterpriseSupplyQueryVariables = Exact<{
  id: string;
  inferred: boolean;
}>;


export type EnterpriseSupplyQuery = { enterprise: { id: string, suppliedBy: { totalCount: number, nodes: Array<{ id: string, since: string | null, until: string | null, mark: Mark, from: { id: string, name: string, nameEn: string | null }, to: { id: string, name: string, nameEn: string | null }, product: { id: string, name: string, nameEn: string | null } | null, evidence: Array<{ caption: boolean, confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> }, suppliesTo: { totalCount: number, nodes: Array<{ id: string, since: string | null, until: string | null, mark: Mark, from: { id: string, name: string, nameEn: string | null }, to: { id: string, name: string, nameEn: string | null }, product: { id: string, name: string, nameEn: string | null } | null, evidence: Array<{ caption: boolean, confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> }, partnerships: { totalCount: number, nodes: Array<{ id: string, kind: PartnershipKind, date: string | null, until: string | null, mark: Mark, from: { id: string, name: string, nameEn: string | null }, to: { id: string, name: string, nameEn: string | null }, evidence: Array<{ caption: boolean, confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> } } | null };

export type SupplyPartsFragment = { id: string, since: string | null, until: string | null, mark: Mark, from: { id: string, name: string, nameEn: string | null }, to: { id: string, name: string, nameEn: string | null }, product: { id: string, name: string, nameEn: string | null } | null, evidence: Array<{ caption: boolean, confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> };

export type MaterialFlowsQueryVariables = Exact<{
  chain: string;
  region: string;
  horizon: Horizon;
  scenario?: ScenarioChange | null | undefined;
  after?: string | null | undefined;
}>;


export type MaterialFlowsQuery = { coverage: { surveyed: boolean } | null, balance: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ status: ProductStatus, product: { id: string, name: string, nameEn: string | null, stage: number, segment: string | null }, supply: { lo: number, hi: number | null, unit: string }, need: { lo: number, hi: number | null, unit: string }, short: { lo: number, hi: number | null, unit: string } | null, doubted: Array<{ raw: string, verdict: Verdict }>, users: Array<{ estimated: boolean, doubted: Array<{ raw: string, verdict: Verdict }>, enterprise: { id: string, name: string, nameEn: string | null } | null, process: { id: string, outputs: Array<{ byproduct: boolean, product: { id: string, name: string, nameEn: string | null, stage: number, segment: string | null } }> } | null, amount: { lo: number, hi: number | null, unit: string } }> }> } | null };

export type FlowProductFragment = { id: string, name: string, nameEn: string | null, stage: number, segment: string | null };

export type GapBoardQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
  kind?: GapKind | null | undefined;
  filter?: GapFilter | null | undefined;
  weights?: Array<FactorWeight> | null | undefined;
  after?: string | null | undefined;
}>;


export type GapBoardQuery = { gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: GapKind, score: number, rank: number, rankByDefault: number, reason: string, knowledge: Knowledge, readiness: number | null, onTheWay: boolean, candidates: number, market: { lo: number, hi: number | null, unit: string } | null, marketWithPlanned: { lo: number, hi: number | null, unit: string } | null, marketDoubted: Array<{ raw: string, verdict: Verdict }>, product: { id: string, name: string, nameEn: string | null, aliases: Array<string>, stage: number, segment: string | null }, usedFor: Array<{ id: string, name: string, nameEn: string | null, segment: string | null }>, goals: Array<{ id: string }>, neededBy: Array<{ id: string }>, opensNext: Array<{ id: string }>, factors: Array<{ key: FactorKey, name: string, value: number, weight: number, contribution: number }>, bestProcess: { id: string, inputs: Array<{ anyOf: string | null, product: { id: string } }> } | null, haveInputs: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }>, missingInputs: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }>, resources: Array<{ id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null }>, loses: Array<{ id: string, name: string, nameEn: string | null, stage: number }>, projects: Array<{ id: string, name: string, nameEn: string | null, stage: ProjectStage }> }> } | null };

export type BoardInputFragment = { id: string, name: string, nameEn: string | null, stage: number, status: ProductStatus | null };

export type GapCandidatesQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
  after?: string | null | undefined;
}>;


export type GapCandidatesQuery = { gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, targets: Array<{ role: TargetRole, enterprise: { id: string, name: string, nameEn: string | null } }> | null }> } | null };

export type GapCountsQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
}>;


export type GapCountsQuery = { supplement: { totalCount: number } | null, extend: { totalCount: number } | null, strengthen: { totalCount: number } | null, onTheWay: { totalCount: number } | null };

export type ImportShownFragment = { upload: string, files: Array<string>, at: string, by: string, accepted: number, rejected: number, keptOut: number, added: number, changed: number, unchanged: number, removed: number, problemCount: number, rejectedFiles: Array<string>, unknownProducts: Array<string>, source: string | null, products: Array<{ name: string, product: { id: string, name: string, nameEn: string | null } | null }>, job: { id: string, method: string, state: JobState, message: string | null } | null, columns: Array<{ file: string, sheet: string | null, column: string, field: string | null, example: string | null }>, problems: Array<{ file: string, sheet: string | null, row: number | null, column: string | null, code: string, message: string, expected: string | null }>, remarks: Array<{ file: string, sheet: string | null, row: number | null, column: string | null, count: number, message: string }>, contradictions: Array<{ fact: string, row: number, field: string, name: string, fieldName: string, thereName: string, oursName: string }>, matches: Array<{ id: string, given: string, row: number | null, outcome: MatchOutcome, why: string | null, by: string | null, at: string | null, region: { id: string, name: string, nameEn: string | null } | null, candidates: Array<{ id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null }>, chosen: { id: string, name: string, nameEn: string | null } | null }>, revision: { id: string, at: string, by: string } | null };

export type MatchShownFragment = { id: string, given: string, row: number | null, outcome: MatchOutcome, why: string | null, by: string | null, at: string | null, region: { id: string, name: string, nameEn: string | null } | null, candidates: Array<{ id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null }>, chosen: { id: string, name: string, nameEn: string | null } | null };

export type ImportListQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportListQuery = { imports: Array<{ upload: string, files: Array<string>, at: string, by: string, accepted: number, rejected: number, job: { id: string, state: JobState } | null, revision: { id: string, at: string } | null }> | null };

export type ImportOneQueryVariables = Exact<{
  upload: string;
}>;


export type ImportOneQuery = { importReport: { upload: string, files: Array<string>, at: string, by: string, accepted: number, rejected: number, keptOut: number, added: number, changed: number, unchanged: number, removed: number, problemCount: number, rejectedFiles: Array<string>, unknownProducts: Array<string>, source: string | null, products: Array<{ name: string, product: { id: string, name: string, nameEn: string | null } | null }>, job: { id: string, method: string, state: JobState, message: string | null } | null, columns: Array<{ file: string, sheet: string | null, column: string, field: string | null, example: string | null }>, problems: Array<{ file: string, sheet: string | null, row: number | null, column: string | null, code: string, message: string, expected: string | null }>, remarks: Array<{ file: string, sheet: string | null, row: number | null, column: string | null, count: number, message: string }>, contradictions: Array<{ fact: string, row: number, field: string, name: string, fieldName: string, thereName: string, oursName: string }>, matches: Array<{ id: string, given: string, row: number | null, outcome: MatchOutcome, why: string | null, by: string | null, at: string | null, region: { id: string, name: string, nameEn: string | null } | null, candidates: Array<{ id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null }>, chosen: { id: string, name: string, nameEn: string | null } | null }>, revision: { id: string, at: string, by: string } | null } | null };

export type ImportEffectQueryVariables = Exact<{
  upload: string;
  chain: string;
  region: string;
}>;


export type ImportEffectQuery = { importReport: { effect: { completenessBefore: number | null, completenessAfter: number | null, localSupplyBefore: number | null, localSupplyAfter: number | null, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }>, gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, changed: Array<{ before: ProductStatus, after: ProductStatus, product: { id: string, name: string, nameEn: string | null } }> } | null } | null };

export type ImportColumnsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportColumnsQuery = { importFields: Array<{ id: string, name: string, nameEn: string, holds: string, example: string, alsoNamed: Array<string> }> | null };

export type ImportSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportSourcesQuery = { sources: { nodes: Array<{ id: string, title: string }> } | null };

export type ImportDecisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportDecisionsQuery = { matchDecisions: { totalCount: number, nodes: Array<{ id: string, given: string, row: number | null, outcome: MatchOutcome, why: string | null, by: string | null, at: string | null, region: { id: string, name: string, nameEn: string | null } | null, candidates: Array<{ id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null }>, chosen: { id: string, name: string, nameEn: string | null } | null }> } | null };

export type ReadImportMutationVariables = Exact<{
  upload: string;
  mapping?: Array<ColumnMapping> | null | undefined;
}>;


export type ReadImportMutation = { importFiles: { upload: string } | null };

export type DecideProductsMutationVariables = Exact<{
  upload: string;
  products: Array<ProductMapping>;
}>;


export type DecideProductsMutation = { importFiles: { upload: string } | null };

export type WriteImportMutationVariables = Exact<{
  upload: string;
  source: string;
  expect?: string | null | undefined;
}>;


export type WriteImportMutation = { importFiles: { upload: string, job: { id: string, state: JobState, message: string | null } | null } | null };

export type DecideMatchMutationVariables = Exact<{
  id: string;
  enterprise?: string | null | undefined;
}>;


export type DecideMatchMutation = { resolveMatch: { id: string } | null };

export type ForgetMatchMutationVariables = Exact<{
  id: string;
}>;


export type ForgetMatchMutation = { forgetMatch: { id: string } | null };

export type CancelImportMutationVariables = Exact<{
  id: string;
}>;


export type CancelImportMutation = { cancelJob: { id: string, state: JobState } | null };

export type InviteGapsQueryVariables = Exact<{
  chain: string;
  region: string;
  kind?: GapKind | null | undefined;
  scenario?: ScenarioChange | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InviteGapsQuery = { gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: GapKind, rank: number, way: Way, knowledge: Knowledge, onTheWay: boolean, staleMonths: number | null, candidates: number, market: { lo: number, hi: number | null, unit: string } | null, marketWithPlanned: { lo: number, hi: number | null, unit: string } | null, marketDoubted: Array<{ raw: string, verdict: Verdict }>, plantSize: { id: string, mark: Mark, smallest: { lo: number, hi: number | null, unit: string } | null, evidence: Array<{ source: { id: string, title: string } }> } | null, product: { id: string, name: string, nameEn: string | null, aliases: Array<string>, segment: string | null }, usedFor: Array<{ id: string, name: string, nameEn: string | null, segment: string | null }>, targets: Array<{ role: TargetRole, rank: number, vetoes: Array<Veto>, checkFirst: Array<CheckFirst>, enterprise: { id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null }, productions: Array<{ id: string, phase: Phase, capacity: number | null, unit: string | null, year: number | null, aggregate: boolean, mark: Mark, claims: Array<{ raw: string, verdict: Verdict }>, evidence: Array<{ source: { id: string, title: string } }> }>, signals: Array<{ id: string, date: string, text: string, kind: SignalKind, evidence: Array<{ source: { id: string, title: string } }> }>, tie: { text: string, mark: Mark, doubted: Array<{ raw: string, verdict: Verdict }> } | null }> | null }> } | null };

export type InviteTargetFragment = { role: TargetRole, rank: number, vetoes: Array<Veto>, checkFirst: Array<CheckFirst>, enterprise: { id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null }, productions: Array<{ id: string, phase: Phase, capacity: number | null, unit: string | null, year: number | null, aggregate: boolean, mark: Mark, claims: Array<{ raw: string, verdict: Verdict }>, evidence: Array<{ source: { id: string, title: string } }> }>, signals: Array<{ id: string, date: string, text: string, kind: SignalKind, evidence: Array<{ source: { id: string, title: string } }> }>, tie: { text: string, mark: Mark, doubted: Array<{ raw: string, verdict: Verdict }> } | null };

export type LeadScoresQueryVariables = Exact<{ [key: string]: never; }>;


export type LeadScoresQuery = { asOf: { id: string } | null, leadScores: Array<{ criterion: LeadCriterion, name: string, weight: number, full: number | null, veto: string | null }> | null };

export type SetLeadScoreMutationVariables = Exact<{
  criterion: LeadCriterion;
  weight?: number | null | undefined;
  full?: number | null | undefined;
  veto?: string | null | undefined;
  expect?: string | null | undefined;
}>;


export type SetLeadScoreMutation = { setLeadScore: { revision: { id: string } } | null };

export type SaveLeadMutationVariables = Exact<{
  input: LeadInput;
  expect?: string | null | undefined;
}>;


export type SaveLeadMutation = { upsertLead: { nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } | null };

export type NoteLeadMutationVariables = Exact<{
  lead: string;
  date: string;
  text: string;
}>;


export type NoteLeadMutation = { noteLead: { revision: { id: string } } | null };

export type LeadToProjectMutationVariables = Exact<{
  chain: string;
  region: string;
  lead: string;
}>;


export type LeadToProjectMutation = { leadToProject: { revision: { id: string }, draft: { id: string } | null, effect: { gapsClosed: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, gapsOpened: Array<{ kind: GapKind, product: { id: string, name: string, nameEn: string | null } }>, opened: Array<{ id: string, name: string, nameEn: string | null }>, closed: Array<{ id: string, name: string, nameEn: string | null }> } | null } | null };

export type LeadQueryVariables = Exact<{
  id: string;
}>;


export type LeadQuery = { asOf: { id: string } | null, lead: { id: string, name: string, nameEn: string | null, stage: LeadStage, overdue: boolean, landMu: number | null, energyTce: number | null, emissionQuota: string | null, firstContact: string | null, responsible: string | null, nextStep: string | null, nextDate: string | null, score: number | null, vetoes: Array<string>, factors: Array<{ criterion: LeadCriterion, name: string, value: number | null, measured: number | null, weight: number }>, investor: { id: string, name: string, nameEn: string | null } | null, makes: Array<{ id: string, name: string, nameEn: string | null }>, uses: Array<{ id: string, name: string, nameEn: string | null }>, process: { id: string, name: string, nameEn: string | null } | null, site: { id: string, name: string, nameEn: string | null } | null, investment: { raw: string, verdict: Verdict, value: number | null, unit: string | null } | null, fixedInvestment: { raw: string, verdict: Verdict, value: number | null, unit: string | null } | null, output: { raw: string, verdict: Verdict, value: number | null, unit: string | null } | null, tax: { raw: string, verdict: Verdict, value: number | null, unit: string | null } | null, log: Array<{ date: string, text: string, by: string }>, project: { id: string, name: string, nameEn: string | null } | null } | null };

export type LeadFigureFragment = { raw: string, verdict: Verdict, value: number | null, unit: string | null };

export type LeadsQueryVariables = Exact<{
  chain: string;
  region: string;
  after?: string | null | undefined;
}>;


export type LeadsQuery = { everywhere: { totalCount: number } | null, leads: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, stage: LeadStage, overdue: boolean, responsible: string | null, nextStep: string | null, nextDate: string | null, score: number | null, vetoes: Array<string>, investor: { id: string, name: string, nameEn: string | null } | null, makes: Array<{ id: string, name: string, nameEn: string | null }>, site: { id: string, name: string, nameEn: string | null } | null, investment: { raw: string, verdict: Verdict } | null }> } | null };

export type ProductNamedQueryVariables = Exact<{
  id: string;
}>;


export type ProductNamedQuery = { product: { id: string, name: string, nameEn: string | null } | null };

export type ListedGapQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
}>;


export type ListedGapQuery = { product: { id: string, name: string, nameEn: string | null } | null, region: { id: string, name: string, nameEn: string | null } | null, gap: { kind: GapKind, rank: number, reason: string, candidates: number, market: { lo: number, hi: number | null, unit: string } | null, marketWithPlanned: { lo: number, hi: number | null, unit: string } | null, marketDoubted: Array<{ raw: string, verdict: Verdict }> } | null };

export type ListedFirmQueryVariables = Exact<{
  enterprise: string;
}>;


export type ListedFirmQuery = { enterprise: { id: string, name: string, nameEn: string | null, nameVerified: boolean, region: { id: string, name: string, nameEn: string | null } | null, makes: { totalCount: number, nodes: Array<{ id: string, product: { id: string, name: string, nameEn: string | null } }> } } | null };

export type ListedTargetQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
}>;


export type ListedTargetQuery = { product: { id: string, name: string, nameEn: string | null } | null, targets: Array<{ rank: number, role: TargetRole, vetoes: Array<Veto>, checkFirst: Array<CheckFirst>, enterprise: { id: string }, reasons: Array<{ text: string, mark: Mark, doubted: Array<{ raw: string, verdict: Verdict }> }> }> | null };

export type LogicClustersQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type LogicClustersQuery = { clusters: Array<{ products: Array<{ id: string, name: string, nameEn: string | null, status: ProductStatus | null }>, sharedInputs: Array<{ id: string, name: string, nameEn: string | null, status: ProductStatus | null }> }> | null };

export type LogicForestQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type LogicForestQuery = { industryForest: { trees: Array<{ depth: number, breadth: number, root: { id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null }, products: Array<{ id: string }> }>, overlaps: Array<{ roots: Array<{ id: string, name: string, nameEn: string | null }>, products: Array<{ id: string }> }> } | null, chainMap: { nodes: Array<{ status: ProductStatus, product: { id: string, name: string, nameEn: string | null } }>, links: Array<{ source: string, target: string, byproduct: boolean, runHere: boolean }> } | null };

export type LogicGapsQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type LogicGapsQuery = { supplement: { totalCount: number, nodes: Array<{ id: string, reason: string, onTheWay: boolean, product: { id: string, name: string, nameEn: string | null } }> } | null, extend: { totalCount: number, nodes: Array<{ id: string, reason: string, onTheWay: boolean, product: { id: string, name: string, nameEn: string | null } }> } | null, strengthen: { totalCount: number, nodes: Array<{ id: string, reason: string, onTheWay: boolean, product: { id: string, name: string, nameEn: string | null } }> } | null };

export type LogicGapListFragment = { totalCount: number, nodes: Array<{ id: string, reason: string, onTheWay: boolean, product: { id: string, name: string, nameEn: string | null } }> };

export type LogicLeadersQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type LogicLeadersQuery = { leaders: Array<{ score: number, products: number, dependenceShare: number | null, enterprise: { id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null }, factors: Array<{ key: FactorKey, value: number }> }> | null };

export type LogicLossQueryVariables = Exact<{
  chain: string;
  region: string;
  leader: string;
}>;


export type LogicLossQuery = { cascade: { stopped: Array<{ id: string }>, lostProducts: Array<{ id: string, name: string, nameEn: string | null }> } | null };

export type LogicProjectsQueryVariables = Exact<{
  chain: string;
  region: string;
  after?: string | null | undefined;
}>;


export type LogicProjectsQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, stage: ProjectStage, inChain: boolean, caseOwner: string | null, owners: Array<{ id: string, name: string, nameEn: string | null }>, checklist: Array<{ key: string, text: string, done: boolean }> }> } | null, policyLines: Array<{ id: string, name: string, nameEn: string | null, projects: Array<{ id: string }> }> | null };

export type LogicRulesQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type LogicRulesQuery = { decisionRules: Array<{ id: string, name: string, nameEn: string | null, words: string, wordsEn: string | null, answeredBy: Array<RuleAnswer>, parent: { id: string } | null, policyLine: { id: string, name: string, nameEn: string | null, projects: Array<{ id: string }> } | null, statements: Array<{ id: string, label: string }> }> | null };

export type ChainMapQueryVariables = Exact<{
  chain: string;
  region: string;
  filter?: MapFilter | null | undefined;
  scenario?: ScenarioChange | null | undefined;
}>;


export type ChainMapQuery = { chainMap: { aggregated: boolean, completeness: number | null, completenessWithPossible: number | null, nodes: Array<{ stage: number, status: ProductStatus, gapKinds: Array<GapKind>, onTheWay: boolean, score: number | null, product: { id: string, name: string, nameEn: string | null, aliases: Array<string>, segment: string | null, parentClass: { id: string, name: string, nameEn: string | null, classKind: ClassKind | null } | null } }>, links: Array<{ source: string, target: string, process: string, byproduct: boolean, anyOf: string | null, runHere: boolean }>, cells: Array<{ segment: string | null, stage: number, counts: Array<{ status: ProductStatus, products: number }> }>, bundles: Array<{ fromSegment: string | null, fromStage: number, toSegment: string | null, toStage: number, links: number }>, localSupplyRate: { value: number | null, have: Array<{ id: string }>, need: Array<{ id: string, name: string, nameEn: string | null }> } | null } | null };

export type HangsOnQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
}>;


export type HangsOnQuery = { supplement: { totalCount: number } | null, extend: { totalCount: number } | null, strengthen: { totalCount: number, nodes: Array<{ product: { id: string, name: string, nameEn: string | null }, loses: Array<{ id: string }> }> } | null };

export type ProcessNamesQueryVariables = Exact<{
  ids: Array<string>;
}>;


export type ProcessNamesQuery = { nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, nameEn: string | null, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> | null };

export type MatchingQueryVariables = Exact<{
  chain: string;
  region: string;
  after?: string | null | undefined;
}>;


export type MatchingQuery = { matching: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ product: { stage: number, id: string, name: string, nameEn: string | null, status: ProductStatus | null }, suppliers: Array<{ id: string, mark: Mark, enterprise: { id: string, name: string, nameEn: string | null, region: { id: string } | null } }>, buyers: Array<{ id: string, enterprise: { id: string, name: string, nameEn: string | null } | null, process: { id: string, name: string, nameEn: string | null } | null }>, linked: Array<{ id: string, from: { id: string, name: string, nameEn: string | null }, to: { id: string, name: string, nameEn: string | null } }> }> } | null };

export type AnalyseQueryVariables = Exact<{
  method: string;
  input: unknown;
}>;


export type AnalyseQuery = { analyse: unknown };

export type FactorWeightsQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type FactorWeightsQuery = { gaps: { nodes: Array<{ product: { id: string }, factors: Array<{ key: FactorKey, name: string, weight: number }> }> } | null, leaders: Array<{ factors: Array<{ key: FactorKey, name: string, weight: number }> }> | null };

export type MethodsQueryVariables = Exact<{ [key: string]: never; }>;


export type MethodsQuery = { methods: Array<{ id: string, title: string, titleEn: string, answers: string, assumptions: Array<string>, complexity: string, source: string, parameters: Array<string> }> | null };

export type SelfTestsQueryVariables = Exact<{ [key: string]: never; }>;


export type SelfTestsQuery = { methods: Array<{ id: string, selfTest: { passed: number, failed: number, failures: Array<string> } | null }> | null };

export type TargetWeightsQueryVariables = Exact<{
  chain: string;
  region: string;
  product: string;
}>;


export type TargetWeightsQuery = { targets: Array<{ factors: Array<{ key: FactorKey, name: string, weight: number }> }> | null };

export type NumbersOverTimeQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type NumbersOverTimeQuery = { chainHistory: { isWhole: boolean, numbers: Array<{ completeness: number | null, extend: number, supplement: number, strengthen: number, revision: { id: string, at: string } }> } | null };

export type SinceSeenQueryVariables = Exact<{
  chain: string;
  region: string;
  from: string;
  to: string;
}>;


export type SinceSeenQuery = { compareRevisions: { added: number, changed: number, removed: number, gaps: Array<{ gap: GapKind, was: GapKind | null, change: GapChangeKind, cause: string, product: { id: string, name: string, nameEn: string | null } }> } | null };

export type OverviewMapQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
}>;


export type OverviewMapQuery = { coverage: { surveyed: boolean } | null, chainMap: { aggregated: boolean, completeness: number | null, completenessWithPossible: number | null, nodes: Array<{ stage: number, status: ProductStatus, gapKinds: Array<GapKind>, product: { id: string, name: string, nameEn: string | null, segment: string | null } }>, cells: Array<{ segment: string | null, stage: number, counts: Array<{ status: ProductStatus, products: number }> }>, localSupplyRate: { value: number | null, valueWithPossible: number | null, have: Array<{ id: string }>, possible: Array<{ id: string }>, need: Array<{ id: string }> } | null } | null, leaders: Array<{ dependenceShare: number | null, enterprise: { id: string, name: string, nameEn: string | null } }> | null };

export type OverviewSpareQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
  after?: string | null | undefined;
}>;


export type OverviewSpareQuery = { balance: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ mustGo: boolean, product: { id: string, name: string, nameEn: string | null, stage: number, trade: Trade }, supply: { lo: number, hi: number | null, unit: string }, need: { lo: number, hi: number | null, unit: string }, doubted: Array<{ raw: string, verdict: Verdict }> }> } | null };

export type OverviewGapsQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
}>;


export type OverviewGapsQuery = { supplement: { totalCount: number, nodes: Array<{ id: string, kind: GapKind, reason: string, candidates: number, market: { lo: number, hi: number | null, unit: string } | null, marketWithPlanned: { lo: number, hi: number | null, unit: string } | null, marketDoubted: Array<{ raw: string, verdict: Verdict }>, product: { id: string, name: string, nameEn: string | null } }> } | null, extend: { totalCount: number, nodes: Array<{ id: string, kind: GapKind, reason: string, candidates: number, market: { lo: number, hi: number | null, unit: string } | null, marketWithPlanned: { lo: number, hi: number | null, unit: string } | null, marketDoubted: Array<{ raw: string, verdict: Verdict }>, product: { id: string, name: string, nameEn: string | null } }> } | null, strengthen: { totalCount: number, nodes: Array<{ id: string, kind: GapKind, reason: string, candidates: number, loses: Array<{ id: string }>, hardLoses: Array<{ id: string }>, market: { lo: number, hi: number | null, unit: string } | null, marketWithPlanned: { lo: number, hi: number | null, unit: string } | null, marketDoubted: Array<{ raw: string, verdict: Verdict }>, product: { id: string, name: string, nameEn: string | null } }> } | null };

export type FirstGapFragment = { id: string, kind: GapKind, reason: string, candidates: number, market: { lo: number, hi: number | null, unit: string } | null, marketWithPlanned: { lo: number, hi: number | null, unit: string } | null, marketDoubted: Array<{ raw: string, verdict: Verdict }>, product: { id: string, name: string, nameEn: string | null } };

export type OverviewProjectsQueryVariables = Exact<{
  chain: string;
  region: string;
  after?: string | null | undefined;
}>;


export type OverviewProjectsQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, stage: ProjectStage, stages: Array<{ id: string, stage: ProjectStage, date: string | null }> }> } | null };

export type OverviewChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewChangesQuery = { revisions: { totalCount: number, nodes: Array<{ id: string, at: string, by: string, note: string | null, added: number, changed: number, removed: number }> } | null };

export type MutualSuppliersQueryVariables = Exact<{
  inferred: boolean;
}>;


export type MutualSuppliersQuery = { mutualSuppliers: Array<{ enterprises: Array<{ id: string, name: string, nameEn: string | null }>, links: Array<{ id: string, mark: Mark, since: string | null, from: { id: string, name: string, nameEn: string | null }, to: { id: string, name: string, nameEn: string | null }, product: { id: string, name: string, nameEn: string | null } | null, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> }> | null };

export type PartnersLeaderQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type PartnersLeaderQuery = { leaders: Array<{ enterprise: { id: string } }> | null };

export type PartnerNetworkQueryVariables = Exact<{
  chain: string;
  enterprise: string;
  depth: number;
  kinds?: Array<PartnershipKind> | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
  inferred: boolean;
}>;


export type PartnerNetworkQuery = { partnerNetwork: { truncated: boolean, enterprises: Array<{ kind: EnterpriseKind, id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null }>, partnerships: Array<{ id: string, kind: PartnershipKind, date: string | null, until: string | null, note: string | null, mark: Mark, from: { id: string, name: string, nameEn: string | null }, to: { id: string, name: string, nameEn: string | null }, product: { id: string, name: string, nameEn: string | null } | null, agreement: { id: string, name: string, nameEn: string | null } | null, event: { id: string, name: string, nameEn: string | null } | null, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> } | null };

export type PlacesEnterprisesQueryVariables = Exact<{
  filter?: EnterpriseFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PlacesEnterprisesQuery = { enterprises: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: EnterpriseKind, lat: number | null, lon: number | null, geoPrecision: GeoPrecision | null, id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null, lat: number | null, lon: number | null, parent: { id: string, name: string, nameEn: string | null, parent: { id: string, name: string, nameEn: string | null, parent: { id: string } | null } | null } | null } | null }> } | null };

export type PlacesProjectsQueryVariables = Exact<{
  filter?: ProjectFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PlacesProjectsQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, stage: ProjectStage, region: { id: string, name: string, nameEn: string | null, lat: number | null, lon: number | null, parent: { id: string, name: string, nameEn: string | null, parent: { id: string, name: string, nameEn: string | null, parent: { id: string } | null } | null } | null } | null }> } | null };

export type PlacesProductsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PlacesProductsQuery = { products: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null }> } | null };

export type PlaceEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type PlaceEvidenceQuery = { region: { id: string, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> } | null };

export type PlaceRegionFragment = { id: string, name: string, nameEn: string | null, lat: number | null, lon: number | null, parent: { id: string, name: string, nameEn: string | null, parent: { id: string, name: string, nameEn: string | null, parent: { id: string } | null } | null } | null };

export type PortfolioQueryVariables = Exact<{
  chain: string;
  region: string;
  scenario?: ScenarioChange | null | undefined;
  input: PortfolioInput;
}>;


export type PortfolioQuery = { portfolio: { cost: number, gain: number, optimal: boolean, reason: string, choices: Array<{ cost: number, gain: number, add: Array<{ id: string, name: string, nameEn: string | null }>, costClaim: { id: string, raw: string, bound: Bound, verdict: Verdict, evidence: Array<{ source: { id: string, title: string } }> } | null, gap: { id: string, kind: GapKind, rank: number, score: number, product: { id: string, name: string, nameEn: string | null, stage: number }, plantSize: { id: string, mark: Mark, smallest: { lo: number, hi: number | null, unit: string } | null, investmentPerUnit: { lo: number, hi: number | null, unit: string } | null, evidence: Array<{ source: { id: string, title: string } }> } | null } }>, noFigure: Array<{ id: string, kind: GapKind, rank: number, score: number, product: { id: string, name: string, nameEn: string | null, stage: number }, plantSize: { id: string, mark: Mark, smallest: { lo: number, hi: number | null, unit: string } | null, investmentPerUnit: { lo: number, hi: number | null, unit: string } | null, evidence: Array<{ source: { id: string, title: string } }> } | null }> } | null };

export type PortfolioGapFragment = { id: string, kind: GapKind, rank: number, score: number, product: { id: string, name: string, nameEn: string | null, stage: number }, plantSize: { id: string, mark: Mark, smallest: { lo: number, hi: number | null, unit: string } | null, investmentPerUnit: { lo: number, hi: number | null, unit: string } | null, evidence: Array<{ source: { id: string, title: string } }> } | null };

export type EstimatedNamesQueryVariables = Exact<{
  ids: Array<string>;
}>;


export type EstimatedNamesQuery = { nodes: Array<
    | { __typename: 'User', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'Chain', id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Draft', id: string }
    | { __typename: 'Enterprise', id: string }
    | { __typename: 'SupplyLink', id: string }
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'PlantSize', id: string }
    | { __typename: 'Job', id: string }
    | { __typename: 'EnterpriseMatch', id: string }
    | { __typename: 'Lead', id: string }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'PolicyLine', id: string }
    | { __typename: 'Process', id: string }
    | { __typename: 'Product', name: string, nameEn: string | null, id: string }
    | { __typename: 'Goal', id: string }
    | { __typename: 'Absence', id: string }
    | { __typename: 'Production', id: string }
    | { __typename: 'Need', id: string }
    | { __typename: 'ProjectBatch', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'ProjectMilestone', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Revision', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Signal', id: string }
   | null> | null };

export type KpisQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type KpisQuery = { kpis: Array<{ id: string, indicator: string, period: string, elapsedMonths: number | null, months: number, actual: { id: string, subject: string, raw: string, value: number | null, unit: string | null, verdict: Verdict, reason: string | null, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, caption: boolean, source: { id: string, title: string } }> } | null, targets: Array<{ share: number | null, requiredPerMonth: number | null, achievedPerMonth: number | null, claim: { id: string, subject: string, raw: string, value: number | null, unit: string | null, verdict: Verdict, reason: string | null, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, caption: boolean, source: { id: string, title: string } }> }, allocation: { units: number, total: number | null, mean: number | null, consistent: boolean | null } | null }> }> | null };

export type KpiFigureFragment = { id: string, subject: string, raw: string, value: number | null, unit: string | null, verdict: Verdict, reason: string | null, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, caption: boolean, source: { id: string, title: string } }> };

export type ProjectChecksQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type ProjectChecksQuery = { projectBatches: Array<{ id: string, name: string, nameEn: string | null, date: string | null, statedProjects: number | null, investment: { id: string, raw: string, value: number | null, unit: string | null, bound: Bound, verdict: Verdict, reason: string | null } | null, projects: Array<{ id: string, name: string, nameEn: string | null }>, checks: Array<{ verdict: Verdict, detail: string, rule: { id: string, name: string } }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, caption: boolean, source: { id: string, title: string } }> }> | null, policyLines: Array<{ id: string, name: string, nameEn: string | null, parent: { id: string } | null, children: Array<{ id: string }>, coverage: Array<{ stage: ProjectStage, projects: number }>, projects: Array<{ id: string, inChain: boolean }>, doubted: Array<{ raw: string, verdict: Verdict }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, caption: boolean, source: { id: string, title: string } }> }> | null };

export type ProjectsQueryVariables = Exact<{
  chain: string;
  after?: string | null | undefined;
}>;


export type ProjectsQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, stage: ProjectStage, stageWords: string | null, inChain: boolean, caseOwner: string | null, stages: Array<{ id: string, stage: ProjectStage, date: string | null }>, investment: { id: string, raw: string, value: number | null, unit: string | null, bound: Bound, verdict: Verdict, reason: string | null } | null, capacity: { id: string, raw: string, value: number | null, unit: string | null, bound: Bound, verdict: Verdict, reason: string | null } | null, owners: Array<{ id: string, name: string, nameEn: string | null }>, makes: Array<{ id: string, name: string, nameEn: string | null, isClass: boolean }>, region: { id: string, name: string, nameEn: string | null } | null, batch: { id: string, name: string, nameEn: string | null } | null, policyLine: { id: string, name: string, nameEn: string | null } | null, checklist: Array<{ key: string, text: string, done: boolean, date: string | null }>, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, caption: boolean, source: { id: string, title: string, citation: boolean } }> }> } | null };

export type ProjectFigureFragment = { id: string, raw: string, value: number | null, unit: string | null, bound: Bound, verdict: Verdict, reason: string | null };

export type QualityClaimsQueryVariables = Exact<{
  chain: string;
  after?: string | null | undefined;
}>;


export type QualityClaimsQuery = { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, subject: string, indicator: string, kind: ClaimKind, period: string | null, raw: string, value: number | null, unit: string | null, bound: Bound, candidates: Array<string>, verdict: Verdict, reason: string | null, settledBy: string | null, about:
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
        | { id: string, name: string, nameEn: string | null }
       | null, rule: { id: string, name: string } | null, rivals: Array<{ id: string, raw: string, verdict: Verdict, evidence: Array<{ confidence: Confidence, locator: string | null, source: { id: string, title: string } }> }>, evidence: Array<{ confidence: Confidence, locator: string | null, quote: string | null, caption: boolean, source: { id: string, title: string } }> }> } | null };

export type QualityNamesQueryVariables = Exact<{
  chain: string;
  after?: string | null | undefined;
}>;


export type QualityNamesQuery = { enterprises: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, quote: string | null, source: { id: string, title: string } }> }> } | null };

export type QualityRecordsQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type QualityRecordsQuery = { chainMap: { nodes: Array<{ knowledge: Knowledge, status: ProductStatus, product: { id: string, name: string, nameEn: string | null } }> } | null };

export type QualitySourcesQueryVariables = Exact<{
  chain: string;
  after?: string | null | undefined;
}>;


export type QualitySourcesQuery = { sources: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, publisher: string | null, date: string | null, linkOk: boolean, citation: boolean, factCount: number }> } | null };

export type ComplementsQueryVariables = Exact<{
  chain: string;
  regions: Array<string>;
}>;


export type ComplementsQuery = { compareRegions: { complements: Array<{ from: { id: string }, to: { id: string }, products: Array<{ id: string, name: string, nameEn: string | null }> }> } | null };

export type CompareRegionsQueryVariables = Exact<{
  chain: string;
  regions: Array<string>;
}>;


export type CompareRegionsQuery = { compareRegions: { regions: Array<{ id: string, name: string, nameEn: string | null }>, shared: Array<{ id: string, name: string, nameEn: string | null }>, only: Array<{ region: { id: string, name: string, nameEn: string | null }, products: Array<{ id: string, name: string, nameEn: string | null }>, lacks: Array<{ id: string, name: string, nameEn: string | null }> }>, complements: Array<{ from: { id: string, name: string, nameEn: string | null }, to: { id: string, name: string, nameEn: string | null }, products: Array<{ id: string, name: string, nameEn: string | null }> }> } | null };

export type RegionCellsQueryVariables = Exact<{
  chain: string;
  region: string;
}>;


export type RegionCellsQuery = { chainMap: { completeness: number | null, coverage: { surveyed: boolean }, cells: Array<{ segment: string | null, stage: number, counts: Array<{ status: ProductStatus, products: number }> }> } | null };

export type RevisionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RevisionsQuery = { revisions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ words: Array<string>, id: string, at: string, by: string, note: string | null, kind: RevisionKind, dataset: string | null, added: number, changed: number, removed: number }> } | null };

export type RevisionHeadFragment = { id: string, at: string, by: string, note: string | null, kind: RevisionKind, dataset: string | null, added: number, changed: number, removed: number };

export type OpenedRevisionQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type OpenedRevisionQuery = { node:
    | { id: string, at: string, by: string, note: string | null, kind: RevisionKind, dataset: string | null, added: number, changed: number, removed: number, counts: Array<{ noun: string, name: string, added: number, changed: number, removed: number }>, facts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, noun: string, nounName: string, name: string, what: FactChangeKind, fields: Array<{ field: string, name: string, part: string | null, before: string | null, after: string | null }> }> } }
    | Record<PropertyKey, never>
   | null };

export type GapHistoryQueryVariables = Exact<{
  chain: string;
  region: string;
  product?: string | null | undefined;
  upTo?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type GapHistoryQuery = { gapHistory: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ gap: GapKind, was: GapKind | null, change: GapChangeKind, cause: string, revision: { id: string, at: string, by: string }, product: { id: string, name: string, nameEn: string | null } }> } | null };

export type GapMoveFragment = { gap: GapKind, was: GapKind | null, change: GapChangeKind, cause: string, revision: { id: string, at: string, by: string }, product: { id: string, name: string, nameEn: string | null } };

export type ComparedRevisionsQueryVariables = Exact<{
  chain: string;
  region: string;
  from: string;
  to: string;
}>;


export type ComparedRevisionsQuery = { compareRevisions: { added: number, changed: number, removed: number, from: { id: string, at: string }, to: { id: string, at: string }, gaps: Array<{ gap: GapKind, was: GapKind | null, change: GapChangeKind, cause: string, revision: { id: string, at: string, by: string }, product: { id: string, name: string, nameEn: string | null } }> } | null };

export type UndoRevisionMutationVariables = Exact<{
  id: string;
}>;


export type UndoRevisionMutation = { undoRevision: { revision: { id: string }, draft: { id: string } | null } | null };

export type WaitingUndoQueryVariables = Exact<{
  id: string;
}>;


export type WaitingUndoQuery = { drafts: { nodes: Array<{ id: string, at: string, by: string }> } | null };

export type SourceTextQueryVariables = Exact<{
  id: string;
  start: number;
}>;


export type SourceTextQuery = { source: { text: string | null } | null };

export type SourceQueryVariables = Exact<{
  id: string;
}>;


export type SourceQuery = { source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean, quality: string | null, factCount: number, text: string | null, textLength: number | null, passages: Array<{ id: string, label: string, quote: string | null, caption: boolean, range: { start: number, end: number }, answeredBy: { id: string, title: string, titleEn: string } | null, facts: Array<
        | { __typename: 'User', id: string }
        | { __typename: 'ApiToken', id: string }
        | { __typename: 'AuditEntry', id: string }
        | { __typename: 'Agreement', name: string, nameEn: string | null, id: string, parties: Array<{ id: string }> }
        | { __typename: 'Survey', id: string }
        | { __typename: 'Chain', id: string }
        | { __typename: 'Claim', subject: string, indicator: string, raw: string, verdict: Verdict, id: string }
        | { __typename: 'Dataset', id: string }
        | { __typename: 'Draft', id: string }
        | { __typename: 'Enterprise', name: string, nameEn: string | null, id: string }
        | { __typename: 'SupplyLink', id: string, from: { id: string, name: string, nameEn: string | null }, to: { id: string, name: string, nameEn: string | null } }
        | { __typename: 'Partnership', kind: PartnershipKind, id: string, from: { id: string, name: string, nameEn: string | null }, to: { id: string, name: string, nameEn: string | null } }
        | { __typename: 'Event', name: string, nameEn: string | null, id: string, participants: Array<{ id: string }> }
        | { __typename: 'PlantSize', id: string }
        | { __typename: 'Job', id: string }
        | { __typename: 'EnterpriseMatch', id: string }
        | { __typename: 'Lead', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Person', name: string, nameEn: string | null, id: string, positions: Array<{ enterprise: { id: string } }> }
        | { __typename: 'PolicyLine', name: string, nameEn: string | null, id: string }
        | { __typename: 'Process', id: string }
        | { __typename: 'Product', name: string, nameEn: string | null, id: string }
        | { __typename: 'Goal', id: string }
        | { __typename: 'Absence', id: string }
        | { __typename: 'Production', phase: Phase, id: string, enterprise: { id: string, name: string, nameEn: string | null }, product: { id: string, name: string, nameEn: string | null } }
        | { __typename: 'Need', id: string, neededBy: { id: string, name: string, nameEn: string | null } | null, product: { id: string, name: string, nameEn: string | null } }
        | { __typename: 'ProjectBatch', name: string, nameEn: string | null, id: string }
        | { __typename: 'Project', name: string, nameEn: string | null, id: string }
        | { __typename: 'ProjectMilestone', id: string }
        | { __typename: 'Region', name: string, nameEn: string | null, id: string }
        | { __typename: 'Revision', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Signal', id: string }
      > }> } | null };

export type SourceClaimsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SourceClaimsQuery = { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, subject: string, indicator: string, raw: string, verdict: Verdict }> } | null };

export type SourcesQueryVariables = Exact<{
  chain: string;
  after?: string | null | undefined;
}>;


export type SourcesQuery = { sources: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean, quality: string | null, factCount: number }> } | null };

export type AmountFragment = { lo: number, hi: number | null, unit: string };

export type EvidencePartsFragment = { confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } };

export type ProductChoicesQueryVariables = Exact<{
  chain: string;
  after?: string | null | undefined;
}>;


export type ProductChoicesQuery = { products: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null }> } | null };

export type ProcessChoicesQueryVariables = Exact<{
  chain: string;
  after?: string | null | undefined;
}>;


export type ProcessChoicesQuery = { processes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null }> } | null };

export type ProjectChoicesQueryVariables = Exact<{
  chain: string;
  after?: string | null | undefined;
}>;


export type ProjectChoicesQuery = { projects: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null }> } | null };

export type EnterpriseNamesQueryVariables = Exact<{
  text: string;
  isTyped: boolean;
}>;


export type EnterpriseNamesQuery = { search?: Array<{ node:
      | { __typename: 'Agreement' }
      | { __typename: 'Chain' }
      | { __typename: 'Enterprise', id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null }
      | { __typename: 'Event' }
      | { __typename: 'Lead' }
      | { __typename: 'Person' }
      | { __typename: 'PolicyLine' }
      | { __typename: 'Process' }
      | { __typename: 'Product' }
      | { __typename: 'ProjectBatch' }
      | { __typename: 'Project' }
      | { __typename: 'Region' }
     | null }> | null, enterprises?: { nodes: Array<{ id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null }> } | null };

export type PickedEnterpriseFragment = { id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null };

export type EnterpriseNamedQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseNamedQuery = { enterprise: { kind: EnterpriseKind, id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null } | null };

export type GovernmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type GovernmentsQuery = { enterprises: { nodes: Array<{ id: string, name: string, nameEn: string | null, area: { id: string } | null }> } | null };

export type StatusProductFragment = { id: string, name: string, nameEn: string | null, status: ProductStatus | null };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  inferred: boolean;
}>;


export type PathsQuery = { paths: Array<{ length: number, nodes: Array<
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
      | { id: string, name: string, nameEn: string | null }
    >, links: Array<{ kind: string, from: string, to: string, date: string | null, mark: Mark, product: { id: string, name: string, nameEn: string | null } | null, evidence: Array<{ confidence: Confidence, basis: string | null, locator: string | null, source: { id: string, title: string, publisher: string | null, date: string | null, url: string | null, linkOk: boolean, citation: boolean } }> }> }> | null };

export type ChangedFactFragment = { id: string, noun: string, nounName: string, name: string, what: FactChangeKind, fields: Array<{ field: string, name: string, part: string | null, before: string | null, after: string | null }> };

