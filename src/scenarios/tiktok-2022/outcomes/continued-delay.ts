import type { ScenarioSource } from '../../../scenario/types';
import { alwaysTold } from '../../../scenario/write-meaning';
import { inferred } from '../basis';
import { continuedDelayAccount } from './continued-delay-account';

export const continuedDelay: ScenarioSource['outcomes'][number] = {
  id: 'continuedDelay',
  phase: 'outcome',
  title: 'Continued delay',
  short: 'Continued delay',
  hue: 'amber',
  account: continuedDelayAccount,
  meaning: alwaysTold([
    {
      interest: 'tiktokOperates',
      standing: 'at risk',
      text: 'TikTok goes on from day to day, without knowing whether it may stay.',
      basis: inferred('A ban has not come, and nothing in open-ended talks keeps it from coming.'),
    },
    {
      interest: 'tiktokConcedes',
      standing: 'open',
      text: 'No further concession is agreed for now, and the request for one is not withdrawn.',
      basis: inferred('Talks without an end keep the demand alive without enforcing it.'),
    },
    {
      interest: 'washingtonData',
      standing: 'at risk',
      text: 'Nothing signed keeps user data out of Beijing’s reach; what protects it is what TikTok says it does.',
      basis: inferred('TikTok reports measures of its own, and no terms have been signed to add to them.'),
    },
    {
      interest: 'washingtonFeed',
      standing: 'at risk',
      text: 'No oversight of recommendations is in force, so the fear of manipulation is unanswered.',
      basis: inferred('The fear was there before the talks, and no terms have been signed to meet it.'),
    },
    {
      interest: 'washingtonActs',
      standing: 'at risk',
      text: 'Talking counts as action for a while; the longer it lasts, the less it does.',
      basis: inferred(
        'Prolonged delay might bring the criticism that the administration fails to guard U.S. security.',
      ),
    },
    {
      interest: 'beijingAlgorithm',
      standing: 'secured',
      text: 'As long as no terms are signed, no U.S. entity gains access to the algorithm.',
      basis: inferred('Access would come only with terms, and there are none.'),
    },
    {
      interest: 'beijingEnterprise',
      standing: 'secured',
      text: 'Delay leaves TikTok what Beijing seems to want it to be, a Chinese enterprise.',
      basis: inferred('While nothing is decided, nothing about the company changes.'),
    },
    {
      interest: 'usersApp',
      standing: 'at risk',
      text: 'Users keep the app today and cannot count on it for tomorrow.',
      basis: inferred('A ban has been neither imposed nor ruled out.'),
    },
    {
      interest: 'usersData',
      standing: 'at risk',
      text: 'Nothing signed protects their data; they depend on what TikTok says it does.',
      basis: inferred('TikTok reports measures, and no agreement on data has been signed.'),
    },
    {
      interest: 'usersFeed',
      standing: 'at risk',
      text: 'Their feed works as before, and nobody outside can say whether it is manipulated.',
      basis: inferred('Without oversight in force, an outsider has nothing to check it by.'),
    },
    {
      interest: 'republicansAction',
      standing: 'at risk',
      text: 'Critics see more talk and no action, though action is not ruled out.',
      basis: inferred(
        'The briefing warns that they could criticize inaction, and open-ended talks come near to it.',
      ),
    },
  ]),
  discuss: [
    {
      kind: 'perspective',
      text: 'For whom is continued delay a good result, and for whom a bad one?',
      weighs:
        'Beijing’s two interests are safe. TikTok and its users keep the app and cannot count on it; Washington has neither safeguards nor a decision. Would each of them say the same?',
    },
    {
      kind: 'reasoning',
      text: 'How does this differ from taking no action, and would critics see the difference?',
      weighs:
        'Talks keep the demand and the possibility of a ban alive; to take no action drops both. To someone who looks only at what is done, the two may look the same.',
    },
    {
      kind: 'judgement',
      text: 'What could still bring the talks to an end?',
      weighs:
        'An offer that satisfies Washington, an objection withdrawn, a decision to ban or to drop the matter. Which of these depends on a party that has a reason to move?',
    },
  ],
};
