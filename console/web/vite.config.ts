import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// Nothing is inlined: the page may run and show only files of its own origin. The car's tablet has a page of its own.
export default defineConfig({
  plugins: [react()],
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: true,
    reportCompressedSize: false,
    // The map alone is larger than the usual limit; who does not look at a map does not load it.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { input: ["index.html", "car.html"] },
  },
});
