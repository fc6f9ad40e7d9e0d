import { cardsAt } from './card';

/**
 * Where people write to each other, by domain with all that is under it. Nothing is watched there, whatever access
 * the browser gives: the general reader would take people's words for a chatbot's. Where such a place has a chat with
 * a machine that can be told for certain, it has a site file with a guard instead.
 */
const DOMAINS = [
  // Messengers.
  'whatsapp.com messenger.com telegram.org signal.org messages.google.com wechat.com wx.qq.com',
  'web.wechat.com line.me viber.com skype.com threema.ch wire.com icq.com discord.com discordapp.com',
  'element.io matrix.to guilded.gg revolt.chat kakao.com zalo.me imo.im groupme.com delta.chat',
  'session.org olvid.io',
  // At work.
  'slack.com teams.microsoft.com teams.live.com teams.cloud.microsoft chat.google.com meet.google.com',
  'voice.google.com zoom.us webex.com zulipchat.com mattermost.com rocket.chat basecamp.com',
  'workplace.com twist.com flock.com intercom.com zendesk.com front.com larksuite.com feishu.cn',
  'dingtalk.com gather.town',
  // Mail.
  'mail.google.com gmail.com inbox.google.com outlook.live.com outlook.com hotmail.com',
  'outlook.office.com outlook.office365.com outlook.cloud.microsoft mail.yahoo.com mail.aol.com',
  'mail.proton.me icloud.com fastmail.com mail.zoho.com mail.zoho.eu tutanota.com tuta.com',
  'app.tuta.com gmx.net gmx.com web.de mail.ru mail.yandex.com mail.qq.com mail.163.com hey.com',
  'mail.superhuman.com laposte.net orange.fr libero.it startmail.com mailbox.org',
  // Networks and forums.
  'facebook.com instagram.com threads.net threads.com snapchat.com linkedin.com xing.com x.com',
  'twitter.com bsky.app mastodon.social mastodon.online reddit.com tumblr.com pinterest.com',
  'tiktok.com twitch.tv youtube.com vk.com ok.ru weibo.com douyin.com xiaohongshu.com douban.com',
  'quora.com nextdoor.com nextdoor.nl meetup.com patreon.com news.ycombinator.com stackoverflow.com',
  'stackexchange.com github.com gitlab.com onlyfans.com',
  // Dating, buying and selling.
  'tinder.com bumble.com okcupid.com hinge.co pof.com match.com badoo.com lexa.nl grindr.com feeld.co',
  'parship.com parship.nl marktplaats.nl vinted.com vinted.nl kleinanzeigen.de leboncoin.fr',
  'airbnb.com fiverr.com upwork.com',
].flatMap((line) => line.split(' '));

/** @returns whether people write to each other here, and nothing tells a chatbot from them */
export function isPlaceOfPeople(host: string): boolean {
  if (cardsAt(host).some(({ support }) => support !== 'unsupported')) return false;
  const name = host.toLowerCase().replace(/\.$/, '');
  return DOMAINS.some((domain) => name === domain || name.endsWith(`.${domain}`));
}
