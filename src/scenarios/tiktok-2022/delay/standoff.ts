import type { ScenarioSource } from '../../../scenario/types';
import { inferred, told } from '../basis';
import {
  algorithmSettled,
  dataSettled,
  not,
  nothingSettled,
  postponed,
  prolonged,
  ultimatumUsed,
} from '../when';
import { standoffAccount } from './standoff-account';

export const standoff: ScenarioSource['situations'][number] = {
  id: 'standoff',
  phase: 'delay',
  title: 'A standoff',
  short: 'Standoff',
  account: standoffAccount,
  moves: [
    {
      id: 'keepTalking',
      by: 'washington',
      label: 'Let the talks run on',
      story: 'Washington lets the talks run on',
      does: 'Washington neither accepts nor breaks off, and time passes.',
      why: 'Both of the ways out are hard, and TikTok may yet find something to give.',
      basis: inferred(
        'The briefing describes a deal put off more than once; that it is put off again is the plainest continuation.',
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
          basis: inferred('A deal was expected by year’s end, and waiting lets that date go by.'),
        },
        {
          when: not(postponed),
          interest: 'washingtonActs',
          to: 'at risk',
          text: 'The longer it waits, the more Washington is exposed to the charge that it fails to protect the country.',
          basis: told('Q3', 'failing to protect U.S. security interests effectively'),
        },
        {
          interest: 'republicansAction',
          to: 'at risk',
          text: 'Waiting is not what those who call for action want.',
          basis: inferred('Republicans may well criticise inaction, and waiting comes near to it.'),
        },
      ],
    },
    {
      id: 'acceptMeasures',
      by: 'washington',
      label: 'Take the enacted measures as enough on data',
      story: 'Washington takes the measures already enacted as enough on data',
      does: 'Washington settles the data question on what TikTok has already done, without a new offer.',
      why: 'It brings the talks back to the table with one point fewer.',
      basis: inferred(
        'TikTok says that significant measures are in force; the briefing does not say that Washington would be content with them.',
      ),
      when: not(dataSettled),
      sets: [{ fact: 'data', to: 'settled' }],
      to: 'table',
      consequences: [
        {
          interest: 'washingtonData',
          to: 'secured',
          text: 'Washington declares itself content with how user data is kept from Beijing.',
          basis: inferred('To take the measures as enough is to treat the concern as met.'),
        },
        {
          interest: 'usersData',
          to: 'at risk',
          text: 'No new safeguard is added to what protected users’ data before.',
          basis: inferred('A change of mind in Washington does not change what happens to the data.'),
        },
        {
          when: not(algorithmSettled),
          interest: 'tiktokConcedes',
          to: 'secured',
          text: 'TikTok has settled a point without giving anything for it.',
          basis: inferred('The measures were in force before, and nothing has been added.'),
        },
        {
          interest: 'republicansAction',
          to: 'at risk',
          text: 'Accepting what was already there is open to the charge of inaction.',
          basis: inferred('Critics of inaction would look for something that Washington has changed.'),
        },
      ],
    },
    {
      id: 'faceChoice',
      by: 'washington',
      label: 'Conclude that delay has run its course',
      story: 'Washington concludes that delay has run its course',
      does: 'Washington stops waiting for TikTok and turns to the decision it has put off.',
      why: 'Without a resolution it has to choose between a ban and looking ineffectual.',
      basis: told('¶5', 'Without resolution, the U.S. may face tough choices'),
      when: prolonged,
      sets: [],
      to: 'hardChoice',
      consequences: [
        {
          interest: 'tiktokOperates',
          to: 'at risk',
          text: 'A ban is now one of the few things left for Washington to do.',
          basis: told('Q3', 'a complete ban on TikTok'),
        },
        {
          interest: 'usersApp',
          to: 'at risk',
          text: 'Whether users keep the app is about to be decided without them.',
          basis: inferred('A ban is one of the choices, and users take no part in the talks.'),
        },
        {
          when: nothingSettled,
          interest: 'washingtonActs',
          to: 'at risk',
          text: 'With no point settled, anything short of a ban may look like doing nothing.',
          basis: told('¶5', 'appearing ineffectual'),
        },
        {
          when: not(nothingSettled),
          interest: 'washingtonActs',
          to: 'at risk',
          text: 'One settled point is no agreement, and short of a ban there may be little to show for it.',
          basis: inferred(
            'The briefing sees no third way between a ban and looking ineffectual if talks fail.',
          ),
        },
        {
          when: ultimatumUsed,
          interest: 'republicansAction',
          to: 'at risk',
          text: 'The threat has brought no agreement, and critics can ask whether it was meant.',
          basis: inferred(
            'A threat that is not followed by action comes near to the inaction they criticise.',
          ),
        },
      ],
    },
  ],
  discuss: [
    { kind: 'recall', text: 'What does the briefing say could follow if nothing is resolved?' },
    { kind: 'reasoning', text: 'Who gains from waiting, and who pays for it?' },
    {
      kind: 'perspective',
      text: 'Should Washington settle the data question on measures it has not asked for? What would you want to know first?',
    },
    { kind: 'judgement', text: 'At what point does patience become inaction?' },
  ],
};
