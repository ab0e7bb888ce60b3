package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.incident.pseudonym.Described;
import org.alongside.incident.pseudonym.Pseudonyms;
import org.alongside.incident.records.HistoryPositions;
import org.alongside.service.read.Answered;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.jspecify.annotations.Nullable;

/** Who on record may be the person somebody speaks of. Asked by body, so that no address holds personal data. */
@Path("/api/person-candidates")
@RolesAllowed({Roles.CONTROL_ROOM, Roles.RESPONSE_OFFICER, Roles.DA_INVESTIGATOR, Roles.SECONDARY_RISK_ASSESSOR})
public class CandidateResource {
    /** A look at a restricted incident's party is told when it is not by chance: name and birthday, or the like [A]. */
    private static final int ALARM_FROM = 65;

    private final Reads reads;
    private final Caller caller;
    private final CandidateReader reader;
    private final Pseudonyms pseudonyms;
    private final Places places;
    private final LookUps lookUps;
    private final HistoryPositions positions;

    CandidateResource(
            Reads reads,
            Caller caller,
            CandidateReader reader,
            Pseudonyms pseudonyms,
            Places places,
            LookUps lookUps,
            HistoryPositions positions) {
        this.reads = reads;
        this.caller = caller;
        this.reader = reader;
        this.pseudonyms = pseudonyms;
        this.places = places;
        this.lookUps = lookUps;
        this.positions = positions;
    }

    /**
     * What is said of the person.
     *
     * @param incident the one that asks; its own parties are no candidates
     */
    public record Person(
            @Nullable UUID incident,
            @Nullable @Size(min = 1, max = 200) String name,
            @Nullable LocalDate dateOfBirth,
            @Nullable @Size(max = 30) String phone,
            @Nullable @Valid PlaceRequest home) {}

    /** Candidates, most alike first, with a score and its reasons. */
    @POST
    public Uni<Answered<ViewAnswer<Candidate>>> find(@Valid Person person, @BeanParam PageParams page) {
        var search = search(person);
        var who = caller.now().actor().person();
        return reads.list(
                Reading.list(Candidate.class, "person-candidate", "by-likeness"),
                () -> positions.of(page.minPosition()).chain(at -> reader.find(search)
                        .call(found -> lookUps.searched(closed(found, who)))
                        .map(found -> new FoundPage<>(
                                found.stream()
                                        .filter(one -> isOpen(one, who))
                                        .limit(page.limit())
                                        .toList(),
                                null,
                                at))));
    }

    private static List<UUID> closed(List<Candidate> found, String reader) {
        return found.stream()
                .filter(one -> !isOpen(one, reader) && one.scorePercent() >= ALARM_FROM)
                .map(Candidate::incident)
                .distinct()
                .toList();
    }

    private static boolean isOpen(Candidate one, String reader) {
        return one.restrictedTo() == null || one.restrictedTo().contains(reader);
    }

    private CandidateReader.Search search(Person person) {
        var who = caller.now();
        var home = places.orNone(person.home(), who.force(), Words.about(new UUID(0, 0)));
        var described = new Described(
                person.name(),
                person.dateOfBirth(),
                person.phone(),
                person.home() == null ? null : person.home().address());
        return new CandidateReader.Search(
                pseudonyms.likenesses(described),
                person.phone() == null ? null : pseudonyms.phone(person.phone()).value(),
                home == null || home.placeKey() == null ? null : home.placeKey().value(),
                who.actor().role() == Role.SYSTEM ? null : who.force(),
                person.incident());
    }
}
