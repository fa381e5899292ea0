import { Navigate, useLocation } from 'react-router';

/** Leads an old address to where its screen is now, with everything that it said. */
export function Redirect({ to }: { to: string }) {
  const { search, hash } = useLocation();
  return <Navigate replace to={{ pathname: to, search, hash }} />;
}
