import { Component, type ComponentType, lazy, type ReactNode, useEffect, useState } from 'react';
import { lazyPart as messages } from '#messages/lazy-part';
import { Button } from './button';
import styles from './lazy-part.module.css';
import { neededSoon } from './needed-soon';

/** Thrown where a part of the app could not be loaded; its cause is why. */
class PartNotLoaded extends Error {
  readonly at = performance.now();
}

/** Milliseconds after which a failure is from before: whoever comes to the part again asks for it again. */
const justNow = 1_000;

/**
 * A component that is loaded once it is shown, within a Suspense of whoever shows it. Where it cannot be had, that is said in
 * its place, and it is tried again: at a button, and when the network is back. A component with `onClose` can be closed then too.
 * @param when `'soon'` for what a first minute needs: it is loaded before it is shown; `'unseen'` for what shows nothing at
 * first, so that nothing of it is missed
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  when: 'soon' | 'when shown' | 'unseen' = 'when shown',
): ComponentType<Props> {
  const attempt = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (cause) {
        throw new PartNotLoaded(String(cause), { cause });
      }
    });
  // What could not be loaded stays so: each attempt is a lazy component of its own.
  const attempts: ComponentType<Props>[] = [attempt()];
  if (when === 'soon') neededSoon(load);
  return (props) => (
    <Attempted
      attempts={attempts}
      isUnseen={when === 'unseen'}
      onRetry={() => attempts.push(attempt())}
      props={props}
    />
  );
}

interface AttemptedProps<Props> {
  readonly attempts: readonly ComponentType<Props>[];
  readonly isUnseen: boolean;
  readonly onRetry: () => void;
  readonly props: Props;
}

function Attempted<Props extends object>({ attempts, isUnseen, onRetry, props }: AttemptedProps<Props>) {
  const [index, setIndex] = useState(attempts.length - 1);
  const Part = attempts[index] as ComponentType<Props>;
  const retry = () => {
    reloadFailedStyles();
    // Another place that shows the same part may have tried it again already.
    if (index === attempts.length - 1) onRetry();
    setIndex(attempts.length - 1);
  };
  const onClose = 'onClose' in props ? (props.onClose as () => void) : undefined;
  return (
    <PartBoundary
      key={index}
      fallback={(error) => <NotLoaded error={error} isUnseen={isUnseen} onRetry={retry} onClose={onClose} />}
    >
      <Part {...props} />
    </PartBoundary>
  );
}

interface PartBoundaryProps {
  readonly fallback: (error: PartNotLoaded) => ReactNode;
  readonly children: ReactNode;
}

/** Meets that a part could not be loaded; any other error goes on to whoever meets those. */
class PartBoundary extends Component<PartBoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    if (!(error instanceof PartNotLoaded)) throw error;
    return this.props.fallback(error);
  }
}

interface NotLoadedProps {
  readonly error: PartNotLoaded;
  readonly isUnseen: boolean;
  readonly onRetry: () => void;
  readonly onClose: (() => void) | undefined;
}

function NotLoaded({ error, isUnseen, onRetry, onClose }: NotLoadedProps) {
  useEffect(() => {
    if (navigator.onLine && performance.now() - error.at > justNow) return onRetry();
    window.addEventListener('online', onRetry);
    return () => window.removeEventListener('online', onRetry);
  }, [error, onRetry]);
  if (isUnseen) return null;
  return (
    <div className={`${styles.notLoaded} ${onClose ? styles.over : ''}`} role="alert">
      <p>{messages.notLoaded}</p>
      <Button onClick={onRetry}>{messages.tryAgain}</Button>
      {onClose && <Button onClick={onClose}>{messages.close}</Button>}
    </div>
  );
}

/** A part's style sheet that could not be had is asked for once alone, so that it is put there anew. */
function reloadFailedStyles(): void {
  for (const link of document.head.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    if (!isRead(link)) link.replaceWith(link.cloneNode());
  }
}

function isRead({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet?.cssRules !== undefined;
  } catch {
    // Chrome has a sheet for one that could not be had, and lets nobody read it.
    return false;
  }
}
