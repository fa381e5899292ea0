import { useTranslation } from 'react-i18next';
import { idParam, wordParam } from '../../state/params.ts';
import { useMayWriteAnywhere } from '../../state/use-account.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ScreenFrame } from '../../widgets/screen/ScreenFrame.tsx';
import { ViewButtons } from '../../widgets/screen/ViewButtons.tsx';
import { DecisionsPart } from './DecisionsPart.tsx';
import { DropZone } from './DropZone.tsx';
import { FieldsPart } from './FieldsPart.tsx';
import { HowItGoes } from './HowItGoes.tsx';
import { UploadList } from './UploadList.tsx';
import { UploadView } from './UploadView.tsx';
import './import.css';

const PARTS = ['tables', 'decided', 'fields'] as const;
const STATE = { part: wordParam('part', PARTS, 'tables'), upload: idParam('upload') };

/** Tables are handed in, looked at, and written; beside that whom names mean, and what columns may say. */
export function ImportScreen() {
  const { t } = useTranslation();
  const mayImport = useMayWriteAnywhere();
  const [{ part, upload }, change] = useViewState(STATE);
  if (!mayImport)
    return (
      <ScreenFrame title={t('import.title')}>
        <EmptyState reason={t('import.notAllowed')} next={t('import.notAllowedNext')} />
      </ScreenFrame>
    );
  return (
    <ScreenFrame title={t('import.title')} sub={t('import.sub')}>
      <div className="rec-tools">
        <ViewButtons
          label={t('import.parts')}
          words={PARTS}
          chosen={part}
          choose={(next) => change({ part: next, upload: null })}
          say={(one) => t(`import.part.${one}`)}
        />
      </div>
      {part === 'tables' && upload !== null && <UploadView key={upload} upload={upload} />}
      {part === 'tables' && upload === null && (
        <>
          <DropZone upload={null} words={t('import.drop')} onTaken={(taken) => change({ upload: taken })} />
          <p>
            {t('import.noTable')}{' '}
            <a href="/import/template" download>
              {t('import.template')}
            </a>
          </p>
          <HowItGoes />
          <UploadList onOpen={(one) => change({ upload: one })} />
        </>
      )}
      {part === 'decided' && <DecisionsPart />}
      {part === 'fields' && <FieldsPart />}
    </ScreenFrame>
  );
}
