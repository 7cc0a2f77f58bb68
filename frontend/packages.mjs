// Installs the packages when the lock file is newer than what is installed, so that repeated builds stay quick.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const installed = `${here}node_modules/.package-lock.json`;
const wanted = `${here}package-lock.json`;

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs) {
    const npm = spawnSync("npm", ["ci", "--no-progress", "--loglevel=error"], { cwd: here, stdio: "inherit", shell: process.platform === "win32" });
    process.exit(npm.status ?? 1);
}
