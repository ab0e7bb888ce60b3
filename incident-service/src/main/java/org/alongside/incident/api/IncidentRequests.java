package org.alongside.incident.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.incidents.LocationSource;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.incident.api.CallRequests.Contact;
import org.jspecify.annotations.Nullable;

/** What is said about an incident as a whole. */
public interface IncidentRequests {
    /** Most flags or parties said in one request; more come in requests of their own. */
    int LIST_MAX = 50;

    /**
     * There is an incident.
     *
     * @param incident that a call opened; absent for one without a call, or whose call comes along here
     * @param call taken together with the incident
     * @param receivedAt when it came in, where no call says so
     */
    record Creation(
            @Nullable UUID incident,
            @Nullable @Valid Contact call,
            FlagValue daSuspected,
            @Nullable Instant createdAt,
            @Nullable Instant receivedAt,
            @Nullable @Size(max = 40) String logNumber,
            @Nullable @Size(max = 80) String openingCode,
            @Nullable Instant occurredFrom,
            @Nullable Instant occurredTo,
            @Nullable @Valid PlaceRequest place,
            @Nullable String summary,
            @Nullable @Size(max = LIST_MAX) List<FlagRequests.@Valid Claim> flags,
            @Nullable @Size(max = LIST_MAX) List<PeopleRequests.@Valid Party> parties) {}

    /** Where it is. */
    record Location(
            @Valid PlaceRequest place,
            @Nullable LocationSource source,
            @Nullable Instant locationConfirmedAt) {}

    /** Another force or area takes it over. */
    record Transfer(
            @Size(min = 1, max = 40) String toForce,
            @Nullable @Size(max = 40) String toDistrict,
            @Nullable @Size(max = 2000) String reason) {}
}
