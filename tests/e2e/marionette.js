// Firefox by its own remote protocol: the only one that can press an extension's toolbar button there.

import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as net from "node:net";
import * as os from "node:os";
import * as path from "node:path";

/** @import { Socket } from "node:net" */

export const FIREFOX = process.env.FIREFOX ?? "/usr/bin/firefox-esr";
const START_MS = 30_000;

export class Firefox {
  /** @type {Socket} */ #socket;
  #buffer = Buffer.alloc(0);
  #last = 0;
  /** @type {Map<number, { keep: (value: any) => void, fail: (error: Error) => void }>} */
  #waiting = new Map();
  /** @type {() => Promise<void>} */ close;

  /** @param {Socket} socket @param {() => Promise<void>} close */
  constructor(socket, close) {
    this.#socket = socket;
    this.close = close;
    socket.on("data", (chunk) => this.#receive(chunk));
  }

  /**
   * @param {number} port for the protocol
   * @param {Record<string, string | number | boolean>} prefs
   */
  static async open(port, prefs) {
    const profile = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-firefox-"));
    const lines = Object.entries({ "marionette.port": port, ...prefs }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    fs.writeFileSync(path.join(profile, "user.js"), lines.join("\n"));
    const flags = ["--headless", "--marionette", "--remote-allow-system-access", "--no-remote"];
    const child = spawn(FIREFOX, [...flags, "--profile", profile], { stdio: "ignore" });
    const ended = new Promise((end) => child.on("close", end));
    const firefox = new Firefox(await connect(port), async () => {
      child.kill("SIGTERM");
      await ended;
      fs.rmSync(profile, { recursive: true, force: true });
    });
    await firefox.send("WebDriver:NewSession", { acceptInsecureCerts: true });
    return firefox;
  }

  /**
   * @param {string} command
   * @param {object} parameters
   * @returns {Promise<any>}
   */
  send(command, parameters) {
    const id = ++this.#last;
    const message = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((keep, fail) => this.#waiting.set(id, { keep, fail }));
  }

  /**
   * @param {"chrome" | "content"} context the browser's own window, or the page with the browser's rights
   * @param {string} script body of a function
   */
  async run(context, script) {
    await this.send("Marionette:SetContext", { value: context });
    const parameters = { script, args: [], sandbox: "system", newSandbox: true };
    return (await this.send("WebDriver:ExecuteScript", parameters)).value;
  }

  /** @param {Buffer} chunk */
  #receive(chunk) {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (let colon; (colon = this.#buffer.indexOf(":")) > 0;) {
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon));
      if (this.#buffer.length < end) return;
      this.#answer(JSON.parse(String(this.#buffer.subarray(colon + 1, end))));
      this.#buffer = this.#buffer.subarray(end);
    }
  }

  /** @param {any} message the greeting, or an answer `[1, id, error, value]` */
  #answer(message) {
    if (!Array.isArray(message)) return;
    const [, id, error, value] = message;
    const { keep, fail } = this.#waiting.get(id) ?? {};
    this.#waiting.delete(id);
    if (error) fail?.(new Error(`${error.error}: ${error.message}`));
    else keep?.(value);
  }
}

/** @param {number} port @returns {Promise<Socket>} */
const connect = async (port) => {
  for (const end = Date.now() + START_MS; Date.now() < end;) {
    const socket = net.connect(port, "127.0.0.1");
    const ok = await new Promise((done) => {
      socket.once("connect", () => done(true));
      socket.once("error", () => done(false));
    });
    if (ok) return socket;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`Firefox did not answer on port ${port} within ${START_MS} ms`);
};
