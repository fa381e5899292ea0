import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RegionCellsDocument, type RegionCellsQuery } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf, type Named } from '../../state/use-name-of.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { StageHead } from '../../widgets/StageHead.tsx';
import { isAvailable } from '../../widgets/status.ts';
import { withRegion } from './with-region.ts';

type Cells = NonNullable<RegionCellsQuery['chainMap']>['cells'];

/** The chain of one region as a small table: in each cell how many products are there, of how many, the darker the more. */
export function CellMap({ region }: { region: Named & { id: string } }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const { chain, segments, stages } = useScope();
  const answer = useGraphQuery(RegionCellsDocument, { chain, region: region.id });
  const map = answer.data?.chainMap;
  if (!map) return <AnswerOf query={answer} loading={t('regions.loading')} />;
  return (
    <figure className="regions-map">
      <figcaption>
        <Link to={withRegion(addresses.map(), region.id)}>{nameOf(region)}</Link>{' '}
        {!map.coverage.surveyed && <span className="lt-soft">{t('regions.cells.notSurveyed')}</span>}
      </figcaption>
      <table>
        <thead>
          <tr>
            <td />
            {stages.map(({ index, name }) => (
              <StageHead key={index} index={index} name={name} />
            ))}
          </tr>
        </thead>
        <tbody>
          {segments.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {stages.map(({ index }) => (
                <Cell key={index} cells={map.cells} segment={id} stage={index} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function Cell({ cells, segment, stage }: { cells: Cells; segment: string; stage: number }) {
  const counts = cells.find((cell) => cell.segment === segment && cell.stage === stage)?.counts ?? [];
  const sum = (some: typeof counts): number => some.reduce((total, { products }) => total + products, 0);
  const total = sum(counts);
  if (total === 0) return <td />;
  const here = sum(counts.filter(({ status }) => isAvailable(status)));
  return (
    <td className="regions-cell" style={{ '--share': `${Math.round((here / total) * 55)}%` } as React.CSSProperties}>
      {here}/{total}
    </td>
  );
}
