package org.alongside.cases.casefile;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.cases.CaseIds;
import org.alongside.cases.CasePolicy;
import org.alongside.cases.casefile.CaseCommand.FirstKnown;
import org.alongside.cases.casefile.CaseCommand.Found;
import org.alongside.cases.casefile.CaseCommand.Told;
import org.alongside.cases.risk.RiskForms;
import org.alongside.contracts.Personal;
import org.alongside.contracts.cases.CaseAllocated;
import org.alongside.contracts.cases.CaseCloseReason;
import org.alongside.contracts.cases.CaseClosed;
import org.alongside.contracts.cases.CaseEvent;
import org.alongside.contracts.cases.CaseMarkedDuplicate;
import org.alongside.contracts.cases.CaseReferred;
import org.alongside.contracts.cases.CaseReopened;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.CaseStateChanged;
import org.alongside.contracts.cases.ContactAttempted;
import org.alongside.contracts.cases.ContactBy;
import org.alongside.contracts.cases.DisclosedItem;
import org.alongside.contracts.cases.DisclosedTo;
import org.alongside.contracts.cases.EncompassNotified;
import org.alongside.contracts.cases.HubDecision;
import org.alongside.contracts.cases.HubDecisionMade;
import org.alongside.contracts.cases.InformationDisclosed;
import org.alongside.contracts.cases.InstructionSource;
import org.alongside.contracts.cases.MinimalContactRecordOpened;
import org.alongside.contracts.cases.Permission;
import org.alongside.contracts.cases.RecordOpening;
import org.alongside.contracts.cases.ReferralChecked;
import org.alongside.contracts.cases.ReferralSource;
import org.alongside.contracts.cases.RiskAnswer;
import org.alongside.contracts.cases.RiskInstrument;
import org.alongside.contracts.cases.RiskItem;
import org.alongside.contracts.cases.SafeContactRules;
import org.alongside.contracts.cases.SafeContactSecrets;
import org.alongside.contracts.cases.SafeTime;
import org.alongside.contracts.cases.SupportSessionHeld;
import org.alongside.contracts.cases.VictimEngaged;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.ContactAttemptId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.PersonKey;
import org.alongside.contracts.ids.ReferralId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.InformedOfSharing;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.contracts.vocabulary.SharingBasis;
import org.jspecify.annotations.Nullable;

/** One victim's file, told in events, and the usual commands about it. Monday 3 March 2025, Greater Manchester. */
public final class Samples {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    public static final CasePolicy POLICY = CasePolicy.standard(ZONE, Set.of("WIGAN"));
    public static final Instant AT = Instant.parse("2025-03-03T10:00:00Z");
    public static final IncidentId INCIDENT = new IncidentId(new UUID(1, 1));
    public static final PartyId VICTIM = new PartyId(new UUID(1, 2));
    public static final PartyId SUSPECT = new PartyId(new UUID(1, 3));
    public static final PersonKey SUSPECT_KEY = new PersonKey("suspect-key");
    public static final CaseId FILE = CaseIds.fileOf(INCIDENT, VICTIM);
    public static final ReferralId REFERRAL = new ReferralId(new UUID(1, 4));
    public static final DeploymentId DEPLOYMENT = new DeploymentId(new UUID(1, 5));
    public static final StaffId IDVA = new StaffId("idva-1");
    public static final StaffId MANAGER = new StaffId("idva-manager-1");

    private Samples() {}

    public static Personal words(String text) {
        return Personal.clear(CaseIds.narrativeKey(FILE), text);
    }

    public static FirstKnown firstKnown() {
        return new FirstKnown(INCIDENT, VICTIM, null);
    }

    public static MinimalContactRecordOpened opened() {
        return new MinimalContactRecordOpened(INCIDENT, VICTIM, null, RecordOpening.CAR_CONTACT, DEPLOYMENT, AT);
    }

    public static CaseReferred referred(ReferralId referral, String area) {
        return new CaseReferred(
                referral,
                ReferralSource.HEALTH,
                List.of(INCIDENT),
                VICTIM,
                null,
                List.of(SUSPECT),
                List.of(),
                List.of(SUSPECT_KEY),
                RiskLevel.MEDIUM,
                RiskInstrument.DASH_POLICE_27,
                "2009",
                FlagValue.YES,
                FlagValue.YES,
                area,
                null,
                AT,
                null,
                null,
                null);
    }

    public static ReferralChecked checked(ReferralId referral) {
        return new ReferralChecked(referral, List.of(), null, AT);
    }

    public static Found found() {
        return Found.NOTHING;
    }

    public static CaseStateChanged moved(CaseState from, CaseState to) {
        return new CaseStateChanged(from, to, AT, null);
    }

    public static SafeContactRules rules(Permission voicemail, Channel... channels) {
        return new SafeContactRules(
                List.of(channels),
                voicemail,
                Permission.ALLOWED,
                Permission.ALLOWED,
                Permission.BARRED,
                Permission.ALLOWED,
                Permission.ALLOWED,
                List.of(new SafeTime(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))),
                FlagValue.NO,
                FlagValue.NO,
                null);
    }

    public static SafeContactSecrets secrets(@Nullable String phone) {
        return new SafeContactSecrets(phone == null ? null : words(phone), null, null, null, null, null);
    }

    public static Told told(InstructionSource source, SafeContactRules rules) {
        return new Told(source, INCIDENT, rules, secrets("07700 900123"), null, AT);
    }

    /** A form with the first {@code yes} items yes, the next {@code no} items no, and the next not asked. */
    public static RiskForms.Filled form(
            RiskInstrument instrument, int yes, int no, int notAsked, @Nullable RiskLevel judged) {
        return new RiskForms.Filled(
                instrument, "v1", items(yes, no, notAsked), judged, judged == null ? null : words("why"));
    }

    private static List<RiskItem> items(int yes, int no, int notAsked) {
        return IntStream.rangeClosed(1, yes + no + notAsked)
                .mapToObj(item -> new RiskItem(
                        item, item <= yes ? RiskAnswer.YES : item <= yes + no ? RiskAnswer.NO : RiskAnswer.NOT_ASKED))
                .toList();
    }

    public static ContactAttempted attempted(int number) {
        return new ContactAttempted(
                new ContactAttemptId(new UUID(2, number)),
                INCIDENT,
                null,
                Channel.IN_PERSON,
                ContactReached.NOT_REACHED,
                ContactBy.IDVA_SERVICE,
                null,
                null,
                AT);
    }

    public static EncompassNotified encompass() {
        return new EncompassNotified(INCIDENT, new PartyId(new UUID(1, 9)), AT, null);
    }

    public static InformationDisclosed disclosed() {
        return new InformationDisclosed(
                DisclosedTo.POLICE,
                List.of(DisclosedItem.STRANGULATION),
                SharingBasis.CONSENT,
                InformedOfSharing.TOLD,
                IDVA,
                AT,
                null,
                null);
    }

    /** What has happened to a file that has come to this step. */
    public static List<CaseEvent> historyOf(CaseState state) {
        var events = new ArrayList<CaseEvent>(List.of(opened()));
        switch (state) {
            case CONTACT_RECORD -> {}
            case DECLINED -> events.add(moved(CaseState.CONTACT_RECORD, state));
            case REFERRED -> events.addAll(List.of(referred(REFERRAL, "WIGAN"), checked(REFERRAL)));
            case UNREACHABLE, INAPPROPRIATE_REFERRAL, TRANSFERRED_OUT ->
                then(events, CaseState.REFERRED, moved(CaseState.REFERRED, state));
            case DUPLICATE -> then(events, CaseState.REFERRED, new CaseMarkedDuplicate(new CaseId(new UUID(9, 9)), AT));
            case TRIAGED ->
                then(
                        events,
                        CaseState.REFERRED,
                        new HubDecisionMade(
                                REFERRAL, HubDecision.ASSIGN_TO_SERVICE, "IDVA", LocalDate.of(2025, 3, 3), AT, null));
            case ALLOCATED -> then(events, CaseState.TRIAGED, new CaseAllocated(IDVA, "EAST", AT));
            case CONTACT_IN_PROGRESS -> then(events, CaseState.ALLOCATED, attempted(1));
            case ENGAGED -> {
                then(events, CaseState.CONTACT_IN_PROGRESS, new SupportSessionHeld(Channel.PHONE, 30, AT));
                events.add(new VictimEngaged(AT));
            }
            case ACTIVE -> then(events, CaseState.ENGAGED, moved(CaseState.ENGAGED, state));
            case CLOSING -> then(events, CaseState.ACTIVE, moved(CaseState.ACTIVE, state));
            case CLOSED ->
                then(
                        events,
                        CaseState.CLOSING,
                        new CaseClosed(CaseCloseReason.SUPPORT_COMPLETE, RiskLevel.STANDARD, MANAGER, AT));
            case REOPENED -> then(events, CaseState.CLOSED, new CaseReopened(INCIDENT, AT));
        }
        return events;
    }

    private static void then(List<CaseEvent> events, CaseState before, CaseEvent next) {
        events.clear();
        events.addAll(historyOf(before));
        events.add(next);
    }
}
