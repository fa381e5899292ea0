import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameOf } from '../../state/use-name-of.ts';
import type { Call } from './brief.ts';
import type { EnterpriseAnswer } from './enterprise-answer.ts';
import { joinEvidence } from './number-sources.ts';

/** By which way to a firm: the shortest path to the leader of the chain, its people, then whom it deals with, newest first. */
export function useWays(): (answer: EnterpriseAnswer) => Call[] {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  return useCallback(
    ({ one, path, reasons }) => {
      const calls: Call[] = [];
      if (path && path.nodes.length > 1) {
        const names = path.nodes.map(nameOf);
        const links = path.links.map(({ kind, date }) =>
          t('brief.link', { kind: t(`relations.${kind}`), date: date ?? t('partners.noDate') }),
        );
        calls.push({
          who: t('brief.path', { to: names.at(-1) }),
          place: null,
          tags: [],
          said: [
            {
              text: t('brief.pathSaid', { names: names.join(' — '), links: links.join(t('panel.comma')) }),
              mark: 'COMPUTED',
              evidence: joinEvidence(path.links),
            },
          ],
        });
      }
      if (reasons.length > 0) calls.push({ who: t('brief.asTarget'), place: null, tags: [], said: reasons });
      for (const { person, title, evidence } of one.people)
        calls.push({
          who: nameOf(person),
          place: title,
          tags: [],
          said: [{ text: t('brief.person', { name: nameOf(one) }), mark: 'FACT', evidence }],
        });
      const dealt = one.partnerships.nodes.filter(({ date }) => date !== null).reverse();
      const undated = one.partnerships.nodes.filter(({ date }) => date === null);
      for (const { id, kind, from, to, date, note, mark, evidence } of [...dealt, ...undated]) {
        const other = from.id === one.id ? to : from;
        if (calls.some(({ who }) => who === nameOf(other))) continue;
        const text = t('brief.dealing', {
          from: nameOf(from),
          kind: t(`relations.${kind}`),
          to: nameOf(to),
          date: date ?? t('partners.noDate'),
        });
        calls.push({
          who: nameOf(other),
          place: null,
          tags: [],
          said: [{ text, mark, evidence }, ...(note ? [{ text: note, mark, evidence }] : [])],
        });
        if (calls.length > 6 || id === undefined) break;
      }
      return calls;
    },
    [t, nameOf],
  );
}
