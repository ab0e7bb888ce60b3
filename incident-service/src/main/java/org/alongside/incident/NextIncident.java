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

/** The next state of an incident in the making: the one before, and what an event changes of it. */
final class NextIncident {
    @Nullable
    IncidentState stage;

    Provenance provenance;
    Contacts contacts;
    Urgency urgency;

    @Nullable
    Place place;

    Abuse abuse;
    Flags flags;
    People people;
    Narrative narrative;
    Attendance attendance;
    Closing closing;
    Referrals referrals;
    Releases releases;
    RiskReview review;
    Protection protection;

    NextIncident(Incident before) {
        stage = before.stage();
        provenance = before.provenance();
        contacts = before.contacts();
        urgency = before.urgency();
        place = before.place();
        abuse = before.abuse();
        flags = before.flags();
        people = before.people();
        narrative = before.narrative();
        attendance = before.attendance();
        closing = before.closing();
        referrals = before.referrals();
        releases = before.releases();
        review = before.review();
        protection = before.protection();
    }

    Incident made() {
        return new Incident(
                stage,
                provenance,
                contacts,
                urgency,
                place,
                abuse,
                flags,
                people,
                narrative,
                attendance,
                closing,
                referrals,
                releases,
                review,
                protection);
    }
}
