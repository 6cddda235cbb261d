import styles from './library-button.module.css';

interface LibraryButtonProps {
  readonly title: string;
  readonly onOpen: () => void;
}

/** The title of the scenario that is open, which opens the list of all. */
export function LibraryButton({ title, onOpen }: LibraryButtonProps) {
  return (
    <button type="button" className={styles.title} aria-haspopup="dialog" onClick={onOpen}>
      {title}
      <span className="visually-hidden">: choose a scenario</span>
    </button>
  );
}
