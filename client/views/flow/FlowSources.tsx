import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BalanceDetailDocument, type Horizon } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useScenario } from '../../state/scenario.ts';
import { useScope } from '../../state/scope.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { PartList } from '../../widgets/parts/PartList.tsx';
import { FlowSaid } from './FlowAmount.tsx';
import type { Flow } from './to-flows.ts';
import { useFlowWords } from './use-flow-words.ts';

/** One flow: the sentence, by which arithmetic, and what says so. */
export function FlowSources({ flow, horizon, onClose }: { flow: Flow; horizon: Horizon; onClose: () => void }) {
  const { t } = useTranslation();
  const { chain, region } = useScope();
  const scenario = useScenario();
  const addresses = useAddresses();
  const words = useFlowWords();
  const { product, to, kind } = flow;
  const answer = useGraphQuery(BalanceDetailDocument, { chain, region, product: product.id, horizon, scenario });
  const [found] = answer.data?.balance?.nodes ?? [];
  const users = (found?.users ?? []).filter(
    ({ enterprise, process }) =>
      kind !== 'use' ||
      (to.kind === 'product'
        ? process?.outputs.some((output) => !output.byproduct && output.product.id === to.product.id)
        : to.kind === 'user' && enterprise?.id === to.enterprise.id),
  );
  return (
    <section className="flow-sources" aria-label={words.flow(flow)}>
      <p aria-live="polite">
        <strong>
          <FlowSaid flow={flow} />
        </strong>{' '}
        <Button size="small" onClick={onClose}>
          {t('flow.close')}
        </Button>
      </p>
      <AnswerOf query={answer} loading={t('balance.loadingDetail')} />
      {found && (
        <>
          {kind !== 'use' && (
            <>
              <h3>{t('balance.suppliers')}</h3>
              <PartList parts={found.suppliers} none={t('balance.noSuppliers')} by="supply" />
              <h3>{t('balance.users')}</h3>
            </>
          )}
          <PartList parts={users} none={t('balance.noUsers')} by="need" />
          <Link to={addresses.balance(product.id)}>{t('flow.toBalance')}</Link>
        </>
      )}
    </section>
  );
}
