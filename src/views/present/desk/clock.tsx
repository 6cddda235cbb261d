import { useEffect, useState } from 'react';
import type { PresentationEvent } from '../../../presentation/presentation-machine';
import { elapsed, type Stopwatch } from '../../../presentation/stopwatch';
import { Button } from '../../../ui/button';
import styles from './clock.module.css';

interface ClockProps {
  readonly stopwatch: Stopwatch;
  readonly send: (event: PresentationEvent) => void;
}

/** How long one has been presenting. */
export function Clock({ stopwatch, send }: ClockProps) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(ticking);
  }, []);
  const isPaused = stopwatch.since === undefined;
  const act = (type: 'pauseOrResume' | 'resetTime') => {
    const at = Date.now();
    setNow(at);
    send({ type, at });
  };
  return (
    <section className={styles.clock} aria-label="Time">
      <p role="timer" aria-label="Elapsed time">
        {timeWords(elapsed(stopwatch, now))}
      </p>
      <Button onClick={() => act('pauseOrResume')}>{isPaused ? 'Go on' : 'Pause'}</Button>
      <Button onClick={() => act('resetTime')}>Reset</Button>
    </section>
  );
}

function timeWords(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (part: number) => String(part).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return `${hours > 0 ? `${hours}:${two(minutes % 60)}` : minutes}:${two(seconds % 60)}`;
}
