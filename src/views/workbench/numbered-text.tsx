import { type KeyboardEvent, type RefObject, useMemo, useRef } from 'react';
import styles from './numbered-text.module.css';

interface NumberedTextProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly text: string;
  /** Lines that something is wrong with, from 1. */
  readonly marked: ReadonlySet<number>;
  readonly onChange: (text: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** A text to edit, with the number of each line beside it; what is wrong with a line marks its number. */
export function NumberedText({ field, label, text, marked, onChange, onUndo, onRedo }: NumberedTextProps) {
  const gutter = useRef<HTMLPreElement>(null);
  const numbers = useMemo(() => {
    const count = text.split('\n').length;
    return Array.from({ length: count }, (_, index) =>
      marked.has(index + 1) ? `✕ ${index + 1}` : `${index + 1}`,
    ).join('\n');
  }, [text, marked]);
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) onRedo();
    else onUndo();
  };
  return (
    <div className={styles.numbered}>
      <pre ref={gutter} className={styles.numbers} aria-hidden="true">
        {numbers}
      </pre>
      <textarea
        ref={field}
        className={styles.text}
        aria-label={label}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onScroll={(event) => {
          if (gutter.current) gutter.current.scrollTop = event.currentTarget.scrollTop;
        }}
      />
    </div>
  );
}

/** Puts the cursor at a line and column, both from 1, and brings the line into sight. */
export function goToLine(field: HTMLTextAreaElement, line: number, column: number): void {
  const lines = field.value.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const length = lines[line - 1]?.length ?? 0;
  field.focus();
  field.setSelectionRange(before + Math.min(column - 1, length), before + length);
  const lineHeight = field.scrollHeight / lines.length;
  field.scrollTop = Math.max(0, (line - 4) * lineHeight);
  field.scrollLeft = 0;
}
