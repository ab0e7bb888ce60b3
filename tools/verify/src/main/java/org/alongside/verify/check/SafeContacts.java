package org.alongside.verify.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.car.CarDeploymentRefused;
import org.alongside.contracts.car.SafetyBreachRecorded;
import org.alongside.contracts.dispatch.MeetingPlaceSet;
import org.alongside.contracts.dispatch.SceneDeclaredSafe;
import org.alongside.contracts.dispatch.SceneSafetyRevoked;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.dispatch.SceneStateChanged;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;

/**
 * Whether every advocate who met a victim in person at a scene did so at a place that dispatch's own events call safe
 * at that moment, or with the breach on record (rules D7 and D8). What dispatch said is taken from dispatch's log, not
 * from what the car heard of it, and is read here anew, not as the services read it
 * ({@link org.alongside.contracts.car.SceneSafety#saidBy}): a check that shared their reading would share its mistake.
 */
public final class SafeContacts {
    /** The events this check must see. */
    public static final List<Class<? extends AlongsideEvent>> READS = List.of(
            SceneDeclaredSafe.class,
            SceneSafetyRevoked.class,
            SceneStateChanged.class,
            MeetingPlaceSet.class,
            CarDeploymentAccepted.class,
            CarDeploymentRefused.class,
            AdvocateContactStarted.class,
            SafetyBreachRecorded.class);

    private static final Set<DeploymentMode> TO_THE_SCENE =
            EnumSet.of(DeploymentMode.PRIMARY_CO_RESPONSE, DeploymentMode.SECOND_RESPONSE);
    private static final Set<RefusalCode> UNSAFE =
            EnumSet.of(RefusalCode.SCENE_NOT_SAFE, RefusalCode.SCENE_SAFETY_REVOKED);

    private final Findings findings;
    private final Map<UUID, List<Said>> saidOf = new HashMap<>();
    private final Map<DeploymentId, DeploymentMode> modes = new HashMap<>();
    private final List<Met> contacts = new ArrayList<>();
    private final Set<Breach> breaches = new HashSet<>();

    public SafeContacts(Findings findings) {
        this.findings = findings;
        findings.checked("contacts in person", 0);
    }

    /** What was said of a place, and when it became so. */
    private record Said(SafePlace place, SceneState state, Instant at) {}

    private record Met(String where, AdvocateContactStarted start) {}

    private record Breach(DeploymentId deployment, Instant at) {}

    /**
     * The next event of its log.
     *
     * @param settled whether everybody has had the time to act on it: what is newer is not held against anybody
     */
    public void accept(DecidedEvent decided, boolean settled) {
        switch (decided.event()) {
            case SceneDeclaredSafe safe -> said(decided, safe.place(), SceneState.SAFE, safe.sceneSafeAt());
            case SceneSafetyRevoked revoked
            when settled -> said(decided, revoked.place(), SceneState.REVOKED, revoked.sceneSafetyRevokedAt());
            case SceneStateChanged changed
            when settled && !isDeclared(changed.to()) ->
                said(decided, SafePlace.SCENE, changed.to(), changed.changedAt());
            case MeetingPlaceSet set
            when settled -> said(decided, SafePlace.MEETING_PLACE, SceneState.UNKNOWN, set.setAt());
            case CarDeploymentAccepted accepted -> modes.put(accepted.deployment(), accepted.mode());
            case CarDeploymentRefused refused -> modes.putIfAbsent(refused.deployment(), refused.mode());
            case AdvocateContactStarted start when settled -> contacts.add(new Met(decided.where(), start));
            case SafetyBreachRecorded breach
            when isOfUnsafeContact(breach) -> breaches.add(new Breach(breach.deployment(), breach.breachedAt()));
            default -> {
                // says nothing of safety
            }
        }
    }

    private void said(DecidedEvent decided, SafePlace place, SceneState state, Instant at) {
        saidOf.computeIfAbsent(decided.aggregate(), incident -> new ArrayList<>())
                .add(new Said(place, state, at));
    }

    /** Safe and revoked are a named officer's word, which comes as its own event. */
    private static boolean isDeclared(SceneState state) {
        return state == SceneState.SAFE || state == SceneState.REVOKED;
    }

    private static boolean isOfUnsafeContact(SafetyBreachRecorded breach) {
        return UNSAFE.contains(breach.rule())
                && breach.reportedFact().equals(AdvocateContactStarted.class.getSimpleName());
    }

    /** There are no more events. */
    public void end() {
        contacts.stream().filter(met -> needsSafety(met.start())).forEach(this::judge);
    }

    /** A job whose mode nobody said is taken for one that goes to the scene. */
    private boolean needsSafety(AdvocateContactStarted start) {
        return start.channel() == Channel.IN_PERSON
                && TO_THE_SCENE.contains(modes.getOrDefault(start.deployment(), DeploymentMode.SECOND_RESPONSE));
    }

    private void judge(Met met) {
        findings.checked("contacts in person", 1);
        var start = met.start();
        var state = stateOf(start);
        if (state == SceneState.SAFE) {
            return;
        }
        boolean onRecord = breaches.contains(new Breach(start.deployment(), start.idvaWithVictimAt()));
        findings.checked("of them with a breach on record", onRecord ? 1 : 0);
        if (!onRecord) {
            findings.found(
                    met.where(),
                    "contact on incident %s at %s while the %s was %s, and no breach is on record"
                            .formatted(start.incident().value(), start.idvaWithVictimAt(), start.place(), state));
        }
    }

    private SceneState stateOf(AdvocateContactStarted start) {
        return saidOf.getOrDefault(start.incident().value(), List.of()).stream()
                .filter(said -> said.place() == start.place() && !said.at().isAfter(start.idvaWithVictimAt()))
                .sorted(Comparator.comparing(Said::at))
                .reduce((earlier, later) -> later)
                .map(Said::state)
                .orElse(SceneState.UNKNOWN);
    }
}
