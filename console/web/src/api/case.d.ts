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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AnsweredRecordAnswerSafeContactAnswer: components["schemas"]["RecordAnswerSafeContactAnswer"];
        AnsweredViewAnswerCaseItem: components["schemas"]["ViewAnswerCaseItem"];
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
        ContactReached: "REACHED" | "REACHED_UNSAFE" | "NOT_REACHED";
        /** @enum {string} */
        DayOfWeek: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        /** @enum {string} */
        FlagValue: "YES" | "NO" | "UNKNOWN" | "NOT_ASKED";
        FormRequest: {
            instrument?: components["schemas"]["RiskInstrument"];
            instrumentVersion: string;
            items?: components["schemas"]["RiskItem"][];
            judged?: components["schemas"]["RiskLevel"];
            judgement?: string;
        };
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
        /** Format: uuid */
        UUID: string;
        ViewAnswerCaseItem: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            items?: components["schemas"]["CaseItem"][];
            next?: string;
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
}
