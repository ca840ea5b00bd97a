import type { PublishedAnswer, PublishedProposal } from '../contract/index.ts';
import type { Article, Day, Finding } from '../record/index.ts';

/** One article for the worker to read and code. `published` null: the best day the file proposes by itself; `unknown`: none. */
export interface ReadingTask {
  readonly path: string;
  readonly name: string;
  readonly modified: Day | null;
  readonly published: PublishedAnswer | null;
}

/** An article read and coded against `article.published`. */
export interface CodedArticle {
  readonly article: Article;
  readonly proposals: PublishedProposal[];
  readonly findings: Finding[];
}

/** What the engine sends its worker. */
export interface WorkRequest {
  readonly id: number;
  readonly task: ReadingTask;
}

/** What the worker sends back. A known failure crosses as `failure`, any other error as itself. */
export type WorkReply =
  | { readonly id: number; readonly value: CodedArticle }
  | { readonly id: number; readonly failure: { readonly code: string; readonly message: string } }
  | { readonly id: number; readonly error: unknown };
