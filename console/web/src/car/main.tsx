import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../design/base.css";
import "./car.css";
import { CarApp } from "./CarApp";
import { openShelf } from "./store/shelf";

// Without signal a question is asked all the same: what was kept answers it.
const queries = new QueryClient({ defaultOptions: { queries: { networkMode: "always", retry: false, refetchOnWindowFocus: true } } });

const shelf = await openShelf();

createRoot(document.getElementById("app")!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <CarApp shelf={shelf} />
    </QueryClientProvider>
  </StrictMode>,
);
