export interface paths {
    "/api/cars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cars */
        get: operations["CarResource_cars"];
        put?: never;
        /** Register */
        post: operations["CarResource_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Car */
        get: operations["CarResource_car"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deferred-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contacts */
        get: operations["ContactResource_contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deferred-contacts/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete */
        post: operations["ContactResource_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deployment */
        get: operations["DeploymentResource_deployment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/at-scene": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** At Scene */
        post: operations["DeploymentResource_atScene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Completed */
        post: operations["DeploymentResource_completed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/contact-ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ended */
        post: operations["DeploymentContactResource_ended"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/contact-not-made": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Not Made */
        post: operations["DeploymentContactResource_notMade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/contact-started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Started */
        post: operations["DeploymentContactResource_started"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/en-route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** En Route */
        post: operations["DeploymentResource_enRoute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/hand-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand Off */
        post: operations["DeploymentContactResource_handOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/staged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Staged */
        post: operations["DeploymentResource_staged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/support-accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepted */
        post: operations["DeploymentContactResource_accepted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/support-declined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declined */
        post: operations["DeploymentContactResource_declined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/support-offered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offered */
        post: operations["DeploymentContactResource_offered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/video-not-running": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Video Not Running */
        post: operations["DeploymentContactResource_videoNotRunning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/video-paused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Video Paused */
        post: operations["DeploymentContactResource_videoPaused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/video-resumed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Video Resumed */
        post: operations["DeploymentContactResource_videoResumed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/video-started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Video Started */
        post: operations["DeploymentContactResource_videoStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdrawn */
        post: operations["DeploymentResource_withdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Duties */
        get: operations["DutyResource_duties"];
        put?: never;
        /** Plan */
        post: operations["DutyResource_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Duty */
        get: operations["DutyResource_duty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign Off */
        post: operations["DutyResource_signOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}/sign-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign On */
        post: operations["DutyResource_signOn"];
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
        AnsweredRecordAnswerCarLine: components["schemas"]["RecordAnswerCarLine"];
        AnsweredRecordAnswerDutyLine: components["schemas"]["RecordAnswerDutyLine"];
        AnsweredRecordAnswerJobAnswer: components["schemas"]["RecordAnswerJobAnswer"];
        AnsweredViewAnswerCarLine: components["schemas"]["ViewAnswerCarLine"];
        AnsweredViewAnswerContactLine: components["schemas"]["ViewAnswerContactLine"];
        AnsweredViewAnswerDutyLine: components["schemas"]["ViewAnswerDutyLine"];
        At1: {
            at?: components["schemas"]["Instant"];
        };
        BlockKey: string;
        /** @enum {string} */
        BodyWornVideoAbsence: "NOT_WORN" | "FAILED";
        /** @enum {string} */
        BodyWornVideoReason: "ADVOCACY_TALK" | "VICTIM_ASKED" | "MEDICAL";
        CarLine: {
            car?: components["schemas"]["UUID"];
            force?: string;
            callSign?: string;
            area?: string;
            unit?: components["schemas"]["UUID"];
            state?: string;
            stateAt?: components["schemas"]["Instant"];
            duty?: components["schemas"]["UUID"];
            dutyFrom?: components["schemas"]["Instant"];
            dutyUntil?: components["schemas"]["Instant"];
            /** Format: int32 */
            overrunMinutesMax?: number;
            constables?: string[];
            idvas?: string[];
            crewComplete?: boolean;
            deployment?: components["schemas"]["UUID"];
            incident?: components["schemas"]["UUID"];
            mode?: string;
            expectedFreeAt?: components["schemas"]["Instant"];
            runsOver?: boolean;
            idvaAlone?: boolean;
            scenePlace?: string;
            sceneState?: string;
            sceneAt?: components["schemas"]["Instant"];
            mustWithdraw?: boolean;
            breach?: string;
            breachAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Channel: "IN_PERSON" | "PHONE" | "VIDEO" | "TEXT" | "EMAIL" | "LETTER" | "SOCIAL_MEDIA" | "VIA_OFFICER" | "VIA_PROFESSIONAL";
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
        Complete: {
            outcome?: components["schemas"]["DeferredOutcome"];
            lateReason?: components["schemas"]["LateReason"];
            at?: components["schemas"]["Instant"];
        };
        ContactEnded: {
            victim?: components["schemas"]["UUID"];
            twoWay?: boolean;
            alone?: boolean;
            at?: components["schemas"]["Instant"];
        };
        ContactLine: {
            task?: components["schemas"]["UUID"];
            force?: string;
            incident?: components["schemas"]["UUID"];
            victim?: components["schemas"]["UUID"];
            deployment?: components["schemas"]["UUID"];
            reason?: string;
            riskLevel?: string;
            route?: string;
            team?: string;
            owner?: string;
            notBefore?: components["schemas"]["Instant"];
            dueAt?: components["schemas"]["Instant"];
            ceilingAt?: components["schemas"]["Instant"];
            createdAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            attempts?: number;
            lastAttemptAt?: components["schemas"]["Instant"];
            lastReached?: string;
            overdue?: boolean;
            pastCeiling?: boolean;
            escalatedTo?: string;
            open?: boolean;
            outcome?: string;
            late?: boolean;
            lateReason?: string;
            endedAt?: components["schemas"]["Instant"];
        };
        ContactNotMade: {
            victim?: components["schemas"]["UUID"];
            reason?: components["schemas"]["DeferredContactReason"];
            at?: components["schemas"]["Instant"];
        };
        ContactStarted: {
            victim?: components["schemas"]["UUID"];
            channel?: components["schemas"]["Channel"];
            place?: components["schemas"]["SafePlace"];
            idva?: string;
            at?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        CrewMemberState: "ROSTERED" | "SIGNED_ON" | "ON_BREAK" | "DETACHED" | "SIGNED_OFF" | "ABSENT";
        /** @enum {string} */
        CrewRole: "CONSTABLE" | "IDVA" | "OBSERVER";
        /** @enum {string} */
        DeferredContactReason: "NOT_DA" | "OUT_OF_HOURS" | "OUT_OF_AREA" | "END_OF_SHIFT" | "CAR_BUSY" | "CREW_INCOMPLETE" | "IDVA_ALONE_RISK" | "NO_SCENE_UNIT" | "HOLD_AT_RVP" | "SCENE_NOT_SAFE" | "SCENE_SAFETY_REVOKED" | "WARNINGS_NOT_ACKED" | "CONFLICT_OF_INTEREST" | "VICTIM_DECLINED" | "NOT_FIT_NOW" | "BWV_PAUSED" | "INTERPRETER_NEEDED" | "PREEMPTED" | "CREW_EMERGENCY" | "NO_CAR" | "STOOD_DOWN" | "UNCONFIRMED" | "NO_CONTACT" | "CONTACT_CUT_SHORT" | "LATER_CONTACT_AGREED" | "HAND_OFF_NOT_ACCEPTED" | "CALLED_AGAIN";
        /** @enum {string} */
        DeferredOutcome: "TWO_WAY_CONTACT" | "SUPPORT_DECLINED" | "RESTRICTED_ROUTE" | "UNREACHABLE_REPORTED" | "HANDED_OFF";
        /** @enum {string} */
        DeploymentMode: "PRIMARY_CO_RESPONSE" | "SECOND_RESPONSE" | "FOLLOW_UP_VISIT" | "PHONE_FROM_CAR";
        /** @enum {string} */
        DutyKind: "EVENING" | "WEEKEND" | "DAY" | "NIGHT";
        DutyLine: {
            duty?: components["schemas"]["UUID"];
            force?: string;
            car?: components["schemas"]["UUID"];
            dutyFrom?: components["schemas"]["Instant"];
            dutyUntil?: components["schemas"]["Instant"];
            area?: string;
            kind?: string;
            mode?: string;
            /** Format: int32 */
            overrunMinutesMax?: number;
            pattern?: string;
            cancelled?: boolean;
            changeReason?: string;
            withdrawnBy?: string;
            opened?: boolean;
            members?: components["schemas"]["Member1"][];
            crewComplete?: boolean;
            /** Format: int64 */
            lostMinutes?: number;
        };
        EnRoute: {
            at?: components["schemas"]["Instant"];
            expectedAtSceneAt?: components["schemas"]["Instant"];
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
        HandOff: {
            victim?: components["schemas"]["UUID"];
            caseFile?: components["schemas"]["UUID"];
            toIdva?: string;
            toTeam?: string;
            nextContactPromisedAt?: components["schemas"]["Instant"];
            at?: components["schemas"]["Instant"];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        JobAnswer: {
            reason?: string;
            answeredAt?: components["schemas"]["Instant"];
            firstContactAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            attempt?: number;
            /** Format: int32 */
            points?: number;
            interpreters?: string[];
            mode?: string;
            /** Format: int32 */
            contactMinutes?: number;
            car?: components["schemas"]["UUID"];
            talks?: string[];
            conflicts?: string[];
            proposedAt?: components["schemas"]["Instant"];
            outcome?: string;
            deployment?: components["schemas"]["UUID"];
            expectedFreeAt?: components["schemas"]["Instant"];
            handOffs?: string[];
            atSceneAt?: components["schemas"]["Instant"];
            stagedAt?: components["schemas"]["Instant"];
            breaches?: string[];
            camerasOn?: string[];
            endedAt?: components["schemas"]["Instant"];
            grade?: string;
            force?: string;
            incident?: components["schemas"]["UUID"];
            camerasOff?: string[];
            meetingPlace?: components["schemas"]["Place"];
            victims?: components["schemas"]["PartyId"][];
            warnings?: components["schemas"]["FlagReading"][];
            interpreterNeeded?: components["schemas"]["FlagValue"];
            honourBasedAbuse?: components["schemas"]["FlagValue"];
        };
        /** @enum {string} */
        LaterContact: "PERMITTED" | "NOT_PERMITTED" | "NOT_ASKED";
        /** @enum {string} */
        LateReason: "NO_ANSWER" | "UNSAFE_TO_CONTACT" | "NO_CAPACITY" | "SERVICE_CLOSED" | "WRONG_DETAILS" | "TASK_OVERLOOKED" | "VICTIM_ASKED" | "OTHER";
        Member: {
            member: string;
            role?: components["schemas"]["CrewRole"];
        };
        Member1: {
            member?: string;
            role?: components["schemas"]["CrewRole"];
            state?: components["schemas"]["CrewMemberState"];
        };
        OfMember: {
            member: string;
            at?: components["schemas"]["Instant"];
        };
        OfVictim: {
            victim?: components["schemas"]["UUID"];
            at?: components["schemas"]["Instant"];
        };
        PartyId: string;
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
        PlanShift: {
            car?: components["schemas"]["UUID"];
            dutyFrom?: components["schemas"]["Instant"];
            dutyUntil?: components["schemas"]["Instant"];
            area: string;
            kind?: components["schemas"]["DutyKind"];
            mode?: components["schemas"]["DeploymentMode"];
            /** Format: int32 */
            overrunMinutesMax?: number;
            crew?: components["schemas"]["Member"][];
        };
        RecordAnswerCarLine: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            /** Format: int32 */
            version?: number;
            item?: components["schemas"]["CarLine"];
        };
        RecordAnswerDutyLine: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            /** Format: int32 */
            version?: number;
            item?: components["schemas"]["DutyLine"];
        };
        RecordAnswerJobAnswer: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            /** Format: int32 */
            version?: number;
            item?: components["schemas"]["JobAnswer"];
        };
        /** @enum {string} */
        RefusalCode: "NOT_DA" | "OUT_OF_HOURS" | "OUT_OF_AREA" | "END_OF_SHIFT" | "CAR_BUSY" | "CREW_INCOMPLETE" | "IDVA_ALONE_RISK" | "NO_SCENE_UNIT" | "HOLD_AT_RVP" | "SCENE_NOT_SAFE" | "SCENE_SAFETY_REVOKED" | "WARNINGS_NOT_ACKED" | "CONFLICT_OF_INTEREST" | "VICTIM_DECLINED" | "NOT_FIT_NOW" | "BWV_PAUSED" | "INTERPRETER_NEEDED" | "PREEMPTED" | "CREW_EMERGENCY";
        RegisterCar: {
            callSign: string;
            area: string;
            unit?: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        SafePlace: "SCENE" | "MEETING_PLACE";
        SignOn: {
            member: string;
            role?: components["schemas"]["CrewRole"];
            at?: components["schemas"]["Instant"];
        };
        Staged: {
            at?: components["schemas"]["Instant"];
            rendezvousPoint?: components["schemas"]["Waiting"];
        };
        SupportDeclined: {
            victim?: components["schemas"]["UUID"];
            laterContact?: components["schemas"]["LaterContact"];
            laterContactFrom?: components["schemas"]["Instant"];
            at?: components["schemas"]["Instant"];
        };
        /** Format: uuid */
        UUID: string;
        VideoNotRunning: {
            reason?: components["schemas"]["BodyWornVideoAbsence"];
            at?: components["schemas"]["Instant"];
        };
        VideoPaused: {
            reason?: components["schemas"]["BodyWornVideoReason"];
            at?: components["schemas"]["Instant"];
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
        ViewAnswerContactLine: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            items?: components["schemas"]["ContactLine"][];
            next?: string;
        };
        ViewAnswerDutyLine: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            ageMillis?: number;
            /** Format: int64 */
            position?: number;
            items?: components["schemas"]["DutyLine"][];
            next?: string;
        };
        Waiting: {
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
        };
        Withdrawn: {
            cause?: components["schemas"]["RefusalCode"];
            twoWay?: boolean;
            alone?: boolean;
            at?: components["schemas"]["Instant"];
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
    CarResource_cars: {
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
    CarResource_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCar"];
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
    CarResource_car: {
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
                    "application/json": components["schemas"]["AnsweredRecordAnswerCarLine"];
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
    ContactResource_contacts: {
        parameters: {
            query?: {
                cursor?: string;
                incident?: components["schemas"]["UUID"];
                limit?: number;
                minPosition?: number;
                open?: boolean;
                overdue?: boolean;
                team?: string;
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
                    "application/json": components["schemas"]["AnsweredViewAnswerContactLine"];
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
    ContactResource_complete: {
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
                "application/json": components["schemas"]["Complete"];
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
    DeploymentResource_deployment: {
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
                    "application/json": components["schemas"]["AnsweredRecordAnswerJobAnswer"];
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
    DeploymentResource_atScene: {
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
                "application/json": components["schemas"]["At1"];
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
    DeploymentResource_completed: {
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
                "application/json": components["schemas"]["At1"];
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
    DeploymentContactResource_ended: {
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
                "application/json": components["schemas"]["ContactEnded"];
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
    DeploymentContactResource_notMade: {
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
                "application/json": components["schemas"]["ContactNotMade"];
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
    DeploymentContactResource_started: {
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
                "application/json": components["schemas"]["ContactStarted"];
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
    DeploymentResource_enRoute: {
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
                "application/json": components["schemas"]["EnRoute"];
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
    DeploymentContactResource_handOff: {
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
                "application/json": components["schemas"]["HandOff"];
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
    DeploymentResource_staged: {
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
                "application/json": components["schemas"]["Staged"];
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
    DeploymentContactResource_accepted: {
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
                "application/json": components["schemas"]["OfVictim"];
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
    DeploymentContactResource_declined: {
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
                "application/json": components["schemas"]["SupportDeclined"];
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
    DeploymentContactResource_offered: {
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
                "application/json": components["schemas"]["OfVictim"];
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
    DeploymentContactResource_videoNotRunning: {
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
                "application/json": components["schemas"]["VideoNotRunning"];
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
    DeploymentContactResource_videoPaused: {
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
                "application/json": components["schemas"]["VideoPaused"];
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
    DeploymentContactResource_videoResumed: {
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
                "application/json": components["schemas"]["At1"];
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
    DeploymentContactResource_videoStarted: {
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
                "application/json": components["schemas"]["At1"];
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
    DeploymentResource_withdrawn: {
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
                "application/json": components["schemas"]["Withdrawn"];
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
    DutyResource_duties: {
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
                    "application/json": components["schemas"]["AnsweredViewAnswerDutyLine"];
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
    DutyResource_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanShift"];
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
    DutyResource_duty: {
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
                    "application/json": components["schemas"]["AnsweredRecordAnswerDutyLine"];
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
    DutyResource_signOff: {
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
                "application/json": components["schemas"]["OfMember"];
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
    DutyResource_signOn: {
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
                "application/json": components["schemas"]["SignOn"];
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
