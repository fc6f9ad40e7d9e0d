import type { Instant, Ms, Reply, Turn } from '../core/records';
import type { Closing, Reader, Response, Way } from '../core/words';
import { isInvitation } from '../core/words';
import type { Scene } from './due';
import type { Fold } from './fold';
import type { Words } from './heard';
import type { ReplyReading } from './reply-reading';
import type { Rules, Rulings } from './rules';

/** After this long without a message, an invitation was left: docs/measures.md. */
const RESPONSE_MS = 30 * 60_000;

/** Closings after which the user's next message still belongs to what was asked for. */
const GOES_ON: readonly (Closing | null)[] = ['clarify', 'quiz'];

interface Invitation {
  reply: Reply;
  end: Words;
}

interface Stay {
  reply: Reply;
  /** All presence until the acceptance. */
  from: Ms;
}

/** When something happened, and all presence until then. */
interface Moment {
  at: Instant;
  presence: Ms;
}

interface Needs {
  nextSeq(): number;
  /** All presence in this document up to that moment, in ms; without it, until now. */
  presence(until?: Instant): Ms;
  /** @param isLate how a reply ended is known only now that it has been told */
  told(turn: Turn, isLate?: boolean): void;
  /** How replies close, and what messages answer, is ruled on when the rules are there; turns are told at once. */
  rulings: Rulings;
  fold: Fold;
}

/** Keeps the turns of this document: what was counted, the invitation that is open, the stay that goes on. */
export class Tally {
  readonly #needs: Needs;
  #lastClosing: Closing | null = null;
  #invitation: Invitation | null = null;
  #stay: Stay | null = null;

  #acceptedInARow = 0;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** What may be the moment of a nudge. */
  get moment(): Pick<Scene, 'acceptedInARow' | 'isHeldBack'> {
    return { acceptedInARow: this.#acceptedInARow, isHeldBack: this.#lastClosing === 'farewell-hook' };
  }

  /** The user wrote: that is a turn, and the response to the invitation before it. */
  user({ words, way }: { words: Words; way: Way }, reader: Reader, at: Instant): void {
    const presence = this.#needs.presence(at);
    this.#needs.rulings.do((rules) => this.#heed(words, rules, { at, presence }));
    this.#needs.told({ kind: 'user', seq: this.#needs.nextSeq(), rev: 1, at, reader, way });
  }

  /** A message left the composer, and nothing was seen of it again. */
  unseen(at: Instant): void {
    this.#needs.told({ kind: 'unseen', seq: this.#needs.nextSeq(), rev: 1, at });
  }

  retry(reader: Reader, at: Instant): void {
    this.#needs.told({ kind: 'retry', seq: this.#needs.nextSeq(), rev: 1, at, reader });
  }

  /**
   * A reply has finished.
   *
   * @param before the same reply, where it went on or was made again after it had finished before
   * @returns the reply as it is counted now
   */
  reply(reading: ReplyReading, reader: Reader, at: Instant, before: Reply | null): Reply {
    const reply = before ?? newReply(this.#needs.nextSeq(), reader, at);
    this.#needs.rulings.do((rules) => this.#close(reply, reading, at, rules));
    if (reply.rev === 0) this.#tell(reply);
    return reply;
  }

  /** The user went to another conversation, or away: what was offered is left. */
  leave(): void {
    const presence = this.#needs.presence();
    this.#needs.fold.forget();
    this.#needs.rulings.follow(() => {
      this.#answer('left');
      this.#endStay(presence);
      this.#lastClosing = null;
    });
  }

  /** To be called now and then: an invitation does not stay open for ever. */
  expire(now: Instant): void {
    if (!this.#needs.rulings.isBehind()) this.#expire(now);
  }

  #expire(now: Instant): void {
    if (this.#invitation && now - this.#invitation.reply.at > RESPONSE_MS) this.#answer('left');
  }

  /** Tells the stay that goes on as far as it has come. */
  tell(): void {
    this.#tellStay(this.#needs.presence());
  }

  endStay(): void {
    const presence = this.#needs.presence();
    this.#needs.rulings.follow(() => this.#endStay(presence));
  }

  #endStay(presence: Ms): void {
    this.#tellStay(presence);
    this.#stay = null;
  }

  #tellStay(presence: Ms): void {
    if (!this.#stay) return;
    const { reply, from } = this.#stay;
    const stay = Math.max(0, presence - from);
    if (stay !== reply.stay) this.#tell(Object.assign(reply, { stay }));
  }

  #close(reply: Reply, reading: ReplyReading, at: Instant, rules: Rules): void {
    const closing = reading.closing(rules);
    this.#lastClosing = closing;
    const isFirst = reply.classifier === 0;
    const news = { closing, classifier: rules.version, at, response: null, stay: 0 };
    if (isFirst || reply.closing !== closing)
      this.#tell(Object.assign(reply, news), isFirst && reply.rev > 0);
    const invites = closing !== null && isInvitation(closing);
    this.#invitation = invites ? { reply, end: reading.end } : null;
    if (invites) this.#needs.fold.add(reply, () => reading.invitations?.(rules) ?? []);
    else this.#needs.fold.drop(reply);
  }

  #heed(words: Words, rules: Rules, { at, presence }: Moment): void {
    const response = this.#respond(words, rules, { at, presence });
    if (response !== 'accepted' && !GOES_ON.includes(this.#lastClosing)) this.#endStay(presence);
    this.#lastClosing = null;
  }

  #respond(words: Words, rules: Rules, { at, presence }: Moment): Response | null {
    this.#expire(at);
    if (!this.#invitation) return null;
    const { reply, end } = this.#invitation;
    const response = words.respond(end, rules);
    this.#answer(response);
    if (response === 'accepted') {
      this.#endStay(presence);
      this.#stay = { reply, from: presence };
    }
    return response;
  }

  #answer(response: Response): void {
    this.#acceptedInARow = response === 'accepted' ? this.#acceptedInARow + 1 : 0;
    if (this.#invitation) this.#tell(Object.assign(this.#invitation.reply, { response }));
    this.#invitation = null;
  }

  #tell(reply: Reply, isLate = false): void {
    reply.rev++;
    this.#needs.told({ ...reply }, isLate);
  }
}

const newReply = (seq: number, reader: Reader, at: Instant): Reply => ({
  kind: 'reply',
  seq,
  rev: 0,
  at,
  reader,
  closing: null,
  classifier: 0,
  response: null,
  stay: 0,
});
