import { useTranslation } from 'react-i18next';
import type { Report } from './use-import.ts';

/** Where an upload stands: how many of its rows are fit, as a bar, and what is left to do, each a way to its place on the page. */
export function UploadSteps({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { accepted, rejected, keptOut, columns, matches, unknownProducts, problemCount, revision } = report;
  const steps = [
    { at: 'columns', count: columns.length, isOpen: false },
    { at: 'matches', count: matches.length, isOpen: true },
    { at: 'products', count: unknownProducts.length, isOpen: true },
    { at: 'problems', count: problemCount, isOpen: true },
    { at: 'write', count: accepted, isOpen: false },
  ] as const;
  return (
    <>
      <div className="imp-rows" aria-hidden="true">
        <span className="imp-fit" style={{ flexGrow: accepted }} />
        <span className="imp-unfit" style={{ flexGrow: rejected }} />
        <span className="imp-out" style={{ flexGrow: keptOut }} />
      </div>
      {!revision && (
        <nav aria-label={t('import.steps')}>
          <ol className="imp-left">
            {steps.map(({ at, count, isOpen }) =>
              count === 0 ? null : (
                <li key={at} className={isOpen ? 'imp-open-step' : undefined}>
                  <a href={`#imp-${at}`} onClick={(event) => go(event, `imp-${at}`)}>
                    {t(`import.left.${at}`, { count })}
                  </a>
                </li>
              ),
            )}
          </ol>
        </nav>
      )}
    </>
  );
}

/** The address stays as it is: it says what is open, and where one has scrolled to is nobody else's. */
function go(event: React.MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.scrollIntoView({ block: 'start' });
}
