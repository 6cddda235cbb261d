import { useState } from 'react';
import { hindsight as message } from '#messages/hindsight';
import type { Hindsight } from '../../hindsight/types';
import { movesOf } from '../../hindsight/walk-moves';
import type { MoveId } from '../../scenario/types';
import { Button } from '../../ui/button';
import { useScenario } from '../../ui/scenario-context';
import { StandingShape, StandingWord } from '../../ui/standing';
import type { Vote } from '../../walk/session';
import type { Walk } from '../../walk/walk';
import { CloseUpPicture } from './close-up-picture';
import styles from './hindsight-view.module.css';
import { NoteLinks } from './note-links';
import { OwnWalk } from './own-walk';
import { RetrospectList } from './retrospect-list';
import { TimeStrip } from './time-strip';
import { factId, Timeline } from './timeline/timeline';
import { WalkSteps } from './walk-steps';

export interface HindsightViewProps {
  readonly hindsight: Hindsight;
  readonly walk: Walk;
  readonly votes: readonly Vote[];
  /** Whether this device keeps it. */
  readonly isStored: boolean;
  readonly onTurnOff: () => void;
  /** Saves it as a file, such as for the app in one file. */
  readonly onSave: () => void;
  /** Walks a path from the start in Explore. */
  readonly onWalk: (moves: readonly MoveId[]) => void;
}

/** What happened after the scenario's date: to scale in time, beside the model, with what does not fit. */
export function HindsightView(props: HindsightViewProps) {
  const scenario = useScenario();
  const { hindsight, walk, votes, isStored, onTurnOff, onSave, onWalk } = props;
  const { notes, walks, closeUps, missing, readings, retrospect, standings, openEnds, questions } = hindsight;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [reading, setReading] = useState(0);
  const [step, setStep] = useState(0);
  const chosen = walks[reading];
  const nearest = walks[0];
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  const show = (id: string) => {
    setOpen(new Set(open).add(id));
    const entry = document.getElementById(factId(id));
    entry?.querySelector('button')?.focus({ preventScroll: true });
    // Once it is open and the others have made room.
    requestAnimationFrame(() => requestAnimationFrame(() => entry?.scrollIntoView({ block: 'center' })));
  };
  const showStep = (index: number) => {
    setReading(0);
    setStep(index);
    const heading = document.getElementById('hindsight-walk');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  };
  const { lastLooked } = hindsight;
  return (
    <article className={styles.view}>
      <header className={styles.head}>
        <h1>{message.title}</h1>
        <p className={styles.lead}>{message.lead({ about: hindsight.about, lastLooked })}</p>
        {!isStored && (
          <p role="status" className={styles.quiet}>
            {message.notStored}
          </p>
        )}
        <p className={`${styles.actions} screen-only`}>
          <Button onClick={onTurnOff}>{message.turnOff}</Button>
          <Button onClick={onSave}>{message.save}</Button>
          <Button onClick={() => print()}>{message.print}</Button>
        </p>
      </header>

      <section aria-labelledby="hindsight-time">
        <h2 id="hindsight-time">{message.timeline}</h2>
        <p className={`${styles.how} screen-only`}>
          {message.timelineRight} <span className={styles.wide}>{message.timelineLeft} </span>
          {message.timelineItalics}
        </p>
        <TimeStrip hindsight={hindsight} />
        <Timeline hindsight={hindsight} open={open} onToggle={toggle} onStep={showStep} />
      </section>

      {closeUps.map((closeUp) => (
        <section key={closeUp.id} aria-labelledby={`close-${closeUp.id}`}>
          <h2 id={`close-${closeUp.id}`}>{closeUp.title}</h2>
          <CloseUpPicture closeUp={closeUp} notes={notes} onShow={show} />
        </section>
      ))}

      {chosen && (
        <section aria-labelledby="hindsight-walk">
          <h2 id="hindsight-walk" tabIndex={-1}>
            {message.nearest}
          </h2>
          <p className={styles.how}>{chosen.about}</p>
          <p className={`${styles.actions} screen-only`}>
            {walks.length > 1 &&
              walks.map((each, index) => (
                <Button
                  key={each.id}
                  aria-pressed={index === reading}
                  onClick={() => {
                    setReading(index);
                    setStep(0);
                  }}
                >
                  {message.reading({ title: each.title, moves: movesOf(each).length })}
                </Button>
              ))}
            <Button onClick={() => onWalk(movesOf(chosen))}>{message.walkIt}</Button>
          </p>
          <WalkSteps key={chosen.id} walk={chosen} notes={notes} at={step} onStep={setStep} onShow={show} />
          {readings.length > 0 && (
            <>
              <h3 className={styles.subheading}>{message.readings}</h3>
              <ul className={styles.columns}>
                {readings.map(({ title, text, notes: restsOn }) => (
                  <li key={title}>
                    <h4>{title}</h4>
                    <p>{text}</p>
                    <NoteLinks notes={notes} of={restsOn} onShow={show} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}

      {nearest && (
        <section aria-labelledby="hindsight-own">
          <h2 id="hindsight-own">{message.own}</h2>
          <OwnWalk nearest={nearest} walk={walk} votes={votes} />
        </section>
      )}

      {missing.length > 0 && (
        <section aria-labelledby="hindsight-missing">
          <h2 id="hindsight-missing">{message.missing}</h2>
          <ul className={styles.columns}>
            {missing.map(({ id, title, text, notes: restsOn }) => (
              <li key={id}>
                <h3>{title}</h3>
                <p>{text}</p>
                <NoteLinks notes={notes} of={restsOn} onShow={show} />
              </li>
            ))}
          </ul>
        </section>
      )}

      {retrospect.length > 0 && (
        <section aria-labelledby="hindsight-retrospect">
          <h2 id="hindsight-retrospect">{message.retrospect}</h2>
          <h3 className={styles.subheading}>{message.analysis}</h3>
          <RetrospectList
            retrospect={retrospect.filter(({ of }) => of === 'analysis')}
            notes={notes}
            onShow={show}
          />
          <h3 className={styles.subheading}>{scenario.sources.map(({ title }) => title).join('; ')}</h3>
          <RetrospectList
            retrospect={retrospect.filter(({ of }) => of === 'document')}
            notes={notes}
            onShow={show}
          />
        </section>
      )}

      {standings.length > 0 && (
        <section aria-labelledby="hindsight-standings">
          <h2 id="hindsight-standings">{message.standings}</h2>
          <p className={styles.how}>{message.inferred({ lastLooked })}</p>
          {scenario.parties.map((party) => (
            <section key={party.id} className={styles.party} aria-label={party.name}>
              <h3>{party.name}</h3>
              <dl>
                {party.interests.flatMap((interest) =>
                  standings
                    .filter((stands) => stands.interest === interest.id)
                    .map(({ standing, text, notes: restsOn }) => (
                      <div key={interest.id}>
                        <dt>
                          <StandingShape standing={standing} />{' '}
                          {message.interest({ interest: interest.name })} <StandingWord standing={standing} />
                        </dt>
                        <dd>
                          {text}
                          <NoteLinks notes={notes} of={restsOn} onShow={show} />
                        </dd>
                      </div>
                    )),
                )}
              </dl>
            </section>
          ))}
        </section>
      )}

      {openEnds.length > 0 && (
        <section aria-labelledby="hindsight-open">
          <h2 id="hindsight-open">{message.openEnds}</h2>
          <p className={styles.how}>{message.lastLooked({ lastLooked })}</p>
          <ul className={styles.bullets}>
            {openEnds.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}

      {questions.length > 0 && (
        <section aria-labelledby="hindsight-questions">
          <h2 id="hindsight-questions">{message.questions}</h2>
          <ol className={styles.questions}>
            {questions.map(({ text, weighs, notes: restsOn }) => (
              <li key={text}>
                <p>{text}</p>
                <details>
                  <summary>{message.weighs}</summary>
                  <p>{weighs}</p>
                  <NoteLinks notes={notes} of={restsOn} onShow={show} />
                </details>
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}
