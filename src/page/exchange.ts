import type { Instant, Ms } from '../core/records';
import type { Reader, Way } from '../core/words';
import { NOTICE, PLACEHOLDER } from './answer';
import { measure, stillBegun } from './door';
import { isOtherText, NO_TEXT, type Measure } from './measure';
import { isOther, isStartedOver } from './started-over';
import type { Sent } from './composer';
import type { Words } from './heard';
import type { ReplySeen } from './reply-seen';
import { Request } from './request';
import { Sign } from './sign';

/** A reply that was seen streaming is over when its sign has gone and it has stood still for this long. */
const STILL_MS: Ms = 250;
/** Without a sign, quiet has to do. Reasoning pauses are longer: then the reply is taken up again. */
const QUIET_MS: Ms = 2_800;
const UNSAID_MS = 10_000; // Replies here say that they are finished, and this one does not.
/** A reply that has not begun after this long will not come. */
export const LONGEST_WAIT_MS: Ms = 120_000;

/** What has become of the reply since the last look. */
export type Change = 'finished' | 'started-over' | null;

/** One message of the user and the reply to it, from the moment it was sent. */
export class Exchange {
  readonly words: Words;
  /** Who reads it; another takes over where this one is blind. */
  reader: Reader;
  readonly way: Way;
  /** The user's turn in the page, as it stands now. */
  user: Element;
  #state: 'waiting' | 'streaming' | 'finished' = 'waiting';
  #measure = NO_TEXT;
  #finished = NO_TEXT;
  #grown: Instant;
  #wasEmptied = false;
  /** Whether it came whole, with a control in it as no reply has. */
  #isLikeNotice = false;
  readonly #sign = new Sign();
  /** The sign has come again since the reply was finished. */
  #isWrittenAgain = false;
  #known: Instant | null = null;
  readonly #request: Request;
  /** How the versions of the reply begin that were seen whole: the user may turn back to one. */
  #versions = new Set<number>();

  constructor(user: Element, { words, way }: Pick<Sent, 'words' | 'way'>, reader: Reader, at: Instant) {
    this.user = user;
    this.words = words;
    this.way = way;
    this.reader = reader;
    this.#grown = at;
    this.#request = new Request(at);
  }

  /** When the reply was known to have ended. */
  get known(): Instant | null {
    return this.#known;
  }

  /** Within the next second: after what time a look may tell that it is over, as its sign has gone, or as it is quiet. */
  endsIn(now: Instant): Ms | null {
    const left = this.#sign.gone === null ? QUIET_MS - (now - this.#grown) : STILL_MS + 20;
    return this.#state === 'streaming' && left > 0 && left < 1_000 ? left : null;
  }

  /** When the reply's text changed last. */
  get grown(): Instant {
    return this.#grown;
  }

  get isFinished(): boolean {
    return this.#state === 'finished';
  }

  /** Whether anything came, be it without text. */
  get hasReply(): boolean {
    return this.hasText || this.#known !== null;
  }

  get hasText(): boolean {
    return this.#measure.length > 0;
  }

  /** Until the end is known: it leaves no hole between a reply that streams and one that is read. */
  get isStreaming(): boolean {
    return !this.isFinished && (this.#state === 'streaming' || this.#sign.isOn);
  }

  /** Whether the user may have had it made again by this press, and nothing has come of it yet. */
  mayBeAskedAgain(pressed: Instant, now: Instant): boolean {
    return this.hasText && this.#grown <= pressed && !this.#sign.isOn && this.#request.isOpen(pressed, now);
  }

  /** Looks at the reply; to be called about once a second. */
  look(seen: ReplySeen, now: Instant): Change {
    this.#sign.note(seen.streaming, now);
    this.#isWrittenAgain ||= this.isFinished && (this.#sign.isOn || this.#isUnfinished(seen, now));
    const measured = measure(seen.texts);
    // An emptied reply may be out of sight, or about to be written again: the next text tells.
    if (measured.length === 0) return this.#withoutText(seen, now);
    const change = this.#withText(measured, seen, now);
    this.#request.stands(now);
    return change;
  }

  /** The mark that it is finished has gone again, on a press. */
  #isUnfinished({ finished, pressed }: ReplySeen, now: Instant): boolean {
    return finished === false && this.#request.isOpen(pressed, now);
  }

  #withText(measured: Measure, seen: ReplySeen, now: Instant): Change {
    const before = this.#measure;
    const isAnother = this.#wasEmptied
      ? isOther(measured, before, this.reader === 'facts' && !this.#request.isKept)
      : isOtherText(measured, before) && this.#isAnswered(seen, measured);
    this.#measure = measured;
    this.#wasEmptied = false;
    if (this.#state === 'finished') return this.#afterwards(measured, isAnother, seen, now);
    if (measured.length !== before.length || measured.start !== before.start) this.#grow(now);
    const isOver = isAnother || isStartedOver(measured, before);
    if (isOver && this.#isAskedFor(before, seen)) return 'started-over';
    if (before.length === 0) this.#isLikeNotice = seen.controls?.areOdd(seen.texts) ?? false;
    else if (measured.length > before.length) this.#isLikeNotice = false;
    if (!this.#isOver(seen, now)) return null;
    if (!this.#isLikeNotice || measured.length >= NOTICE) seen.controls?.learn(seen.texts);
    return this.finish(now);
  }

  /**
   * A press came since the last look: another text is another reply then, seen empty or not. Where one that streamed
   * is still there, the press was to stop it, and what is new is around it.
   */
  #isAnswered({ pressed, texts }: ReplySeen, { length }: Measure): boolean {
    if (this.reader !== 'general' || !this.#request.isNews(pressed)) return false;
    return this.#state !== 'streaming' || length < this.#measure.length || !stillBegun(texts, this.#measure);
  }

  /** By the facts, a text is the reply's and nothing else; a stranger's page may show much in its place. */
  #isAskedFor(before: Measure, { pressed }: ReplySeen): boolean {
    // A word or two may have said that it is to come, or that something went wrong.
    const least = this.#isLikeNotice ? NOTICE : PLACEHOLDER;
    const isReply = this.reader === 'facts' || before.length >= least;
    return isReply && (this.#request.take(pressed) || this.reader === 'facts');
  }

  #grow(now: Instant): void {
    this.#state = 'streaming';
    this.#grown = now;
  }

  finish(now: Instant): Change {
    this.#state = 'finished';
    this.#isWrittenAgain = false;
    this.#finished = this.#measure;
    this.#known = now;
    this.#versions.add(this.#measure.start);
    return 'finished';
  }

  /** A reply without text (an image, a frame of another origin) is over when the site says so. */
  #withoutText(seen: ReplySeen, now: Instant): Change {
    this.#wasEmptied = this.#measure.length > 0;
    if (this.#wasEmptied) this.#request.keep(seen.pressed);
    if (this.#state === 'finished' || this.#wasEmptied) return null;
    if (!seen.streaming && now - this.#grown >= LONGEST_WAIT_MS) this.#state = 'finished';
    const { gone } = this.#sign;
    const isOver = gone !== null && now - gone >= UNSAID_MS;
    if (!seen.finished && !isOver) return null;
    this.#grown = gone ?? now;
    return this.finish(now);
  }

  #isOver(seen: ReplySeen, now: Instant): boolean {
    if (seen.streaming) return false;
    if (seen.finished) return true;
    const quiet = now - this.#grown;
    if (seen.finished === false) return quiet >= UNSAID_MS;
    if (this.#sign.wasSeen) return quiet >= STILL_MS;
    const isPlaceholder = this.reader === 'general' && this.#measure.length < PLACEHOLDER;
    return quiet >= (isPlaceholder ? UNSAID_MS : QUIET_MS);
  }

  /** Text that changes after the end: it went on, or the reply is made again. */
  #afterwards(measured: Measure, isAnother: boolean, seen: ReplySeen, now: Instant): Change {
    const { length, start } = this.#finished;
    const isShorter = this.#isWrittenAgain && measured.length < length;
    const isOver =
      isAnother || isShorter || isStartedOver(measured, this.#finished) || measured.start !== start;
    // Where replies have a sign, another text without it is an older version that the user turned to.
    const isOlder = measured.start !== start && this.#versions.has(measured.start);
    if (isOver && length > 0 && ((this.#sign.wasSeen && !this.#isWrittenAgain) || isOlder)) {
      this.#finished = measured;
      this.#request.drop(seen.pressed);
      return null;
    }
    if (isOver || measured.length > length) this.#grow(now);
    return isOver && length > 0 && this.#isAskedFor(this.#finished, seen) ? 'started-over' : null;
  }
}
