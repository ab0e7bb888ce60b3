import type { Job } from "../../api/types";
import type { OfJob } from "../reports";

/** A job as reports name it. */
export const idsOf = (job: Job): OfJob => ({ job: job.deployment!, incident: job.incident! });
