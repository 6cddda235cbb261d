import { describe, expect, it } from 'vitest';
import { restoreSession } from '../../src/persistence/restore-session';
import { serializeSession } from '../../src/persistence/serialize-session';
import type { StoredSession } from '../../src/persistence/stored-session-schema';
import type { MoveId, Scenario } from '../../src/scenario/types';
import { noMarks } from '../../src/walk/session';
import { goTo, newWalk, startStep, takeMoves } from '../../src/walk/walk';
import { answer, moves, tiktok, without } from '../tiktok';

const first = takeMoves(tiktok, newWalk(), moves('offerData acceptData offerAlgorithm'));
const walk = takeMoves(tiktok, goTo(first, startStep), moves('holdFirm keepTalking'));
const kept = serializeSession(tiktok, { ...noMarks, walk }, new Date('2022-12-08T09:30:00Z'));
const asked = answer(0, 1);

function opened(entries: object, scenario: Scenario = tiktok) {
  const open = restoreSession(scenario, { ...kept, ...entries } as StoredSession);
  if (!open.ok) throw new Error(open.problem);
  return open.value;
}

describe('a kept session opened in the scenario it was made in', () => {
  it('has its walk and marks and no problems', () => {
    const marks = {
      name: 'Monday',
      likelihoods: { offerData: 2 },
      answerLikelihoods: { [asked.assumption]: { [asked.answer]: 3 } },
      pins: [{ id: '1', name: 'A pin', moves: moves('holdFirm') }],
      notes: [{ path: moves('offerData'), text: 'A note' }],
      votes: [
        {
          path: [],
          tally: { offerData: 1 },
          named: [{ who: 'Ann', move: 'offerData' as MoveId }],
          meaning: { interest: 'washingtonData', tally: { secured: 1 } },
        },
      ],
      played: ['washington'],
    };
    expect(opened({ ...marks, assumptions: { [asked.assumption]: asked.answer } })).toStrictEqual({
      session: { ...marks, walk: { ...walk, assumptions: { [asked.assumption]: asked.answer } } },
      problems: [],
    });
  });

  it('has none of the entries that it was kept without', () => {
    const vote = { path: moves('offerData'), tally: {} };
    expect(opened({ votes: [vote] })).toStrictEqual({
      session: { ...noMarks, votes: [vote], walk },
      problems: [],
    });
  });

  it('of another version says nothing of it where all of it opens', () => {
    expect(opened({ scenario: { ...kept.scenario, version: 99 } }).problems).toEqual([]);
  });
});

describe('the walk of a kept session', () => {
  it('stops before a move that is gone, and says so once for all that came after it', () => {
    expect(opened({}, without('acceptData'))).toEqual({
      session: {
        ...noMarks,
        walk: {
          here: 3,
          steps: [
            { parent: 0, move: 'offerData' },
            { parent: 0, move: 'holdFirm' },
            { parent: 2, move: 'keepTalking' },
          ],
          onward: { 0: 2, 2: 3 },
          assumptions: {},
        },
      },
      problems: [
        'Step 2, “acceptData”, cannot be taken at “Washington reviews the data safeguards” any more, so that way stops there.',
        'In all, 2 of 5 steps are left out.',
      ],
    });
  });

  it('is at the start where its first move is gone', () => {
    const { session, problems } = opened({}, without('holdFirm'));
    expect(session.walk).toMatchObject({ here: 0, onward: { 1: 2, 2: 3 } });
    expect(problems[0]).toMatch(
      /^Step 4, “holdFirm”, cannot be taken at “TikTok and Washington at the table”/,
    );
  });

  it('stops before a move that what happened before it does not open', () => {
    const steps = [{ after: 0, move: 'conclude' }];
    const { session, problems } = opened({ walk: { here: 1, steps, onward: [1] } });
    expect(session.walk).toEqual(newWalk());
    expect(problems).toHaveLength(2);
  });

  it('names the version it was kept with and this one, where they differ', () => {
    const later = { ...without('acceptData'), version: 8 };
    expect(opened({ scenario: { ...kept.scenario, version: 7 } }, later).problems.at(-1)).toBe(
      'It was kept with version 7 of the scenario; this is version 8.',
    );
  });
});

describe('what a scenario no longer has', () => {
  it.each<[string, object, object, string]>([
    [
      'an answer of a question',
      { assumptions: { [asked.assumption]: 'perhaps' } },
      {},
      `The answer “perhaps” to “${asked.assumption}” is not one of this scenario’s; it is left open.`,
    ],
    [
      'how likely one of the answers is',
      { answerLikelihoods: { [asked.assumption]: { [asked.answer]: 1, perhaps: 2 } } },
      { answerLikelihoods: {} },
      `How likely the answers to “${asked.assumption}” are is left out: they are not this scenario’s any more.`,
    ],
    [
      'a question whose answers were not weighed',
      { answerLikelihoods: { nobody: {} } },
      { answerLikelihoods: {} },
      'How likely the answers to “nobody” are is left out: they are not this scenario’s any more.',
    ],
    [
      'an outcome in a ranking',
      { rankings: { washington: 'agreement>fullBan=continuedDelay>truce' } },
      {},
      'The ranking of Washington, at character 34: There is no outcome “truce”; there are agreement, continuedDelay, fullBan, perceivedInaction, and _never for never ending and _stuck for a dead end. It is left as the scenario has it.',
    ],
    [
      'a party that was ranked for',
      { rankings: { senate: 'agreement' } },
      {},
      'The ranking of “senate” is left out: there is no such party any more.',
    ],
    [
      'how likely a move is',
      { likelihoods: { shout: 1, offerData: 2 } },
      { likelihoods: { offerData: 2 } },
      'The likelihood for “shout” is left out: there is no such move any more.',
    ],
    [
      'the end of a pinned path',
      { pins: [{ id: '1', name: 'A pin', moves: ['offerData', 'shout'] }] },
      { pins: [{ id: '1', name: 'A pin', moves: ['offerData'] }] },
      'The pinned path “A pin” stops after 1 of its 2 steps.',
    ],
    [
      'the step of a note',
      { notes: [{ path: ['shout'], text: 'x'.repeat(41) }] },
      { notes: [] },
      `The note “${'x'.repeat(40)}…” stands at a step that is no longer there; it is left out.`,
    ],
    [
      'the step of a short note, which nothing opens',
      { notes: [{ path: ['conclude'], text: 'x'.repeat(40) }] },
      { notes: [] },
      `The note “${'x'.repeat(40)}” stands at a step that is no longer there; it is left out.`,
    ],
    [
      'the step of a vote',
      { votes: [{ path: ['shout'], tally: {} }] },
      { votes: [] },
      'A vote stands at a step that is no longer there; it is left out.',
    ],
    [
      'a move that was voted for',
      {
        votes: [
          {
            path: [],
            tally: { shout: 2, offerData: 3 },
            named: [
              { who: 'Ann', move: 'shout' },
              { who: 'Ben', move: 'offerData' },
            ],
          },
        ],
      },
      { votes: [{ path: [], tally: { offerData: 3 }, named: [{ who: 'Ben', move: 'offerData' }] }] },
      'A vote for “shout” is left out: there is no such move any more.',
    ],
    [
      'an interest that was voted on',
      { votes: [{ path: [], tally: {}, meaning: { interest: 'peace', tally: { lost: 1 } } }] },
      { votes: [{ path: [], tally: {} }] },
      'A vote on “peace” is left out: there is no such interest any more.',
    ],
    [
      'a party that was played',
      { played: ['nobody', 'washington'] },
      { played: ['washington'] },
      'The class played “nobody”, which is no party any more; it is left out.',
    ],
  ])('such as %s, is left out and said', (_, entries, left, problem) => {
    expect(opened(entries)).toStrictEqual({ session: { ...noMarks, walk, ...left }, problems: [problem] });
  });

  it.each([
    [20, undefined],
    [21, '1 more things are left out.'],
    [25, '5 more things are left out.'],
  ])('is said of the first twenty of %i things, and then how many more there are', (count, last) => {
    const notes = Array.from({ length: count }, (_, index) => ({ path: ['shout'], text: `${index + 1}` }));
    const { problems } = opened({ notes });
    expect(problems[19]).toBe('The note “20” stands at a step that is no longer there; it is left out.');
    expect(problems.slice(20)).toEqual(last === undefined ? [] : [last]);
  });
});
