import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { SCENARIO_STATE } from '../../state/scenario.ts';
import { useViewState } from '../../state/use-view-state.ts';

/** Leads to the map with everything that was chosen brought in the sandbox, beside what is assumed there already. */
export function SandboxLink({ products }: { products: readonly string[] }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const [{ add }] = useViewState(SCENARIO_STATE);
  return (
    <p>
      <Link className="portfolio-sandbox" to={toBringing(addresses.map(), [...add, ...products])}>
        {t('portfolio.toSandbox', { count: new Set(products).size })}
      </Link>
    </p>
  );
}

function toBringing(address: string, products: readonly string[]): string {
  const [path, query] = address.split('?');
  const next = new URLSearchParams(query);
  next.set(SCENARIO_STATE.add.name, SCENARIO_STATE.add.write(products) ?? '');
  next.sort();
  return `${path}?${next.toString()}`;
}
