import { useState } from 'react';
import { ahead as messages } from '#messages/ahead';
import type { LineOfPlay } from '../../../analysis/preferences/line-of-play';
import type { PlayAhead } from '../../../analysis/preferences/preference-result';
import { isComputed, type Part } from '../../../analysis/result/analysis-result';
import { lookup } from '../../../scenario/lookup';
import type { MoveId } from '../../../scenario/types';
import { Disc } from '../../../ui/disc';
import type { AnalysisContext } from '../parts/analysis-context';
import { endHue } from '../parts/end-hue';
import { WalkIt } from '../parts/example-path';
import { Disclosure, Missing, Scrolling, Section } from '../parts/section';
import { comingParts, lotteryName } from './describe-coming';
import styles from './if-they-look-ahead.module.css';
import { LineSteps } from './line-steps';

interface IfTheyLookAheadProps {
  readonly asked: AnalysisContext;
  readonly play: Part<PlayAhead>;
  /** Asks everything from where the walk is. */
  readonly onFromHere: () => void;
}

/** What comes if everyone looks ahead: where each choice leads, and the line of play with its reasons. */
export function IfTheyLookAhead({ asked, play, onFromHere }: IfTheyLookAheadProps) {
  const { scenario } = asked;
  const [isLeft, setIsLeft] = useState(false);
  if (!isComputed(play)) {
    return (
      <Section title={messages.title} lead={messages.notKnown}>
        <Missing>{play.notComputed}</Missing>
      </Section>
    );
  }
  if (play.choices.length === 0) return <Section title={messages.title} lead={messages.none} />;
  const leave = (moves: readonly MoveId[]) => {
    asked.send({ type: 'follow', moves, from: asked.from });
    onFromHere();
    setIsLeft(true);
  };
  return (
    <Section title={messages.title} lead={messages.lead(comingParts(scenario, play))}>
      <p className={styles.note}>
        {messages.what} {play.completions > 1 && messages.completions({ count: play.completions })}
      </p>
      <p className="visually-hidden" role="status">
        {isLeft && messages.left}
      </p>
      <Choices asked={asked} play={play} />
      {play.lines.length > 0 ? (
        <div className={styles.lines}>
          <h3>{messages.lines({ lines: play.lines.length })}</h3>
          {play.lines.map((line, index) =>
            index === 0 ? (
              <Line key={index} asked={asked} line={line} onLeave={leave} />
            ) : (
              <Disclosure
                key={index}
                summary={messages.lineTo({ number: index + 1, end: lotteryName(scenario, line.comesTo) })}
              >
                <Line asked={asked} line={line} onLeave={leave} />
              </Disclosure>
            ),
          )}
        </div>
      ) : (
        play.completions > 1 && <p className={styles.note}>{messages.openLine}</p>
      )}
    </Section>
  );
}

function Choices({ asked, play }: { asked: AnalysisContext; play: PlayAhead }) {
  const { scenario } = asked;
  return (
    <Scrolling label={messages.choices}>
      <table className={styles.choices}>
        <caption>{messages.choices}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.choice}</th>
            <th scope="col">{messages.leadsTo}</th>
            <th scope="col">{messages.isMade}</th>
          </tr>
        </thead>
        <tbody>
          {play.choices.map((choice) => (
            <tr key={choice.move} className={choice.only && endHue(scenario, choice.only)}>
              <th scope="row">
                <Disc mover={choice.by} /> {lookup(scenario).move(choice.move).label}
              </th>
              <td className={styles.leads}>{messages.leads(comingParts(scenario, choice))}</td>
              <td>
                {choice.isMade
                  ? messages.made[choice.isMade]
                  : choice.by === 'chance'
                    ? messages.byChance
                    : messages.notKnown}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

interface LineProps {
  readonly asked: AnalysisContext;
  readonly line: LineOfPlay;
  readonly onLeave: (moves: readonly MoveId[]) => void;
}

function Line({ asked, line, onLeave }: LineProps) {
  const moves = line.steps.map(({ move }) => move);
  return (
    <div>
      <LineSteps line={line} onLeave={onLeave} />
      {moves.length > 0 && <WalkIt asked={asked} moves={moves} />}
    </div>
  );
}
