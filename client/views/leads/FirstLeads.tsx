import { useTranslation } from 'react-i18next';
import { InviteGapsDocument } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { useScope } from '../../state/scope.ts';
import { GapVerbTag } from '../../widgets/GapVerbTag.tsx';
import { AddLead } from '../../widgets/names/AddLead.tsx';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { NameLink } from '../../widgets/names/NameLinks.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';

/** Candidates are costly: these are the first gaps alone. */
const GAPS = 5;

/** Where nothing is noted yet: whom one could begin with, the best ranked maker of each of the first gaps, a press from being a lead. */
export function FirstLeads() {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { chain, region } = useScope();
  const gaps =
    useGraphQuery(InviteGapsDocument, { chain, region, kind: 'SUPPLEMENT', scenario: null, first: GAPS }).data?.gaps?.nodes ?? [];
  const rows = gaps.flatMap((gap) => {
    const maker = gap.targets?.find(({ role }) => role === 'MAKER');
    return maker ? [{ gap, enterprise: maker.enterprise }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{t('leads.first', { count: rows.length })}</h2>
      <RecordTable
        rows={rows}
        keyOf={({ gap }) => gap.id}
        columns={[
          {
            head: t('leads.gap'),
            cell: ({ gap }) => (
              <>
                <GapVerbTag kind={gap.kind} /> <NameLink kind="product" one={gap.product} />
              </>
            ),
          },
          { head: t('leads.investor'), isName: true, cell: ({ enterprise }) => <EnterpriseLink enterprise={enterprise} /> },
          { head: t('leads.seat'), cell: ({ enterprise }) => enterprise.region && nameOf(enterprise.region) },
          { head: t('leads.change'), cell: ({ gap, enterprise }) => <AddLead product={gap.product.id} investor={enterprise} /> },
        ]}
      />
    </>
  );
}
