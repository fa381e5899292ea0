import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditFactDocument, type EditFactQuery } from '../api/generated.ts';
import type { GraphError } from '../api/graph-error.ts';
import { toQuestion } from '../api/use-query.ts';
import { AnswerOf } from '../widgets/AnswerOf.tsx';
import { AgreementForm } from './forms/AgreementForm.tsx';
import { CapacityFields } from './forms/CapacityFields.tsx';
import { ClaimForm } from './forms/ClaimForm.tsx';
import { EnterpriseForm } from './forms/EnterpriseForm.tsx';
import { EventForm } from './forms/EventForm.tsx';
import { NeedForm } from './forms/NeedForm.tsx';
import { ProjectForm } from './forms/ProjectForm.tsx';
import { RelationForm } from './forms/RelationForm.tsx';
import { SignalForm } from './forms/SignalForm.tsx';
import { SourceForm } from './forms/SourceForm.tsx';
import { StageForm } from './forms/StageForm.tsx';

interface Props {
  fact: string;
  /** Of a project: only the stage that it has come to. */
  only?: 'stage';
  onClose: () => void;
}

/** A fact as it is recorded now, in the form of its kind, with the revision at which it was read. */
export function CorrectForm({ fact, only, onClose }: Props) {
  const { t } = useTranslation();
  // As it is recorded: an indicator is told in the language of the page, and would be written in it.
  const answer = useQuery<EditFactQuery, GraphError>(toQuestion(EditFactDocument, { id: fact }, 'zh'));
  const { data } = answer;
  // What is shown may be older than what is there: the fields begin with what is there.
  if (!data || (answer.isFetching && !answer.isFetchedAfterMount)) return <AnswerOf query={answer} loading={t('edit.loading')} />;
  if (!data.node) return <p className="lt-wrong">{t('edit.gone')}</p>;
  return <FormOf node={data.node} only={only} seen={data.asOf?.id ?? null} onClose={onClose} />;
}

type FormProps = Pick<Props, 'only' | 'onClose'> & { node: NonNullable<EditFactQuery['node']>; seen: string | null };

/** What it was opened with stays what it is held against: what another writes meanwhile is a conflict, not what was there before. */
function FormOf({ onClose, ...opened }: FormProps) {
  const { t } = useTranslation();
  const [{ node, only, seen }] = useState(opened);
  const form = { seen, onClose };
  switch (node.__typename) {
    case 'Enterprise':
      return <EnterpriseForm was={node} {...form} />;
    case 'Production':
      return <CapacityFields was={node} {...form} />;
    case 'Need':
      return <NeedForm was={node} {...form} />;
    case 'Partnership':
      return <RelationForm was={node} {...form} />;
    case 'SupplyLink':
      return <RelationForm was={{ ...node, relationKind: 'SUPPLIES', about: null }} {...form} />;
    case 'Signal':
      return <SignalForm was={node} {...form} />;
    case 'Claim':
      return <ClaimForm was={node} {...form} />;
    case 'Project':
      return only === 'stage' ? <StageForm was={node} {...form} /> : <ProjectForm was={node} {...form} />;
    case 'Event':
      return <EventForm was={node} {...form} />;
    case 'Agreement':
      return <AgreementForm was={node} {...form} />;
    case 'Source':
      return <SourceForm was={node} {...form} />;
    default:
      return <p className="lt-wrong">{t('edit.gone')}</p>;
  }
}
