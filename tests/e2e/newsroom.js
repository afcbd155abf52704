// A small news site of our own invention, served over https as a public site would be.

import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as https from "node:https";
import * as os from "node:os";
import * as path from "node:path";

/** @import { AddressInfo } from "node:net" */

export const HOST = "https://www.harbourpost.example";
const PAGES = new URL("pages/", import.meta.url);
const NEVER = "/never.png"; // asked for, and never answered
const STRICT = [
  "default-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "base-uri 'none'",
].join("; ");

/** @type {Record<string, { file: string, policy?: string, never?: boolean }>} */
const ROUTES = {
  "/2026/11/ferry-terminal": { file: "ferry.html" },
  "/strict/ferry-terminal": { file: "ferry.html", policy: STRICT },
  "/rtl/ferry-terminal": { file: "ferry_rtl.html" },
  "/slow/ferry-terminal": { file: "ferry.html", never: true },
  "/sections/harbour": { file: "section.html" },
};

/** @returns {Promise<{ port: number, close: () => void }>} */
export const open = async () => {
  const server = https.createServer(certificate(), (request, response) => {
    if (request.url === NEVER) return undefined;
    const route = ROUTES[request.url ?? ""];
    if (route === undefined) return response.writeHead(404).end();
    response.setHeader("content-type", "text/html; charset=utf-8");
    if (route.policy !== undefined) response.setHeader("content-security-policy", route.policy);
    const html = fs.readFileSync(new URL(route.file, PAGES), "utf8");
    return response.end(
      route.never ? html.replace("</body>", `<img src="${NEVER}" alt="" />$&`) : html,
    );
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(null)));
  const { port } = /** @type {AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port, close };
};

/** A certificate for this run alone. */
const certificate = () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "harbourpost-"));
  const [key, cert] = [path.join(folder, "key.pem"), path.join(folder, "cert.pem")];
  const self = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"];
  const subject = ["-subj", "/CN=www.harbourpost.example", "-keyout", key, "-out", cert];
  execFileSync("openssl", [...self, ...subject], { stdio: "ignore" });
  const made = { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
  fs.rmSync(folder, { recursive: true });
  return made;
};
