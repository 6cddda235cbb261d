import { sheet as messages } from '#messages/factcheck';
import type { SheetFilter } from '../../analysis/factcheck/sheet';
import styles from './filter-choice.module.css';

interface FilterChoiceProps {
  readonly chosen: SheetFilter;
  /** How many statements each shows. */
  readonly counts: Readonly<Record<SheetFilter, number>>;
  readonly onChoose: (filter: SheetFilter) => void;
}

const names: Readonly<Record<SheetFilter, string>> = {
  all: messages.all,
  marked: messages.marked,
  'without basis': messages.withoutBasis,
};

/** Which statements are shown. */
export function FilterChoice({ chosen, counts, onChoose }: FilterChoiceProps) {
  return (
    <fieldset className={`${styles.filter} screen-only`}>
      <legend className="visually-hidden">{messages.which}</legend>
      {(Object.keys(names) as SheetFilter[]).map((filter) => (
        <label key={filter} className={styles.choice}>
          <input type="radio" name="filter" checked={filter === chosen} onChange={() => onChoose(filter)} />
          {names[filter]} <span className={styles.count}>{counts[filter].toLocaleString('en')}</span>
        </label>
      ))}
    </fieldset>
  );
}
