// Says how much a browser loads before the board shows, compressed, and fails where that is too much.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const KB_MAX = 350;
const folder = process.argv[2];
const page = readFileSync(join(folder, "index.html"), "utf8");
const first = readdirSync(join(folder, "assets")).filter((file) => page.includes(file));
if (first.length === 0) throw new Error("the page loads nothing: it was not built");
const bytes = [page, ...first.map((file) => readFileSync(join(folder, "assets", file)))]
  .map((file) => gzipSync(file).length)
  .reduce((sum, size) => sum + size, 0);
const kb = Math.ceil(bytes / 1000);
console.log(`First load: ${kb} kB compressed, ${KB_MAX} at most.`);
if (kb > KB_MAX) process.exit(1);
