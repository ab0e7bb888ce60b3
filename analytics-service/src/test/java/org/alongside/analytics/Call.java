package org.alongside.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.advocacy.ConsentGiven;
import org.alongside.contracts.advocacy.ConsentScope;
import org.alongside.contracts.car.AdvocateContactEnded;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.car.CarAtScene;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.car.CarDeploymentRefused;
import org.alongside.contracts.car.CarStaged;
import org.alongside.contracts.car.LaterContact;
import org.alongside.contracts.car.SupportAccepted;
import org.alongside.contracts.car.SupportDeclined;
import org.alongside.contracts.car.SupportOffered;
import org.alongside.contracts.cases.CaseMarkedDuplicate;
import org.alongside.contracts.cases.CaseReferred;
import org.alongside.contracts.cases.ContactAttempted;
import org.alongside.contracts.cases.ContactBy;
import org.alongside.contracts.cases.MaracCriterion;
import org.alongside.contracts.cases.MaracReferred;
import org.alongside.contracts.cases.MinimalContactRecordOpened;
import org.alongside.contracts.cases.RecordOpening;
import org.alongside.contracts.cases.ReferralSource;
import org.alongside.contracts.cases.StatementGiven;
import org.alongside.contracts.cases.SupportSessionHeld;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.cases.VictimPositionChanged;
import org.alongside.contracts.dispatch.MeetingPlaceSet;
import org.alongside.contracts.dispatch.SceneDeclaredSafe;
import org.alongside.contracts.dispatch.SceneSafeBasis;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.dispatch.SceneStateChanged;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitAtScene;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.ContactAttemptId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.MaracReferralId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.PersonKey;
import org.alongside.contracts.ids.ReferralId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.ClockStart;
import org.alongside.contracts.incidents.GradeTarget;
import org.alongside.contracts.incidents.GradingPolicy;
import org.alongside.contracts.incidents.IncidentGraded;
import org.alongside.contracts.incidents.IncidentsLinked;
import org.alongside.contracts.incidents.LinkKind;
import org.alongside.contracts.incidents.PartyIdentified;
import org.alongside.contracts.vocabulary.AgeBand;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.jspecify.annotations.Nullable;

/** One incident, its victim, its car and its file. */
public final class Call {
    public final UUID id = UUID.randomUUID();
    public final UUID victim = UUID.randomUUID();
    public final UUID file = UUID.randomUUID();
    private final Story story;
    private final UUID car;
    private final UUID deployment = UUID.randomUUID();
    private final Instant at;

    Call(Story story, UUID car, Instant at) {
        this.story = story;
        this.car = car;
        this.at = at;
    }

    public Instant after(long minutes) {
        return at.plusSeconds(60 * minutes);
    }

    public Call says(AlongsideEvent event) {
        story.tell(id, at, event);
        return this;
    }

    public Call carSays(AlongsideEvent event) {
        story.tell(car, at, event);
        return this;
    }

    public Call fileSays(AlongsideEvent event) {
        story.tell(file, at, event);
        return this;
    }

    public Call graded(Grade grade, long targetMinutes) {
        return graded(grade, GradeTarget.of(ClockStart.CALL_ANSWERED, at, Duration.ofMinutes(targetMinutes)));
    }

    /** By a policy that counts from dispatch, before anybody was sent. */
    public Call gradedFromDispatch(Grade grade, long targetMinutes) {
        return graded(grade, GradeTarget.of(ClockStart.DISPATCHED, null, Duration.ofMinutes(targetMinutes)));
    }

    private Call graded(Grade grade, GradeTarget target) {
        return says(new IncidentGraded(grade, grade.name(), new GradingPolicy("GENERIC", 1), target, after(1)));
    }

    public Call unitSent() {
        return unitSent(1);
    }

    public Call unitSent(long minutes) {
        story.tell(
                UUID.randomUUID(),
                at,
                new UnitAssigned(new IncidentId(id), List.of(Leg.RESPONSE), after(minutes), null));
        return this;
    }

    public Call unitAtScene(long minutes) {
        story.tell(UUID.randomUUID(), at, new UnitAtScene(new IncidentId(id), after(minutes)));
        return this;
    }

    public Call linked(LinkKind kind, Call other) {
        return says(new IncidentsLinked(kind, new IncidentId(other.id), null));
    }

    public Call carRefuses(RefusalCode code) {
        return carSays(new CarDeploymentRefused(
                new DeploymentId(deployment),
                new IncidentId(id),
                DeploymentMode.SECOND_RESPONSE,
                code,
                null,
                List.of(),
                at));
    }

    public Call carAccepts() {
        return carAccepts(DeploymentMode.SECOND_RESPONSE);
    }

    public Call carAccepts(DeploymentMode mode) {
        return carSays(new CarDeploymentAccepted(
                new DeploymentId(deployment), new IncidentId(id), mode, after(2), after(120)));
    }

    public Call carStaged(long minutes) {
        return carSays(new CarStaged(new DeploymentId(deployment), new IncidentId(id), after(minutes), null));
    }

    public Call placeSafe(long minutes) {
        return placeSafe(SafePlace.SCENE, minutes);
    }

    public Call placeSafe(SafePlace place, long minutes) {
        return says(new SceneDeclaredSafe(
                place, new StaffId("officer-1"), SceneSafeBasis.SUSPECT_ARRESTED, after(minutes), null));
    }

    public Call sceneIs(SceneState state, long minutes) {
        return says(new SceneStateChanged(SceneState.UNKNOWN, state, after(minutes)));
    }

    public Call metElsewhere(long minutes) {
        return says(new MeetingPlaceSet(Story.BLOCK, true, after(minutes)));
    }

    public Call carAtScene(long minutes) {
        return carSays(new CarAtScene(new DeploymentId(deployment), new IncidentId(id), after(minutes)));
    }

    public Call talk(Channel channel, long fromMinute, long minutes, boolean twoWay) {
        carSays(new AdvocateContactStarted(
                new DeploymentId(deployment),
                new IncidentId(id),
                new PartyId(victim),
                channel,
                new StaffId("idva-1"),
                SafePlace.SCENE,
                after(fromMinute)));
        return carSays(new AdvocateContactEnded(
                new DeploymentId(deployment),
                new IncidentId(id),
                new PartyId(victim),
                twoWay,
                true,
                (int) minutes,
                after(fromMinute + minutes)));
    }

    public Call offered() {
        return carSays(new SupportOffered(new DeploymentId(deployment), new IncidentId(id), new PartyId(victim), at));
    }

    public Call accepted() {
        return carSays(new SupportAccepted(new DeploymentId(deployment), new IncidentId(id), new PartyId(victim), at));
    }

    public Call declined() {
        return carSays(new SupportDeclined(
                new DeploymentId(deployment),
                new IncidentId(id),
                new PartyId(victim),
                LaterContact.NOT_ASKED,
                null,
                at));
    }

    public Call recordOpened() {
        return fileSays(new MinimalContactRecordOpened(
                new IncidentId(id), new PartyId(victim), null, RecordOpening.DEFERRED_CONTACT, null, at));
    }

    public Call referred(long minutes) {
        return fileSays(new CaseReferred(
                new ReferralId(UUID.randomUUID()),
                ReferralSource.POLICE,
                List.of(new IncidentId(id)),
                new PartyId(victim),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                FlagValue.YES,
                FlagValue.YES,
                "WIGAN",
                null,
                after(minutes),
                null,
                null,
                null));
    }

    public Call reached(ContactBy by, ContactReached reached, long minutes) {
        return attempted(this, Channel.PHONE, reached, by, minutes);
    }

    /** An IDVA reached the victim of this file about one of the incidents. */
    public Call reachedAbout(Call incident, Channel channel, long minutes) {
        return attempted(incident, channel, ContactReached.REACHED, ContactBy.IDVA_SERVICE, minutes);
    }

    private Call attempted(Call about, Channel channel, ContactReached reached, ContactBy by, long minutes) {
        return fileSays(new ContactAttempted(
                new ContactAttemptId(UUID.randomUUID()),
                new IncidentId(about.id),
                null,
                channel,
                reached,
                by,
                null,
                null,
                after(minutes)));
    }

    /** The file is one of the same person as the other's, and that one is kept. */
    public Call duplicateOf(Call other) {
        return fileSays(new CaseMarkedDuplicate(new CaseId(other.file), at));
    }

    /** The victim carries this person key. */
    public Call victimIs(String personKey) {
        return says(new PartyIdentified(
                new PartyId(victim),
                new PersonKey(personKey),
                null,
                AgeBand.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    public Call session(long minutes) {
        return fileSays(new SupportSessionHeld(Channel.PHONE, 30, after(minutes)));
    }

    public Call consented(long minutes) {
        return fileSays(new ConsentGiven(ConsentScope.SUPPORT, Channel.PHONE, after(minutes)));
    }

    public Call toMarac(long minutes) {
        return fileSays(new MaracReferred(
                new MaracReferralId(UUID.randomUUID()),
                List.of(MaracCriterion.REPEAT),
                "GENERIC",
                1,
                new IncidentId(id),
                after(minutes),
                null));
    }

    public Call position(VictimPosition to, @Nullable String crime, long minutes) {
        return position(to, new IncidentId(id), crime, minutes);
    }

    /** A position that names the crime and no incident. */
    public Call positionOnCrime(VictimPosition to, String crime, long minutes) {
        return position(to, null, crime, minutes);
    }

    private Call position(VictimPosition to, @Nullable IncidentId incident, @Nullable String crime, long minutes) {
        return fileSays(new VictimPositionChanged(
                incident,
                crime,
                null,
                to,
                StatementGiven.NONE,
                false,
                List.of(),
                null,
                null,
                FlagValue.UNKNOWN,
                after(minutes),
                null));
    }
}
