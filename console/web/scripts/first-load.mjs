// Says how much a browser loads before each page shows, compressed, and fails where that is too much.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const KB_MAX = 350;
const folder = process.argv[2];
for (const name of ["index.html", "car.html"]) {
  const page = readFileSync(join(folder, name), "utf8");
  const first = readdirSync(join(folder, "assets")).filter((file) => page.includes(file));
  if (first.length === 0) throw new Error(`${name} loads nothing: it was not built`);
  const bytes = [page, ...first.map((file) => readFileSync(join(folder, "assets", file)))]
    .map((file) => gzipSync(file).length)
    .reduce((sum, size) => sum + size, 0);
  const kb = Math.ceil(bytes / 1000);
  console.log(`First load of ${name}: ${kb} kB compressed, ${KB_MAX} at most.`);
  if (kb > KB_MAX) process.exit(1);
}
