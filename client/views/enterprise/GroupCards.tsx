import { useTranslation } from 'react-i18next';
import type { EnterpriseNameFragment } from '../../api/generated.ts';
import { useEnterpriseName } from '../../state/shared-names.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { Card, Line } from './Card.tsx';
import { CutList } from './CutList.tsx';
import type { Profile } from './ProductCards.tsx';
import { toTitled } from './to-titled.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';

/** Its group one step up and down, who counts as one maker with it, and its people. */
export function GroupCards({ enterprise }: { enterprise: Profile }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const nameOfEnterprise = useEnterpriseName();
  const { parents, subsidiaries, makerGroup, people } = enterprise;
  const others = makerGroup.filter(({ id }) => id !== enterprise.id);
  return (
    <>
      <Card title={t('enterprises.group')} count={parents.length + subsidiaries.length}>
        <ul className="enterprise-tree">
          {parents.map((one) => (
            <li key={one.id}>
              {t('enterprises.parent')} <EnterpriseLink enterprise={one} />
            </li>
          ))}
          <li className="enterprise-self">
            <strong>{nameOfEnterprise(enterprise)}</strong>
            {subsidiaries.length > 0 && (
              <ul>
                {subsidiaries.map((one) => (
                  <li key={one.id}>
                    <EnterpriseLink enterprise={one} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        </ul>
        {others.length > 0 && (
          <details>
            <summary>{t('enterprises.makerGroup', { count: others.length })}</summary>
            <Names list={others} />
          </details>
        )}
      </Card>
      <Card title={t('enterprises.people')} count={people.length}>
        <CutList>
          {people.map((one) => (
            <Line key={one.person.id} fact={one.person.id} evidence={one.evidence}>
              <AsPrinted text={toTitled(nameOf(one.person), one.person.titles)} />{' '}
              <span className="lt-soft">{one.title && <AsPrinted text={one.title} />}</span>
            </Line>
          ))}
        </CutList>
      </Card>
    </>
  );
}

function Names({ list }: { list: readonly EnterpriseNameFragment[] }) {
  return (
    <ul>
      {list.map((one) => (
        <li key={one.id}>
          <EnterpriseLink enterprise={one} />
        </li>
      ))}
    </ul>
  );
}
