import type { ScenarioSource } from '../../../scenario/types';
import { inferred } from '../basis';
import { beijingObjects, beijingSilent, lateUnthreatened, not, prolonged, ultimatumUsed } from '../when';
import { termsAccount } from './terms-account';

export const terms: ScenarioSource['situations'][number] = {
  id: 'terms',
  phase: 'talks',
  title: 'Terms to be signed',
  short: 'Terms',
  account: termsAccount,
  moves: [
    {
      id: 'sign',
      by: 'washington',
      label: 'Sign the terms',
      story: 'Washington signs the terms',
      does: 'Washington and TikTok sign, and the talks are over.',
      why: 'Both sticking points are settled, and Beijing has raised no objection.',
      basis: inferred(
        '¶1 says what the talks are for, a deal; that it is signed once both points are settled is our step.',
      ),
      when: beijingSilent,
      sets: [],
      to: 'agreement',
      consequences: [
        {
          interest: 'washingtonActs',
          to: 'secured',
          text: 'Washington has a signed answer to the concerns it raised.',
          basis: inferred(
            'The talks exist to address national security concerns, and they end with terms on both.',
          ),
        },
      ],
    },
    {
      id: 'standAside',
      by: 'beijing',
      label: 'Stand aside and let the terms be signed',
      story: 'Beijing lets the terms be signed',
      does: 'The Chinese government keeps its objection but does nothing about it, and the two sides sign.',
      why: 'Its position seems to depend on TikTok staying Chinese, and neither sticking point is about who owns TikTok.',
      basis: inferred(
        '¶6 gives what its position seems to depend on; how far Beijing would go the briefing does not say, and that it would stand aside is our step.',
      ),
      when: beijingObjects,
      sets: [],
      to: 'agreement',
      consequences: [
        {
          interest: 'beijingAlgorithm',
          to: 'at risk',
          text: 'Beijing lets pass the oversight to which it objected.',
          basis: inferred('The terms rest on oversight of an algorithm that Beijing considers proprietary.'),
        },
      ],
    },
    {
      id: 'block',
      by: 'beijing',
      label: 'Block the terms',
      story: 'Beijing blocks the terms',
      does: 'The Chinese government keeps TikTok from carrying out what it promised on the algorithm, and the terms go unsigned.',
      why: 'It considers the algorithm proprietary, and has objected to access.',
      basis: inferred(
        '¶6 calls Beijing reluctant and says that this complicates the talks; that it could and would block terms is our step.',
      ),
      when: beijingObjects,
      sets: [
        { fact: 'algorithm', to: 'open' },
        { fact: 'concessions', to: 'exhausted' },
      ],
      to: 'standoff',
      consequences: [
        {
          when: not(prolonged),
          interest: 'beijingAlgorithm',
          to: 'secured',
          text: 'The oversight will not happen, and the algorithm stays closed to outsiders.',
          basis: inferred(
            'If the promise on the algorithm cannot be carried out, nobody outside gains access.',
          ),
        },
        {
          when: lateUnthreatened,
          interest: 'beijingAlgorithm',
          to: 'secured',
          text: 'Beijing keeps outsiders from the algorithm, long as they have talked of access.',
          basis: inferred('Access would have come with the terms that Beijing has blocked.'),
        },
        {
          when: ultimatumUsed,
          interest: 'beijingAlgorithm',
          to: 'secured',
          text: 'No outsider sees into the algorithm, ban or no ban.',
          basis: inferred('Beijing has blocked the oversight, although a ban was threatened.'),
        },
        {
          when: not(prolonged),
          interest: 'beijingEnterprise',
          to: 'secured',
          text: 'Nothing about TikTok changes against Beijing’s wishes.',
          basis: inferred('The step that Beijing objected to is not carried out.'),
        },
        {
          when: prolonged,
          interest: 'beijingEnterprise',
          to: 'secured',
          text: 'TikTok does not do what Beijing objected to, and remains Chinese.',
          basis: inferred(
            '¶6 ties Beijing’s position to TikTok staying Chinese, and the terms that might loosen it are blocked.',
          ),
        },
        {
          when: not(prolonged),
          interest: 'washingtonFeed',
          to: 'at risk',
          text: 'What was agreed on the algorithm is worth nothing while Beijing forbids it.',
          basis: inferred('A promise that cannot be carried out does not protect.'),
        },
        {
          when: prolonged,
          interest: 'washingtonFeed',
          to: 'at risk',
          text: 'Washington loses the oversight that it had accepted.',
          basis: inferred('Beijing keeps TikTok from carrying it out, and nothing takes its place.'),
        },
        {
          when: not(prolonged),
          interest: 'usersFeed',
          to: 'at risk',
          text: 'The oversight of the feed that had been agreed does not come.',
          basis: inferred('What users are shown depends on the algorithm, which stays closed.'),
        },
        {
          when: prolonged,
          interest: 'usersFeed',
          to: 'at risk',
          text: 'No outsider is to check what users are shown.',
          basis: inferred('The check was part of the terms that Beijing has blocked.'),
        },
        {
          when: not(prolonged),
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'TikTok’s concession on the algorithm falls away, but the demand for one does not.',
          basis: inferred('Nothing is signed, and Washington has no answer on the algorithm.'),
        },
        {
          when: prolonged,
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'What TikTok conceded on the algorithm is undone, and Washington’s concern about it is not.',
          basis: inferred('The concession cannot be carried out, and the sticking point is open.'),
        },
        {
          when: not(prolonged),
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'Without terms, a ban is possible.',
          basis: inferred('¶5 names a complete ban among the choices if nothing is resolved.'),
        },
        {
          when: lateUnthreatened,
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'With the terms gone and the delay prolonged, TikTok could be banned.',
          basis: inferred('The briefing says that prolonged delay might lead to a complete ban.'),
        },
        {
          when: ultimatumUsed,
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'TikTok gave what it was pressed for, and may be banned even so.',
          basis: inferred('A ban was threatened if the talks failed, and Beijing has blocked the terms.'),
        },
        {
          when: not(prolonged),
          interest: 'usersApp',
          to: 'at risk',
          text: 'The agreement that would have kept the app slips out of reach.',
          basis: inferred('Users keep the app only as long as it may operate.'),
        },
        {
          when: prolonged,
          interest: 'usersApp',
          to: 'at risk',
          text: 'Users may lose the app after all.',
          basis: inferred('The terms that would have let it operate are not signed.'),
        },
        {
          when: not(prolonged),
          interest: 'washingtonActs',
          to: 'at risk',
          text: 'Washington had terms to show and now has none.',
          basis: inferred('A result that falls through before signing leaves the concerns unanswered.'),
        },
        {
          when: prolonged,
          interest: 'washingtonActs',
          to: 'at risk',
          text: 'The result that Washington had in hand is gone, late in the talks.',
          basis: inferred('Beijing has blocked the terms, and the concerns they answered remain.'),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'reasoning',
      text: 'Which of the two settled points would Beijing want undone, and why that one?',
    },
    { kind: 'perspective', text: 'What would Beijing gain by blocking the terms, and what might it lose?' },
    {
      kind: 'judgement',
      text: 'The briefing does not say what an agreement would contain. What would you want to read in it?',
    },
  ],
};
