import { accountAt, changesOf, standingsAfter, startStandings } from '../../../src/scenario/account';
import { openMoves, positionAfter, startPosition } from '../../../src/scenario/positions';
import type { Move, Position, Standings } from '../../../src/scenario/types';
import { positionKey } from '../../scenario/position-key';
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
  readonly position: Position;
  readonly history: History;
  /** The move that it belongs to, if it is no part of an account. */
  readonly move?: string;
}

const returning = ['improve', 'reopen', 'threaten'];

function after(history: History, { id }: Move, before: Position): History {
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
export function factOf({ facts }: Position, fact: string): string | undefined {
  return Object.entries(facts).find(([id]) => id === fact)?.[1];
}

function isThreatened(position: Position): boolean {
  return factOf(position, 'ultimatum') === 'used';
}

/** A place of a walk, with its history and standings, and each way on from there. */
export interface Stop {
  readonly position: Position;
  readonly history: History;
  readonly standings: Standings;
  readonly steps: readonly { readonly move: Move; readonly to: Stop }[];
}

/** Every place that some walk comes to, told apart by its history and standings too. */
export function stops(): Stop[] {
  const found = new Map<string, Stop>();
  const visit = (position: Position, history: History, standings: Standings): Stop => {
    const key = JSON.stringify([positionKey(scenario, position), history, Object.values(standings)]);
    const known = found.get(key);
    if (known) return known;
    const steps: { move: Move; to: Stop }[] = [];
    const stop = { position, history, standings, steps };
    found.set(key, stop);
    for (const move of openMoves(scenario, position)) {
      const changes = changesOf(scenario, move, { position, standings });
      const to = visit(
        positionAfter(scenario, move, position),
        after(history, move, position),
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
  visit(startPosition(scenario), none, startStandings(scenario));
  return [...found.values()];
}

/** Every text that is read at some stop, with the context it is read in. */
export function readings(from: readonly Stop[]): Reading[] {
  return from.flatMap(({ position, history, standings, steps }) => [
    ...accountAt(scenario, position).map(
      ({ text }): Reading => ({ kind: 'account', text, at: position.at, position, history }),
    ),
    ...steps.flatMap(({ move, to }) => [
      ...[move.does, move.why].map(
        (text): Reading => ({ kind: 'choice', text, at: position.at, position, history, move: move.id }),
      ),
      ...changesOf(scenario, move, { position, standings }).map(
        ({ text }): Reading => ({
          kind: 'consequence',
          text,
          at: position.at,
          position: to.position,
          history: to.history,
          move: move.id,
        }),
      ),
    ]),
  ]);
}
