import type { DatasetsQuery } from '../../api/generated.ts';

export type Dataset = NonNullable<DatasetsQuery['datasets']>[number];
