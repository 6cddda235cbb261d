import { type ReactNode, type RefObject, useEffect, useId } from 'react';
import { Button } from './button';
import styles from './modal-dialog.module.css';

interface ModalDialogProps {
  readonly title: string;
  readonly className: string | undefined;
  /** The dialog itself, to be closed by what stands in it. */
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page that holds one task. It is closed by its button, by Escape, and with Back, which leaves its page. */
export function ModalDialog({ title, className, dialog, onClose, children }: ModalDialogProps) {
  const titleId = useId();
  useEffect(() => {
    dialog.current?.showModal();
    const close = () => dialog.current?.close();
    window.addEventListener('popstate', close);
    return () => window.removeEventListener('popstate', close);
  }, [dialog]);
  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${className}`}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <Button onClick={() => dialog.current?.close()}>Close</Button>
      </div>
      {children}
    </dialog>
  );
}
