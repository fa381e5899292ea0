import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useRequestLanguage } from '../../api/language.ts';
import { useAddresses } from '../../state/addresses.ts';

interface Props {
  evidence: readonly { source: { id: string; title: string } }[];
  fact: string;
  children: ReactNode;
}

/** A short statement that opens the place in its first source; plain words where nothing states it. */
export function FactLink({ evidence, fact, children }: Props) {
  const addresses = useAddresses();
  const language = useRequestLanguage();
  const source = evidence[0]?.source;
  if (!source) return <>{children}</>;
  return (
    // The title is Chinese on every screen, what stands in the link is not.
    <Link
      className="lt-fact"
      to={addresses.screen(`/sources/${encodeURIComponent(source.id)}`, { fact })}
      title={source.title}
      lang={language === 'en' ? 'zh-CN' : undefined}
    >
      {language === 'en' ? <span lang="en">{children}</span> : children}
    </Link>
  );
}
