import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewState } from '../state/use-view-state.ts';
import { Roving } from '../widgets/Roving.tsx';
import { PANEL_STATE, type Question as Word } from './panel-state.ts';

/** One question that opens with a press; `children` is drawn, and so asks the server, only while it is open. */
export function Question({ word, children }: { word: Word; children: () => ReactNode }) {
  const { t } = useTranslation();
  const [{ asked }, change] = useViewState(PANEL_STATE);
  const open = asked.includes(word);
  const turn = (): void => change({ asked: open ? asked.filter((one) => one !== word) : [...asked, word] });
  return (
    <section className="panel-question">
      <h3>
        <button type="button" aria-expanded={open} onClick={turn}>
          <span aria-hidden="true">{open ? '▾' : '▸'} </span>
          {t(`answers.question.${word}`)}
        </button>
      </h3>
      {open && <Roving className="panel-answer">{children()}</Roving>}
    </section>
  );
}
