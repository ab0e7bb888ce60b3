import { createHash } from "node:crypto";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const TABLET = "car.html";
const WORKER = "car-worker.js";

/** Tells the tablet's worker which files its page is made of, and names that set by what is in it. */
const tabletFiles = (): Plugin => ({
  name: "tablet-files",
  enforce: "post",
  generateBundle(_, bundle) {
    const found = new Set<string>([TABLET, "icon.svg", "car.webmanifest"]);
    const visit = (name: string) => {
      const file = bundle[name];
      if (found.has(name) || file?.type !== "chunk") return;
      found.add(name);
      file.viteMetadata?.importedCss.forEach((one) => found.add(one));
      file.viteMetadata?.importedAssets.forEach((one) => found.add(one));
      [...file.imports, ...file.dynamicImports].forEach(visit);
    };
    const page = Object.values(bundle).find((one) => one.type === "chunk" && one.facadeModuleId?.endsWith(TABLET));
    const worker = bundle[WORKER];
    if (!page || worker?.type !== "chunk" || worker.imports.length > 0) throw new Error("the tablet's page or worker is not as it was");
    visit(page.fileName);
    const files = [...found].sort().map((name) => `/${name}`);
    const html = bundle[TABLET];
    const version = createHash("sha256").update(files.join()).update(html?.type === "asset" ? html.source : "").digest("hex").slice(0, 16);
    worker.code = worker.code.replaceAll("__FILES__", JSON.stringify(files)).replaceAll("__VERSION__", JSON.stringify(version));
  },
});

// Nothing is inlined: the page may run and show only files of its own origin. The car's tablet has a page of its own.
export default defineConfig({
  plugins: [react(), tabletFiles()],
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: true,
    reportCompressedSize: false,
    // The map alone is larger than the usual limit; who does not look at a map does not load it.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: ["index.html", TABLET, "src/car/worker/worker.ts"],
      output: { entryFileNames: (chunk) => (chunk.facadeModuleId?.endsWith("worker.ts") ? WORKER : "assets/[name]-[hash].js") },
    },
  },
});
