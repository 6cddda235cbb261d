import { limits } from '../../../src/scenario/check/limits';
import { partOf, smallScenario, withPart } from './small-scenario';

const basis = { kind: 'inference', reason: '-' };
const words = { label: '-', story: '-', does: '-', why: '-', basis };
const text = { text: '-', basis };

/**
 * Files made to hold up whoever checks them, each near the largest that is taken and of a kind of its own: what they
 * are, with how their text is made.
 */
export const hostileFiles = {
  // What is no JSON, or none to look into.
  'a million braces': () => '{'.repeat(limits.bytes),
  'a million closing brackets': () => `[${'}'.repeat(limits.bytes - 1)}`,
  'a list opened after each wrong end': () => '[},'.repeat(limits.bytes / 3),
  'brackets behind a quotation mark in a comment': () => `[/*"*/${'['.repeat(limits.bytes - 6)}`,
  'brackets in a text that a carriage return ends': () => `["\r${'['.repeat(limits.bytes - 3)}`,
  'a million line breaks': () => '\r'.repeat(limits.bytes),
  'nothing but NUL': () => '\0'.repeat(limits.bytes),
  'one number of a million digits': () => '9'.repeat(limits.bytes),
  'numbers beyond all numbers': () => `[${filled('1e999', 5)}]`,
  'one key over and over': () => `{${filled('"a":1', 5)}}`,
  'the key __proto__ over and over': () => `{${filled('"__proto__":1', 13)}}`,
  // JSON of another shape.
  'a text of lone surrogates': () => withTop('invitation', '\ud800'.repeat(160_000)),
  'a key of almost a million letters': () => withTop('k'.repeat(980_000), 1),
  'an object of a hundred thousand keys for a text': () =>
    withTop('start', Object.fromEntries(times(80_000, (at) => [`k${at}`, 1]))),
  'unknown keys of the top object': () =>
    JSON.stringify({ ...smallScenario(), ...Object.fromEntries(times(80_000, (at) => [`k${at}`, 1])) }),
  'a list of numbers for situations': () =>
    withTop(
      'situations',
      times(480_000, () => 0),
    ),
  'a list of lists for situations': () =>
    withTop(
      'situations',
      times(320_000, () => []),
    ),
  'a list of empty objects for moves': () => withMoves(times(300_000, () => ({}))),
  'wrong standings in thousands of meanings': () =>
    withPlace(
      ['outcomes', 0, 'meaning'],
      times(10_000, () => ({ interest: 'x y', standing: 'lots', ...text })),
    ),
  'wrong conditions deep within conditions': () =>
    withCondition(deep(16, { all: times(90_000, () => ({ fact: 1 })) })),
  'conditions that take every form': () => withCondition(deep(14, everyForm(9))),
  // The right shape, with other faults.
  'hundreds of texts that are too long': () =>
    withPlace(
      ['sources', 0, 'silent'],
      times(490, () => 'x'.repeat(2_001)),
    ),
  'more parts than there may be': () => withMoves(times(6_000, (at) => move(at))),
  'one id for thousands of moves': () => withMoves(times(4_900, () => move(0))),
  'ids that are near to every other': () =>
    withMoves(
      times(4_900, (at) => ({ ...move(at), id: nearId(at, 'm') })),
      {
        assumptions: [
          {
            ...partOf('assumptions', 0),
            answers: [
              { ...partOf('assumptions', 0, 'answers', 0), closes: times(1_000, (at) => nearId(at, 'n')) },
            ],
          },
        ],
      },
    ),
  'passages cited that are near to every other': () =>
    withTop(
      'sources',
      [
        {
          id: 'letter',
          title: '-',
          passages: times(500, (at) => ({ id: `abcdefgh${at}`, tells: '-' })),
          silent: [],
        },
      ],
      {
        situations: [
          {
            ...partOf('situations', 0),
            account: times(7_500, (at) => ({
              text: '-',
              basis: { kind: 'document', cite: `hgfedcba${at % 900}`, locator: '-' },
            })),
          },
          partOf('situations', 1),
        ],
      },
    ),
  'one sentence told over and over': () =>
    withPlace(
      ['situations', 0, 'account'],
      times(17_000, () => text),
    ),
  'facts of twenty values that nothing uses': () => withTop('facts', [partOf('facts', 0), ...facts(40, 20)]),
  'facts that are advanced over and over': () =>
    withMoves([{ ...move(0), sets: times(30_000, (at) => ({ fact: `f${at % 4}`, advance: true })) }], {
      facts: [partOf('facts', 0), ...facts(4, 20)],
    }),
  'outcomes that mean nothing for hundreds of interests': () =>
    withTop(
      'outcomes',
      times(200, (at) => ({ ...partOf('outcomes', 1), id: `o${at}`, meaning: [] })),
      {
        parties: [
          partOf('parties', 0),
          {
            ...partOf('parties', 1),
            interests: times(199, (at) => ({ id: `i${at}`, name: '-', start: 'open', basis })),
          },
        ],
      },
    ),
  // Nothing wrong but where it leads.
  'conditions over every twelve of many facts': () =>
    withToggles(40, {
      moves: times(200, (at) => ({
        ...move(at),
        when: {
          all: times(15, (each) => ({
            any: times(12, (part) => isSet((at * 7 + each * 11 + part * (1 + ((at + each) % 3))) % 40)),
          })),
        },
      })),
    }),
  'one condition with thousands of parts': () =>
    withToggles(40, {
      moves: [
        { ...move(0), when: deep(30, { all: times(38_000, (at) => ({ fact: `f${at % 40}`, is: 'v0' })) }) },
      ],
    }),
  'one condition with thousands of parts, none met': () =>
    withToggles(40, {
      moves: [
        {
          ...move(0),
          when: { any: times(38_000, (at) => ({ not: { fact: `f${at % 40}`, is: 'v0' } })).slice(0, 26_000) },
        },
      ],
    }),
  'thousands of conditional texts at the start': () =>
    withToggles(18, {
      account: times(7_500, (at) => ({ ...text, when: { all: [isSet(at % 18), { not: isSet(at % 18) }] } })),
    }),
  'conditional texts in each of many situations': () =>
    withToggles(12, {
      others: times(900, (at) => ({
        ...partOf('situations', 1),
        id: `s${at}`,
        account: times(3, () => ({ ...text, when: { all: [isSet(0), { not: isSet(0) }] } })),
        moves: [{ ...move(`on${at}`), to: at === 899 ? 'asking' : `s${at + 1}` }],
      })),
    }),
  'hundreds of thousands of positions': () =>
    withToggles(18, { account: [{ ...text, when: { all: [isSet(0), { not: isSet(0) }] } }] }),
  'positions without end': () => withToggles(40, {}),
  'thousands of moves, all open': () =>
    withToggles(14, {
      moves: times(4_000, (at) => ({
        ...move(at),
        to: 'asking',
        sets: [{ fact: `f${at % 14}`, advance: true }],
      })),
    }),
  'thousands of moves, none open': () =>
    withToggles(30, {
      moves: times(3_500, (at) => ({
        ...move(at),
        when: { all: [isSet(at % 30), { not: isSet(at % 30) }] },
      })),
    }),
  'sixty facts of twenty values': () => withTop('facts', [partOf('facts', 0), ...facts(59, 20)]),
  'two thousand situations in a ring': () =>
    withTop('situations', [
      partOf('situations', 0),
      partOf('situations', 1),
      ...times(1_900, (at) => ({ ...partOf('situations', 0), account: [], id: `s${at}`, moves: [move(at)] })),
    ]),
  'dead ends after thousands of moves': () => deadEndsFarAway(),
} satisfies Record<string, () => string>;

function times<Part>(count: number, make: (at: number) => Part): Part[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** One part over and over, as many times as the size limit lets. */
function filled(part: string, length: number): string {
  return times(Math.floor((limits.bytes - 10) / (length + 1)), () => part).join(',');
}

function withTop(key: string, part: unknown, more: object = {}): string {
  return JSON.stringify({ ...smallScenario(), [key]: part, ...more });
}

function withPlace(place: readonly (string | number)[], part: unknown): string {
  return JSON.stringify(withPart(smallScenario(), place, part));
}

function withMoves(moves: readonly unknown[], more: object = {}): string {
  const situation = {
    ...partOf('situations', 0),
    moves: [...(partOf('situations', 0, 'moves') as unknown[]), ...moves],
  };
  return withTop('situations', [situation, partOf('situations', 1)], more);
}

function withCondition(when: unknown): string {
  return withPlace(['situations', 0, 'moves', 0, 'when'], when);
}

function move(at: number | string) {
  return { id: `x${at}`, by: 'seller', ...words, to: 'kept', consequences: [] };
}

function facts(count: number, values: number) {
  return times(count, (at) => ({
    id: `f${at}`,
    name: '-',
    basis,
    values: times(values, (value) => ({ id: `v${value}`, name: '-', is: '-', isNot: '-' })),
  }));
}

function isSet(at: number) {
  return { fact: `f${at}`, is: 'v1' };
}

function deep(levels: number, condition: object): object {
  return times(levels, () => 0).reduce<object>((inner) => ({ not: inner }), condition);
}

function everyForm(levels: number): object {
  if (levels === 0) return { fact: 1 };
  const inner = everyForm(levels - 1);
  return { all: [inner], any: [inner], not: inner };
}

function nearId(at: number, letter: string): string {
  return `${letter}${'abcdefghij'.repeat(3)}${letter}${String(at).padStart(4, '0')}${letter}`;
}

interface Toggled {
  readonly moves?: readonly object[];
  readonly account?: readonly object[];
  readonly others?: readonly object[];
}

/** Facts of two values, each with a move that sets it at the start: two to their number states. */
function withToggles(count: number, { moves = [], account = [], others = [] }: Toggled): string {
  const start = partOf('situations', 0);
  const toggles = times(count, (at) => ({
    ...move(`t${at}`),
    when: { not: isSet(at) },
    sets: [{ fact: `f${at}`, to: 'v1' }],
    to: 'asking',
  }));
  const into = others.length > 0 ? [{ ...move('in'), to: 's0' }] : [];
  return withTop(
    'situations',
    [
      {
        ...start,
        account,
        moves: [...(partOf('situations', 0, 'moves') as object[]), ...toggles, ...into, ...moves],
      },
      partOf('situations', 1),
      ...others,
    ],
    {
      facts: [partOf('facts', 0), ...facts(count, 2)],
    },
  );
}

/** A clock of three wheels, and from its last hour a move to each of many situations that lead nowhere. */
function deadEndsFarAway(): string {
  const wheels = times(3, (at) => `f${at}`);
  const last = (fact: string) => ({ fact, is: 'v19' });
  const ticks = wheels.map((fact, at) => ({
    ...move(`t${at}`),
    to: 'asking',
    when: { all: [...wheels.slice(0, at).map(last), { not: last(fact) }] },
    sets: [...wheels.slice(0, at).map((each) => ({ fact: each, to: 'v0' })), { fact, advance: true }],
  }));
  const ends = times(300, (at) => ({ ...partOf('situations', 1), account: [], id: `s${at}`, moves: [] }));
  const outs = ends.map(({ id }, at) => ({ ...move(at), to: id, when: { all: wheels.map(last) } }));
  return withTop(
    'situations',
    [{ ...partOf('situations', 0), account: [], moves: [...ticks, ...outs] }, ...ends],
    {
      facts: facts(4, 20),
      assumptions: [],
    },
  );
}
