import type { ReactNode } from 'react';
import { rankings as messages } from '#messages/rankings';
import type { PreferenceResult } from '../../../analysis/preferences/preference-result';
import { isComputed } from '../../../analysis/result/analysis-result';
import { Button } from '../../../ui/button';
import { Missing, Section } from '../parts/section';
import styles from './preferences-part.module.css';
import type { PreferencesFound } from './use-preferences';

interface PreferencesPartProps {
  readonly found: PreferencesFound;
  readonly children: (result: PreferenceResult) => ReactNode;
}

/** What follows from what parties want, once the worker has it; the last of it while it finds it anew. */
export function PreferencesPart({ found, children }: PreferencesPartProps) {
  const { answer, isCurrent, failure, isStopped, stop, again } = found;
  const isWorking = !isCurrent && !failure && !isStopped;
  const notice = (
    <div className={`${styles.notice} screen-only`} data-quiet={isWorking ? '' : undefined}>
      <p role="status">
        {isWorking && messages.working}
        {isStopped && messages.stopped}
        {failure && messages.failed({ reason: failure })}
      </p>
      {isWorking && <Button onClick={stop}>{messages.stop}</Button>}
      {(isStopped || failure) && <Button onClick={again}>{messages.again}</Button>}
    </div>
  );
  if (!answer) {
    return (
      <Section title={messages.title} lead={isWorking ? messages.notYet : messages.notKnown}>
        {notice}
      </Section>
    );
  }
  if (!isComputed(answer)) {
    return (
      <Section title={messages.title} lead={messages.notKnown}>
        <Missing>{answer.notComputed}</Missing>
      </Section>
    );
  }
  return (
    <div aria-busy={isWorking}>
      {!isCurrent && notice}
      {children(answer)}
    </div>
  );
}
