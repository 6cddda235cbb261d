import type { ScenarioSource } from '../../scenario/types';

/** The document this scenario rests on: what each passage tells, in our words, and what it leaves unsaid. */
export const source: ScenarioSource['source'] = {
  title: 'A news briefing on the delayed TikTok deal, 8 December 2022',
  passages: [
    {
      id: '¶1',
      tells:
        'On 8 December the talks between TikTok and the Biden administration are behind schedule, after more than a year of work. TikTok’s owner, ByteDance, is based in Beijing, and U.S. officials fear that China could come by sensitive data about American users.',
    },
    {
      id: '¶2',
      tells:
        'Under President Trump, U.S. military personnel were kept off the app. A deal was expected before the year is out; it has slipped again.',
    },
    {
      id: '¶3',
      tells:
        'Two points hold the talks up: keeping U.S. user data out of the Chinese government’s hands, and the recommendation algorithm, which could be turned to covert influence or to spreading falsehoods. The 2016 election is the precedent on people’s minds, and the director of the FBI has raised both points.',
    },
    {
      id: '¶4',
      tells:
        'TikTok says Beijing would not get American user data from it, expects a deal, and offers the safeguards it has already put in place as proof of good faith.',
    },
    {
      id: '¶5',
      tells:
        'A long delay is serious for both sides. Some insiders suspect that TikTok may give no more ground, so it is doubtful what agreement is possible. If nothing is resolved, Washington is left to ban the app, as the Trump administration had threatened, or to look powerless and be criticised by Republicans for it.',
    },
    {
      id: '¶6',
      tells:
        'China’s government takes no active part. In the past it has been unwilling to let U.S. entities near an algorithm it regards as proprietary. Its concern seems to be that TikTok remain Chinese, and that makes agreement harder.',
    },
    {
      id: '¶7',
      tells:
        'The result matters to TikTok and its users, and beyond them to how technology companies’ data is governed and to U.S. national security.',
    },
    {
      id: 'Q1',
      tells:
        'Why TikTok negotiates: its owner is in Beijing, and U.S. user data might be reached from China.',
    },
    {
      id: 'Q2',
      tells:
        'What holds the talks up: protecting U.S. user data from the Chinese government, and a recommendation algorithm open to manipulation.',
    },
    {
      id: 'Q3',
      tells:
        'What further delay could bring: a full ban, or the charge that the administration failed to protect the country.',
    },
    {
      id: 'Q4',
      tells:
        'What TikTok says about data: Beijing does not get it, as the company has said all along, and protections are being put in place.',
    },
    {
      id: 'Q5',
      tells:
        'What China’s government does: it says little about these talks, but has worried before about U.S. access to the algorithm.',
    },
  ],
  silent: [
    'Who has the legal power to ban the app, and how a ban would work.',
    'What an agreement would contain.',
    'Any date after the end of 2022.',
    'Any number of users, of videos, or of money.',
    'How likely any of the outcomes is.',
    'What users would do if the app were banned.',
    'Which measures TikTok has already enacted, and what more it could offer.',
    'What the Chinese government would do if it took an active part.',
  ],
};
