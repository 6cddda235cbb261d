import { hindsight as message } from '#messages/hindsight';
import type { Hindsight } from '../../hindsight/types';
import type { Vote } from '../../walk/session';
import type { Walk } from '../../walk/walk';
import styles from './class-parts.module.css';
import { OwnWalk } from './own-walk';

interface DebriefPartProps {
  readonly hindsight: Hindsight;
  readonly walk: Walk;
  readonly votes: readonly Vote[];
}

/** For a debrief: the class's walk and predictions beside what happened, and what to ask of it. */
export function DebriefPart({ hindsight, walk, votes }: DebriefPartProps) {
  const [nearest] = hindsight.walks;
  return (
    <section className={styles.debrief} aria-labelledby="debrief-happened">
      <h2 id="debrief-happened">{message.title}</h2>
      {nearest && <OwnWalk nearest={nearest} walk={walk} votes={votes} />}
      {hindsight.questions.length > 0 && (
        <>
          <h3>{message.debriefQuestions}</h3>
          <ol>
            {hindsight.questions.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** For the facilitator's guide: the questions on what happened, each with what a good answer weighs. */
export function GuidePart({ hindsight }: { readonly hindsight: Hindsight }) {
  return (
    <section className={styles.guide} aria-labelledby="guide-happened">
      <h3 id="guide-happened">{message.guide}</h3>
      <p>{message.guideWhen}</p>
      <ol>
        {hindsight.questions.map(({ text, weighs }) => (
          <li key={text}>
            {text}
            <p>{message.guideWeighs({ weighs })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
