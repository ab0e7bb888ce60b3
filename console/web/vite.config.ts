import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// Nothing is inlined: the page may run and show only files of its own origin.
export default defineConfig({
  plugins: [react()],
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: true,
    reportCompressedSize: false,
  },
});
