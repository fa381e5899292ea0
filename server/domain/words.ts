/** The closed word lists of the domain; the GraphQL enums of the same names hold the same words. */
export const CONFIDENCES = ['SEED', 'CITED', 'COMMON', 'ESTIMATE', 'IMPORTED', 'DEFINITION', 'COMPUTED'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const PHASES = ['OPERATING', 'PLANNED', 'RESOURCE'] as const;
export type Phase = (typeof PHASES)[number];

export const CLASS_KINDS = ['GRADE', 'TOTAL'] as const;
export type ClassKind = (typeof CLASS_KINDS)[number];

/** What an input is to its process: it becomes the product, it helps, or it drives. */
export const INPUT_PARTS = ['MAIN', 'AUX', 'ENERGY'] as const;
export type InputPart = (typeof INPUT_PARTS)[number];

/** How far a product is hauled: not at all, within some hundred kilometres, anywhere. */
export const TRADES = ['LOCAL', 'REGIONAL', 'WIDE'] as const;
export type Trade = (typeof TRADES)[number];

/** What a dated piece of news says of an enterprise. */
export const SIGNAL_KINDS = ['EXPANDS', 'RELOCATES', 'RAISES_MONEY', 'SEEKS_SITE', 'OTHER'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** What a place has only so much of for further plants. */
export const SITE_KINDS = ['LAND', 'POWER', 'WATER', 'EMISSION'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** What a product is to a project: what its plant would make, or what it would use. */
export const PROJECT_ROLES = ['MAKES', 'USES'] as const;
export type ProjectRole = (typeof PROJECT_ROLES)[number];

export const ENTERPRISE_KINDS = ['ENTERPRISE', 'INSTITUTE', 'GOVERNMENT', 'PARK'] as const;
export type EnterpriseKind = (typeof ENTERPRISE_KINDS)[number];

export const REGION_LEVELS = ['COUNTRY', 'PROVINCE', 'CITY', 'COUNTY', 'PARK'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

export const GEO_PRECISIONS = ['POINT', 'COUNTY', 'CITY', 'PLACEHOLDER'] as const;
export type GeoPrecision = (typeof GEO_PRECISIONS)[number];

export { PARTNERSHIP_KINDS, type PartnershipKind } from './relation-kinds.ts';

export const GAP_KINDS = ['EXTEND', 'SUPPLEMENT', 'STRENGTHEN'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export const PRODUCT_STATUSES = ['STRONG', 'WEAK', 'PLANNED', 'POSSIBLE', 'MISSING', 'BOUGHT_IN', 'OUTSIDE'] as const;
export type ProductStatus = (typeof PRODUCT_STATUSES)[number];

/** What one turns to an enterprise outside for: to come and make it, to be led to who makes it, to deliver it. */
export const TARGET_ROLES = ['MAKER', 'WAY_IN', 'SUPPLIER'] as const;
export type TargetRole = (typeof TARGET_ROLES)[number];

/** What puts an enterprise last, when a source says so. */
export const VETOES = ['CEASED', 'DECLINED'] as const;
export type Veto = (typeof VETOES)[number];

/** What to check before one calls: it lowers the evidence, and the enterprise is ranked all the same. */
export const CHECKS_FIRST = ['ONLY_PLANNED', 'NAME_UNVERIFIED', 'NO_PUBLICATION', 'ESTIMATE_ONLY'] as const;
export type CheckFirst = (typeof CHECKS_FIRST)[number];

/** How a gap is closed: invite a plant, or secure what no plant here could make. */
export const WAYS = ['INVITE', 'SECURE'] as const;
export type Way = (typeof WAYS)[number];

export const KNOWLEDGES = ['RECORDED', 'POSSIBLE', 'NOT_RECORDED', 'VERIFIED_ABSENT'] as const;
export type Knowledge = (typeof KNOWLEDGES)[number];

export const POSSIBLE_REASONS = ['BYPRODUCT', 'IN_HOUSE', 'GRADE', 'ESTIMATED'] as const;
export type PossibleReason = (typeof POSSIBLE_REASONS)[number];

/** When a balance is drawn: as it is, or once what is planned stands. */
export const HORIZONS = ['NOW', 'WITH_PLANNED'] as const;
export type Horizon = (typeof HORIZONS)[number];

/** Whether the supply here covers the need, by the records; OPEN where the bounds leave it open. */
export const BALANCE_VERDICTS = ['SHORT', 'ENOUGH', 'OPEN'] as const;
export type BalanceVerdict = (typeof BALANCE_VERDICTS)[number];
