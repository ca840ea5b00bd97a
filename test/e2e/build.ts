import { buildDesktop } from '../../cli/start/build-desktop.ts';

/** Builds the app as `npm start` does, where it is not built or not fresh. A process of its own: building sets the mode of the process it runs in. */
await buildDesktop((line) => void process.stderr.write(`${line}\n`));
