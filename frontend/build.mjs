// Bundles scripts, styles, fonts and icons into DIR/static/assets with names that carry their content's hash, and writes
// DIR/assets.json from the logical names ("app.js") to the real paths ("/assets/app-ABC123.js").
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import * as sass from "sass";

const here = fileURLToPath(new URL(".", import.meta.url));
const out = resolve(argument("--out") ?? fail("Usage: node build.mjs --out DIR"));
const assets = join(out, "static", "assets");
const templates = join(here, "..", "app", "src", "main", "jte");
const icons = join(here, "node_modules", "dkfds", "dist", "img", "svg-icons");

checkTypes();
rmSync(assets, { recursive: true, force: true });
mkdirSync(assets, { recursive: true });

const names = {
    "app.js": await script(),
    "app.css": await styles(),
    "icons.svg": write("icons", "svg", sprite()),
    "favicon.svg": write("favicon", "svg", readFileSync(join(here, "src", "favicon.svg"), "utf8")),
};

cpSync(join(here, "src", "favicon.ico"), join(out, "static", "favicon.ico"));
writeFileSync(join(out, "assets.json"), `${JSON.stringify(names, null, 2)}\n`);

function checkTypes() {
    const tsc = spawnSync(process.execPath, [join(here, "node_modules", "typescript", "bin", "tsc"), "--noEmit"], { cwd: here, stdio: "inherit" });
    if (tsc.status !== 0) {
        fail("The scripts do not pass the type check.");
    }
}

async function script() {
    return bundle({ entryPoints: [join(here, "src", "app.ts")], format: "esm", target: "es2022", entryNames: "[name]-[hash]" });
}

async function styles() {
    const { css } = sass.compile(join(here, "src", "styles", "app.scss"), {
        loadPaths: [join(here, "node_modules")],
        quietDeps: true,
        silenceDeprecations: ["if-function"],
    });
    return bundle({
        stdin: { contents: css, loader: "css", resolveDir: join(here, "src", "styles"), sourcefile: "app.css" },
        entryNames: "app-[hash]",
        assetNames: "[name]-[hash]",
        publicPath: "/assets",
        loader: { ".woff2": "file", ".woff": "file", ".svg": "dataurl" },
        target: "es2022",
    });
}

async function bundle(options) {
    const result = await esbuild.build({
        ...options,
        absWorkingDir: here,
        bundle: true,
        minify: true,
        legalComments: "none",
        metafile: true,
        outdir: assets,
        logLevel: "warning",
    });
    const [file] = Object.entries(result.metafile.outputs).find(([, output]) => output.entryPoint);
    return `/assets/${basename(file)}`;
}

/** The design system's icons that the templates name, each a symbol named as its file. */
function sprite() {
    return `<svg xmlns="http://www.w3.org/2000/svg">${iconNames().map(symbol).join("")}</svg>\n`;
}

/** icons.json lists those whose names are only known when a page is written. */
function iconNames() {
    const names = new Set(JSON.parse(readFileSync(join(here, "icons.json"), "utf8")));
    readdirSync(templates, { recursive: true })
        .filter((file) => file.endsWith(".jte"))
        .forEach((file) => {
            const used = readFileSync(join(templates, file), "utf8").matchAll(/layout\.icon\([^)]*name = "([^"]+)"/g);
            [...used].forEach(([, name]) => names.add(existing(name, file)));
        });
    return [...names].sort();
}

function existing(name, file) {
    return existsSync(join(icons, `${name}.svg`)) ? name : fail(`${file} asks for an icon "${name}"; the design system has none of that name. See ${icons}`);
}

function symbol(name) {
    return readFileSync(join(icons, `${name}.svg`), "utf8")
        .trim()
        .replace(/^<svg[^>]*?(viewBox="[^"]*")[^>]*>/, `<symbol id="${name}" $1>`)
        .replace(/<\/svg>$/, "</symbol>");
}

function write(name, extension, content) {
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 8).toUpperCase();
    writeFileSync(join(assets, `${name}-${hash}.${extension}`), content);
    return `/assets/${name}-${hash}.${extension}`;
}

function argument(name) {
    const place = process.argv.indexOf(name);
    return place < 0 ? undefined : process.argv[place + 1];
}

function fail(message) {
    console.error(message);
    process.exit(1);
}
