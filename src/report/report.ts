import { accountAt, type Change, textOf } from '../scenario/account';
import { lookup } from '../scenario/lookup';
import { moverName } from '../scenario/mover-name';
import { openMoves } from '../scenario/states';
import type { Move, Mover, Party, Passage, Scenario, SituationId, Standing } from '../scenario/types';
import { valueUnder } from '../scenario/value-under';
import { noteOn } from '../walk/marking';
import type { Marks } from '../walk/session';
import { currentState, movesTo, type Station, stationsTo, type Walk } from '../walk/walk';
import { storyOf } from '../walk/walk-story';
import { classOf, type ReportClass } from './report-class';
import { ordersOf, type ReportOrder } from './report-orders';
import { type ReportSources, sourceList } from './report-sources';

/** A statement and the mark of what it rests on, which `sources` explains. */
export interface Claim {
  readonly text: string;
  readonly mark: string;
}

/** What a step changed, or confirmed, for an interest. */
export interface ReportChange extends Claim {
  /** The interest's id. */
  readonly interest: string;
  readonly from: Standing;
  readonly to: Standing;
}

/** A step of the walk; the claim is what the move does. */
export interface ReportStep extends Claim {
  /** From 1. */
  readonly step: number;
  readonly by: Mover;
  readonly mover: string;
  readonly story: string;
  /** The title of the situation or outcome it leads to. */
  readonly to: string;
  readonly changes: readonly ReportChange[];
  /** The person's own; empty where there is none. */
  readonly note: string;
}

/** Where an interest stands, and the sentence last told of it. */
export interface ReportInterest extends Claim {
  readonly id: string;
  readonly name: string;
  readonly start: Standing;
  readonly standing: Standing;
}

export interface ReportParty {
  readonly id: Party['id'];
  readonly name: string;
  readonly interests: readonly ReportInterest[];
}

/** Where the walk stands. */
export interface ReportPlace {
  readonly kind: 'situation' | 'outcome';
  readonly at: SituationId;
  readonly title: string;
  readonly account: readonly Claim[];
  /** Who is to move and what is open to them; none at an outcome, or where assumptions close every move. */
  readonly next: { readonly mover: string; readonly choices: readonly string[] } | undefined;
}

/** An answer the person has fixed; the claim is what it says. */
export interface ReportAnswer extends Claim {
  readonly question: string;
  readonly answer: string;
}

/** Everything a report of a walk says, as plain data. */
export interface Report {
  readonly title: string;
  readonly scenario: { readonly id: string; readonly version: number };
  /** The date the scenario stands at, as ISO 8601. */
  readonly asOf: string;
  /** The date the report was made, as ISO 8601. */
  readonly made: string;
  /** The address that opens the walk; none where nobody else could open it. */
  readonly link: string | undefined;
  /** How the walk got here, as a paragraph; empty at the start. */
  readonly story: string;
  /** The note on the start; empty where there is none. */
  readonly startNote: string;
  readonly steps: readonly ReportStep[];
  readonly place: ReportPlace;
  readonly parties: readonly ReportParty[];
  readonly assumptions: readonly ReportAnswer[];
  /** What the person says that parties want. */
  readonly orders: readonly ReportOrder[];
  /** What a class did on the way; none where no class did anything. */
  readonly class: ReportClass | undefined;
  readonly sources: ReportSources;
}

/** What goes into a report beside the walk. */
export interface ReportInput extends Pick<Marks, 'notes' | 'votes' | 'played' | 'rankings'> {
  /** The address that opens the walk; none where nobody else could open it. */
  readonly link: string | undefined;
  /** The date it is made, as ISO 8601. */
  readonly made: string;
}

/** The report of a walk, as far as it has come: how it got here, where that leaves every party, and why we say so. */
export function reportOf(scenario: Scenario, walk: Walk, input: ReportInput): Report {
  const { notes, link, made } = input;
  const stations = stationsTo(scenario, walk);
  const sources = sourceList(scenario);
  const claim = (...account: readonly Passage[]): Claim => ({
    text: textOf(account),
    mark: [...new Set(account.map(({ basis }) => sources.markOf(basis)))].join(', '),
  });
  const path = movesTo(walk);
  const note = (step: number) => noteOn({ notes }, path.slice(0, step));

  // Marks are numbered as they are met, so the parts are made in the order in which they are read.
  const steps = stations.flatMap(({ move, ...station }, step) =>
    move ? [stepOf(scenario, { ...station, move }, step, note(step), claim)] : [],
  );
  const place = placeOf(scenario, walk, claim);
  const parties = scenario.parties.map((party) => partyOf(party, stations, claim));
  const assumptions = scenario.assumptions.flatMap(({ id, question, answers }) => {
    const answer = answers.find((candidate) => candidate.id === valueUnder(walk.assumptions, id));
    return answer ? [{ question, answer: answer.label, ...claim(answer) }] : [];
  });
  return {
    title: scenario.title,
    scenario: { id: scenario.id, version: scenario.version },
    asOf: scenario.asOf,
    made,
    link,
    story: storyOf(scenario, stations),
    startNote: note(0),
    steps,
    place,
    parties,
    assumptions,
    orders: ordersOf(scenario, input.rankings),
    class: classOf(scenario, walk, input),
    sources: sources.used(),
  };
}

/** Whether there are notes of the person's own on the way a report tells. */
export function hasNotes({ startNote, steps }: Report): boolean {
  return startNote !== '' || steps.some(({ note }) => note !== '');
}

/** A report without the person's own notes. */
export function withoutNotes(report: Report): Report {
  return { ...report, startNote: '', steps: report.steps.map((step) => ({ ...step, note: '' })) };
}

type MakeClaim = (...account: readonly Passage[]) => Claim;

function stepOf(
  scenario: Scenario,
  { move, state, changes }: Station & { readonly move: Move },
  step: number,
  note: string,
  claim: MakeClaim,
): ReportStep {
  return {
    step,
    by: move.by,
    mover: moverName(scenario, move.by),
    story: move.story,
    ...claim({ text: move.does, basis: move.basis }),
    to: lookup(scenario).node(state.at).title,
    changes: changes.map(({ interest, from, to, account }) => ({
      interest,
      from,
      to,
      ...claim(...account),
    })),
    note,
  };
}

function placeOf(scenario: Scenario, walk: Walk, claim: MakeClaim): ReportPlace {
  const state = currentState(scenario, walk);
  const open = openMoves(scenario, state, walk.assumptions);
  const mover = open[0]?.by;
  return {
    kind: lookup(scenario).isOutcome(state.at) ? 'outcome' : 'situation',
    at: state.at,
    title: lookup(scenario).node(state.at).title,
    account: accountAt(scenario, state).map((passage) => claim(passage)),
    next: mover && { mover: moverName(scenario, mover), choices: open.map(({ label }) => label) },
  };
}

function partyOf(party: Party, stations: readonly Station[], claim: MakeClaim): ReportParty {
  const lastChange = new Map<string, Change>(
    stations.flatMap(({ changes }) => changes.map((change) => [change.interest, change] as const)),
  );
  return {
    id: party.id,
    name: party.name,
    interests: party.interests.map(({ id, name, start, basis }) => {
      const told = lastChange.get(id);
      const words = told ? claim(...told.account) : claim({ text: 'No move has touched it so far.', basis });
      return { id, name, start, standing: told?.to ?? start, ...words };
    }),
  };
}
