import type { components as Car, paths } from "./car";
import type { components as Case } from "./case";
import type { components as Dispatch } from "./dispatch";
import type { components as Incident } from "./incident";

/** One open response as dispatch-service tells it. */
export type ResponseLine = Dispatch["schemas"]["BoardLine"];
export type LegLine = Dispatch["schemas"]["LegLine"];

/** One open incident as incident-service tells it. */
export type IncidentItem = Incident["schemas"]["BoardItem"];
export type FlagReading = Incident["schemas"]["FlagReading"];

/** Everything incident-service tells about one incident, and what it found without being asked. */
export type IncidentDetail = Incident["schemas"]["IncidentDetail"];
export type ContactDetail = Incident["schemas"]["ContactDetail"];
export type PartyDetail = Incident["schemas"]["PartyDetail"];
export type Clock = Incident["schemas"]["Clock"];
export type Place = Incident["schemas"]["Place"];
export type Personal = Incident["schemas"]["Personal"];
export type KnownRecords = Incident["schemas"]["KnownRecords"];
export type LogLine = Incident["schemas"]["LogLine"];
export type NotedEvent = Incident["schemas"]["NotedIncidentEvent"];
export type Grade = Incident["schemas"]["Grade"];
export type RegradeReason = Incident["schemas"]["RegradeReason"];
export type Flag = Incident["schemas"]["Flag"];
export type FlagValue = Incident["schemas"]["FlagValue"];
export type SaidBy = Incident["schemas"]["SaidBy"];
export type CallerNews = Incident["schemas"]["CallerNews"];
export type InformingOutcome = Incident["schemas"]["InformingOutcome"];
export type InformingWay = Incident["schemas"]["InformingWay"];
export type CandidatePage = Incident["schemas"]["ViewAnswerCandidate"];
export type Candidate = Incident["schemas"]["Candidate"];
export type ThriveLevel = Incident["schemas"]["ThriveLevel"];
export type IncidentAnswer = Incident["schemas"]["RecordAnswerIncidentDetail"];
export type RecordsAnswer = Incident["schemas"]["RecordAnswerKnownRecords"];

/** The response as dispatch-service tells it when it is asked for one. */
export type ResponseAnswer = Dispatch["schemas"]["RecordAnswerResponseAnswer"];
export type DecisionLine = Dispatch["schemas"]["DecisionLine"];
export type UnitLine = Dispatch["schemas"]["UnitLine"];
/** An IDVA car as dispatch-service hears of it: how many are in it, and not who. */
export type CarBoardLine = Dispatch["schemas"]["CarLine"];
export type Leg = Dispatch["schemas"]["Leg"];
export type DeploymentMode = Dispatch["schemas"]["DeploymentMode"];
export type LegCandidate = Dispatch["schemas"]["LegCandidate"];
export type Recommended = Dispatch["schemas"]["Recommended"];
export type OverrideReason = Dispatch["schemas"]["OverrideReason"];
export type HoldReason = Dispatch["schemas"]["HoldReason"];
export type RevocationReason = Dispatch["schemas"]["RevocationReason"];
export type SceneSafeBasis = Dispatch["schemas"]["SceneSafeBasis"];
export type SuspectWhereabouts = Dispatch["schemas"]["SuspectWhereabouts"];
export type StandDownReason = Dispatch["schemas"]["StandDownReason"];
export type Safety = Dispatch["schemas"]["Safety"];

/** What idva-car-service tells a crew, and what it is told. */
export type CarLine = Car["schemas"]["CarLine"];
export type DutyLine = Car["schemas"]["DutyLine"];
export type Job = Car["schemas"]["JobAnswer"];
export type CarPaths = paths;
/** A contact that a victim is owed. */
export type ContactLine = Car["schemas"]["ContactLine"];
export type CaseSchemas = Case["schemas"];
/** What was known before of people, telephones and a place, in figures and one by one. */
export type PriorSummary = Incident["schemas"]["PriorSummary"];
export type PriorRecord = Incident["schemas"]["PriorRecord"];
export type PriorPage = Incident["schemas"]["ViewAnswerPriorRecord"];

/** What a specialist is to look at again. */
export type SecondLook = Incident["schemas"]["SecondLookItem"];
export type LookVerdict = Incident["schemas"]["LookVerdict"];
export type MissedCue = Incident["schemas"]["MissedCue"];
export type SecondLookFigures = Incident["schemas"]["SecondLookFigures"];
export type Answering = Incident["schemas"]["Answering"];
export type ProtectionAlert = Incident["schemas"]["Alert"];
/** A job that the car did not go to, with why. */
export type JobWithoutCar = Dispatch["schemas"]["JobWithoutCar"];
/** What waits for somebody to be sent, in figures. */
export type Queue = Incident["schemas"]["Queue"];
