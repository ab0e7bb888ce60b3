export interface paths {
    "/api/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive */
        post: operations["CallResource_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/control-room/answering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answering */
        get: operations["ControlRoomFiguresResource_answering"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/control-room/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Queue */
        get: operations["ControlRoomFiguresResource_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Board */
        get: operations["ReadingResource_board"];
        put?: never;
        /** Create */
        post: operations["IncidentResource_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Detail */
        get: operations["ReadingResource_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask */
        post: operations["BreakGlassResource_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/break-glass/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant */
        post: operations["BreakGlassResource_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/call-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End */
        post: operations["CallOutcomeResource_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/caller-informed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Inform */
        post: operations["CallOutcomeResource_inform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/da": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Abuse */
        post: operations["FlagResource_abuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Raise */
        post: operations["FlagResource_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grade */
        post: operations["UrgencyResource_grade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Link */
        post: operations["NarrativeResource_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/location": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Locate */
        post: operations["IncidentResource_locate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Log */
        get: operations["ReadingResource_log"];
        put?: never;
        /** Write */
        post: operations["NarrativeResource_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/lower-grade-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree */
        post: operations["UrgencyResource_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Match */
        post: operations["PeopleResource_match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/matches/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unmatch */
        post: operations["PeopleResource_unmatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Identify */
        post: operations["PeopleResource_identify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records */
        get: operations["ReadingResource_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/regrade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Regrade */
        post: operations["UrgencyResource_regrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/silent-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assess Silence */
        post: operations["CallOutcomeResource_assessSilence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/thrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assess */
        post: operations["UrgencyResource_assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/person-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find */
        post: operations["CandidateResource_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prior-incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find */
        post: operations["PriorIncidentResource_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prior-incidents/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Summarise */
        post: operations["PriorIncidentResource_summarise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protection-alerts/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waiting */
        get: operations["AlertResource_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Queue */
        get: operations["SecondLookResource_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-looks/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures */
        get: operations["SecondLookResource_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-looks/{look}/taking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take */
        post: operations["SecondLookResource_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-looks/{look}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give */
        post: operations["SecondLookResource_give"];
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
        Abuse: {
            standing?: components["schemas"]["Standing1"];
            saidBy?: components["schemas"]["SaidBy"];
            at?: components["schemas"]["Instant"];
            reason?: string;
        };
        /** @enum {string} */
        AgeBand: "UNDER_10" | "AGE_10_TO_15" | "AGE_16_TO_17" | "AGE_18_TO_24" | "AGE_25_TO_34" | "AGE_35_TO_44" | "AGE_45_TO_54" | "AGE_55_TO_64" | "AGE_65_AND_OVER" | "UNKNOWN";
        Agreement: {
            grade?: components["schemas"]["Grade"];
        };
        Alert: {
            recordId?: string;
            force?: string;
            incident?: components["schemas"]["UUID"];
            kind?: components["schemas"]["AlertKind"];
            person?: string;
            secondPerson?: string;
            reason?: components["schemas"]["Personal"];
            at?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        AlertKind: "RESTRICTED" | "LOOKED_UP" | "LOOKED_UP_BY_PARTY" | "BREAK_GLASS_ASKED" | "BREAK_GLASS_USED" | "BREAK_GLASS_REVIEW_DUE" | "BREAK_GLASS_REVIEWED";
        Answer1: {
            check?: components["schemas"]["ClosureCheck"];
            party?: components["schemas"]["PartyId"];
        };
        Answer2: {
            level?: components["schemas"]["ThriveLevel"];
            text?: string;
        };
        AnsweredAnswering: components["schemas"]["Answering"];
        AnsweredPriorSummary: components["schemas"]["PriorSummary"];
        AnsweredQueue: components["schemas"]["Queue"];
        AnsweredRecordAnswerIncidentDetail: components["schemas"]["RecordAnswerIncidentDetail"];
        AnsweredRecordAnswerKnownRecords: components["schemas"]["RecordAnswerKnownRecords"];
        AnsweredSecondLookFigures: components["schemas"]["SecondLookFigures"];
        AnsweredViewAnswerAlert: components["schemas"]["ViewAnswerAlert"];
        AnsweredViewAnswerBoardItem: components["schemas"]["ViewAnswerBoardItem"];
        AnsweredViewAnswerCandidate: components["schemas"]["ViewAnswerCandidate"];
        AnsweredViewAnswerLogLine: components["schemas"]["ViewAnswerLogLine"];
        AnsweredViewAnswerPriorRecord: components["schemas"]["ViewAnswerPriorRecord"];
        AnsweredViewAnswerSecondLookItem: components["schemas"]["ViewAnswerSecondLookItem"];
        Answering: {
            /** Format: int64 */
            position?: number;
            from?: components["schemas"]["Instant"];
            until?: components["schemas"]["Instant"];
            lines?: components["schemas"]["Line"][];
        };
        Asking: {
            reason?: string;
        };
        Attendance: {
            units?: {
                [key: string]: components["schemas"]["AttendanceStage"];
            };
            somebodyArrived?: boolean;
            goneSince?: components["schemas"]["Instant"];
            goneTold?: boolean;
            resourced?: boolean;
            somebodyThere?: boolean;
        };
        /** @enum {string} */
        AttendanceStage: "AWAITING_RESOURCE" | "ASSIGNED" | "EN_ROUTE" | "STAGED" | "AT_SCENE" | "CLEAR" | "STOOD_DOWN";
        BlockKey: string;
        BoardItem: {
            recordId?: string;
            force?: string;
            /** Format: int32 */
            version?: number;
            district?: string;
            state?: components["schemas"]["IncidentState"];
            grade?: string;
            policyLabel?: string;
            clockStartedAt?: components["schemas"]["Instant"];
            targetAt?: components["schemas"]["Instant"];
            gradeDecisionDue?: boolean;
            clocks?: components["schemas"]["Clock"][];
            codewordAgreed?: boolean;
            receivedAt?: components["schemas"]["Instant"];
            daSuspected?: components["schemas"]["FlagValue"];
            flags?: components["schemas"]["FlagReading"][];
            coarse?: components["schemas"]["CoarseLocation"];
            resourced?: boolean;
            knownBefore?: components["schemas"]["KnownBefore"];
            escalation?: components["schemas"]["Escalation"];
            exercise?: boolean;
            restrictedTo?: string[];
        };
        /** @enum {string} */
        CallerNews: "NOBODY_SENT_YET" | "DISPATCHED" | "ARRIVED";
        CallId: string;
        /** @enum {string} */
        CallLine: "EMERGENCY_999" | "NON_EMERGENCY_101" | "OTHER";
        /** @enum {string} */
        CallSource: "VICTIM" | "CHILD" | "THIRD_PARTY" | "SUSPECT" | "OTHER_AGENCY" | "SILENT" | "TEXT_RELAY" | "ONLINE" | "FRONT_COUNTER" | "ALARM" | "UNKNOWN";
        Candidate: {
            recordId?: string;
            force?: string;
            incident?: components["schemas"]["UUID"];
            receivedAt?: components["schemas"]["Instant"];
            roles?: components["schemas"]["PartyRole"][];
            /** Format: int32 */
            scorePercent?: number;
            reasons?: components["schemas"]["MatchReason"][];
            restrictedTo?: string[];
        };
        Claim: {
            flag?: components["schemas"]["Flag"];
            value?: components["schemas"]["FlagValue"];
            saidBy?: components["schemas"]["SaidBy"];
            saidByParty?: components["schemas"]["UUID"];
            about?: components["schemas"]["UUID"];
            confidence?: components["schemas"]["Confidence"];
            detail?: string;
        };
        Clock: {
            name?: string;
            reason?: components["schemas"]["ClockReason"];
            dueAt?: components["schemas"]["Instant"];
            tells?: components["schemas"]["Role"];
            told?: boolean;
        };
        /** @enum {string} */
        ClockReason: "NOT_GRADED" | "SECOND_CONTACT" | "CALL_DROPPED" | "CODEWORD_HEARD" | "CALLER_NOT_REACHED" | "REOPENED" | "SECOND_LOOK" | "NOBODY_SENT" | "NOBODY_SENT_AT_SHIFT_CHANGE" | "NOBODY_THERE" | "CALLER_TO_HEAR_NOBODY_SENT_YET" | "CALLER_TO_HEAR_DISPATCHED" | "CALLER_TO_HEAR_ARRIVED" | "REFERRAL_TO_ARRIVE" | "SUSPECT_RELEASED_UNPROTECTED" | "VICTIM_TO_HEAR_OF_RELEASE" | "RESULT_TO_BE_GIVEN" | "RISK_TO_BE_REVIEWED";
        /** @enum {string} */
        ClockStart: "CALL_ANSWERED" | "INCIDENT_CREATED" | "GRADED" | "DISPATCHED";
        ClockStarts: {
            callAnsweredAt?: components["schemas"]["Instant"];
            incidentCreatedAt?: components["schemas"]["Instant"];
            gradedAt?: components["schemas"]["Instant"];
            dispatchedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ClosureCheck: "RISK_ASSESSMENT" | "VICTIM_LINKED" | "SUSPECT_LINKED" | "CHILDREN_LINKED" | "CRIME_DECISION" | "REFERRAL_DECISION" | "ENCOMPASS_DECISION" | "NEXT_STEP_OWNER" | "ADVOCATE_CONTACT";
        CoarseLocation: {
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
        };
        CommandAnswer: {
            id?: components["schemas"]["UUID"];
            /** Format: int32 */
            version?: number;
            /** Format: int64 */
            position?: number;
        };
        /** @enum {string} */
        Confidence: "LOW" | "MEDIUM" | "HIGH" | "UNKNOWN";
        Contact: {
            incident?: components["schemas"]["UUID"];
            call?: components["schemas"]["UUID"];
            caller?: components["schemas"]["UUID"];
            source?: components["schemas"]["CallSource"];
            line?: components["schemas"]["CallLine"];
            callOfferedAt?: components["schemas"]["Instant"];
            callAnsweredAt?: components["schemas"]["Instant"];
            locationSource?: components["schemas"]["LocationSource"];
            /** Format: int32 */
            locationRadiusM?: number;
            phone?: string;
            callerWords?: string;
            background?: string;
            codeword?: string;
        };
        ContactDetail: {
            call?: components["schemas"]["CallId"];
            source?: components["schemas"]["CallSource"];
            line?: components["schemas"]["CallLine"];
            caller?: components["schemas"]["PartyId"];
            callOfferedAt?: components["schemas"]["Instant"];
            callAnsweredAt?: components["schemas"]["Instant"];
            callEndedAt?: components["schemas"]["Instant"];
            dropped?: boolean;
            callerWords?: components["schemas"]["Personal"];
            informed?: components["schemas"]["Told1"][];
        };
        Creation: {
            incident?: components["schemas"]["UUID"];
            call?: components["schemas"]["Contact"];
            daSuspected?: components["schemas"]["FlagValue"];
            createdAt?: components["schemas"]["Instant"];
            receivedAt?: components["schemas"]["Instant"];
            logNumber?: string;
            openingCode?: string;
            occurredFrom?: components["schemas"]["Instant"];
            occurredTo?: components["schemas"]["Instant"];
            place?: components["schemas"]["PlaceRequest"];
            summary?: string;
            flags?: components["schemas"]["Claim"][];
            parties?: components["schemas"]["Party"][];
        };
        Cue: {
            cue?: components["schemas"]["MissedCue"];
            /** Format: int32 */
            suspected?: number;
            /** Format: int32 */
            confirmed?: number;
        };
        Doing: Record<string, never>;
        Ended: {
            call?: components["schemas"]["UUID"];
            callEndedAt?: components["schemas"]["Instant"];
            dropped?: boolean;
        };
        Escalation: {
            cause?: string;
            to?: string;
            at?: components["schemas"]["Instant"];
        };
        ExternalReference: {
            system?: string;
            externalId?: string;
        };
        /** @enum {string} */
        Flag: "SUSPECT_ON_SCENE" | "SUSPECT_RETURN_LIKELY" | "WEAPON_PRESENT" | "WEAPON_USED" | "FIREARM" | "STRANGULATION" | "THREAT_TO_KILL" | "SEXUAL_VIOLENCE" | "PREGNANT_OR_NEWBORN" | "CHILDREN_PRESENT" | "CHILDREN_NORMALLY_RESIDENT" | "COERCIVE_CONTROL" | "STALKING" | "HONOUR_BASED_ABUSE" | "FORCED_MARRIAGE" | "SEPARATION_RECENT_OR_PLANNED" | "ORDER_IN_FORCE" | "BAIL_CONDITIONS" | "ON_LICENCE" | "TAGGED" | "REPEAT_VICTIM" | "REPEAT_PERPETRATOR" | "SERIAL_PERPETRATOR" | "MARAC_LAST_12_MONTHS" | "VULNERABLE" | "INTERPRETER_NEEDED" | "DISABILITY_ACCESS" | "NO_RECOURSE_TO_PUBLIC_FUNDS" | "OFFICER_SAFETY_WARNING" | "POLICE_OR_PARTNER_STAFF_INVOLVED" | "SAFE_ADDRESS" | "REFUGE" | "COUNTER_ALLEGATION";
        FlagReading: {
            flag?: components["schemas"]["Flag"];
            value?: components["schemas"]["FlagValue"];
            about?: components["schemas"]["PartyId"];
            source?: components["schemas"]["FlagSource"];
        };
        /** @enum {string} */
        FlagSource: "SAID" | "POLICE_RECORD";
        /** @enum {string} */
        FlagValue: "YES" | "NO" | "UNKNOWN" | "NOT_ASKED";
        /** @enum {string} */
        Grade: "G1" | "G2" | "G3" | "G4" | "G5";
        GradeAnswer: {
            id?: components["schemas"]["UUID"];
            /** Format: int32 */
            version?: number;
            /** Format: int64 */
            position?: number;
            target?: components["schemas"]["GradeTarget"];
            facts?: components["schemas"]["IncidentFacts"];
        };
        GradeTarget: {
            clockStart?: components["schemas"]["ClockStart"];
            clockStartedAt?: components["schemas"]["Instant"];
            targetAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            targetSeconds?: number;
        };
        Grading: {
            grade?: components["schemas"]["Grade"];
            gradedAt?: components["schemas"]["Instant"];
        };
        GradingPolicy: {
            id?: string;
            /** Format: int32 */
            version?: number;
        };
        Grant: {
            person?: string;
        };
        IncidentDetail: {
            recordId?: string;
            force?: string;
            district?: string;
            origin?: components["schemas"]["Origin"];
            master?: components["schemas"]["ExternalReference"];
            masterState?: components["schemas"]["MasterState"];
            state?: components["schemas"]["IncidentState"];
            clockStarts?: components["schemas"]["ClockStarts"];
            grade?: components["schemas"]["Grade"];
            policyLabel?: string;
            policy?: components["schemas"]["GradingPolicy"];
            target?: components["schemas"]["GradeTarget"];
            gradeDecisionDue?: boolean;
            clocks?: components["schemas"]["Clock"][];
            daSuspected?: components["schemas"]["FlagValue"];
            daConfirmed?: components["schemas"]["FlagValue"];
            place?: components["schemas"]["Place"];
            flags?: components["schemas"]["FlagReading"][];
            parties?: components["schemas"]["PartyDetail"][];
            matches?: components["schemas"]["Match1"][];
            links?: components["schemas"]["Link1"][];
            attendance?: components["schemas"]["Attendance"];
            openChecks?: components["schemas"]["Answer1"][];
            referrals?: components["schemas"]["Referrals1"];
            releases?: components["schemas"]["Releases"];
            transferred?: boolean;
            restricted?: boolean;
            contacts?: components["schemas"]["ContactDetail"][];
            codeword?: components["schemas"]["Personal"];
            history?: components["schemas"]["NotedIncidentEvent"][];
            restrictedTo?: string[];
        };
        IncidentEvent: Record<string, never>;
        IncidentFacts: {
            grade?: components["schemas"]["Grade"];
            policyLabel?: string;
            targetAt?: components["schemas"]["Instant"];
            daSuspected?: components["schemas"]["FlagValue"];
            riskLevel?: components["schemas"]["RiskLevel"];
            place?: components["schemas"]["Place"];
            flags?: components["schemas"]["FlagReading"][];
            victims?: components["schemas"]["PartyId"][];
            restricted?: boolean;
        };
        IncidentId: string;
        /** @enum {string} */
        IncidentState: "RECEIVED" | "CREATED" | "GRADED" | "AWAITING_RESOURCE" | "ASSIGNED" | "EN_ROUTE" | "AT_SCENE" | "RESULTED" | "CLOSED";
        InForce: {
            marker?: components["schemas"]["UUID"];
            kind?: components["schemas"]["Flag"];
            onPlace?: boolean;
            expiresAt?: components["schemas"]["Instant"];
        };
        Informed: {
            call?: components["schemas"]["UUID"];
            news?: components["schemas"]["CallerNews"];
            outcome?: components["schemas"]["InformingOutcome"];
            way?: components["schemas"]["InformingWay"];
            informedAt?: components["schemas"]["Instant"];
            note?: string;
        };
        /** @enum {string} */
        InformingOutcome: "TOLD" | "NO_ANSWER" | "UNSAFE_TO_CONTACT" | "NO_WAY_TO_CONTACT";
        /** @enum {string} */
        InformingWay: "ON_THE_LINE" | "CALLED_BACK" | "TEXT_MESSAGE" | "ONLINE" | "IN_PERSON";
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        KnownBefore: {
            lastReceivedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            sameNight?: number;
            /** Format: int32 */
            last28Days?: number;
            /** Format: int32 */
            last12Months?: number;
            complete?: boolean;
            maracLast12Months?: boolean;
            serialPerpetrator?: boolean;
            markers?: components["schemas"]["Flag"][];
        };
        KnownRecords: {
            recordId?: string;
            force?: string;
            finding?: string;
            incidents?: components["schemas"]["PriorIncident"][];
            complete?: boolean;
            maracLast12Months?: boolean;
            serialPerpetrator?: boolean;
            markers?: components["schemas"]["RecordedMarker"][];
            foundAt?: components["schemas"]["Instant"];
            restrictedTo?: string[];
        };
        Line: {
            line?: components["schemas"]["CallLine"];
            /** Format: int32 */
            calls?: number;
            /** Format: int32 */
            answerTimeKnown?: number;
            /** Format: int32 */
            withinTenSeconds?: number;
            /** Format: double */
            medianSeconds?: number;
            /** Format: double */
            ninetiethPercentileSeconds?: number;
            /** Format: double */
            longestSeconds?: number;
            /** Format: int32 */
            dropped?: number;
        };
        Line1: {
            entry?: components["schemas"]["UUID"];
            kind?: components["schemas"]["LogEntryKind"];
            opinion?: boolean;
            text?: string;
            at?: components["schemas"]["Instant"];
        };
        Link: {
            kind?: components["schemas"]["LinkKind"];
            other?: components["schemas"]["UUID"];
            reason?: string;
        };
        Link1: {
            kind?: components["schemas"]["LinkKind"];
            other?: components["schemas"]["IncidentId"];
        };
        /** @enum {string} */
        LinkKind: "DUPLICATE_OF" | "UPDATE_TO" | "CONTINUATION_OF" | "RELATED_TO" | "SAME_LOCATION";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Location: {
            place?: components["schemas"]["PlaceRequest"];
            source?: components["schemas"]["LocationSource"];
            locationConfirmedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        LocationSource: "AML" | "CELL" | "CALLER" | "HISTORY" | "OFFICER" | "EXTERNAL_SYSTEM" | "NONE";
        /** @enum {string} */
        LogEntryKind: "NARRATIVE" | "CALLER_WORDS" | "OFFICER_UPDATE" | "CALLER_INFORMED" | "ADVICE_GIVEN" | "DECISION" | "FROM_MASTER_SYSTEM";
        LogLine: {
            recordId?: string;
            force?: string;
            /** Format: int32 */
            version?: number;
            kind?: components["schemas"]["LogEntryKind"];
            opinion?: boolean;
            text?: components["schemas"]["Personal"];
            reason?: components["schemas"]["Personal"];
            corrects?: components["schemas"]["UUID"];
            correctedBy?: components["schemas"]["UUID"];
            occurredAt?: components["schemas"]["Instant"];
            recordedAt?: components["schemas"]["Instant"];
            person?: string;
            role?: components["schemas"]["Role"];
            restrictedTo?: string[];
        };
        /** @enum {string} */
        LookedAt: "FIRST_GRADE" | "GRADE_KEPT" | "GRADE_LOWERED" | "ABUSE_RULED_OUT" | "LINKED_AS_DUPLICATE" | "RESULTED_UNATTENDED";
        /** @enum {string} */
        LookState: "DUE" | "TAKEN" | "GIVEN";
        Lookup: {
            incident?: components["schemas"]["UUID"];
            before?: components["schemas"]["Instant"];
            place?: components["schemas"]["PlaceRequest"];
            persons?: components["schemas"]["Person1"][];
            phones?: string[];
        };
        /** @enum {string} */
        LookVerdict: "AGREED" | "SHOULD_HAVE_BEEN_HIGHER" | "SHOULD_HAVE_BEEN_LOWER" | "OPPORTUNITY_MISSED";
        MarkerId: string;
        /** @enum {string} */
        MasterState: "OPEN" | "CLOSED";
        Match: {
            party?: components["schemas"]["UUID"];
            otherIncident?: components["schemas"]["UUID"];
            otherParty?: components["schemas"]["UUID"];
            /** Format: int32 */
            scorePercent?: number;
            basis?: components["schemas"]["MatchBasis"];
        };
        Match1: {
            party?: components["schemas"]["PartyId"];
            otherIncident?: components["schemas"]["IncidentId"];
            otherParty?: components["schemas"]["PartyId"];
        };
        /** @enum {string} */
        MatchBasis: "CONFIRMED_BY_PERSON" | "SAME_PERSON_KEY" | "EXTERNAL_SYSTEM";
        /** @enum {string} */
        MatchReason: "NAME_SAME" | "NAME_REVERSED" | "NAME_SOUNDS_ALIKE" | "NAME_SPELT_ALIKE" | "NAME_PART_SOUNDS_ALIKE" | "BORN_SAME_DAY" | "DAY_AND_MONTH_SWAPPED" | "BORN_NEARLY_SAME_DAY" | "BORN_OTHER_DAY" | "PHONE_SAME" | "PHONE_NEARLY_SAME" | "HOME_SAME" | "HOME_SOUNDS_ALIKE";
        /** @enum {string} */
        MissedCue: "DANGER_NOT_IN_GRADE" | "SILENT_CALL_NOT_IN_GRADE" | "RECORD_NOT_IN_GRADE" | "REPEAT_NOT_IN_GRADE" | "SAFETY_NOT_KNOWN" | "NO_THRIVE" | "THRIVE_OLDER_THAN_QUESTION" | "RECORDS_NOT_LOOKED";
        NotedIncidentEvent: {
            /** Format: int32 */
            version?: number;
            type?: string;
            occurredAt?: components["schemas"]["Instant"];
            recordedAt?: components["schemas"]["Instant"];
            timeQuality?: components["schemas"]["TimeQuality"];
            person?: string;
            role?: components["schemas"]["Role"];
            agency?: string;
            origin?: components["schemas"]["Origin"];
            fact?: components["schemas"]["IncidentEvent"];
        };
        /** @enum {string} */
        Origin: "LIVE" | "IMPORTED" | "EXERCISE";
        Party: {
            party?: components["schemas"]["UUID"];
            roles?: components["schemas"]["PartyRole"][];
            name?: string;
            dateOfBirth?: components["schemas"]["LocalDate"];
            ageBand?: components["schemas"]["AgeBand"];
            gender?: string;
            phone?: string;
            home?: components["schemas"]["PlaceRequest"];
            description?: string;
        };
        PartyAnswer: {
            id?: components["schemas"]["UUID"];
            /** Format: int32 */
            version?: number;
            /** Format: int64 */
            position?: number;
            party?: components["schemas"]["UUID"];
        };
        PartyDetail: {
            party?: components["schemas"]["UUID"];
            roles?: components["schemas"]["PartyRole"][];
            ageBand?: components["schemas"]["AgeBand"];
            gender?: string;
            name?: components["schemas"]["Personal"];
            dateOfBirth?: components["schemas"]["Personal"];
            description?: components["schemas"]["Personal"];
            phone?: components["schemas"]["Personal"];
            home?: components["schemas"]["Place"];
        };
        PartyId: string;
        /** @enum {string} */
        PartyRole: "VICTIM" | "SUSPECT" | "CHILD" | "WITNESS" | "CALLER" | "OTHER";
        Person: {
            incident?: components["schemas"]["UUID"];
            name?: string;
            dateOfBirth?: components["schemas"]["LocalDate"];
            phone?: string;
            home?: components["schemas"]["PlaceRequest"];
        };
        Person1: {
            name?: string;
            dateOfBirth?: components["schemas"]["LocalDate"];
        };
        Personal: {
            /** @enum {string} */
            state: "OPEN" | "ERASED" | "WITHHELD";
            text?: string;
        };
        Place: {
            precision?: components["schemas"]["PlacePrecision"];
            placeKey?: components["schemas"]["PlaceKey"];
            blockKey?: components["schemas"]["BlockKey"];
            coarse?: components["schemas"]["CoarseLocation"];
            ward?: string;
            district?: string;
            multiOccupancy?: boolean;
            protectedAddress?: boolean;
            address?: components["schemas"]["Personal"];
            exactPosition?: components["schemas"]["Personal"];
        };
        PlaceKey: string;
        /** @enum {string} */
        PlacePrecision: "ADDRESS" | "FLAT" | "BLOCK" | "STREET" | "AREA";
        PlaceRequest: {
            precision?: components["schemas"]["PlacePrecision"];
            address?: string;
            flat?: string;
            uprn?: string;
            postcode?: string;
            block?: string;
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            ward?: string;
            district?: string;
            multiOccupancy?: boolean;
            protectedAddress?: boolean;
        };
        /** @enum {string} */
        PriorBasis: "SAME_ADDRESS" | "SAME_BLOCK" | "SAME_VICTIM" | "SAME_SUSPECT" | "SAME_DYAD" | "SAME_PHONE";
        PriorIncident: {
            incident?: components["schemas"]["IncidentId"];
            basis?: components["schemas"]["PriorBasis"];
            receivedAt?: components["schemas"]["Instant"];
        };
        PriorRecord: {
            recordId?: string;
            force?: string;
            receivedAt?: components["schemas"]["Instant"];
            bases?: components["schemas"]["PriorBasis"][];
            daConfirmed?: components["schemas"]["FlagValue"];
            multiOccupancy?: boolean;
            countsAsRepeat?: boolean;
            origin?: components["schemas"]["Origin"];
            restrictedTo?: string[];
        };
        PriorSummary: {
            before?: components["schemas"]["Instant"];
            finding?: string;
            lastReceivedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            sameNight?: number;
            /** Format: int32 */
            last28Days?: number;
            /** Format: int32 */
            last12Months?: number;
            /** Format: int32 */
            strangersLast12Months?: number;
            complete?: boolean;
            maracLast12Months?: boolean;
            serialPerpetrator?: boolean;
            markers?: components["schemas"]["InForce"][];
        };
        /** @enum {string} */
        Progress: "SAID" | "AWAITED" | "ARRIVED" | "DECLINED" | "WAIVED";
        Queue: {
            /** Format: int64 */
            position?: number;
            at?: components["schemas"]["Instant"];
            /** Format: int32 */
            waiting?: number;
            grades?: components["schemas"]["Waiting"][];
        };
        RecordAnswerIncidentDetail: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            /** Format: int32 */
            version?: number;
            item?: components["schemas"]["IncidentDetail"];
        };
        RecordAnswerKnownRecords: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            /** Format: int32 */
            version?: number;
            item?: components["schemas"]["KnownRecords"];
        };
        RecordedMarker: {
            marker?: components["schemas"]["MarkerId"];
            kind?: components["schemas"]["Flag"];
            onPlace?: boolean;
            expiresAt?: components["schemas"]["Instant"];
        };
        Referral1: {
            progress?: components["schemas"]["Progress"];
            saidAt?: components["schemas"]["Instant"];
            told?: boolean;
        };
        Referrals1: {
            byVictim?: {
                [key: string]: components["schemas"]["Referral1"];
            };
        };
        /** @enum {string} */
        RegradeReason: "NEW_INFORMATION" | "REPEAT_CONTACT" | "CALL_DROPPED" | "SUSPECT_RETURNED" | "DA_SUSPECTED" | "FRESH_THRIVE" | "SUPERVISOR_REVIEW" | "RISK_REDUCED" | "POLICY_CHANGED" | "MISTAKE_CORRECTED" | "MASTER_SYSTEM";
        Regrading: {
            grade?: components["schemas"]["Grade"];
            reason?: components["schemas"]["RegradeReason"];
            explanation?: string;
        };
        Release1: {
            suspect?: components["schemas"]["PartyId"];
            basis?: components["schemas"]["ReleaseBasis"];
            protectiveConditions?: components["schemas"]["FlagValue"];
            releasedAt?: components["schemas"]["Instant"];
            answer?: components["schemas"]["ReleaseAnswer"];
            escalatedAt?: components["schemas"]["Instant"];
            victimsTold?: components["schemas"]["PartyId"][];
            untoldTold?: boolean;
            protected?: boolean;
        };
        /** @enum {string} */
        ReleaseAnswer: "CONDITIONS_SET" | "ORDER_APPLIED_FOR" | "BACK_IN_CUSTODY" | "VICTIM_SAFE_ELSEWHERE" | "NOTHING_POSSIBLE";
        /** @enum {string} */
        ReleaseBasis: "BAIL_POLICE" | "BAIL_COURT" | "RUI" | "NO_FURTHER_ACTION" | "OTHER";
        Releases: {
            bySuspect?: {
                [key: string]: components["schemas"]["Release1"];
            };
        };
        /** @enum {string} */
        RiskLevel: "STANDARD" | "MEDIUM" | "HIGH";
        /** @enum {string} */
        Role: "CALL_HANDLER" | "DISPATCHER" | "CONTROL_ROOM_SUPERVISOR" | "CONTROL_ROOM_DA_SPECIALIST" | "RESPONSE_OFFICER" | "ARREST_OFFICER" | "STATEMENT_TEAM" | "IDVA_CAR_ADVOCATE" | "IDVA_CAR_OFFICER" | "IDVA" | "IDVA_MANAGER" | "HUB_TRIAGE_WORKER" | "MASH_WORKER" | "SECONDARY_RISK_ASSESSOR" | "DA_INVESTIGATOR" | "MARAC_COORDINATOR" | "MARAC_CHAIR" | "MARAC_AGENCY_REP" | "PERPETRATOR_WORKER" | "PEER_MENTOR" | "ANALYST" | "AUDITOR" | "DISTRICT_SERGEANT" | "DISTRICT_INSPECTOR" | "OPERATOR" | "SYSTEM";
        /** @enum {string} */
        SaidBy: "VICTIM" | "CALLER" | "CHILD" | "WITNESS" | "SUSPECT" | "OFFICER" | "CALL_HANDLER" | "ADVOCATE" | "POLICE_RECORD" | "PARTNER_RECORD" | "EXTERNAL_SYSTEM" | "UNKNOWN";
        SecondLookFigures: {
            /** Format: int64 */
            position?: number;
            from?: components["schemas"]["Instant"];
            until?: components["schemas"]["Instant"];
            /** Format: int32 */
            decisions?: number;
            /** Format: int32 */
            lookedAt?: number;
            /** Format: double */
            shareLookedAt?: number;
            /** Format: double */
            medianSeconds?: number;
            /** Format: double */
            ninetiethPercentileSeconds?: number;
            /** Format: int32 */
            agreed?: number;
            /** Format: int32 */
            shouldHaveBeenHigher?: number;
            /** Format: int32 */
            shouldHaveBeenLower?: number;
            /** Format: int32 */
            opportunityMissed?: number;
            /** Format: double */
            shareHigher?: number;
            /** Format: int32 */
            unreadFeedback?: number;
            cues?: components["schemas"]["Cue"][];
        };
        SecondLookItem: {
            recordId?: string;
            force?: string;
            incident?: components["schemas"]["UUID"];
            decision?: components["schemas"]["LookedAt"];
            grade?: components["schemas"]["Grade"];
            decidedAt?: components["schemas"]["Instant"];
            missed?: components["schemas"]["MissedCue"][];
            /** Format: int32 */
            points?: number;
            state?: components["schemas"]["LookState"];
            takenBy?: string;
            takenAt?: components["schemas"]["Instant"];
            verdict?: components["schemas"]["LookVerdict"];
            confirmed?: components["schemas"]["MissedCue"][];
            givenAt?: components["schemas"]["Instant"];
            feedback?: components["schemas"]["Personal"];
            advice?: components["schemas"]["Personal"];
            readAt?: components["schemas"]["Instant"];
            exercise?: boolean;
            restrictedTo?: string[];
        };
        Silent: {
            call?: components["schemas"]["UUID"];
            silentCall?: components["schemas"]["FlagValue"];
            fiftyFivePressed?: components["schemas"]["FlagValue"];
            coughOrTapHeard?: components["schemas"]["FlagValue"];
        };
        /** @enum {string} */
        Standing1: "SUSPECTED" | "CONFIRMED" | "RULED_OUT";
        Thrive: {
            threat?: components["schemas"]["Answer2"];
            harm?: components["schemas"]["Answer2"];
            risk?: components["schemas"]["Answer2"];
            investigation?: components["schemas"]["Answer2"];
            vulnerability?: components["schemas"]["Answer2"];
            engagement?: components["schemas"]["Answer2"];
            interimRisk?: string;
        };
        /** @enum {string} */
        ThriveLevel: "NONE" | "LOW" | "MEDIUM" | "HIGH";
        /** @enum {string} */
        TimeQuality: "DEVICE" | "RADIO_STATUS" | "TYPED" | "INFERRED_AVL";
        Told1: {
            news?: components["schemas"]["CallerNews"];
            outcome?: components["schemas"]["InformingOutcome"];
            way?: components["schemas"]["InformingWay"];
            informedAt?: components["schemas"]["Instant"];
            person?: string;
            note?: components["schemas"]["Personal"];
        };
        Unmatch: {
            party?: components["schemas"]["UUID"];
            otherIncident?: components["schemas"]["UUID"];
            otherParty?: components["schemas"]["UUID"];
        };
        /** Format: uuid */
        UUID: string;
        Verdict: {
            verdict?: components["schemas"]["LookVerdict"];
            missed?: components["schemas"]["MissedCue"][];
            feedback?: string;
            advice?: string;
        };
        ViewAnswerAlert: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            items?: components["schemas"]["Alert"][];
            next?: string;
        };
        ViewAnswerBoardItem: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            items?: components["schemas"]["BoardItem"][];
            next?: string;
        };
        ViewAnswerCandidate: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            items?: components["schemas"]["Candidate"][];
            next?: string;
        };
        ViewAnswerLogLine: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            items?: components["schemas"]["LogLine"][];
            next?: string;
        };
        ViewAnswerPriorRecord: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            items?: components["schemas"]["PriorRecord"][];
            next?: string;
        };
        ViewAnswerSecondLookItem: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            items?: components["schemas"]["SecondLookItem"][];
            next?: string;
        };
        Waiting: {
            grade?: components["schemas"]["Grade"];
            /** Format: int32 */
            waiting?: number;
            oldestSince?: components["schemas"]["Instant"];
            /** Format: int64 */
            oldestAgeSeconds?: number;
            /** Format: int32 */
            pastTarget?: number;
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
    CallResource_receive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Contact"];
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
    ControlRoomFiguresResource_answering: {
        parameters: {
            query?: {
                cursor?: string;
                from?: string;
                limit?: number;
                minPosition?: number;
                until?: string;
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
                    "application/json": components["schemas"]["AnsweredAnswering"];
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
    ControlRoomFiguresResource_queue: {
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
                    "application/json": components["schemas"]["AnsweredQueue"];
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
    ReadingResource_board: {
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
                    "application/json": components["schemas"]["AnsweredViewAnswerBoardItem"];
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
    IncidentResource_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Creation"];
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
    ReadingResource_detail: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["AnsweredRecordAnswerIncidentDetail"];
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
    BreakGlassResource_ask: {
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
                "application/json": components["schemas"]["Asking"];
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
    BreakGlassResource_grant: {
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
                "application/json": components["schemas"]["Grant"];
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
    CallOutcomeResource_end: {
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
                "application/json": components["schemas"]["Ended"];
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
    CallOutcomeResource_inform: {
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
                "application/json": components["schemas"]["Informed"];
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
    FlagResource_abuse: {
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
                "application/json": components["schemas"]["Abuse"];
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
    FlagResource_raise: {
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
                "application/json": components["schemas"]["Claim"];
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
    UrgencyResource_grade: {
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
                "application/json": components["schemas"]["Grading"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GradeAnswer"];
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
    NarrativeResource_link: {
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
                "application/json": components["schemas"]["Link"];
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
    IncidentResource_locate: {
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
                "application/json": components["schemas"]["Location"];
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
    ReadingResource_log: {
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
                    "application/json": components["schemas"]["AnsweredViewAnswerLogLine"];
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
    NarrativeResource_write: {
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
                "application/json": components["schemas"]["Line1"];
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
    UrgencyResource_agree: {
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
                "application/json": components["schemas"]["Agreement"];
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
    PeopleResource_match: {
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
                "application/json": components["schemas"]["Match"];
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
    PeopleResource_unmatch: {
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
                "application/json": components["schemas"]["Unmatch"];
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
    PeopleResource_identify: {
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
                "application/json": components["schemas"]["Party"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyAnswer"];
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
    ReadingResource_records: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["AnsweredRecordAnswerKnownRecords"];
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
    UrgencyResource_regrade: {
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
                "application/json": components["schemas"]["Regrading"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GradeAnswer"];
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
    CallOutcomeResource_assessSilence: {
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
                "application/json": components["schemas"]["Silent"];
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
    UrgencyResource_assess: {
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
                "application/json": components["schemas"]["Thrive"];
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
    CandidateResource_find: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["Person"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredViewAnswerCandidate"];
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
    PriorIncidentResource_find: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["Lookup"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredViewAnswerPriorRecord"];
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
    PriorIncidentResource_summarise: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["Lookup"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredPriorSummary"];
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
    AlertResource_waiting: {
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
                    "application/json": components["schemas"]["AnsweredViewAnswerAlert"];
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
    SecondLookResource_queue: {
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
                    "application/json": components["schemas"]["AnsweredViewAnswerSecondLookItem"];
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
    SecondLookResource_figures: {
        parameters: {
            query?: {
                cursor?: string;
                from?: string;
                limit?: number;
                minPosition?: number;
                until?: string;
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
                    "application/json": components["schemas"]["AnsweredSecondLookFigures"];
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
    SecondLookResource_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                look: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Doing"];
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
    SecondLookResource_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                look: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Verdict"];
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
