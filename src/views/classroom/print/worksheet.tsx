import { longDate } from '#messages/long-date';
import { lookup } from '../../../scenario/lookup';
import type { RoomQuestion, Scenario } from '../../../scenario/types';
import { useScenario } from '../../../ui/scenario-context';
import { StandingWord } from '../../../ui/standing';
import { StandingsKey } from '../../../ui/standings-key';
import { outcomePaths } from '../../../walk/comparison/outcome-paths';
import styles from './paper.module.css';

/** A class seldom takes the shortest path. */
const stepsToSpare = 3;

/** Enough for a scenario whose paths are not known at once; more than the most would not fit a page. */
const rowsOnAPage = { fewest: 10, most: 20 };

/** The steps that a student can note down: at least those of the longest of the shortest paths to the outcomes. */
function stepsToNote(scenario: Scenario): number[] {
  const { fewest, most } = rowsOnAPage;
  const lengths = outcomePaths(scenario).map(({ moves }) => moves.length + stepsToSpare);
  return Array.from({ length: Math.min(Math.max(fewest, ...lengths), most) }, (_, index) => index + 1);
}

/** What a student fills in: where each party stands, what they predict, what came of it, and questions. */
export function Worksheet() {
  const scenario = useScenario();
  const start = lookup(scenario).node(scenario.start);
  return (
    <>
      <h2 className={styles.title}>{scenario.title}</h2>
      <p className={styles.lead}>
        Worksheet · as of {longDate(scenario.asOf)} · {scenario.invitation}
      </p>
      <div className={styles.named}>
        <p className={styles.blank}>Name</p>
        <p className={styles.blank}>Date</p>
      </div>

      <h3 className={styles.heading}>1 Who wants what</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Party</th>
            <th scope="col">What it wants</th>
            <th scope="col">At the start</th>
            <th scope="col">At the end</th>
          </tr>
        </thead>
        <tbody>
          {scenario.parties.flatMap(({ name, interests }) =>
            interests.map((interest, index) => (
              <tr key={interest.id}>
                <th scope="row">{index === 0 ? name : <span className="visually-hidden">{name}</span>}</th>
                <td>{interest.name}</td>
                <td>
                  <StandingWord standing={interest.start} />
                </td>
                <td />
              </tr>
            )),
          )}
        </tbody>
      </table>
      <StandingsKey />

      <h3 className={styles.heading}>2 Before anyone moves</h3>
      <Asked
        questions={start.discuss.filter(({ kind }) => kind === 'recall' || kind === 'reasoning').slice(0, 2)}
      />

      <h3 className={`${styles.heading} ${styles.newPage}`}>3 Predict, then see</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.narrow}>
              Step
            </th>
            <th scope="col">Who moves</th>
            <th scope="col">I think they will …</th>
            <th scope="col">because …</th>
            <th scope="col">What happened</th>
          </tr>
        </thead>
        <tbody>
          {stepsToNote(scenario).map((row) => (
            <tr key={row} className={styles.row}>
              <td>{row}</td>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>

      <h3 className={styles.heading}>4 How it ended</h3>
      <ul className={styles.boxes}>
        {scenario.outcomes.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
        <li>not yet</li>
      </ul>
      <Asked
        questions={[
          { kind: 'recall', text: 'Which step put another outcome out of reach, and which outcome was it?' },
          { kind: 'reasoning', text: 'What surprised you most, and what had you not seen?' },
          { kind: 'perspective', text: 'Which party fared worst? Tell the ending as that party would.' },
          { kind: 'judgement', text: 'What should have been done otherwise, by whom, and at which step?' },
        ]}
      />
    </>
  );
}

function Asked({ questions }: { questions: readonly RoomQuestion[] }) {
  return questions.map(({ text }) => (
    <div key={text} className={styles.question}>
      <p>{text}</p>
      <div className={styles.line} />
      <div className={styles.line} />
    </div>
  ));
}
