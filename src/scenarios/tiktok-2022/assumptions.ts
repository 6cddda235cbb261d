import type { ScenarioSource } from '../../scenario/types';
import { inferred, told } from './basis';

/** Questions the briefing leaves open, which a user may answer beforehand. Each answer closes moves. */
export const assumptions: ScenarioSource['assumptions'] = [
  {
    id: 'concede',
    question: 'Is TikTok willing to concede more?',
    basis: told('¶5', 'might be unwilling to make further concessions'),
    answers: [
      {
        id: 'something',
        label: 'Yes, given time it comes back with more',
        closes: ['sitTight'],
        text: 'Whenever Washington lets the talks run on, TikTok comes back ready to offer more.',
        basis: inferred(
          'TikTok is said to be optimistic about an agreement, which suggests that it would move rather than let the talks drift.',
        ),
      },
      {
        id: 'nothing',
        label: 'No, it has given what it will',
        closes: ['offerData', 'offerAlgorithm', 'improve', 'reopen'],
        text: 'TikTok stands by the measures it says it has taken and offers nothing beyond them.',
        basis: inferred(
          'Some insiders suggest that TikTok might be unwilling to concede further; this answer supposes that they are right.',
        ),
      },
    ],
  },
  {
    id: 'beijingView',
    question: 'Does Beijing object to access to the algorithm?',
    basis: told('¶6', 'historically expressed reluctance toward U.S. entities'),
    answers: [
      {
        id: 'objects',
        label: 'Yes, it speaks up',
        closes: ['stayOut'],
        text: 'Whenever oversight of the algorithm is offered, Beijing objects.',
        basis: inferred(
          'Beijing has been reluctant in the past; this answer supposes that it says so about this offer too.',
        ),
      },
      {
        id: 'keepsOut',
        label: 'No, it keeps out of the talks',
        closes: ['object', 'block'],
        text: 'Beijing says nothing about the offer and does not stand in the way of terms.',
        basis: inferred(
          'Beijing has been largely silent so far; this answer supposes that it remains so to the end.',
        ),
      },
    ],
  },
  {
    id: 'measuresEnough',
    question: 'Do the measures TikTok says it has taken satisfy Washington on data?',
    basis: told('¶4', 'significant measures have already been enacted'),
    answers: [
      {
        id: 'enough',
        label: 'Yes, and so does anything stronger',
        closes: ['demandMoreData'],
        text: 'Washington asks for no more on data than TikTok offers.',
        basis: inferred(
          'A government content with what TikTok says it has done would have no cause to turn down more.',
        ),
      },
      {
        id: 'notEnough',
        label: 'No, it wants more than that',
        closes: ['acceptMeasures'],
        text: 'Washington never takes what TikTok says it has done as settling the data question.',
        basis: inferred(
          'TikTok says that it has taken significant measures, and user data is a sticking point all the same, so they may not be enough.',
        ),
      },
    ],
  },
  {
    id: 'preparedToBan',
    question: 'Is Washington prepared to ban TikTok?',
    basis: told('¶5', 'Without resolution, the U.S. may face tough choices'),
    answers: [
      {
        id: 'prepared',
        label: 'Yes, sooner than be seen to do nothing',
        closes: ['noAction'],
        text: 'Faced with the choice, Washington does not let the matter drop.',
        basis: inferred(
          'The briefing sets a ban against seeming ineffectual; a government ready for the one has no need to accept the other.',
        ),
      },
      {
        id: 'notPrepared',
        label: 'No, a ban is out of the question',
        closes: ['ban', 'threaten'],
        text: 'Washington neither bans the app nor threatens to.',
        basis: inferred(
          'The briefing says that Washington may face the choice of a ban, not that it would impose one; this answer supposes that it would not, and that it would not threaten what it will not do.',
        ),
      },
    ],
  },
];
