import { useQuery, useQueryClient } from '@tanstack/react-query';
import { readAccount, type Account, type Viewer } from '../api/account.ts';
import { useRequestLanguage } from '../api/language.ts';
import { noteSignedOut } from '../api/signed-out.ts';

const KEY = ['account'];

/** Whether there are accounts, and who uses the page; undefined until that is known. */
export function useAccount(): Account | undefined {
  const language = useRequestLanguage();
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => readAccount(language, signal), staleTime: Infinity }).data;
}

/** Whether whoever uses the page keeps the accounts. */
export function useKeepsAccounts(): boolean {
  const mayRun = useMayRun();
  const account = useAccount();
  return mayRun && account?.configured === true;
}

/** Whether whoever uses the page may put facts in. */
export function useMayEdit(): boolean {
  const role = useAccount()?.viewer?.role;
  return role === 'EDITOR' || role === 'ADMIN';
}

/** Whether whoever uses the page has to do with drafts: he writes, and an administrator signs what editors write. */
export function useSeesDrafts(): boolean {
  const mayEdit = useMayEdit();
  return useAccount()?.signOff === true && mayEdit;
}

/** Whether what whoever uses the page writes waits for an administrator, who alone writes whole tables. */
export function useNeedsSignature(): boolean {
  const account = useAccount();
  return account?.signOff === true && account.viewer?.role !== 'ADMIN';
}

/** Whether whoever uses the page signs what editors write. */
export function useMaySign(): boolean {
  return useAccount()?.viewer?.role === 'ADMIN';
}

/** Whether whoever uses the page may put in facts of every region, as handing tables in and taking a revision back want it. */
export function useMayWriteAnywhere(): boolean {
  const mayEdit = useMayEdit();
  const account = useAccount();
  return mayEdit && account?.viewer?.regions.length === 0;
}

/** Whether whoever uses the page runs the service: an administrator who is limited to no region. */
export function useMayRun(): boolean {
  const viewer = useAccount()?.viewer;
  return viewer?.role === 'ADMIN' && viewer.regions.length === 0;
}

/** Takes up whoever has signed in: what the page shows is asked anew, and all of it where it is somebody else. */
export function useSignedIn(): (viewer: Viewer) => void {
  const queries = useQueryClient();
  return (viewer) => {
    const before = queries.getQueryData<Account>(KEY)?.viewer;
    if (before && before.name !== viewer.name) return window.location.reload();
    queries.setQueryData<Account>(KEY, (known) => ({ oidc: false, ...known, configured: true, viewer }));
    noteSignedOut(false);
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
  };
}
