import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../../state/use-document-title.ts';
import './account.css';

interface Props {
  title: string;
  sub: string;
  children: ReactNode;
  /** The switches of language and theme. */
  switches: ReactNode;
}

/** The whole page where nothing else may be shown yet. */
export function AccountPage({ title, sub, children, switches }: Props) {
  const { t } = useTranslation();
  useDocumentTitle(title);
  return (
    <main className="acc-page">
      <div className="acc-card">
        <p className="acc-brand">
          <strong lang="zh-CN">链图</strong> Liantu
        </p>
        <h1>{title}</h1>
        <p className="lt-soft">{sub}</p>
        {children}
        <div className="acc-switches">{switches}</div>
        <p className="lt-ears">{t('account.frame')}</p>
      </div>
    </main>
  );
}
