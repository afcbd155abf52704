// The real Copydesk server, started as a reader starts it and ended with the tests.

import { spawn } from "node:child_process";
import * as net from "node:net";
import { fileURLToPath } from "node:url";

/** @import { AddressInfo } from "node:net" */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COMMAND = process.env.COPYDESK ?? `${ROOT}.venv/bin/copydesk`;
const START_MS = 60_000;

/** A port nobody listens on, now. */
export const freePort = async () => {
  const probe = net.createServer();
  await new Promise((ready) => probe.listen(0, "127.0.0.1", () => ready(null)));
  const { port } = /** @type {AddressInfo} */ (probe.address());
  await new Promise((closed) => probe.close(closed));
  return port;
};

/**
 * @param {number} port
 * @returns {Promise<() => Promise<void>>} stops it
 */
export const start = async (port) => {
  const said = /** @type {string[]} */ ([]);
  // The browser sends every request for 8377 to this run's port, and the Host header says 8377.
  const env = { ...process.env, COPYDESK_HOSTS: "127.0.0.1:8377" };
  const child = spawn(COMMAND, ["serve", "--port", String(port)], { cwd: ROOT, env });
  child.stdout.on("data", (chunk) => said.push(String(chunk)));
  child.stderr.on("data", (chunk) => said.push(String(chunk)));
  const ended = new Promise((end) => {
    child.on("error", (error) => (said.push(String(error)), end(null)));
    child.on("close", () => end(null));
  });
  const healthy = health(port).then(() => true);
  if (!(await Promise.race([healthy, ended.then(() => false)]))) {
    throw new Error(`${COMMAND} serve ended before it answered:\n${said.join("")}`);
  }
  return async () => {
    child.kill("SIGTERM");
    await ended;
  };
};

/** @param {number} port */
const health = async (port) => {
  for (const end = Date.now() + START_MS; Date.now() < end;) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`no /healthz on port ${port} within ${START_MS} ms`);
};
