import { longDate } from '#messages/long-date';
import { questions as messages } from '#messages/questions';
import { statements } from '#messages/statements';
import { type LessonLength, lessonPlans } from '../../../classroom/lesson-plan';
import { movingParties } from '../../../classroom/role-card';
import { citationMark } from '../../../scenario/citation';
import { lookup } from '../../../scenario/lookup';
import type { Basis, RoomQuestion } from '../../../scenario/types';
import { useScenario } from '../../../ui/scenario-context';
import { outcomePaths } from '../../../walk/comparison/outcome-paths';
import styles from './paper.module.css';

/** The facilitator's guide: what designers of negotiation exercises ask one to settle before a class. */
export function Guide() {
  const scenario = useScenario();
  const { parties, situations, outcomes, facts, sources } = scenario;
  const silent = sources.flatMap((source) => source.silent);
  const moving = movingParties(scenario);
  const watching = parties.filter((party) => !moving.includes(party));
  const names = (of: readonly { name: string }[]) => of.map(({ name }) => name).join(', ');
  return (
    <>
      <h2 className={styles.title}>{scenario.title}</h2>
      <p className={styles.lead}>
        Facilitator’s guide · as of {longDate(scenario.asOf)} · its parts are those that designers of
        negotiation exercises ask for: purpose, format, focus, a trial run and a planned debrief (Negotiation
        Journal 36:1, p. 57).
      </p>

      <h3 className={styles.heading}>Purpose</h3>
      <p>
        Students see how a negotiation can end in {outcomes.length} ways (
        {outcomes.map(({ short }) => `“${short}”`).join(', ')}), say which party’s moves lead to each, and
        what each means for parties with different interests. They learn to predict before they judge, and to
        keep apart what a source says and what is inferred from it.
      </p>

      <h3 className={styles.heading}>Format</h3>
      <ul className={styles.list}>
        <li>
          To play: {names(moving)}. One student or a group for each; you move for those that nobody plays.
        </li>
        {watching.length > 0 && (
          <li>
            Affected, without a move: {names(watching)}. They can be played too: they read their card and
            speak.
          </li>
        )}
        <li>
          It has {situations.length} situations and {outcomes.length} outcomes. One screen that all can see is
          enough; it needs no network once it is open.
        </li>
        <li>Bring: a worksheet for each student, and for the 50-minute plan the role cards, cut apart.</li>
      </ul>

      <h3 className={styles.heading}>Focus</h3>
      <ul className={styles.list}>
        <li>
          <b>What the talks turn on:</b> {facts.map(({ name }) => name).join('; ')}.
        </li>
      </ul>
      <p>What each party wants:</p>
      <ul className={styles.list}>
        {parties.map(({ id, name, interests }) => (
          <li key={id}>
            <b>{name}:</b> {interests.map((interest) => interest.name).join('; ')}.
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <>
          <p>
            {sources.length === 1 ? 'The source does' : 'The sources do'} not say, so leave it open in class
            too:
          </p>
          <ul className={styles.list}>
            {silent.map((silence) => (
              <li key={silence}>{silence}</li>
            ))}
          </ul>
        </>
      )}

      <h3 className={styles.heading}>Trial run</h3>
      <p>
        Walk at least one of these ways in Explore before the class, time it, and read the accounts aloud
        once. They are the shortest to each outcome; a class takes longer ones.
      </p>
      {outcomePaths(scenario).map(({ name, moves }) => (
        <div key={name} className={styles.question}>
          <h4 className={styles.subheading}>
            {name}, in {moves.length} {moves.length === 1 ? 'move' : 'moves'}
          </h4>
          <p>{moves.map((move) => lookup(scenario).move(move).story).join(' → ')}.</p>
        </div>
      ))}

      <Plan minutes={20} />
      <Plan minutes={50} />

      <h3 className={styles.heading}>Planned debrief</h3>
      <ol className={styles.numbered}>
        <li>
          <b>What happened.</b> Open the debrief screen: the story, where the room was right, split and
          surprised, and what went out of reach at which step. Let students tell it first.
        </li>
        <li>
          <b>Why.</b> Replay the steps that surprised the room. What did the party that moved want, and what
          had the room assumed of it?
        </li>
        <li>
          <b>What it is good for.</b> Where else have students met parties that could each say no, or a delay
          that served one side? What would they now ask before they predict?
        </li>
      </ol>
      {outcomes.map(({ id, title, discuss }) => (
        <Asked key={id} title={`If it ends in “${title}”`} questions={discuss} />
      ))}

      <h3 className={styles.heading}>Questions on the way</h3>
      {situations.map(({ id, title, discuss }) => (
        <Asked key={id} title={title} questions={discuss} />
      ))}
    </>
  );
}

function Plan({ minutes }: { minutes: LessonLength }) {
  return (
    <>
      <h3 className={styles.heading}>Plan of {minutes} minutes</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.minutes}>
              Minutes
            </th>
            <th scope="col">What</th>
            <th scope="col">How</th>
          </tr>
        </thead>
        <tbody>
          {lessonPlans[minutes].map((part) => (
            <tr key={part.title}>
              <td>{part.minutes}</td>
              <th scope="row">{part.title}</th>
              <td>{part.how}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Asked({ title, questions }: { title: string; questions: readonly RoomQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <>
      <h4 className={styles.subheading}>{title}</h4>
      <ul className={styles.list}>
        {questions.map(({ kind, text, answer, weighs }) => (
          <li key={text}>
            {text} <span className={styles.kind}>{kind}</span>
            {answer && (
              <p className={styles.answer}>
                {messages.answer({ text: answer.text })} <Resting basis={answer.basis} />
              </p>
            )}
            {weighs !== undefined && <p className={styles.answer}>{messages.weighs({ text: weighs })}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What an answer rests on, in short: the words that point to its passage, or why it is inferred. */
function Resting({ basis }: { basis: Basis }) {
  const scenario = useScenario();
  return (
    <span className={styles.resting}>
      {basis.kind === 'document' ? (
        <>
          {citationMark(scenario, basis)} {statements.locator({ words: basis.locator })}
        </>
      ) : (
        <>
          {statements.ourInferenceIs} {basis.reason}
        </>
      )}
    </span>
  );
}
