import { instantOf } from './moments';
import { BadFile, type Message } from './message';

/** What a table of messages has a column of; only the first two must be there. */
const COLUMNS = ['timestamp', 'role', 'site', 'text'] as const;
type Column = (typeof COLUMNS)[number];

const LONGEST_CELL = 16 * 1024 * 1024;
const ROLES: Partial<Record<string, 'user' | 'bot'>> = {
  ...{ user: 'user', human: 'user', you: 'user', me: 'user' },
  ...{ bot: 'bot', assistant: 'bot', ai: 'bot', model: 'bot' },
};

/** Reads CSV (RFC 4180) as it comes in: `timestamp,role[,site][,text]`. */
export class Csv {
  readonly #take: (site: string, message: Message) => void;
  #columns: (Column | null)[] | null = null;
  #cells: string[] = [];
  #cell = '';
  #isQuoted = false;
  /** The last sign was a quote within a quoted cell: it ends the cell, unless another follows. */
  #wasQuote = false;

  constructor(take: (site: string, message: Message) => void) {
    this.#take = take;
  }

  /** @returns whether the first line of a file could be the head of such a table */
  static isHead(line: string): boolean {
    const names = line
      .replace(/^\ufeff/, '')
      .toLowerCase()
      .split(',')
      .map(bare);
    return names.includes('timestamp') && names.includes('role');
  }

  /** @throws {BadFile} */
  push(text: string): void {
    for (const sign of text) this.#sign(sign);
  }

  /** @throws {BadFile} where it breaks off */
  end(): void {
    if (this.#isQuoted && !this.#wasQuote) throw new BadFile('truncated');
    if (this.#cell !== '' || this.#cells.length > 0) this.#endLine();
  }

  #sign(sign: string): void {
    if (this.#isQuoted && !this.#wasQuote) {
      if (sign === '"') this.#wasQuote = true;
      else this.#add(sign);
      return;
    }
    if (this.#wasQuote && sign === '"') {
      this.#wasQuote = false;
      this.#add(sign);
    } else if (sign === '"' && this.#cell === '') this.#isQuoted = true;
    else if (sign === ',') this.#endCell();
    else if (sign === '\n') this.#endLine();
    else if (sign !== '\r') this.#add(sign);
  }

  #add(sign: string): void {
    this.#cell += sign;
    if (this.#cell.length > LONGEST_CELL) throw new BadFile('too-long');
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = '';
    this.#isQuoted = false;
    this.#wasQuote = false;
  }

  #endLine(): void {
    this.#endCell();
    const cells = this.#cells;
    this.#cells = [];
    if (this.#columns === null) {
      const names = cells.map((name) => bare(name.replace(/^\ufeff/, '').toLowerCase()));
      this.#columns = names.map((name) => COLUMNS.find((one) => one === name) ?? null);
      return;
    }
    if (cells.length > 1 || cells[0] !== '') this.#row(cells, this.#columns);
  }

  #row(cells: readonly string[], columns: readonly (Column | null)[]): void {
    const cell = (name: Column): string => cells[columns.indexOf(name)] ?? '';
    const at = instantOf(cell('timestamp').trim());
    const role = ROLES[cell('role').trim().toLowerCase()];
    if (at !== null && role !== undefined) this.#take(siteIn(cell('site')), { at, role, text: cell('text') });
  }
}

/** A name of ours, or a host; of anything else (a person's name, a title) nothing is kept. */
const siteIn = (cell: string): string =>
  /^[a-z\d][a-z\d.-]{1,60}$/.exec(cell.trim().toLowerCase())?.[0] ?? '';

const bare = (name: string): string => name.trim().replace(/^"|"$/g, '');
