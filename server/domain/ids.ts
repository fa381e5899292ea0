/** A string that has been checked to be an id of one kind; a ProductId is not any string. */
type Id<Kind extends string> = string & { readonly idOf: Kind };

export type ChainId = Id<'Chain'>;
export type SegmentId = Id<'Segment'>;
export type RegionId = Id<'Region'>;
export type ProductId = Id<'Product'>;
export type ProcessId = Id<'Process'>;
export type EnterpriseId = Id<'Enterprise'>;
export type ProjectId = Id<'Project'>;
export type SourceId = Id<'Source'>;
export type DatasetId = Id<'Dataset'>;
/** Id of one statement that can be cited: a production, a need, a supply link, a partnership, a claim. */
export type FactId = Id<'Fact'>;
