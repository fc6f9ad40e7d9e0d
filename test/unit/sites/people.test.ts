import { describe, expect, it } from 'vitest';
import { CORE_HOSTS, SITES } from '../../../src/sites';
import { isPlaceOfPeople } from '../../../src/sites/people';

describe('a place where people write to each other', () => {
  it.each([
    'app.slack.com',
    'acme.slack.com',
    'discord.com',
    'teams.microsoft.com',
    'teams.live.com',
    'mail.google.com',
    'chat.google.com',
    'messages.google.com',
    'outlook.live.com',
    'outlook.office.com',
    'www.linkedin.com',
    'old.reddit.com',
    'www.instagram.com',
    'web.snapchat.com',
    'www.messenger.com',
    'm.facebook.com',
    'facebook.com',
    'discord.com.',
    'DISCORD.com',
  ])('is %s', (host) => expect(isPlaceOfPeople(host)).toBe(true));

  it.each(['notslack.com', 'slack.com.example.org', 'localhost', 'example.org', 'www.google.com', ''])(
    'is not %j',
    (host) => expect(isPlaceOfPeople(host)).toBe(false),
  );

  it('is no place with a chat that can be told from people', () => {
    for (const { hosts, support, id } of SITES.filter((site) => site.support !== 'unsupported'))
      expect([id, support, hosts.filter(isPlaceOfPeople)]).toEqual([id, support, []]);
    expect(CORE_HOSTS.filter(isPlaceOfPeople)).toEqual([]);
  });
});
