import type { ScenarioSource } from '../../scenario/types';

/** A part of a scenario file, and where in it it stands. */
interface Put {
  readonly at: readonly (string | number)[];
  readonly value: unknown;
}

/** A step of the worked example: what it adds to the file, and why. */
export interface Step {
  readonly title: string;
  readonly says: string;
  readonly puts: readonly Put[];
}

const letter = (locator: string, cite: string) => ({ kind: 'document', cite, locator });
const inference = (reason: string) => ({ kind: 'inference', reason });

/** A small scenario built up: a choir and a club want the village hall on the same evening. */
export const steps: readonly Step[] = [
  {
    title: 'A file with its name, and everything still empty',
    says: 'The id names the scenario in addresses and in what is kept on a device: choose it once. Raise the version when you change what the moves are. All other parts are there from the beginning, as empty lists.',
    puts: [
      {
        at: [],
        value: {
          format: 'impasse-scenario-2',
          id: 'village-hall',
          version: 1,
          title: 'The village hall on Thursdays',
          asOf: '2024-03-01',
          language: 'en',
          invitation: 'A choir and a club want the same evening. Decide for each, and see where it leads.',
          sources: [{ id: 'letter', title: 'A letter to the hall’s committee', passages: [], silent: [] }],
          parties: [],
          facts: [],
          phases: [],
          start: 'asking',
          situations: [],
          outcomes: [],
          assumptions: [],
        },
      },
    ],
  },
  {
    title: 'What it rests on',
    says: 'Say in your own words what each passage of your document tells, and give each a short id to cite it by. Say too what the document leaves open, so that nobody takes your inference for its word.',
    puts: [
      {
        at: ['sources', 0, 'passages'],
        value: [
          {
            id: 'P1',
            tells:
              'The choir has lost its room and needs a weekly evening; only Thursday suits its conductor.',
          },
          {
            id: 'P2',
            tells:
              'The table tennis club has had Thursdays for years and pays the hall’s heating that evening.',
          },
        ],
      },
      { at: ['sources', 0, 'silent'], value: ['Whether the club could play on another evening.'] },
    ],
  },
  {
    title: 'The parties',
    says: 'A party has interests in the talks and may move. Every statement has a basis: the passage that says it, with up to eight words to find it by, or your inference with its reason.',
    puts: [
      {
        at: ['parties'],
        value: [
          {
            id: 'choir',
            name: 'The choir',
            short: 'the choir',
            disc: 'C',
            about: 'Thirty singers without a room.',
            basis: letter('has lost the use of its room', 'P1'),
            interests: [],
          },
          {
            id: 'club',
            name: 'The table tennis club',
            short: 'the club',
            disc: 'T',
            about: 'It has the hall on Thursdays, and a key of its own.',
            basis: letter('has had Thursdays for years', 'P2'),
            interests: [],
          },
        ],
      },
    ],
  },
  {
    title: 'What each wants kept or gained',
    says: 'An interest stands somewhere at the start: secured, at risk, lost or open. Moves and outcomes will change where it stands.',
    puts: [
      {
        at: ['parties', 0, 'interests'],
        value: [
          {
            id: 'choirEvening',
            name: 'An evening to rehearse',
            start: 'at risk',
            basis: letter('needs one evening a week', 'P1'),
          },
        ],
      },
      {
        at: ['parties', 1, 'interests'],
        value: [
          {
            id: 'clubPlay',
            name: 'Enough time at the tables',
            start: 'secured',
            basis: letter('has had Thursdays for years', 'P2'),
          },
          {
            id: 'clubCosts',
            name: 'Someone to share the heating',
            start: 'open',
            basis: letter('pays for the heating alone', 'P2'),
          },
        ],
      },
    ],
  },
  {
    title: 'A fact that moves can change',
    says: 'A fact has a few values in order; the talks begin at the first. Each value says in a clause that it holds, and that it does not: closed choices are explained with these words.',
    puts: [
      {
        at: ['facts'],
        value: [
          {
            id: 'offer',
            name: 'The choir’s offer',
            basis: inference('A negotiation over an evening turns on what the newcomer offers for it.'),
            values: [
              { id: 'none', name: 'none', is: 'nothing is offered yet', isNot: 'something is offered' },
              {
                id: 'half',
                name: 'half the evening',
                is: 'the choir asks for half the evening',
                isNot: 'the choir does not ask for just half the evening',
              },
              {
                id: 'paid',
                name: 'half, and the heating',
                is: 'the choir would pay half the heating',
                isNot: 'the choir has not offered to pay',
              },
            ],
          },
        ],
      },
    ],
  },
  {
    title: 'Where the talks begin',
    says: 'A situation is where the talks stand, with one party to move. Its account is put together from passages; one with a condition is told only where that holds, so that nobody reads the same twice.',
    puts: [
      {
        at: ['phases'],
        value: [
          { id: 'talks', name: 'Talks' },
          { id: 'end', name: 'How it ends' },
        ],
      },
      {
        at: ['situations', 0],
        value: {
          id: 'asking',
          phase: 'talks',
          title: 'The choir asks for Thursday',
          short: 'Asking',
          account: [
            {
              when: { fact: 'offer', is: 'none' },
              text: 'The choir needs an evening, and Thursday is taken.',
              basis: letter('only Thursday suits the conductor', 'P1'),
            },
            {
              when: { fact: 'offer', is: 'half' },
              text: 'Half an evening is not enough for the club by itself. It wants to hear more.',
              basis: inference('The club has the key and loses an hour for nothing.'),
            },
          ],
          moves: [],
        },
      },
    ],
  },
  {
    title: 'What the choir can do there',
    says: 'A move has a condition, changes facts, leads to a situation, and has consequences for interests. Without a condition it is always open. Its label is for the choice, its story for the path walked.',
    puts: [
      {
        at: ['situations', 0, 'moves'],
        value: [
          {
            id: 'askHalf',
            by: 'choir',
            label: 'Ask for the second half of the evening',
            story: 'The choir asks for half the evening',
            does: 'It leaves the club the first half.',
            why: 'Half is easier to give than the whole.',
            basis: inference('It is the least that would serve the choir.'),
            when: { fact: 'offer', is: 'none' },
            sets: [{ fact: 'offer', to: 'half' }],
            to: 'answering',
            consequences: [
              {
                interest: 'clubPlay',
                to: 'at risk',
                text: 'The club may lose half its time.',
                basis: inference('It has the whole evening now.'),
              },
            ],
          },
          {
            id: 'offerHeating',
            by: 'choir',
            label: 'Offer to pay half the heating',
            story: 'The choir offers to pay half the heating',
            does: 'It adds money to the request.',
            why: 'The club pays for the heating alone.',
            basis: letter('pays for the heating alone', 'P2'),
            when: { fact: 'offer', is: 'half' },
            sets: [{ fact: 'offer', advance: true }],
            to: 'answering',
            consequences: [],
          },
          {
            id: 'lookElsewhere',
            by: 'choir',
            label: 'Look for another room',
            story: 'The choir looks elsewhere',
            does: 'It ends the talks.',
            why: 'A quarrel in the village costs more than a drive.',
            basis: inference('The letter shows how small the village is.'),
            to: 'apart',
            consequences: [],
          },
        ],
      },
    ],
  },
  {
    title: 'The answer',
    says: 'The next situation is the other party’s. Its moves may lead back: a walk can pass a situation more than once, with other facts. Here the club can ask for more only once.',
    puts: [
      {
        at: ['situations', 1],
        value: {
          id: 'answering',
          phase: 'talks',
          title: 'The club has an answer to give',
          short: 'Answering',
          account: [
            {
              text: 'The club weighs its tables against its neighbours.',
              basis: inference('It has the evening, and need not give it.'),
            },
            {
              when: { fact: 'offer', is: 'paid' },
              text: 'This time there is money on the table.',
              basis: letter('pays for the heating alone', 'P2'),
            },
          ],
          moves: [
            {
              id: 'agree',
              by: 'club',
              label: 'Share the evening',
              story: 'The club shares the evening',
              does: 'It gives the choir the second half.',
              why: 'Neighbours remember.',
              basis: inference('The two will meet in the hall for years.'),
              to: 'shared',
              consequences: [],
            },
            {
              id: 'askMore',
              by: 'club',
              label: 'Ask what it would get',
              story: 'The club asks what it would get',
              does: 'It leaves the next word to the choir.',
              why: 'An hour is worth something.',
              basis: inference('It holds what the other wants.'),
              when: { fact: 'offer', is: 'half' },
              to: 'asking',
              consequences: [],
            },
            {
              id: 'refuse',
              by: 'club',
              label: 'Keep Thursday whole',
              story: 'The club keeps Thursday whole',
              does: 'It gives the choir nothing.',
              why: 'Its own members come first.',
              basis: letter('has had Thursdays for years', 'P2'),
              to: 'apart',
              consequences: [],
            },
          ],
          discuss: [{ kind: 'perspective', text: 'What would you have asked for in the club’s place?' }],
        },
      },
    ],
  },
  {
    title: 'How it ends',
    says: 'An outcome says what it means for every interest of every party; someone who lands there by a link has read nothing else. Each has a colour of its own, and says between whom it is a deal, where it is one.',
    puts: [
      {
        at: ['outcomes'],
        value: [
          {
            id: 'shared',
            phase: 'end',
            title: 'They share the evening',
            short: 'Shared',
            hue: 'green',
            deal: { between: ['choir', 'club'] },
            account: [
              {
                text: 'The tables are folded at half past eight, and the singing begins.',
                basis: inference('Half an evening each is what was asked for.'),
              },
            ],
            meaning: [
              {
                interest: 'choirEvening',
                standing: 'secured',
                account: [
                  {
                    text: 'The choir has its rehearsal.',
                    basis: inference('Half an evening is enough for it.'),
                  },
                ],
              },
              {
                interest: 'clubPlay',
                standing: 'at risk',
                account: [
                  {
                    text: 'The club plays half as long.',
                    basis: inference('It had the whole evening.'),
                  },
                ],
              },
              {
                interest: 'clubCosts',
                standing: 'secured',
                account: [
                  {
                    text: 'The heating is no longer the club’s alone.',
                    basis: inference('Whoever uses the hall in the evening shares its heating.'),
                  },
                ],
              },
            ],
          },
          {
            id: 'apart',
            phase: 'end',
            title: 'Everything stays as it was',
            short: 'Apart',
            hue: 'violet',
            account: [
              {
                text: 'The hall is the club’s on Thursdays, and the choir drives to the next village.',
                basis: inference('Nothing was agreed.'),
              },
            ],
            meaning: [
              {
                interest: 'choirEvening',
                standing: 'lost',
                account: [
                  {
                    text: 'There is no rehearsal in the village.',
                    basis: letter('only Thursday suits the conductor', 'P1'),
                  },
                ],
              },
              {
                interest: 'clubPlay',
                standing: 'secured',
                account: [
                  {
                    text: 'The club plays the whole evening.',
                    basis: letter('has had Thursdays for years', 'P2'),
                  },
                ],
              },
              {
                interest: 'clubCosts',
                standing: 'lost',
                account: [
                  {
                    text: 'The club goes on paying the heating alone.',
                    basis: letter('pays for the heating alone', 'P2'),
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    title: 'A question that is left to the reader',
    says: 'An assumption is a question that a reader may answer beforehand; an answer closes moves. Left open, one decides as one comes to it. With this the scenario is whole: the check finds nothing.',
    puts: [
      {
        at: ['assumptions'],
        value: [
          {
            id: 'spare',
            question: 'Can the club spare an hour?',
            basis: inference('The letter does not say whether another evening would do.'),
            answers: [
              {
                id: 'yes',
                label: 'Yes',
                closes: ['refuse'],
                text: 'It does not refuse outright.',
                basis: inference('An hour that nobody misses is easily given.'),
              },
              {
                id: 'no',
                label: 'No',
                closes: ['agree'],
                text: 'It cannot agree, whatever is offered.',
                basis: inference('Its matches take the whole evening.'),
              },
            ],
          },
        ],
      },
    ],
  },
];

/** The file as it is after some of the steps. */
export function fileAfter(count: number): ScenarioSource {
  const puts = steps.slice(0, count).flatMap((step) => step.puts);
  return puts.reduce<unknown>((file, { at, value }) => put(file, at, value), undefined) as ScenarioSource;
}

function put(part: unknown, [step, ...further]: Put['at'], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(part)) {
    const copy = [...part];
    copy[Number(step)] = put(part[Number(step)], further, value);
    return copy;
  }
  const object = part as Readonly<Record<string, unknown>>;
  return { ...object, [step]: put(object[step], further, value) };
}
