import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The program of that name, where it is installed; system programs are not on everybody's path. */
export function programOf(...names: readonly string[]): string | null {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  const files = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return files.find((file) => existsSync(file)) ?? null;
}

/** A port on 127.0.0.1 that nobody listens on. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done, fail) => {
    server.on("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** Starts a server in the foreground, and returns what ends it, once it answers at `url`. Rejects with what it said. */
async function started(program: string, args: readonly string[], url: string): Promise<() => void> {
  const child: ChildProcess = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr?.on("data", (data) => {
    said += String(data);
  });
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break;
    const answer = await fetch(url).catch(() => null);
    if (answer !== null) return () => void child.kill("SIGTERM");
    await sleep(50);
  }
  child.kill("SIGKILL");
  throw new Error(`${program} did not start: ${said}`);
}

/** Whoever may read all, and write nothing: servers that root starts go on as somebody else. */
const NOBODY = 65534;

/** Runs nginx on these files for `sites-enabled`. `folder` takes what it writes. */
export function runNginx(
  program: string,
  folder: string,
  sites: readonly string[],
  url: string,
): Promise<() => void> {
  mkdirSync(folder, { recursive: true });
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr warn;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
  ${sites.map((site) => `include ${site};`).join(" ")}
}
`,
  );
  return started(program, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"], url);
}

/** Where Apache's modules are, by its distributions. */
const MODULES = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules", "/usr/lib/httpd/modules"];

/** Runs Apache on a site that has an `.htaccess`. `folder` takes what it writes. */
export function runApache(program: string, folder: string, site: string, port: number): Promise<() => void> {
  mkdirSync(folder, { recursive: true });
  const modules = MODULES.find((path) => existsSync(path)) ?? "";
  const wanted = ["mpm_event", "unixd", "authz_core", "dir", "mime", "headers", "alias"];
  const loaded = wanted.filter((name) => existsSync(join(modules, `mod_${name}.so`)));
  writeFileSync(
    join(folder, "httpd.conf"),
    `ServerRoot "${folder}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
${loaded.map((name) => `LoadModule ${name}_module "${modules}/mod_${name}.so"`).join("\n")}
${process.getuid?.() === 0 ? `User #${NOBODY}\nGroup #${NOBODY}` : ""}
PidFile "${folder}/pid"
ErrorLog "${folder}/errors"
TypesConfig /dev/null
DocumentRoot "${site}"
<Directory "${site}">
  AllowOverride All
  Require all granted
</Directory>
`,
  );
  return started(program, ["-X", "-f", join(folder, "httpd.conf")], `http://127.0.0.1:${port}/`);
}
