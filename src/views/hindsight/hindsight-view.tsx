import { useState } from 'react';
import { longDate } from '#messages/long-date';
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
  const lastLooked = longDate(hindsight.lastLooked);
  return (
    <article className={styles.view}>
      <header className={styles.head}>
        <h1>What happened</h1>
        <p className={styles.lead}>
          {hindsight.about} Last looked on {lastLooked}.
        </p>
        {!isStored && (
          <p role="status" className={styles.quiet}>
            This browser does not let it be kept: it is shown until this page is closed.
          </p>
        )}
        <p className={`${styles.actions} screen-only`}>
          <Button onClick={onTurnOff}>Turn it off</Button>
          <Button onClick={onSave}>Save as a file</Button>
          <Button onClick={() => print()}>Print</Button>
        </p>
      </header>

      <section aria-labelledby="hindsight-time">
        <h2 id="hindsight-time">The line of time</h2>
        <p className={`${styles.how} screen-only`}>
          On the right, what happened, each where its date lies; open one to read it, with its sources, how
          sure it is and what does not fit.{' '}
          <span className={styles.wide}>
            On the left, the phases and moves of the model that come nearest.{' '}
          </span>
          What is in italics is older than the scenario, and left out of it.
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
            The walk that comes nearest
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
                  {each.title}: {movesOf(each).length} moves
                </Button>
              ))}
            <Button onClick={() => onWalk(movesOf(chosen))}>Walk it in Explore</Button>
          </p>
          <WalkSteps key={chosen.id} walk={chosen} notes={notes} at={step} onStep={setStep} onShow={show} />
          {readings.length > 0 && (
            <>
              <h3 className={styles.subheading}>Other readings</h3>
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
          <h2 id="hindsight-own">Your walk beside it</h2>
          <OwnWalk nearest={nearest} walk={walk} votes={votes} />
        </section>
      )}

      {missing.length > 0 && (
        <section aria-labelledby="hindsight-missing">
          <h2 id="hindsight-missing">Where the model had no room</h2>
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
          <h2 id="hindsight-retrospect">What was said beforehand</h2>
          <h3 className={styles.subheading}>The analysis of the model</h3>
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
          <h2 id="hindsight-standings">Where each interest stands</h2>
          <p className={styles.how}>Our inference from the facts above, as of {lastLooked}.</p>
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
                          <StandingShape standing={standing} /> {interest.name}:{' '}
                          <StandingWord standing={standing} />
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
          <h2 id="hindsight-open">What was not found</h2>
          <p className={styles.how}>When last looked, on {lastLooked}.</p>
          <ul className={styles.bullets}>
            {openEnds.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}

      {questions.length > 0 && (
        <section aria-labelledby="hindsight-questions">
          <h2 id="hindsight-questions">Questions for a class</h2>
          <ol className={styles.questions}>
            {questions.map(({ text, weighs, notes: restsOn }) => (
              <li key={text}>
                <p>{text}</p>
                <details>
                  <summary>What a good answer weighs</summary>
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
