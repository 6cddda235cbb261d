import { hindsight } from '#messages/hindsight';
import { Button } from '../../ui/button';
import { useScenario } from '../../ui/scenario-context';
import styles from './hindsight-view.module.css';

interface TurnOnPageProps {
  /** Whether it can be loaded; else it takes a file. */
  readonly isAtHand: boolean;
  readonly isOpening: boolean;
  readonly problem: string | undefined;
  readonly onTurnOn: () => void;
  readonly onFile: (file: File) => void;
}

/** Says once what it is, before anything of it is told. */
export function TurnOnPage({ isAtHand, isOpening, problem, onTurnOn, onFile }: TurnOnPageProps) {
  const scenario = useScenario();
  const { off } = hindsight;
  return (
    <article className={styles.view}>
      <h1>{hindsight.title}</h1>
      <p className={styles.lead}>{off.lead({ asOf: scenario.asOf })}</p>
      <p className={styles.how}>{off.worth}</p>
      {isAtHand ? (
        <p className={styles.actions}>
          <Button look="primary" disabled={isOpening} onClick={onTurnOn}>
            {off.show}
          </Button>
        </p>
      ) : (
        <>
          <p className={styles.how}>{off.single}</p>
          <p className={styles.actions}>
            <label>
              {off.open}{' '}
              <input
                type="file"
                accept="application/json,.json"
                onChange={({ target }) => {
                  const [file] = target.files ?? [];
                  if (file) onFile(file);
                  target.value = '';
                }}
              />
            </label>
          </p>
        </>
      )}
      <p role="status" className={styles.quiet}>
        {isOpening && off.opening}
      </p>
      {problem && <p role="alert">{off.problem({ problem })}</p>}
    </article>
  );
}
