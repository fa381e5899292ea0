import { Component, type ReactNode } from 'react';
import { NotFetched } from './fetched.ts';
import { ScreenFailed } from './ScreenFailed.tsx';

interface Props {
  children: ReactNode;
  /** A new key forgets the failure: going to another screen tries again. */ resetKey?: string;
}

interface State {
  failed: boolean;
  error: unknown;
}

const WELL: State = { failed: false, error: null };

/** Keeps a screen that fails from taking the page with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state = WELL;

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, error };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.setState(WELL);
  }

  override render(): ReactNode {
    const { failed, error } = this.state;
    if (!failed) return this.props.children;
    return <ScreenFailed onRetry={() => (error instanceof NotFetched ? window.location.reload() : this.setState(WELL))} />;
  }
}
