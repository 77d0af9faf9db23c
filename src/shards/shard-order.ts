import type { CalendarDate } from "../article.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Headway, Stage } from "../headway.ts";
import type { Masthead } from "../intake/folders.ts";
import type { TakedownList } from "../intake/takedown-list.ts";
import type { Exchange } from "./exchange.ts";
import type { Nth } from "./shares.ts";

export interface ShardOptions {
  readonly input: string;
  /** The folder for the shard. */
  readonly output: string;
  /** The folder of what other machines read; null where this one reads all files itself. */
  readonly exchange: string | null;
  readonly nth: Nth;
  readonly baseUrl: string | null;
  readonly now: CalendarDate | null;
  readonly jobs: number | null;
  /** False where nothing that an earlier run left is to be used. */
  readonly cache: boolean;
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
  readonly onProgress: (stage: Stage, headway: Headway) => void;
}

/** What one machine made. */
export interface ShardReport {
  readonly folder: string;
  readonly years: readonly string[];
  /** Stories of its years, and of the archive. */
  readonly stories: number;
  readonly allStories: number;
  readonly pages: number;
  readonly reused: number;
  readonly files: number;
  readonly bytes: number;
  readonly memory: number;
}

/** What a shard is made of, and where it goes. */
export interface ShardOrder {
  readonly input: string;
  readonly folder: string;
  readonly masthead: Masthead;
  readonly takedowns: TakedownList;
  readonly engine: string;
  readonly exchange: Exchange | null;
}
