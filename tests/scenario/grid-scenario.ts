import { readScenario } from '../../src/scenario/read';
import type { Scenario, ScenarioSource } from '../../src/scenario/types';

type SituationSource = ScenarioSource['situations'][number];
type MoveSource = SituationSource['moves'][number];

/** What a generated negotiation is made of. */
export interface Grid {
  /** How many facts parties bring forward, each its own. */
  readonly topics: number;
  /** How many values each has. */
  readonly values: number;
  /** How many rounds until the deadline. */
  readonly rounds: number;
  /**
   * How walks come back: never; by waiting, which stops the clock, so that all three may pass the turn round; or by
   * reopening, with which whatever was brought forward begins anew and the clock stands still.
   */
  readonly returns: 'never' | 'waiting' | 'reopening';
}

const basis = { kind: 'inference', reason: 'It is made up for a measurement.' } as const;
const parties = ['A', 'B', 'C'] as const;

/**
 * A negotiation with as many states as one likes: three parties in turn bring a topic of theirs one value forward or
 * wait; a round on, the deadline is nearer, and past it chance decides. A may sign once every second topic is settled.
 */
export function gridScenario({ topics, values, rounds, returns }: Grid): Scenario {
  const every = Array.from({ length: topics }, (_, topic) => topic);
  const last = `v${values - 1}`;
  const isOver = { fact: 'round', is: `v${rounds - 1}` };
  const isHeld = returns === 'never' ? [] : [{ not: isOver }];
  const turn = (by: string, party: number): SituationSource => {
    const next = `turn${(party + 1) % parties.length}`;
    const clock = party === 2 ? [{ fact: 'round', advance: true as const }] : [];
    const own = every.filter((topic) => topic % parties.length === party);
    const isTime = party === 0 ? [{ not: isOver }] : [];
    return {
      id: `turn${party}`,
      phase: 'talks',
      title: `${by} is to move`,
      short: `${by}'s turn`,
      account: [{ text: 'It is their turn.', basis }],
      moves: [
        ...own.map((topic) =>
          move(`bring${topic}`, by, next, {
            when: { all: [...isTime, { not: { fact: `topic${topic}`, is: last } }] },
            sets: [{ fact: `topic${topic}`, advance: true }, ...clock],
          }),
        ),
        move(`wait${party}`, by, next, {
          when: { all: [...isTime, ...isHeld] },
          sets: returns === 'never' ? clock : [],
        }),
        ...(returns === 'reopening'
          ? own.map((topic) =>
              move(`reopen${topic}`, by, next, {
                when: { all: [...isHeld, { fact: `topic${topic}`, is: last }] },
                sets: [{ fact: `topic${topic}`, to: 'v0' }],
              }),
            )
          : []),
        ...(party === 0
          ? [
              move('sign', 'A', 'agreement', {
                when: {
                  all: [
                    ...isTime,
                    ...every
                      .filter((topic) => topic % 2 === 0)
                      .map((topic) => ({ fact: `topic${topic}`, is: last })),
                  ],
                },
              }),
              move('letLapse', 'chance', 'deadline', { when: isOver }),
            ]
          : []),
      ],
    };
  };
  return readScenario({
    format: 'impasse-scenario-2',
    id: `grid-${topics}-${values}-${rounds}-${returns}`,
    version: 1,
    title: `A negotiation of ${topics} topics`,
    asOf: '2022-12-08',
    language: 'en',
    invitation: 'Walk it.',
    sources: [{ id: 'nothing', title: 'Nothing', passages: [], silent: [] }],
    parties: parties.map((name) => ({
      id: name,
      name: `Party ${name}`,
      short: name,
      disc: name,
      about: 'A party.',
      basis,
      interests: [{ id: `interest${name}`, name: `Interest of ${name}`, start: 'open', basis }],
    })),
    facts: [...every.map((topic) => fact(`topic${topic}`, values)), fact('round', rounds)],
    phases: [
      { id: 'talks', name: 'Talks' },
      { id: 'ends', name: 'Ends' },
    ],
    start: 'turn0',
    situations: [
      ...parties.map(turn),
      {
        id: 'deadline',
        phase: 'talks',
        title: 'The deadline has passed',
        short: 'Deadline',
        account: [{ text: 'It has passed.', basis }],
        moves: [
          move('breakOff', 'chance', 'failure', {}),
          move('muddleOn', 'chance', 'delay', { when: { not: { fact: 'topic0', is: 'v0' } } }),
        ],
      },
    ],
    outcomes: (
      [
        ['agreement', 'green'],
        ['failure', 'red'],
        ['delay', 'amber'],
      ] as const
    ).map(([id, hue]) => ({
      id,
      phase: 'ends',
      title: `It ends in ${id}`,
      short: id,
      hue,
      account: [{ text: 'It ends.', basis }],
      meaning: parties.map((name) => ({
        interest: `interest${name}`,
        standing: 'open' as const,
        account: [{ text: 'It means this.', basis }],
      })),
    })),
    assumptions: [],
  });
}

function fact(id: string, values: number): ScenarioSource['facts'][number] {
  return {
    id,
    name: id,
    basis,
    values: Array.from({ length: values }, (_, value) => ({
      id: `v${value}`,
      name: `v${value}`,
      is: `${id} is at ${value}`,
      isNot: `${id} is not at ${value}`,
    })),
  };
}

function move(
  id: string,
  by: MoveSource['by'],
  to: string,
  what: Partial<Pick<MoveSource, 'when' | 'sets'>>,
): MoveSource {
  return {
    id,
    by,
    to,
    label: id,
    story: `They ${id}`,
    does: 'It does what it says.',
    why: 'They would, in a measurement.',
    basis,
    consequences: [],
    ...what,
  };
}
