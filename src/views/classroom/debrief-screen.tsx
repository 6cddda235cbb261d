import { lossesAlong, otherWays, questionsOnWalk } from '../../classroom/debrief';
import { describeVotedStep, summarizeVotes } from '../../classroom/describe-votes';
import { votedSteps } from '../../classroom/voted-steps';
import { accountAt } from '../../scenario/account';
import { lookup } from '../../scenario/lookup';
import { Account } from '../../ui/account';
import { storyOf } from '../../walk/walk-story';
import { type ClassScreen, stationHere } from './class-screen';
import { Questions } from './discuss';
import { Replay } from './replay';
import styles from './screen.module.css';
import { ScreenTitle } from './screen-title';

/** The end of a class: what it did, where it was right, split or surprised, and what to ask of it. */
export function DebriefScreen(screen: ClassScreen) {
  const { scenario, walk, marks, stations } = screen;
  const { state } = stationHere(screen);
  const node = lookup(scenario).node(state.at);
  const voted = votedSteps(scenario, walk, marks.votes);
  const { played = [] } = marks;
  const losses = lossesAlong(scenario, walk);
  const others = otherWays(scenario, walk);
  const onWalk = questionsOnWalk(scenario, walk, marks.votes);
  return (
    <>
      <p className={styles.where}>Debrief · it stands at “{node.title}”</p>
      <ScreenTitle>What this class did</ScreenTitle>
      <p className={styles.last}>{storyOf(scenario, stations) || 'No move has been made.'}</p>
      {played.length > 0 && (
        <p className={styles.quiet}>
          Played: {played.map((id) => lookup(scenario).party(id).name).join(', ')}.
        </p>
      )}
      <Account passages={accountAt(scenario, state)} />

      <h2 className={styles.heading}>Where the room was right, split, surprised</h2>
      {voted.length === 0 ? (
        <p>Nobody voted on the way here.</p>
      ) : (
        <>
          {summarizeVotes(voted).map((told) => (
            <p key={told}>{told}</p>
          ))}
          <ol className={styles.list}>
            {voted.map((step) => (
              <li key={step.step}>
                <b>Step {step.step}.</b> {describeVotedStep(scenario, step)}
              </li>
            ))}
          </ol>
        </>
      )}
      {losses.length > 0 && (
        <>
          <h2 className={styles.heading}>What went out of reach, and when</h2>
          <ul className={styles.list}>
            {losses.map(({ outcome, step, move }) => (
              <li key={outcome.id}>
                “{outcome.title}” after step {step}: {move.story}.
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <h2 className={styles.heading}>Other ways tried</h2>
          <ul className={styles.list}>
            {others.map(({ after, move, end }, index) => (
              <li key={index}>
                {after === 0 ? 'At the start' : `After step ${after}`}, “{move.label}”: it led to “{end.title}
                ”.
              </li>
            ))}
          </ul>
        </>
      )}
      {screen.whatHappened}
      <h2 className={styles.heading}>Questions for the debrief</h2>
      {onWalk.length > 0 && (
        <ol className={styles.questionList}>
          {onWalk.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      )}
      <h3 className={styles.heading}>On “{node.title}”</h3>
      <Questions questions={node.discuss} />
      <Replay {...screen} />
    </>
  );
}
