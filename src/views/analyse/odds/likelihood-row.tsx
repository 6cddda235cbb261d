import { useId, useState } from 'react';
import styles from './likelihood-row.module.css';

interface LikelihoodRowProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
  /** Told a share in per cent, from 0 to 100. */
  readonly onShare: (share: number) => void;
}

/** A move's likelihood as a slider and a number. What is typed and is no likelihood is told, and changes nothing. */
export function LikelihoodRow({ label, share, onShare }: LikelihoodRowProps) {
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const percent = Math.round(share * 100);
  const fault = typed === undefined ? undefined : whatIsWrong(typed);
  const type = (text: string) => {
    setTyped(text);
    if (whatIsWrong(text) === undefined) onShare(numberIn(text));
  };
  return (
    <div className={styles.row}>
      <label htmlFor={`${id}-slider`}>{label}</label>
      <input
        id={`${id}-slider`}
        className={styles.slider}
        type="range"
        min={1}
        max={99}
        value={percent}
        aria-valuetext={`${percent} %`}
        onChange={(event) => {
          setTyped(undefined);
          onShare(event.target.valueAsNumber);
        }}
      />
      <span className={styles.number}>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={`${label}, in per cent`}
          aria-invalid={fault !== undefined}
          aria-describedby={fault && `${id}-fault`}
          value={typed ?? percent}
          onChange={(event) => type(event.target.value)}
          onBlur={() => !fault && setTyped(undefined)}
        />
        <span aria-hidden="true">%</span>
      </span>
      {fault && (
        <p id={`${id}-fault`} className={styles.fault} role="alert">
          {fault} It stays at {percent} %.
        </p>
      )}
    </div>
  );
}

function numberIn(text: string): number {
  return Number(text.trim().replace(',', '.'));
}

function whatIsWrong(text: string): string | undefined {
  if (text.trim() === '') return 'A likelihood is a number from 0 to 100.';
  const number = numberIn(text);
  if (!Number.isFinite(number)) return `“${text.trim().slice(0, 20)}” is not a number.`;
  if (number < 0) return 'A likelihood cannot be less than 0 %.';
  return number > 100 ? 'A likelihood cannot be more than 100 %.' : undefined;
}
