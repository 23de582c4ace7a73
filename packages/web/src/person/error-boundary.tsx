import { Component, type ReactNode } from 'react';
import { pathHere } from '../language/here.ts';
import { t } from '../language/t.ts';
import { CallButton } from './danger/call-button.tsx';
import { DangerList } from './danger/danger-list.tsx';

interface State {
  readonly hasFailed: boolean;
}

interface Props {
  readonly number: string;
  readonly children: ReactNode;
}

/** If anything in the app breaks, the danger signs stand there instead of a blank page. React asks for a class here. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className="page">
        <h1>{t('This page has stopped working')}</h1>
        <p>{t('Your answers are kept on this device. Load the page again to go on.')}</p>
        <p>
          <CallButton number={this.props.number} />
        </p>
        <DangerList />
        <p>
          <a href={pathHere('/')}>{t('Load the start again')}</a>
        </p>
      </main>
    );
  }
}
