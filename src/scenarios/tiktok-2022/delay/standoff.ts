import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import {
  algorithmOpen,
  algorithmSettled,
  all,
  dataSettled,
  not,
  nothingSettled,
  postponed,
  prolonged,
  ultimatumUnused,
  ultimatumUsed,
  yearEndMissed,
} from '../when';
import { standoffAccount } from './standoff-account';

export const standoff: ScenarioSource['situations'][number] = {
  id: 'standoff',
  phase: 'delay',
  title: 'The talks are stuck',
  short: 'Talks stuck',
  account: standoffAccount,
  moves: [
    {
      id: 'keepTalking',
      by: 'washington',
      label: 'Let the talks run on',
      story: 'Washington lets the talks run on',
      does: 'Washington neither accepts anything nor breaks the talks off, and time passes.',
      why: 'The ways out are hard, and TikTok may yet find something to offer.',
      basis: inferred(
        '¶2 tells of a deal put off more than once; that it is put off again is the plainest continuation.',
      ),
      when: not(prolonged),
      sets: [{ fact: 'delay', advance: true }],
      to: 'waiting',
      consequences: [
        {
          when: postponed,
          interest: 'washingtonActs',
          to: 'at risk',
          text: 'The year ends without the deal that was expected.',
          basis: inferred('A deal was expected by the end of the year, and waiting lets that date go by.'),
        },
        {
          when: yearEndMissed,
          interest: 'washingtonActs',
          to: 'at risk',
          text: 'A prolonged delay might bring the criticism that Washington fails to guard U.S. security.',
          basis: told('Q3', 'failing to protect U.S. security interests effectively'),
        },
        {
          when: postponed,
          interest: 'republicansAction',
          to: 'at risk',
          text: 'Washington waits, which to its critics may look like doing nothing.',
          basis: inferred('Republicans could criticize inaction, and waiting comes near to it.'),
        },
        {
          when: yearEndMissed,
          interest: 'republicansAction',
          to: 'at risk',
          text: 'The wait becomes a long one, and critics of inaction have that much more to point to.',
          basis: inferred(
            '¶5 says that Republicans could criticize inaction, and no action has come of the delay.',
          ),
        },
      ],
    },
    {
      id: 'acceptMeasures',
      by: 'washington',
      label: 'Accept the data measures TikTok reports',
      story: 'Washington accepts the data measures that TikTok reports',
      does: 'Washington settles the data question on what TikTok says it has already done, without a new offer.',
      why: 'It brings the talks back to the table with one point fewer to settle.',
      basis: inferred(
        '¶4 says that TikTok reports significant measures; that Washington would be content with them is our step.',
      ),
      when: not(dataSettled),
      sets: [{ fact: 'data', to: 'settled' }],
      to: 'table',
      consequences: [
        {
          interest: 'washingtonData',
          to: 'open',
          text: 'Washington treats its concern about user data as met; nothing about the data has changed.',
          basis: inferred('It accepts what TikTok says it has done, and nothing is added or signed.'),
        },
        {
          interest: 'usersData',
          to: 'at risk',
          text: 'No safeguard is added to those that TikTok says it has in place.',
          basis: inferred('A change of mind in Washington does not change what happens to the data.'),
        },
        {
          when: algorithmOpen,
          interest: 'tiktokConcedes',
          to: 'secured',
          text: 'A point is settled without costing TikTok anything.',
          basis: inferred('Nothing has been added to what TikTok says it had done before.'),
        },
        {
          when: algorithmSettled,
          interest: 'tiktokConcedes',
          to: 'at risk',
          text: 'On data TikTok gives nothing further; what it has agreed on the algorithm awaits a signature.',
          basis: inferred(
            'Washington asks for no more on data, and has accepted oversight of the algorithm.',
          ),
        },
        {
          interest: 'republicansAction',
          to: 'at risk',
          text: 'To accept what TikTok says it has done is open to the charge of inaction.',
          basis: inferred('Critics of inaction would look for something that Washington has changed.'),
        },
      ],
    },
    {
      id: 'faceChoice',
      by: 'washington',
      label: 'Stop waiting and decide',
      story: 'Washington stops waiting for a deal',
      does: 'Washington gives up waiting and turns to the choices it has without an agreement.',
      why: 'Without a resolution it may have to choose between a ban and looking ineffectual, and more delay brings no deal nearer.',
      basis: inferred(
        '¶5 says that tough choices may follow if nothing is resolved; that Washington turns to them now is our step.',
      ),
      when: prolonged,
      sets: [],
      to: 'hardChoice',
      consequences: [
        {
          when: ultimatumUnused,
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'A ban is now one of the few things left for Washington to do.',
          basis: inferred('¶5 names it as one of two choices if nothing is resolved.'),
        },
        {
          when: ultimatumUsed,
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'Washington turns to the question of whether to impose the ban it threatened.',
          basis: inferred('The threat has been made, and there is no agreement.'),
        },
        {
          when: ultimatumUnused,
          interest: 'usersApp',
          to: 'at risk',
          text: 'Whether users keep the app is about to be decided without them.',
          basis: inferred('A ban is one of the choices, and users take no part in the talks.'),
        },
        {
          when: ultimatumUsed,
          interest: 'usersApp',
          to: 'at risk',
          text: 'Users are waiting to hear whether the ban that was threatened comes.',
          basis: inferred('They have no part in the decision, and it is about their app.'),
        },
        {
          when: all(nothingSettled, ultimatumUnused),
          interest: 'washingtonActs',
          to: 'at risk',
          text: 'With no point settled, anything short of a ban may look like doing nothing.',
          basis: inferred('¶5 sets a ban against appearing ineffectual, and there is nothing else to show.'),
        },
        {
          when: all(not(nothingSettled), ultimatumUnused),
          interest: 'washingtonActs',
          to: 'at risk',
          text: 'One settled point is no agreement, and short of a ban there may be little to show for it.',
          basis: inferred('¶5 sees no third way between a ban and appearing ineffectual if the talks fail.'),
        },
        {
          when: ultimatumUsed,
          interest: 'washingtonActs',
          to: 'at risk',
          text: 'Washington has threatened a ban and has no agreement to show for it.',
          basis: inferred('A threat that brings no agreement leaves the concerns unanswered.'),
        },
        {
          when: ultimatumUsed,
          interest: 'republicansAction',
          to: 'at risk',
          text: 'The threat has brought no agreement, and critics can ask whether it was meant.',
          basis: inferred(
            'A threat that is not followed by action comes near to the inaction they could criticize.',
          ),
        },
      ],
    },
  ],
  discuss: [
    {
      kind: 'recall',
      text: 'What does the briefing say could follow if nothing is resolved?',
      answer: {
        text: 'The United States may have to choose between banning TikTok, as the Trump administration had threatened to do, and seeming ineffectual, for which Republicans could criticize it.',
        basis: told('¶5', 'Without resolution, the U.S. may face tough choices'),
      },
    },
    {
      kind: 'reasoning',
      text: 'Who gains from waiting, and who pays for it?',
      weighs:
        'TikTok goes on operating, in doubt; Washington puts off a hard choice and invites criticism; users keep the app, and the risk that officials see goes on. The briefing says that a long delay could be serious for both sides.',
    },
    {
      kind: 'judgement',
      text: 'Should Washington settle the data question on measures already taken? What would you want to know first?',
      weighs:
        'What the measures are and who has checked them; whether accepting them gives away something that could be had for more; and what it gains while the algorithm is open.',
    },
    {
      kind: 'judgement',
      text: 'At what point does patience become inaction?',
      weighs:
        'Whether the waiting has a purpose and an end; whether the risk grows in the meantime; and whether it matters more how things are or how they look.',
    },
  ],
};
