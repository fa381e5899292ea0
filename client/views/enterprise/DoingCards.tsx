import { useTranslation } from 'react-i18next';
import { EnterpriseDoingsDocument, type EnterpriseDoingsQuery } from '../../api/generated.ts';
import { useGraphQuery } from '../../api/use-query.ts';
import { AddFact } from '../../edit/AddFact.tsx';
import { AgreementForm } from '../../edit/forms/AgreementForm.tsx';
import { EventForm } from '../../edit/forms/EventForm.tsx';
import { useNameOf } from '../../state/use-name-of.ts';
import { AnswerOf } from '../../widgets/AnswerOf.tsx';
import { Doubts } from '../../widgets/Doubts.tsx';
import { NameLink, NameLinks } from '../../widgets/names/NameLinks.tsx';
import { Card, Line } from './Card.tsx';
import { CutList } from './CutList.tsx';
import { EventLine } from './EventLine.tsx';
import { FigureCard } from './FigureCard.tsx';
import { toDays } from './to-days.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';

/** Agreements, events, projects, and the figures that sources state, each with the verdict on it. */
export function DoingCards({ id }: { id: string }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const answer = useGraphQuery(EnterpriseDoingsDocument, { id });
  const one = answer.data?.enterprise;
  if (!one) return <AnswerOf query={answer} loading={t('enterprises.loadingOne')} />;
  const { agreements, events, projects, claims } = one;
  return (
    <>
      <Card
        title={t('enterprises.agreements')}
        count={agreements.totalCount}
        add={<AddFact label={t('edit.add.agreement')}>{(form) => <AgreementForm enterprise={id} {...form} />}</AddFact>}
      >
        <CutList>
          {agreements.nodes.map((agreement) => (
            <Line key={agreement.id} fact={agreement.id} evidence={agreement.evidence} hasForm>
              <strong>{nameOf(agreement)}</strong>{' '}
              <span className="lt-soft">{toDays(agreement.date, agreement.until) ?? t('partners.noDate')}</span>
              <div>
                {t('enterprises.parties')} <NameLinks kind="enterprise" list={agreement.parties} />
              </div>
              {agreement.products.length > 0 && (
                <div>
                  {t('enterprises.about')} <NameLinks kind="product" list={agreement.products} />
                </div>
              )}
              {agreement.creates.length > 0 && (
                <div>
                  {t('enterprises.creates')} <Created list={agreement.creates} />
                </div>
              )}
            </Line>
          ))}
        </CutList>
      </Card>
      <Card
        title={t('enterprises.events')}
        count={events.totalCount}
        add={<AddFact label={t('edit.add.event')}>{(form) => <EventForm enterprise={id} {...form} />}</AddFact>}
      >
        <CutList>
          {events.nodes.map((event) => (
            <EventLine key={event.id} event={event} />
          ))}
        </CutList>
      </Card>
      <Card title={t('enterprises.projects')} count={projects.totalCount}>
        <CutList>
          {projects.nodes.map((project) => (
            <Line key={project.id} fact={project.id} evidence={project.evidence}>
              <NameLink kind="project" one={project} /> <span className="lt-badge">{t(`projects.stage.${project.stage}`)}</span>{' '}
              <span className="lt-soft">
                {project.investment && <AsPrinted text={t('enterprises.investment', { raw: project.investment.raw })} />}
              </span>{' '}
              <Doubts claims={project.investment ? [project.investment] : []} />
            </Line>
          ))}
        </CutList>
      </Card>
      <FigureCard enterprise={id} claims={claims} />
    </>
  );
}

type Creation = NonNullable<EnterpriseDoingsQuery['enterprise']>['agreements']['nodes'][number]['creates'][number];

function Created({ list }: { list: readonly Creation[] }) {
  const { t } = useTranslation();
  return (
    <>
      {list.map((one, at) => (
        <span key={one.id}>
          {at > 0 && t('enterprises.comma')}
          <NameLink kind={one.__typename === 'Project' ? 'project' : 'enterprise'} one={one} />
        </span>
      ))}
    </>
  );
}
