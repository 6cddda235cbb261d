import { accountAt, changesOf, standingsAfter, startStandings } from '../../../src/scenario/account';
import { openMoves, startState, stateAfter } from '../../../src/scenario/states';
import type { Move, Standings, State } from '../../../src/scenario/types';
import { stateKey } from '../../scenario/state-key';
import { tiktok as scenario } from '../../tiktok';

/** What a walk has been through, as far as some sentence of the scenario speaks of it. */
export interface History {
  /** The move that led here; none at the start. */
  readonly last?: string | undefined;
  /** The move that last brought the talks back to the table after they had been stuck or an offer was refused. */
  readonly backBy?: string | undefined;
  readonly objections: 0 | 1 | 2;
  readonly dataAccepted: boolean;
  readonly measuresAccepted: boolean;
  readonly offeredOversight: boolean;
  readonly offeredUnderThreat: boolean;
}

/** A text as a reader meets it. */
export interface Reading {
  readonly kind: 'account' | 'consequence' | 'choice';
  readonly text: string;
  readonly at: string;
  /** Where the facts stand when it is read: for a consequence, after its move. */
  readonly state: State;
  readonly history: History;
  /** The move that it belongs to, if it is no part of an account. */
  readonly move?: string;
}

const returning = ['improve', 'reopen', 'threaten'];

function after(history: History, { id }: Move, before: State): History {
  return {
    last: id,
    backBy: returning.includes(id) ? id : history.backBy,
    objections: id === 'object' ? (history.objections === 0 ? 1 : 2) : history.objections,
    dataAccepted: history.dataAccepted || id === 'acceptData',
    measuresAccepted: history.measuresAccepted || id === 'acceptMeasures',
    offeredOversight: history.offeredOversight || id === 'offerAlgorithm',
    offeredUnderThreat: history.offeredUnderThreat || (id.startsWith('offer') && isThreatened(before)),
  };
}

/** The value that a fact has, by its id. */
export function factOf({ facts }: State, fact: string): string | undefined {
  return Object.entries(facts).find(([id]) => id === fact)?.[1];
}

function isThreatened(state: State): boolean {
  return factOf(state, 'ultimatum') === 'used';
}

/** A place of a walk, with its history and standings, and each way on from there. */
export interface Stop {
  readonly state: State;
  readonly history: History;
  readonly standings: Standings;
  readonly steps: readonly { readonly move: Move; readonly to: Stop }[];
}

/** Every place that some walk comes to, told apart by its history and standings too. */
export function stops(): Stop[] {
  const found = new Map<string, Stop>();
  const visit = (state: State, history: History, standings: Standings): Stop => {
    const key = JSON.stringify([stateKey(scenario, state), history, Object.values(standings)]);
    const known = found.get(key);
    if (known) return known;
    const steps: { move: Move; to: Stop }[] = [];
    const stop = { state, history, standings, steps };
    found.set(key, stop);
    for (const move of openMoves(scenario, state)) {
      const changes = changesOf(scenario, move, { state, standings });
      const to = visit(
        stateAfter(scenario, move, state),
        after(history, move, state),
        standingsAfter(standings, changes),
      );
      steps.push({ move, to });
    }
    return stop;
  };
  const none: History = {
    objections: 0,
    dataAccepted: false,
    measuresAccepted: false,
    offeredOversight: false,
    offeredUnderThreat: false,
  };
  visit(startState(scenario), none, startStandings(scenario));
  return [...found.values()];
}

/** Every text that is read at some stop, with the context it is read in. */
export function readings(from: readonly Stop[]): Reading[] {
  return from.flatMap(({ state, history, standings, steps }) => [
    ...accountAt(scenario, state).map(
      ({ text }): Reading => ({ kind: 'account', text, at: state.at, state, history }),
    ),
    ...steps.flatMap(({ move, to }) => [
      ...[move.does, move.why].map(
        (text): Reading => ({ kind: 'choice', text, at: state.at, state, history, move: move.id }),
      ),
      ...changesOf(scenario, move, { state, standings })
        .flatMap(({ account }) => account)
        .map(
          ({ text }): Reading => ({
            kind: 'consequence',
            text,
            at: state.at,
            state: to.state,
            history: to.history,
            move: move.id,
          }),
        ),
    ]),
  ]);
}
