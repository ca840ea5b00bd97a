/**
 * What goes over the wire between `entente serve` and the screens in a browser.
 *
 * The page is opened as `http://127.0.0.1:PORT/#token=TOKEN`. The fragment never leaves the browser; the page reads the
 * token from it and sends it as `Authorization: Bearer TOKEN` with every request under `/api/`. There is no cookie.
 * The static files of the screens need no token, for there is nothing of the user's in them.
 *
 * Every answer under `/api/` but the event stream is a `Reply` in JSON, failures of the transport included (401
 * `no-token`, 403 `wrong-host`, 404 `not-found`, 405 `wrong-method`, 413 `too-large`, 415 `wrong-type`), so a caller
 * needs to look at nothing but the body. A call that was carried answers 200, whether it went well or not.
 *
 * - `POST /api/call/NAME`, `Content-Type: application/json`, body: the input of the call (`null` for none).
 *   Answer: `Reply<CallOutput<NAME>>`.
 * - `GET /api/events`: a stream that does not end, `application/x-ndjson`: one `EngineEvent` in JSON per line. An empty
 *   line comes at once (the stream is open) and every 15 seconds (it still is); skip it. When the stream breaks, fetch
 *   it again and take it that something has `changed`.
 * - `POST /api/files?name=NAME&modified=DAY`: body: the bytes of one picked or dropped file. `name` is the file's name,
 *   percent-encoded as in any query; `modified` the day it was last changed, as an integer, left out where unknown.
 *   `as=data-set` for a data set, which may be larger than an article.
 *   Answer: `Reply<PickedFile>`. The file stays until `files.release` or until the host ends.
 * - `POST /api/folders?name=NAME`, no body. Answer: `Reply<PickedFile>`, an empty folder; its files are then sent by
 *   `POST /api/files?name=NAME&modified=DAY&folder=HANDLE`. The handle of the folder is what `articles.importFolder`
 *   takes.
 */
export const API = '/api/';
export const CALL = '/api/call/';
export const EVENTS = '/api/events';
export const FILES = '/api/files';
export const FOLDERS = '/api/folders';

/** The address to open in a browser. */
export function pageAddress(port: number, token: string): string {
  return `http://127.0.0.1:${port}/#token=${token}`;
}
