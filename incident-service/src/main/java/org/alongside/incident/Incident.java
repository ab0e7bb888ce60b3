package org.alongside.incident;

import org.alongside.contracts.incidents.IncidentState;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.incident.abuse.Abuse;
import org.alongside.incident.attendance.Attendance;
import org.alongside.incident.call.Contacts;
import org.alongside.incident.closing.Closing;
import org.alongside.incident.custody.Releases;
import org.alongside.incident.flags.Flags;
import org.alongside.incident.grading.Urgency;
import org.alongside.incident.mastered.Provenance;
import org.alongside.incident.narrative.Narrative;
import org.alongside.incident.people.People;
import org.alongside.incident.protection.Protection;
import org.alongside.incident.referral.Referrals;
import org.alongside.incident.review.RiskReview;
import org.jspecify.annotations.Nullable;

/**
 * One incident, as far as its rules need it. The data is the same in every state and only what may happen next differs,
 * so it is one record with its stage, and {@link Needs} says once which stages a command may meet.
 *
 * @param stage null before the first event
 */
public record Incident(
        @Nullable IncidentState stage,
        Provenance provenance,
        Contacts contacts,
        Urgency urgency,
        @Nullable Place place,
        Abuse abuse,
        Flags flags,
        People people,
        Narrative narrative,
        Attendance attendance,
        Closing closing,
        Referrals referrals,
        Releases releases,
        RiskReview review,
        Protection protection) {

    /** Before the first event. */
    public static final Incident NONE = new Incident(
            null,
            Provenance.OWN,
            Contacts.NONE,
            Urgency.UNGRADED,
            null,
            Abuse.UNKNOWN,
            Flags.NONE,
            People.NONE,
            Narrative.EMPTY,
            Attendance.NOBODY,
            Closing.NOTHING,
            Referrals.NONE,
            Releases.NONE,
            RiskReview.NONE,
            Protection.OPEN);

    /** Whether somebody may still have to go there. */
    public boolean isRunning() {
        return Needs.RUNNING.lackingIn(this).isEmpty() && !provenance.transferred();
    }
}
