import {
  OverviewChangesDocument,
  OverviewGapsDocument,
  OverviewMapDocument,
  OverviewProjectsDocument,
  OverviewSpareDocument,
} from '../../api/generated/documents/views-overview-overview.ts';
import type { Language } from '../../api/language.ts';
import { sendAhead } from '../../api/send.ts';

/** Asks, of the facts on record, what the screen asks when it is drawn, in the same words. */
export function askOverviewAhead({ chain, region }: { chain: string; region: string }, language: Language): void {
  const there = { chain, region, scenario: null };
  void sendAhead(OverviewMapDocument, there, language);
  void sendAhead(OverviewGapsDocument, there, language);
  void sendAhead(OverviewSpareDocument, { ...there, after: null }, language);
  void sendAhead(OverviewProjectsDocument, { chain, region, after: null }, language);
  void sendAhead(OverviewChangesDocument, {}, language);
}
