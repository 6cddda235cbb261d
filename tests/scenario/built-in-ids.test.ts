import { expect, it } from 'vitest';
import { answerCombinations } from '../../src/analysis/assumptions/answer-combinations';
import { startOdds } from '../../src/analysis/odds/answer-odds';
import { checkLikelihoods } from '../../src/analysis/odds/likelihood-faults';
import { moveWeight } from '../../src/analysis/odds/likelihoods';
import { leadersOf, totalOf, votesFor, withCount } from '../../src/classroom/tally';
import { answersIn } from '../../src/messages/en/wording';
import { parseStoredSession } from '../../src/persistence/parse-stored-session';
import { restoreSession } from '../../src/persistence/restore-session';
import { serializeSession } from '../../src/persistence/serialize-session';
import { readScenario } from '../../src/scenario/read';
import { openMoves, startState } from '../../src/scenario/states';
import type { MoveId } from '../../src/scenario/types';
import { valueUnder } from '../../src/scenario/value-under';
import { readAddress, writeAddress } from '../../src/url/address';
import type { Session } from '../../src/walk/session';
import { newWalk, takeMove } from '../../src/walk/walk';
import { smallScenario, smallText } from './check/small-scenario';

const names = {
  seller: 'constructor',
  buyer: 'toString',
  money: 'valueOf',
  boat: 'hasOwnProperty',
  price: 'isPrototypeOf',
  ask: 'constructor',
  keep: 'toString',
  refuse: 'valueOf',
  buy: 'hasOwnProperty',
  patient: 'constructor',
  yes: 'valueOf',
  no: 'toString',
} as const;

/** The small scenario with ids that every object has something under. */
const builtIn = readScenario(
  JSON.parse(
    Object.entries(names).reduce((text, [id, name]) => text.replaceAll(`"${id}"`, `"${name}"`), smallText),
  ),
);
const plain = readScenario(smallScenario());
const moves = builtIn.situations.flatMap((situation) => situation.moves);

it('a record has nothing under the name of what every object inherits', () => {
  expect(valueUnder<string, number>({}, 'constructor')).toBeUndefined();
  expect(valueUnder<string, number>({ constructor: 2 }, 'constructor')).toBe(2);
});

it('moves weigh 1 until told otherwise, and no likelihood is faulty', () => {
  expect(moves.map((move) => moveWeight(move, {}))).toEqual([1, 1, 1, 1]);
  expect(checkLikelihoods(builtIn, {})).toEqual([]);
  expect(startOdds(builtIn)).toEqual(startOdds(plain));
});

it('an answer that nobody fixed closes nothing, and is counted among the free', () => {
  expect(openMoves(builtIn, startState(builtIn), {})).toHaveLength(2);
  expect(answersIn(builtIn, {})).toEqual([]);
  expect(answerCombinations(builtIn).map(({ prospects }) => prospects)).toEqual(
    answerCombinations(plain).map(({ prospects }) => prospects),
  );
});

it('votes count', () => {
  const tally = withCount<string>({}, 'constructor', 2);
  expect([votesFor(tally, 'constructor'), votesFor(tally, 'toString'), totalOf(tally)]).toEqual([2, 0, 2]);
  expect(leadersOf(tally)).toEqual(['constructor']);
});

/** A session with something under every such id. */
const session = {
  walk: {
    ...takeMove(builtIn, newWalk(), 'constructor' as MoveId),
    assumptions: { constructor: 'valueOf' },
  },
  likelihoods: { constructor: 3, hasOwnProperty: 2 },
  answerLikelihoods: { constructor: { toString: 2 } },
  rankings: { constructor: [['sold'], ['kept'], ['_stuck', '_never']] },
  pins: [],
  notes: [],
  votes: [{ path: [], tally: { constructor: 2, toString: 1 } }],
} as unknown as Session;

it('a session is stored and opened whole', () => {
  const stored = parseStoredSession(
    JSON.parse(JSON.stringify(serializeSession(builtIn, session, new Date(0)))),
  );
  expect(stored).toMatchObject({ ok: true });
  if (!stored.ok) return;
  const opened = restoreSession(builtIn, stored.value);
  expect(opened).toEqual({ ok: true, value: { session, problems: [] } });
});

it('a link holds its answers, likelihoods and rankings, and nothing that was not set', () => {
  const { walk, likelihoods, answerLikelihoods, rankings } = session;
  const place = { view: 'explore' as const, moves: ['constructor' as MoveId], assumptions: walk.assumptions };
  const full = { ...place, likelihoods, answerLikelihoods, ...(rankings && { rankings }) };
  expect(readAddress(builtIn, writeAddress(builtIn, full), ['explore'])).toEqual({ ...full, problems: [] });
  const bare = writeAddress(builtIn, {
    ...place,
    assumptions: {},
    likelihoods: {},
    answerLikelihoods: {},
    rankings: {},
  });
  expect(readAddress(builtIn, bare, ['explore'])).toEqual({ ...place, assumptions: {}, problems: [] });
});
