import type { Page } from 'playwright-core';

/** Keeps what a page complains of: errors it throws, and errors in its console, refusals by its CSP included. */
export class Complaints {
  readonly heard: string[] = [];

  listenTo(page: Page): void {
    page.on('pageerror', (error) => this.heard.push(`thrown: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.heard.push(`console: ${message.text()} (${message.location().url})`);
    });
  }
}
