import { longDate } from '#messages/long-date';
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
  return (
    <article className={styles.view}>
      <h1>What happened</h1>
      <p className={styles.lead}>
        The scenario stands on {longDate(scenario.asOf)}, and nothing in it knows what came after. That is
        told apart from it, here: dated, each fact with its sources, and with what of it the model does not
        fit.
      </p>
      <p className={styles.how}>
        The exercise is worth most to those who do not know. Turned on, it is shown on this device alone, for
        this scenario, also in Compare, Analyse, Teach and Report; links and saved walks hold none of it. It
        is turned off again at a press.
      </p>
      {isAtHand ? (
        <p className={styles.actions}>
          <Button look="primary" disabled={isOpening} onClick={onTurnOn}>
            Show what happened
          </Button>
        </p>
      ) : (
        <>
          <p className={styles.how}>
            This copy of Impasse in one file does not hold it. Where Impasse is served, it can be saved as a
            file on this page; open that file here.
          </p>
          <p className={styles.actions}>
            <label>
              Open its file{' '}
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
        {isOpening && 'Opening…'}
      </p>
      {problem && (
        <p role="alert">
          {problem} Nothing was changed. It takes a network the first time; from then on this device keeps it.
        </p>
      )}
    </article>
  );
}
