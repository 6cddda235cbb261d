import { Fragment, memo } from 'react';
import { restsOn } from '#messages/factcheck';
import type { SheetBasis, SheetEntry } from '../../analysis/factcheck/sheet-entry';
import styles from './entry.module.css';

/** A statement with what it rests on beside it, and below it where it is read. */
export const Entry = memo(function Entry({ entry }: { readonly entry: SheetEntry }) {
  const { what, basis, read, facts, contexts, marks } = entry;
  return (
    <li className={`${styles.entry} ${marks.length > 0 ? styles.marked : ''}`}>
      <div className={styles.said}>
        <p className={styles.what}>{what}</p>
        <p className={styles.text}>
          <Text {...entry} />
        </p>
      </div>
      <div className={styles.basis}>{basis && <RestsOn basis={basis} />}</div>
      {(read || marks.length > 0) && (
        <div className={styles.reading}>
          {marks.map((mark) => (
            <p key={mark} className={styles.mark}>
              {mark}
            </p>
          ))}
          {read && <p>{read}</p>}
          {facts && <p className={styles.facts}>{facts}</p>}
          {contexts.length > 0 && (
            <ul className={styles.contexts}>
              {contexts.map(({ where, times, facts: differing }) => (
                <li key={where}>
                  <span className={styles.where}>{where}</span>
                  <span className={styles.times}>{times}</span>
                  <span className={styles.facts}>{differing}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </li>
  );
});

/** The text, its time words marked where they are to be looked at. */
function Text({ text, timeWords, isTimeMarked }: SheetEntry) {
  if (!isTimeMarked) return text;
  return timeWords.map(({ from, to }, index) => (
    <Fragment key={from}>
      {text.slice(timeWords[index - 1]?.to ?? 0, from)}
      <mark className={styles.word}>{text.slice(from, to)}</mark>
      {index + 1 === timeWords.length && text.slice(to)}
    </Fragment>
  ));
}

function RestsOn({ basis }: { readonly basis: SheetBasis }) {
  if (basis.kind === 'inference') return <p>{restsOn.inference(basis)}</p>;
  return (
    <>
      <p className={styles.locator}>{restsOn.document(basis)}</p>
      <p>{basis.tells}</p>
    </>
  );
}
