export interface paths {
    "/api/advocacy/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Consent */
        post: operations["AdvocacyWriting_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/advocacy/{id}/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Needs */
        post: operations["PlanWriting_needs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List */
        get: operations["CaseResource_list"];
        put?: never;
        /** Open */
        post: operations["CaseResource_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One */
        get: operations["CaseResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Active */
        post: operations["ContactResource_active"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/allocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Allocate */
        post: operations["StepResource_allocate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/contact-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attempts */
        get: operations["HistoryResource_attempts"];
        put?: never;
        /** Attempt */
        post: operations["ContactResource_attempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/engagement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Engage */
        post: operations["ContactResource_engage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/hand-off/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept */
        post: operations["HandOffAnswers_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/hand-off/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline */
        post: operations["HandOffAnswers_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/risk/primary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Primary */
        post: operations["RiskResource_primary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/safe-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show */
        get: operations["SafeContactResource_show"];
        /** Replace */
        put: operations["SafeContactResource_replace"];
        /** Add */
        post: operations["SafeContactResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Session */
        post: operations["ContactResource_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Triage */
        post: operations["StepResource_triage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waiting */
        get: operations["HandOffQueue_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Untriaged */
        get: operations["ReferralResource_untriaged"];
        put?: never;
        /** Refer */
        post: operations["ReferralResource_refer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waiting */
        get: operations["ReferralResource_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ActiveRequest: {
            beganAt?: components["schemas"]["Instant"];
        };
        AdvocacyPart: {
            name?: components["schemas"]["Personal"];
            /** Format: int32 */
            sessions?: number;
            closeReason?: components["schemas"]["CaseCloseReason"];
            finalRisk?: components["schemas"]["RiskLevel"];
            hubReason?: components["schemas"]["Personal"];
            explanation?: components["schemas"]["Personal"];
        };
        /** @enum {string} */
        AgeBand: "UNDER_10" | "AGE_10_TO_15" | "AGE_16_TO_17" | "AGE_18_TO_24" | "AGE_25_TO_34" | "AGE_35_TO_44" | "AGE_45_TO_54" | "AGE_55_TO_64" | "AGE_65_AND_OVER" | "UNKNOWN";
        AllocationRequest: {
            idva?: string;
            team: string;
        };
        AnsweredRecordAnswerCasePage: components["schemas"]["RecordAnswerCasePage"];
        AnsweredRecordAnswerSafeContactAnswer: components["schemas"]["RecordAnswerSafeContactAnswer"];
        AnsweredViewAnswerAttemptItem: components["schemas"]["ViewAnswerAttemptItem"];
        AnsweredViewAnswerCaseItem: components["schemas"]["ViewAnswerCaseItem"];
        AnsweredViewAnswerHandOffItem: components["schemas"]["ViewAnswerHandOffItem"];
        AnsweredWaiting: components["schemas"]["Waiting"];
        AnswerRequest: {
            deployment?: components["schemas"]["UUID"];
            team?: string;
        };
        AttemptItem: {
            id?: components["schemas"]["UUID"];
            channel?: components["schemas"]["Channel"];
            reached?: components["schemas"]["ContactReached"];
            by?: components["schemas"]["ContactBy"];
            /** Format: int32 */
            instructionVersion?: number;
            attemptedAt?: components["schemas"]["Instant"];
            breaches?: string[];
        };
        AttemptRequest: {
            attempt?: components["schemas"]["UUID"];
            incident?: components["schemas"]["UUID"];
            channel?: components["schemas"]["Channel"];
            outcome?: components["schemas"]["ContactOutcome"];
            lateReason?: components["schemas"]["LateReason"];
            voicemailLeft?: boolean;
            ownNumberShown?: boolean;
            otherPersonTold?: boolean;
            oldDetailsUsed?: boolean;
            attemptedAt?: components["schemas"]["Instant"];
            notes?: string;
        };
        /** @enum {string} */
        CaseCloseReason: "SUPPORT_COMPLETE" | "RISK_REDUCED" | "CLIENT_ENDED" | "LOST_CONTACT" | "MOVED_AREA" | "TRANSFERRED_SERVICE" | "PERPETRATOR_IN_PRISON" | "CLIENT_DIED" | "NEVER_ENGAGED" | "INAPPROPRIATE" | "CONFLICT_OF_INTEREST";
        CaseItem: {
            id?: components["schemas"]["UUID"];
            state?: components["schemas"]["CaseState"];
            stateSince?: components["schemas"]["Instant"];
            incident?: components["schemas"]["UUID"];
            victim?: components["schemas"]["UUID"];
            riskLevel?: components["schemas"]["RiskLevel"];
            dueAt?: components["schemas"]["Instant"];
            lastAttemptAt?: components["schemas"]["Instant"];
            lastReached?: components["schemas"]["ContactReached"];
            source?: components["schemas"]["ReferralSource"];
            referredAt?: components["schemas"]["Instant"];
            victimAgrees?: components["schemas"]["FlagValue"];
            area?: string;
            problems?: string[];
            idva?: string;
            team?: string;
        };
        CasePage: {
            id?: components["schemas"]["UUID"];
            state?: components["schemas"]["CaseState"];
            stateSince?: components["schemas"]["Instant"];
            incident?: components["schemas"]["UUID"];
            victim?: components["schemas"]["UUID"];
            openedBecause?: components["schemas"]["RecordOpening"];
            openedAt?: components["schemas"]["Instant"];
            riskLevel?: components["schemas"]["RiskLevel"];
            riskSince?: components["schemas"]["Instant"];
            /** Format: int32 */
            safeContactVersion?: number;
            contact?: components["schemas"]["ContactSummary"];
            position?: components["schemas"]["VictimPosition"];
            positionAskedAt?: components["schemas"]["Instant"];
            maracReferredAt?: components["schemas"]["Instant"];
            schoolToldAt?: components["schemas"]["Instant"];
            duplicateOf?: components["schemas"]["UUID"];
            closedAt?: components["schemas"]["Instant"];
            support?: components["schemas"]["Support"];
            referral?: components["schemas"]["ReferralPart"];
            advocacy?: components["schemas"]["AdvocacyPart"];
        };
        /** @enum {string} */
        CaseState: "CONTACT_RECORD" | "REFERRED" | "TRIAGED" | "ALLOCATED" | "CONTACT_IN_PROGRESS" | "ENGAGED" | "ACTIVE" | "CLOSING" | "CLOSED" | "DECLINED" | "UNREACHABLE" | "INAPPROPRIATE_REFERRAL" | "TRANSFERRED_OUT" | "DUPLICATE" | "REOPENED";
        /** @enum {string} */
        Channel: "IN_PERSON" | "PHONE" | "VIDEO" | "TEXT" | "EMAIL" | "LETTER" | "SOCIAL_MEDIA" | "VIA_OFFICER" | "VIA_PROFESSIONAL";
        CommandAnswer: {
            id?: components["schemas"]["UUID"];
            /** Format: int32 */
            version?: number;
            /** Format: int64 */
            position?: number;
        };
        ConsentRequest: {
            scope?: components["schemas"]["ConsentScope"];
            how?: components["schemas"]["Channel"];
            givenAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ConsentScope: "SUPPORT" | "RESEARCH" | "FEEDBACK";
        /** @enum {string} */
        ContactBar: "NO_INSTRUCTION" | "CHANNEL_BARRED" | "DEVICE_MAY_BE_MONITORED" | "OUTSIDE_SAFE_TIMES" | "NO_SAFE_TIME_KNOWN" | "REVIEW_IS_DUE";
        /** @enum {string} */
        ContactBy: "POLICE" | "IDVA_CAR" | "IDVA_SERVICE" | "PARTNER";
        /** @enum {string} */
        ContactOutcome: "SPOKE_SAFE" | "SPOKE_UNSAFE_ENDED" | "NO_ANSWER" | "VOICEMAIL_NOT_LEFT" | "WRONG_NUMBER" | "OTHER_PERSON_ANSWERED" | "NUMBER_DEAD" | "DECLINED";
        /** @enum {string} */
        ContactReached: "REACHED" | "REACHED_UNSAFE" | "NOT_REACHED";
        ContactSummary: {
            /** Format: int32 */
            attempts?: number;
            lastAttemptAt?: components["schemas"]["Instant"];
            lastReached?: components["schemas"]["ContactReached"];
            /** Format: int32 */
            breaches?: number;
            dueAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        DayOfWeek: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        EngagementRequest: {
            engagedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        FlagValue: "YES" | "NO" | "UNKNOWN" | "NOT_ASKED";
        FormRequest: {
            instrument?: components["schemas"]["RiskInstrument"];
            instrumentVersion: string;
            items?: components["schemas"]["RiskItem"][];
            judged?: components["schemas"]["RiskLevel"];
            judgement?: string;
        };
        HandOffItem: {
            caseId?: components["schemas"]["UUID"];
            deployment?: components["schemas"]["UUID"];
            incident?: components["schemas"]["UUID"];
            toIdva?: string;
            toTeam?: string;
            promisedAt?: components["schemas"]["Instant"];
            offeredAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        HubDecision: "ASSIGN_TO_SERVICE" | "ESCALATE_EARLY_HELP" | "ESCALATE_FRONT_DOOR" | "REQUEST_INFO" | "NO_ACTION";
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        InstructionRequest: {
            incident?: components["schemas"]["UUID"];
            victim?: components["schemas"]["UUID"];
            rules?: components["schemas"]["SafeContactRules"];
            phone?: string;
            email?: string;
            whoMayAnswer?: string;
            codeword?: string;
            coverStory?: string;
            notes?: string;
            reviewOn?: components["schemas"]["LocalDate"];
            setAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        InterventionArea: "SAFETY_HOME" | "HOUSING" | "FINANCE_BENEFITS_DEBT" | "DRUGS" | "ALCOHOL" | "MENTAL_HEALTH" | "PHYSICAL_HEALTH" | "CHILDREN_PARENTING" | "CHILD_CONTACT" | "CRIMINAL_COURT" | "CIVIL_FAMILY_COURT" | "POLICE_UPDATES" | "IMMIGRATION_NRPF" | "EMPLOYMENT_EDUCATION" | "SOCIAL_ISOLATION" | "DIGITAL_SAFETY" | "DISABILITY_CARE" | "PETS" | "FORCED_MARRIAGE_FGM" | "SEXUAL_VIOLENCE_ISVA";
        /** @enum {string} */
        LateReason: "NO_ANSWER" | "UNSAFE_TO_CONTACT" | "NO_CAPACITY" | "SERVICE_CLOSED" | "WRONG_DETAILS" | "TASK_OVERLOOKED" | "VICTIM_ASKED" | "OTHER";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /**
         * Format: local-time
         * @example 13:45:30.123456789
         */
        LocalTime: string;
        /** @enum {string} */
        NeedLevel: "NONE" | "SOME" | "URGENT" | "NOT_ASKED";
        NeedRequest: {
            area?: components["schemas"]["InterventionArea"];
            level?: components["schemas"]["NeedLevel"];
            wish?: string;
            action?: string;
        };
        NeedsRequest: {
            needs?: components["schemas"]["NeedRequest"][];
            assessedAt?: components["schemas"]["Instant"];
        };
        OpenRequest: {
            incident?: components["schemas"]["UUID"];
            victim?: components["schemas"]["UUID"];
            deployment?: components["schemas"]["UUID"];
            because?: components["schemas"]["RecordOpening"];
            openedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Permission: "ALLOWED" | "BARRED" | "NOT_ASKED";
        Personal: {
            /** @enum {string} */
            state: "OPEN" | "ERASED" | "WITHHELD";
            text?: string;
        };
        PrimaryRequest: {
            assessment?: components["schemas"]["UUID"];
            incident?: components["schemas"]["UUID"];
            victim?: components["schemas"]["UUID"];
            form?: components["schemas"]["FormRequest"];
            assessedAt?: components["schemas"]["Instant"];
        };
        RecordAnswerCasePage: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            /** Format: int32 */
            version?: number;
            item?: components["schemas"]["CasePage"];
        };
        RecordAnswerSafeContactAnswer: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            /** Format: int32 */
            version?: number;
            item?: components["schemas"]["SafeContactAnswer"];
        };
        /** @enum {string} */
        RecordOpening: "CAR_CONTACT" | "DEFERRED_CONTACT" | "SAFE_CONTACT_INSTRUCTION" | "RISK_ASSESSMENT" | "REFERRAL";
        ReferralPart: {
            id?: components["schemas"]["UUID"];
            source?: components["schemas"]["ReferralSource"];
            referredAt?: components["schemas"]["Instant"];
            victimKnows?: components["schemas"]["FlagValue"];
            victimAgrees?: components["schemas"]["FlagValue"];
            area?: string;
            problems?: string[];
            openCase?: components["schemas"]["UUID"];
            decision?: components["schemas"]["HubDecision"];
            service?: string;
            decidedAt?: components["schemas"]["Instant"];
            reasons?: components["schemas"]["Personal"];
            immediateDangers?: components["schemas"]["Personal"];
        };
        ReferralRequest: {
            source?: components["schemas"]["ReferralSource"];
            incident?: components["schemas"]["UUID"];
            victim?: components["schemas"]["UUID"];
            personKey?: string;
            perpetrators?: string[];
            perpetratorKeys?: string[];
            children?: string[];
            riskLevel?: components["schemas"]["RiskLevel"];
            instrument?: components["schemas"]["RiskInstrument"];
            instrumentVersion?: string;
            victimKnows?: components["schemas"]["FlagValue"];
            victimAgrees?: components["schemas"]["FlagValue"];
            area: string;
            ageBand?: components["schemas"]["AgeBand"];
            conflictOfInterest?: components["schemas"]["FlagValue"];
            referredAt?: components["schemas"]["Instant"];
            victimName?: string;
            reasons?: string;
            immediateDangers?: string;
        };
        /** @enum {string} */
        ReferralSource: "POLICE" | "IDVA_CAR" | "SELF" | "HEALTH" | "HOUSING" | "CHILDRENS_SOCIAL_CARE" | "ADULT_SOCIAL_CARE" | "EDUCATION" | "PROBATION" | "VOLUNTARY" | "OTHER_MARAC";
        /** @enum {string} */
        RiskAnswer: "YES" | "NO" | "DONT_KNOW" | "NOT_ASKED" | "DECLINED";
        /** @enum {string} */
        RiskInstrument: "DASH_POLICE_27" | "DASH_SAFELIVES_24" | "DARA" | "S_DASH" | "MERIT" | "OTHER";
        RiskItem: {
            /** Format: int32 */
            item?: number;
            answer?: components["schemas"]["RiskAnswer"];
        };
        /** @enum {string} */
        RiskLevel: "STANDARD" | "MEDIUM" | "HIGH";
        SafeContactAnswer: {
            /** Format: int32 */
            version?: number;
            rules?: components["schemas"]["SafeContactRules"];
            reviewOn?: components["schemas"]["LocalDate"];
            thisWay?: components["schemas"]["ThisWay"];
        };
        SafeContactRules: {
            channelsAllowed?: components["schemas"]["Channel"][];
            voicemail?: components["schemas"]["Permission"];
            withheldNumber?: components["schemas"]["Permission"];
            text?: components["schemas"]["Permission"];
            letter?: components["schemas"]["Permission"];
            email?: components["schemas"]["Permission"];
            viaOfficer?: components["schemas"]["Permission"];
            safeTimes?: components["schemas"]["SafeTime"][];
            livingWithSuspect?: components["schemas"]["FlagValue"];
            deviceMayBeMonitored?: components["schemas"]["FlagValue"];
            interpreterLanguage?: string;
        };
        SafeTime: {
            day?: components["schemas"]["DayOfWeek"];
            from?: components["schemas"]["LocalTime"];
            until?: components["schemas"]["LocalTime"];
        };
        SessionRequest: {
            channel?: components["schemas"]["Channel"];
            /** Format: int32 */
            minutes?: number;
            heldAt?: components["schemas"]["Instant"];
        };
        Support: {
            idva?: string;
            team?: string;
            heldSince?: components["schemas"]["Instant"];
            engagedAt?: components["schemas"]["Instant"];
        };
        ThisWay: {
            channel?: components["schemas"]["Channel"];
            allowed?: boolean;
            reasons?: components["schemas"]["ContactBar"][];
            voicemailAllowed?: boolean;
            withholdNumber?: boolean;
            number?: components["schemas"]["Personal"];
            whoMayAnswer?: components["schemas"]["Personal"];
            codeword?: components["schemas"]["Personal"];
            coverStory?: components["schemas"]["Personal"];
        };
        TriageRequest: {
            decision?: components["schemas"]["HubDecision"];
            service?: string;
            sessionDate?: components["schemas"]["LocalDate"];
            decidedAt?: components["schemas"]["Instant"];
            reason?: string;
        };
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        VictimPosition: "SUPPORTS" | "UNDECIDED" | "NEVER_SUPPORTED" | "WITHDRAWN" | "REENGAGED";
        ViewAnswerAttemptItem: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            items?: components["schemas"]["AttemptItem"][];
            next?: string;
        };
        ViewAnswerCaseItem: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            items?: components["schemas"]["CaseItem"][];
            next?: string;
        };
        ViewAnswerHandOffItem: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            items?: components["schemas"]["HandOffItem"][];
            next?: string;
        };
        Waiting: {
            /** Format: int64 */
            position?: number;
            /** Format: int32 */
            untriaged?: number;
            oldestReferredAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            oldestAgeSeconds?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AdvocacyWriting_consent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlanWriting_needs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeedsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CaseResource_list: {
        parameters: {
            query?: {
                cursor?: string;
                holder?: string;
                incident?: components["schemas"]["UUID"];
                limit?: number;
                minPosition?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredViewAnswerCaseItem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CaseResource_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CaseResource_one: {
        parameters: {
            query?: {
                minPosition?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredRecordAnswerCasePage"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ContactResource_active: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActiveRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StepResource_allocate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllocationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HistoryResource_attempts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                minPosition?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredViewAnswerAttemptItem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ContactResource_attempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttemptRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ContactResource_engage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HandOffAnswers_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HandOffAnswers_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RiskResource_primary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrimaryRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SafeContactResource_show: {
        parameters: {
            query?: {
                channel?: components["schemas"]["Channel"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredRecordAnswerSafeContactAnswer"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SafeContactResource_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstructionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SafeContactResource_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstructionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ContactResource_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StepResource_triage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TriageRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HandOffQueue_waiting: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                minPosition?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredViewAnswerHandOffItem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReferralResource_untriaged: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                minPosition?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredViewAnswerCaseItem"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReferralResource_refer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReferralResource_waiting: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                minPosition?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredWaiting"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
