export interface paths {
    "/api/co-responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open Responses */
        get: operations["BoardResource_openResponses"];
        put?: never;
        /** Open */
        post: operations["CoResponseResource_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/co-responses/{incident}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Response */
        get: operations["BoardResource_response"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/co-responses/{incident}/arrest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Arrest */
        post: operations["SceneResource_arrest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/co-responses/{incident}/car/confirm-by-radio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm By Radio */
        post: operations["CarResource_confirmByRadio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/co-responses/{incident}/car/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose Car */
        post: operations["CarResource_proposeCar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/co-responses/{incident}/car/stand-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stand Car Down */
        post: operations["CarResource_standCarDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/co-responses/{incident}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold */
        post: operations["SceneResource_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/co-responses/{incident}/holds/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift */
        post: operations["SceneResource_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/co-responses/{incident}/legs/{leg}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assign */
        post: operations["CoResponseResource_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/co-responses/{incident}/legs/{leg}/gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gap */
        post: operations["CoResponseResource_gap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/co-responses/{incident}/legs/{leg}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release */
        post: operations["CoResponseResource_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/co-responses/{incident}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recommend */
        post: operations["CoResponseResource_recommend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/co-responses/{incident}/scene": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Scene */
        post: operations["SceneResource_scene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/co-responses/{incident}/scene/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke */
        post: operations["SceneResource_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/co-responses/{incident}/scene/safe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Safe */
        post: operations["SceneResource_safe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/co-responses/{incident}/suspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspect */
        post: operations["SceneResource_suspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/co-responses/{incident}/warnings/ack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Warning */
        post: operations["SceneResource_warning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch-cars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cars */
        get: operations["CarBoardResource_cars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions */
        get: operations["DecisionResource_decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch-decisions/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Overrides */
        get: operations["DecisionResource_overrides"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs-without-car": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs */
        get: operations["JobsWithoutCarResource_jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units */
        get: operations["UnitBoardResource_units"];
        put?: never;
        /** Register */
        post: operations["UnitResource_register"];
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
        AnsweredRecordAnswerResponseAnswer: components["schemas"]["RecordAnswerResponseAnswer"];
        AnsweredViewAnswerBoardLine: components["schemas"]["ViewAnswerBoardLine"];
        AnsweredViewAnswerCarLine: components["schemas"]["ViewAnswerCarLine"];
        AnsweredViewAnswerDecisionLine: components["schemas"]["ViewAnswerDecisionLine"];
        AnsweredViewAnswerJobWithoutCar: components["schemas"]["ViewAnswerJobWithoutCar"];
        AnsweredViewAnswerUnitLine: components["schemas"]["ViewAnswerUnitLine"];
        Arrest: {
            suspect?: components["schemas"]["UUID"];
            unit?: components["schemas"]["UUID"];
            grounds?: string;
            at?: components["schemas"]["Instant"];
        };
        Asked: {
            deployment?: components["schemas"]["DeploymentId"];
            car?: components["schemas"]["CarId"];
            mode?: components["schemas"]["DeploymentMode"];
            standing?: components["schemas"]["Standing"];
            answerDueAt?: components["schemas"]["Instant"];
            progress?: components["schemas"]["LegProgress"];
            current?: boolean;
        };
        Assign: {
            unit?: components["schemas"]["UUID"];
            recommendation?: components["schemas"]["UUID"];
            overrideReason?: components["schemas"]["OverrideReason"];
            explanation?: string;
        };
        /** @enum {string} */
        Basis: "DISTANCE" | "ROADS";
        BlockKey: string;
        BoardLine: {
            incident?: components["schemas"]["IncidentId"];
            phase?: components["schemas"]["Phase"];
            force?: string;
            grade?: components["schemas"]["Grade"];
            policyLabel?: string;
            targetAt?: components["schemas"]["Instant"];
            openedAt?: components["schemas"]["Instant"];
            daSuspected?: components["schemas"]["FlagValue"];
            riskLevel?: components["schemas"]["RiskLevel"];
            restricted?: boolean;
            district?: string;
            near?: components["schemas"]["CoarseLocation"];
            flags?: components["schemas"]["FlagReading"][];
            victims?: components["schemas"]["PartyId"][];
            scene?: components["schemas"]["SceneLine"];
            gates?: components["schemas"]["Gates"];
            legs?: components["schemas"]["LegLine"][];
            car?: components["schemas"]["Asked"][];
            carUnconfirmed?: boolean;
            emergencies?: components["schemas"]["Emergency"][];
            escalations?: components["schemas"]["Escalation"][];
        };
        /** @enum {string} */
        CandidateStanding: "ELIGIBLE" | "COMMITTED" | "RESERVED" | "COMMITTED_ELSEWHERE" | "OFF_DUTY" | "NOT_DEPLOYABLE" | "NO_CREW" | "SKILL_MISSING" | "POSITION_STALE" | "POSITION_UNKNOWN" | "MASTER_SILENT" | "OUT_OF_AREA" | "REFUSED_BY_RULE" | "REFUSED_BEFORE";
        CarId: string;
        CarJobReason: {
            code?: string;
            car?: components["schemas"]["UUID"];
            at?: components["schemas"]["Instant"];
        };
        CarLine: {
            car?: components["schemas"]["UUID"];
            force?: string;
            callSign?: string;
            area?: string;
            state?: string;
            /** Format: int32 */
            constables?: number;
            /** Format: int32 */
            idvas?: number;
            dutyUntil?: components["schemas"]["Instant"];
            incident?: components["schemas"]["UUID"];
            stateAt?: components["schemas"]["Instant"];
            emergencySince?: components["schemas"]["Instant"];
            overdueSince?: components["schemas"]["Instant"];
        };
        Carrier: {
            unit?: components["schemas"]["UnitId"];
            progress?: components["schemas"]["LegProgress"];
            since?: components["schemas"]["Instant"];
        };
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
        CompetingJob: {
            incident?: components["schemas"]["IncidentId"];
            /** Format: int32 */
            rank?: number;
            /** Format: int32 */
            points?: number;
            pointsGiven?: components["schemas"]["PointsGiven"][];
            chosen?: boolean;
            keptAway?: components["schemas"]["RefusalCode"];
        };
        DecisionLine: {
            id?: components["schemas"]["UUID"];
            force?: string;
            at?: components["schemas"]["Instant"];
            incident?: components["schemas"]["UUID"];
            person?: string;
            role?: string;
            kind?: string;
            leg?: string;
            car?: components["schemas"]["UUID"];
            unit?: components["schemas"]["UUID"];
            reason?: string;
            /** Format: int32 */
            number?: number;
            /** Format: int32 */
            chosenRank?: number;
            recommendation?: string;
        };
        DeploymentId: string;
        /** @enum {string} */
        DeploymentMode: "PRIMARY_CO_RESPONSE" | "SECOND_RESPONSE" | "FOLLOW_UP_VISIT" | "PHONE_FROM_CAR";
        Emergency: {
            unit?: components["schemas"]["UnitId"];
            deployment?: components["schemas"]["DeploymentId"];
            declaredAt?: components["schemas"]["Instant"];
        };
        Escalation: {
            cause?: components["schemas"]["EscalationCause"];
            to?: components["schemas"]["Role"];
            raisedAt?: components["schemas"]["Instant"];
            acknowledgedBy?: components["schemas"]["StaffId"];
        };
        /** @enum {string} */
        EscalationCause: "GRADE_1_UNRESOURCED" | "GRADE_2_UNRESOURCED" | "LATER_GRADE_UNRESOURCED" | "STILL_UNRESOURCED_AT_SHIFT_CHANGE" | "TARGET_MISSED" | "CALLER_NOT_KEPT_INFORMED" | "GRADE_DECISION_OVERDUE" | "CODEWORD_HEARD" | "CREW_NOT_CHECKED_IN" | "UNIT_TAKEN_ELSEWHERE" | "DEFERRED_CONTACT_OVERDUE" | "DEFERRED_CONTACT_PAST_CEILING" | "RISK_RAISED" | "RESULT_OVERDUE" | "RULE_BREACHED" | "SUSPECT_RELEASED_UNPROTECTED" | "ASKED_FOR";
        /** @enum {string} */
        Flag: "SUSPECT_ON_SCENE" | "SUSPECT_RETURN_LIKELY" | "WEAPON_PRESENT" | "WEAPON_USED" | "FIREARM" | "STRANGULATION" | "THREAT_TO_KILL" | "SEXUAL_VIOLENCE" | "PREGNANT_OR_NEWBORN" | "CHILDREN_PRESENT" | "CHILDREN_NORMALLY_RESIDENT" | "COERCIVE_CONTROL" | "STALKING" | "HONOUR_BASED_ABUSE" | "FORCED_MARRIAGE" | "SEPARATION_RECENT_OR_PLANNED" | "ORDER_IN_FORCE" | "BAIL_CONDITIONS" | "ON_LICENCE" | "TAGGED" | "REPEAT_VICTIM" | "REPEAT_PERPETRATOR" | "SERIAL_PERPETRATOR" | "MARAC_LAST_12_MONTHS" | "VULNERABLE" | "INTERPRETER_NEEDED" | "DISABILITY_ACCESS" | "NO_RECOURSE_TO_PUBLIC_FUNDS" | "OFFICER_SAFETY_WARNING" | "POLICE_OR_PARTNER_STAFF_INVOLVED" | "SAFE_ADDRESS" | "REFUGE" | "COUNTER_ALLEGATION";
        FlagReading: {
            flag?: components["schemas"]["Flag"];
            value?: components["schemas"]["FlagValue"];
            about?: components["schemas"]["PartyId"];
            source?: components["schemas"]["FlagSource"];
        };
        FlagSaid: {
            flag?: components["schemas"]["Flag"];
            value?: components["schemas"]["FlagValue"];
            about?: components["schemas"]["UUID"];
            source?: components["schemas"]["FlagSource"];
        };
        /** @enum {string} */
        FlagSource: "SAID" | "POLICE_RECORD";
        /** @enum {string} */
        FlagValue: "YES" | "NO" | "UNKNOWN" | "NOT_ASKED";
        Gap: {
            reason?: components["schemas"]["GapReason"];
            refusal?: components["schemas"]["RefusalCode"];
            foundAt?: components["schemas"]["Instant"];
        };
        Gap1: {
            reason?: components["schemas"]["GapReason"];
            refusal?: components["schemas"]["RefusalCode"];
            recommendation?: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        GapReason: "NO_UNIT_ON_DUTY" | "ALL_COMMITTED" | "ALL_COMMITTED_ELSEWHERE" | "POSITIONS_STALE" | "SKILL_MISSING" | "OUT_OF_AREA" | "NO_CAR_ON_DUTY" | "REFUSED_BY_RULE" | "REFUSED_BY_CAR" | "NO_ANSWER" | "STOOD_DOWN";
        Gates: {
            keepsCarAway?: components["schemas"]["RefusalCode"];
            ruledOut?: components["schemas"]["RefusalCode"];
            unreadWarnings?: components["schemas"]["FlagReading"][];
        };
        /** @enum {string} */
        Grade: "G1" | "G2" | "G3" | "G4" | "G5";
        Hold: {
            reason?: components["schemas"]["HoldReason"];
            rendezvousPoint?: components["schemas"]["PlaceSaid"];
            at?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        HoldReason: "FIREARM" | "SIEGE" | "FIRE" | "HAZMAT" | "DISORDER";
        IncidentId: string;
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        JobWithoutCar: {
            incident?: components["schemas"]["UUID"];
            force?: string;
            night?: components["schemas"]["LocalDate"];
            openedAt?: components["schemas"]["Instant"];
            grade?: string;
            /** Format: int32 */
            asked?: number;
            reason?: string;
            reasons?: components["schemas"]["CarJobReason"][];
            /** Format: int32 */
            contactTasks?: number;
            closedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Leg: "RESPONSE" | "ARREST" | "IDVA_CAR" | "STATEMENT";
        LegCandidate: {
            unit?: components["schemas"]["UnitId"];
            car?: components["schemas"]["CarId"];
            /** Format: int32 */
            rank?: number;
            /** Format: int32 */
            points?: number;
            pointsGiven?: components["schemas"]["PointsGiven"][];
            standing?: components["schemas"]["CandidateStanding"];
            refusal?: components["schemas"]["RefusalCode"];
            /** Format: int32 */
            travelSeconds?: number;
            /** Format: int32 */
            positionAgeSeconds?: number;
        };
        LegLine: {
            leg?: components["schemas"]["Leg"];
            required?: boolean;
            served?: boolean;
            unresourced?: boolean;
            carriers?: components["schemas"]["Carrier"][];
            gap?: components["schemas"]["Gap"];
        };
        /** @enum {string} */
        LegProgress: "ACKNOWLEDGED" | "EN_ROUTE" | "STAGED" | "AT_SCENE" | "WITH_VICTIM" | "CLEAR";
        Lift: {
            reason?: components["schemas"]["HoldReason"];
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Master: {
            system: string;
            externalId: string;
        };
        NearPlace: {
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
        };
        Open: {
            incident?: components["schemas"]["UUID"];
            grade?: components["schemas"]["Grade"];
            policyLabel?: string;
            targetAt?: components["schemas"]["Instant"];
            daSuspected?: components["schemas"]["FlagValue"];
            riskLevel?: components["schemas"]["RiskLevel"];
            place?: components["schemas"]["PlaceSaid"];
            flags?: components["schemas"]["FlagSaid"][];
            victims?: string[];
            restricted?: boolean;
        };
        /** @enum {string} */
        OverrideReason: "LOCAL_KNOWLEDGE" | "NEARER_THAN_SHOWN" | "SKILL_NEEDED" | "WELFARE_OF_CREW" | "SUPERVISOR_INSTRUCTION" | "RADIO_INFORMATION" | "CONTINUITY" | "OTHER";
        PartyId: string;
        Personal: {
            /** @enum {string} */
            state: "OPEN" | "ERASED" | "WITHHELD";
            text?: string;
        };
        /** @enum {string} */
        Phase: "HEARD_OF" | "OPEN" | "CLOSED";
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
        PlaceSaid: {
            precision?: components["schemas"]["PlacePrecision"];
            placeKey?: string;
            blockKey?: string;
            coarse?: components["schemas"]["NearPlace"];
            ward?: string;
            district?: string;
            multiOccupancy?: boolean;
            protectedAddress?: boolean;
            address?: string;
        };
        PointsGiven: {
            reason?: components["schemas"]["PointsReason"];
            /** Format: int32 */
            points?: number;
        };
        PointsPolicy: {
            id?: string;
            /** Format: int32 */
            version?: number;
        };
        /** @enum {string} */
        PointsReason: "GRADE" | "STRANGULATION" | "THREAT_TO_KILL" | "WEAPON" | "MARAC_LAST_12_MONTHS" | "REPEAT_IN_28_DAYS" | "CHILDREN_PRESENT" | "EARLIER_WITHDRAWAL" | "TRAVEL_TIME" | "SKILL" | "HOME_AREA" | "ALREADY_ON_INCIDENT" | "CREW_SIZE";
        ProposeCar: {
            car?: components["schemas"]["UUID"];
            mode?: components["schemas"]["DeploymentMode"];
            meetingPlace?: components["schemas"]["PlaceSaid"];
            expectedFreeAt?: components["schemas"]["Instant"];
            preempt?: boolean;
            recommendation?: components["schemas"]["UUID"];
            overrideReason?: components["schemas"]["OverrideReason"];
            explanation?: string;
        };
        Recommend: {
            leg?: components["schemas"]["Leg"];
            mode?: components["schemas"]["DeploymentMode"];
        };
        Recommendation: {
            leg?: components["schemas"]["Leg"];
            policy?: components["schemas"]["PointsPolicy"];
            candidates?: components["schemas"]["LegCandidate"][];
            competingJobs?: components["schemas"]["CompetingJob"][];
            gap?: components["schemas"]["GapReason"];
            refusal?: components["schemas"]["RefusalCode"];
            drives?: components["schemas"]["Basis"];
        };
        Recommended: {
            recommendation?: components["schemas"]["UUID"];
            incident?: components["schemas"]["IncidentId"];
            result?: components["schemas"]["Recommendation"];
        };
        RecordAnswerResponseAnswer: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            /** Format: int32 */
            version?: number;
            item?: components["schemas"]["ResponseAnswer"];
        };
        /** @enum {string} */
        RefusalCode: "NOT_DA" | "OUT_OF_HOURS" | "OUT_OF_AREA" | "END_OF_SHIFT" | "CAR_BUSY" | "CREW_INCOMPLETE" | "IDVA_ALONE_RISK" | "NO_SCENE_UNIT" | "HOLD_AT_RVP" | "SCENE_NOT_SAFE" | "SCENE_SAFETY_REVOKED" | "WARNINGS_NOT_ACKED" | "CONFLICT_OF_INTEREST" | "VICTIM_DECLINED" | "NOT_FIT_NOW" | "BWV_PAUSED" | "INTERPRETER_NEEDED" | "PREEMPTED" | "CREW_EMERGENCY";
        RegisterUnit: {
            callSign?: string;
            kind?: components["schemas"]["UnitKind"];
            area?: string;
            skills?: components["schemas"]["UnitSkill"][];
            master?: components["schemas"]["Master"];
        };
        Release: {
            unit?: components["schemas"]["UUID"];
            reason?: components["schemas"]["StandDownReason"];
            explanation?: string;
        };
        ResponseAnswer: {
            line?: components["schemas"]["BoardLine"];
            place?: components["schemas"]["Place"];
            meetingPlace?: components["schemas"]["Place"];
        };
        /** @enum {string} */
        RevocationReason: "SUSPECT_BACK" | "SUSPECT_RELEASED" | "SUSPECT_WHEREABOUTS_LOST" | "WEAPON_FOUND" | "DISORDER" | "OFFICER_CALLED_AWAY" | "HOLD_IMPOSED" | "CREW_EMERGENCY" | "OTHER";
        Revoke: {
            reason?: components["schemas"]["RevocationReason"];
            place?: components["schemas"]["SafePlace"];
            officer?: string;
            explanation?: string;
            at?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        RiskLevel: "STANDARD" | "MEDIUM" | "HIGH";
        /** @enum {string} */
        Role: "CALL_HANDLER" | "DISPATCHER" | "CONTROL_ROOM_SUPERVISOR" | "CONTROL_ROOM_DA_SPECIALIST" | "RESPONSE_OFFICER" | "ARREST_OFFICER" | "STATEMENT_TEAM" | "IDVA_CAR_ADVOCATE" | "IDVA_CAR_OFFICER" | "IDVA" | "IDVA_MANAGER" | "HUB_TRIAGE_WORKER" | "MASH_WORKER" | "SECONDARY_RISK_ASSESSOR" | "DA_INVESTIGATOR" | "MARAC_COORDINATOR" | "MARAC_CHAIR" | "MARAC_AGENCY_REP" | "PERPETRATOR_WORKER" | "PEER_MENTOR" | "ANALYST" | "AUDITOR" | "DISTRICT_SERGEANT" | "DISTRICT_INSPECTOR" | "OPERATOR" | "SYSTEM";
        Safe: {
            basis?: components["schemas"]["SceneSafeBasis"];
            place?: components["schemas"]["SafePlace"];
            officer?: string;
            explanation?: string;
            at?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        SafePlace: "SCENE" | "MEETING_PLACE";
        Safety: {
            state?: components["schemas"]["SceneState"];
            officer?: components["schemas"]["StaffId"];
            basis?: components["schemas"]["SceneSafeBasis"];
            since?: components["schemas"]["Instant"];
            safe?: boolean;
        };
        Scene: {
            state?: components["schemas"]["Undeclared"];
            at?: components["schemas"]["Instant"];
        };
        SceneLine: {
            scene?: components["schemas"]["Safety"];
            meetAt?: components["schemas"]["SafePlace"];
            meetingPlace?: components["schemas"]["Safety"];
            holds?: components["schemas"]["HoldReason"][];
            suspect?: components["schemas"]["SuspectWhereabouts"];
        };
        /** @enum {string} */
        SceneSafeBasis: "SUSPECT_ARRESTED" | "SUSPECT_LEFT_AREA_SEARCHED" | "PARTIES_SEPARATED_CONTROLLED" | "SUSPECT_ELSEWHERE_CONFIRMED";
        /** @enum {string} */
        SceneState: "UNKNOWN" | "UNSAFE" | "CONTROLLED" | "SAFE" | "REVOKED";
        StaffId: string;
        StandDown: {
            reason?: components["schemas"]["StandDownReason"];
        };
        /** @enum {string} */
        StandDownReason: "NOT_NEEDED" | "CANCELLED_BY_CALLER" | "REPLACED" | "PREEMPTED" | "NOT_DA" | "SCENE_NOT_SAFE" | "CREW_INCOMPLETE" | "CREW_EMERGENCY" | "UNIT_UNAVAILABLE" | "RESERVATION_EXPIRED" | "ANSWERED_TOO_LATE" | "INCIDENT_CLOSED" | "DISPATCHER_DECISION";
        /** @enum {string} */
        Standing: "PROPOSED" | "UNCONFIRMED" | "CONFIRMED_BY_RADIO" | "CONFIRMED" | "REFUSED" | "RELEASED" | "LEFT" | "DONE";
        Suspect: {
            whereabouts?: components["schemas"]["SuspectWhereabouts"];
            suspect?: components["schemas"]["UUID"];
            place?: components["schemas"]["PlaceSaid"];
            at?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        SuspectWhereabouts: "AT_SCENE" | "LEFT_SCENE" | "NEAR_VICTIM" | "ELSEWHERE" | "IN_CUSTODY" | "UNKNOWN";
        Taken: {
            incident?: components["schemas"]["UUID"];
            system?: string;
            at?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Undeclared: "UNKNOWN" | "UNSAFE" | "CONTROLLED";
        UnitId: string;
        /** @enum {string} */
        UnitKind: "RESPONSE" | "NEIGHBOURHOOD" | "ARREST_TEAM" | "STATEMENT_TEAM" | "SUPERVISOR" | "TRAFFIC" | "DOG" | "FIREARMS" | "OTHER";
        UnitLine: {
            unit?: components["schemas"]["UUID"];
            force?: string;
            callSign?: string;
            kind?: string;
            area?: string;
            skills?: string[];
            master?: string;
            masterSilentSince?: components["schemas"]["Instant"];
            /** Format: int32 */
            crew?: number;
            /** Format: int32 */
            constables?: number;
            /** Format: int32 */
            rawState?: number;
            radioState?: string;
            radioAt?: components["schemas"]["Instant"];
            hold?: string;
            incident?: components["schemas"]["UUID"];
            legs?: string[];
            stage?: string;
            stageAt?: components["schemas"]["Instant"];
            expectedFreeAt?: components["schemas"]["Instant"];
            retired?: boolean;
            heardAt?: components["schemas"]["Instant"];
            overdueSince?: components["schemas"]["Instant"];
            emergencySince?: components["schemas"]["Instant"];
            taken?: components["schemas"]["Taken"];
            position?: components["schemas"]["Where"];
        };
        /** @enum {string} */
        UnitSkill: "ARREST" | "STATEMENT" | "VIDEO_INTERVIEW" | "SPECIALLY_TRAINED_OFFICER" | "FIREARMS" | "DOG" | "METHOD_OF_ENTRY" | "TASER" | "PUBLIC_ORDER";
        /** Format: uuid */
        UUID: string;
        ViewAnswerBoardLine: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            items?: components["schemas"]["BoardLine"][];
            next?: string;
        };
        ViewAnswerCarLine: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            items?: components["schemas"]["CarLine"][];
            next?: string;
        };
        ViewAnswerDecisionLine: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            items?: components["schemas"]["DecisionLine"][];
            next?: string;
        };
        ViewAnswerJobWithoutCar: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            items?: components["schemas"]["JobWithoutCar"][];
            next?: string;
        };
        ViewAnswerUnitLine: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            items?: components["schemas"]["UnitLine"][];
            next?: string;
        };
        Warning: {
            warning?: components["schemas"]["Flag"];
            about?: components["schemas"]["UUID"];
            unit?: components["schemas"]["UUID"];
            deployment?: components["schemas"]["UUID"];
            at?: components["schemas"]["Instant"];
        };
        Where: {
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            /** Format: int32 */
            accuracyMetres?: number;
            fixedAt?: components["schemas"]["Instant"];
            receivedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            ageSeconds?: number;
            stale?: boolean;
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
    BoardResource_openResponses: {
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
                    "application/json": components["schemas"]["AnsweredViewAnswerBoardLine"];
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
    CoResponseResource_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Open"];
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
    BoardResource_response: {
        parameters: {
            query?: {
                minPosition?: number;
            };
            header?: never;
            path: {
                incident: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["AnsweredRecordAnswerResponseAnswer"];
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
    SceneResource_arrest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Arrest"];
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
    CarResource_confirmByRadio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["CommandAnswer"];
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
    CarResource_proposeCar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeCar"];
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
    CarResource_standCarDown: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandDown"];
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
    SceneResource_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Hold"];
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
    SceneResource_lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Lift"];
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
    CoResponseResource_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: components["schemas"]["UUID"];
                leg: components["schemas"]["Leg"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assign"];
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
    CoResponseResource_gap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: components["schemas"]["UUID"];
                leg: components["schemas"]["Leg"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Gap1"];
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
    CoResponseResource_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: components["schemas"]["UUID"];
                leg: components["schemas"]["Leg"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Release"];
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
    CoResponseResource_recommend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Recommend"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommended"];
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
    SceneResource_scene: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Scene"];
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
    SceneResource_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Revoke"];
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
    SceneResource_safe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Safe"];
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
    SceneResource_suspect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Suspect"];
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
    SceneResource_warning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incident: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Warning"];
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
    CarBoardResource_cars: {
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
                    "application/json": components["schemas"]["AnsweredViewAnswerCarLine"];
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
    DecisionResource_decisions: {
        parameters: {
            query?: {
                cursor?: string;
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
                    "application/json": components["schemas"]["AnsweredViewAnswerDecisionLine"];
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
    DecisionResource_overrides: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                minPosition?: number;
                night?: string;
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
                    "application/json": components["schemas"]["AnsweredViewAnswerDecisionLine"];
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
    JobsWithoutCarResource_jobs: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                minPosition?: number;
                night?: string;
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
                    "application/json": components["schemas"]["AnsweredViewAnswerJobWithoutCar"];
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
    UnitBoardResource_units: {
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
                    "application/json": components["schemas"]["AnsweredViewAnswerUnitLine"];
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
    UnitResource_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterUnit"];
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
