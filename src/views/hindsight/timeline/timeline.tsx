import { useMemo } from 'react';
import { hindsight as message } from '#messages/hindsight';
import { formatShort } from '#messages/period';
import { dayOf, middleOf, spanOf } from '../../../hindsight/dates';
import type { Hindsight, Note } from '../../../hindsight/types';
import { lookup } from '../../../scenario/lookup';
import type { Scenario } from '../../../scenario/types';
import { customProperties } from '../../../ui/custom-properties';
import hues from '../../../ui/hue.module.css';
import { useScenario } from '../../../ui/scenario-context';
import { NoteDetails } from '../note-details';
import { type PhaseSpan, phaseSpans } from './phase-spans';
import { placeLabels } from './place-labels';
import { timeScale } from './time-scale';
import styles from './timeline.module.css';
import { useSizes } from './use-sizes';

/** So many pixels to a day at the least; more where labels take more room than the line would have. */
const minPixelsADay = 0.78;
/** Between one label and the next. */
const gap = 4;
/** A phase that took days only can still be seen and named. */
const minPhase = 16;
/** A shorter one has no room for its name from top to bottom. */
const minNamed = 60;

interface TimelineProps {
  readonly hindsight: Hindsight;
  /** The ids of the facts that are open. */
  readonly open: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  /** Shows a step of the walk that comes nearest, by its place among all of its steps. */
  readonly onStep: (index: number) => void;
}

/**
 * What happened, to scale in time: the facts on one side of the line, on the other the phases and moves of the model that
 * come nearest. Labels that would overlap are moved apart, and a line leads from each to its date.
 */
export function Timeline({ hindsight, open, onToggle, onStep }: TimelineProps) {
  const scenario = useScenario();
  const { notes, walks, lastLooked } = hindsight;
  const walk = walks[0];
  const scale = useMemo(() => timeScale(hindsight), [hindsight]);
  const entries = useMemo(() => entriesOf(scenario, notes), [scenario, notes]);
  const spans = useMemo(
    () => (walk ? phaseSpans(scenario, walk, lastLooked) : []),
    [scenario, walk, lastLooked],
  );
  const steps = useMemo(
    () =>
      (walk?.steps ?? []).flatMap(({ move, date }, index) =>
        move === undefined ? [] : [{ index, move: lookup(scenario).move(move), day: spanOf(date).first }],
      ),
    [scenario, walk],
  );
  const [factList, factSizes] = useSizes(entries.length);
  const [stepList, stepSizes] = useSizes(steps.length);
  const pixelsADay = Math.max(minPixelsADay, roomFor(factSizes) / (scale.last + 1 - scale.first));
  const yOf = (day: number) => (day - scale.first) * pixelsADay;
  const factTops =
    factSizes &&
    placeLabels(
      entries.map(({ day }, index) => labelAt(yOf(day), factSizes[index])),
      gap,
    );
  // In the order of the walk, whose moves the world did not always make in turn.
  const stepDays = steps.map((_, index) => Math.max(...steps.slice(0, index + 1).map(({ day }) => day)));
  const stepTops =
    stepSizes &&
    placeLabels(
      stepDays.map((day, index) => ({ at: yOf(day) + 10, size: stepSizes[index] ?? 0 })),
      gap,
    );
  const end = yOf(scale.last + 1);
  const ends = [end, bottomOf(factTops, factSizes), bottomOf(stepTops, stepSizes)];
  const height = Math.ceil(Math.max(...ends));
  const asOf = dayOf(scenario.asOf);
  return (
    <div
      className={styles.timeline}
      style={customProperties({ '--height': `${height}px` })}
      data-placed={factTops !== undefined}
    >
      <div className={styles.phases} style={{ blockSize: `${end}px` }}>
        {placedPhases(spans, yOf).map(({ name, from, hue, top, size }) => (
          <p
            key={`${name} ${from}`}
            className={`${styles.phase} ${hue ? (hues[hue] ?? '') : ''}`}
            data-outcome={hue !== undefined}
            data-short={size < minNamed}
            style={{
              insetBlockStart: `${top}px`,
              blockSize: `${size}px`,
            }}
          >
            <span>{name}</span>
          </p>
        ))}
      </div>
      <ol ref={stepList} className={styles.steps} aria-label={message.moves}>
        {steps.map(({ index, move }, place) => (
          <li key={index} style={{ insetBlockStart: `${stepTops?.[place] ?? 0}px` }}>
            <button type="button" onClick={() => onStep(index)}>
              <span className={styles.number}>{place + 1}</span> {move.story}
            </button>
          </li>
        ))}
      </ol>
      <svg
        className={styles.stepLines}
        aria-hidden="true"
        height={height}
        viewBox={`0 0 24 ${height}`}
        preserveAspectRatio="none"
      >
        {stepTops &&
          stepDays.map((day, index) => {
            const label = (stepTops[index] ?? 0) + 13;
            return <path key={index} d={`M0 ${label} L10 ${label} L24 ${yOf(day)}`} />;
          })}
      </svg>
      <div className={styles.axis} style={{ blockSize: `${end}px` }} aria-hidden="true">
        {scale.years.map(({ year, day }) => (
          <p key={year} style={{ insetBlockStart: `${yOf(day)}px` }}>
            {year}
          </p>
        ))}
      </div>
      <div className={styles.asOf} style={{ insetBlockStart: `${yOf(asOf)}px` }} aria-hidden="true" />
      <svg
        className={styles.lines}
        aria-hidden="true"
        height={height}
        viewBox={`0 0 40 ${height}`}
        preserveAspectRatio="none"
      >
        {factTops &&
          entries.map(({ note, day }, index) => {
            const label = (factTops[index] ?? 0) + lineOffset;
            return (
              <g key={note?.id ?? ''} data-open={note && open.has(note.id)} data-now={note === undefined}>
                <path d={`M7 ${yOf(day)} L28 ${label} L40 ${label}`} />
                {note?.dates.map((period) => {
                  const { first, last } = spanOf(period);
                  return last - first > 31 ? (
                    <line key={period.from} x1={12} x2={12} y1={yOf(first)} y2={yOf(last + 1)} />
                  ) : (
                    <circle key={period.from} cx={7} cy={yOf(middleOf(period))} r={4} />
                  );
                })}
              </g>
            );
          })}
      </svg>
      <ol ref={factList} className={styles.facts} aria-label={message.facts}>
        {entries.map(({ note }, index) => {
          const style = { insetBlockStart: `${factTops?.[index] ?? 0}px` };
          if (!note) {
            return (
              <li key="now" className={styles.now} style={style}>
                <span className={styles.date}>{formatShort({ from: scenario.asOf })}</span>
                <span>{message.asOf}</span>
              </li>
            );
          }
          const isOpen = open.has(note.id);
          return (
            <li key={note.id} id={factId(note.id)} data-background={note.background} style={style}>
              <h3>
                <button type="button" aria-expanded={isOpen} onClick={() => onToggle(note.id)}>
                  <span className={styles.date}>{note.dates[0] && formatShort(note.dates[0])}</span>
                  <span className={styles.title}>{note.title}</span>
                </button>
              </h3>
              <div className={styles.details} hidden={!isOpen}>
                <NoteDetails note={note} lastLooked={lastLooked} />
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The line of a label that its date's line leads to. */
const lineOffset = 18;

/** The id of a fact's entry on the page. */
export function factId(id: string): string {
  return `fact-${id}`;
}

/** What has a place on the line: a fact or, without one, the scenario's own date. */
interface Entry {
  readonly note?: Note;
  /** In days since 1970-01-01. */
  readonly day: number;
}

function entriesOf(scenario: Scenario, notes: readonly Note[]): Entry[] {
  const entries: Entry[] = notes.map((note) => ({ note, day: startOf(note) }));
  return [...entries, { day: dayOf(scenario.asOf) }].sort((a, b) => a.day - b.day);
}

/** Phases to scale, but for those too short to be named, which the next makes room for. */
function placedPhases(spans: readonly PhaseSpan[], yOf: (day: number) => number) {
  let end = 0;
  return spans.map((span) => {
    const top = Math.max(yOf(span.from), end);
    const size = Math.max(yOf(span.to) - top, minPhase);
    end = top + size;
    return { ...span, top, size };
  });
}

function startOf({ dates }: Note): number {
  return Math.min(...dates.map((period) => spanOf(period).first));
}

/** A label whose first line stands at a place, whatever is open under it. */
function labelAt(at: number, size = 0) {
  return { at: at - lineOffset + size / 2, size };
}

/** What labels take when none is open, by the middle one of their sizes. */
function roomFor(sizes: readonly number[] = []): number {
  const middle = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  return sizes.length * (middle + gap);
}

function bottomOf(tops: readonly number[] | undefined, sizes: readonly number[] | undefined): number {
  return (tops?.at(-1) ?? 0) + (sizes?.at(-1) ?? 0);
}
