package org.alongside.cases.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.views.AdvocacyEntryRow;
import org.alongside.cases.views.AdvocacyEntryView;
import org.alongside.cases.views.AdvocacyPageView;
import org.alongside.cases.views.AdvocacyRow;
import org.alongside.cases.views.ConsentState;
import org.alongside.cases.views.EntryKind;
import org.alongside.contracts.Personal;
import org.alongside.contracts.advocacy.AdvocacyNoteAdded;
import org.alongside.contracts.advocacy.AdvocacyNoteCorrected;
import org.alongside.contracts.advocacy.ContactAttemptDetailed;
import org.alongside.contracts.advocacy.InterventionArea;
import org.alongside.contracts.advocacy.InterventionResult;
import org.alongside.contracts.advocacy.NeedsAssessed;
import org.alongside.contracts.advocacy.PrivateContactDetailsSet;
import org.alongside.contracts.advocacy.SafetyPlanAgreed;
import org.alongside.contracts.advocacy.SharingBasisRecorded;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.Found;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.Guarded;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.ReadPositions;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.RecordAnswer;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.read.VisibleTo;
import org.alongside.service.signin.RoleGroup;
import org.alongside.service.signin.Roles;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The private half of a case, read. No police role has a way in here. */
@Path("/api/advocacy/{id}")
class AdvocacyResource {
    private static final int SORT_VALUES = 2;

    private final Mutiny.SessionFactory sessions;
    private final Files files;
    private final Reads reads;
    private final ReadPositions positions;

    AdvocacyResource(Mutiny.SessionFactory sessions, Files files, Reads reads, ReadPositions positions) {
        this.sessions = sessions;
        this.files = files;
        this.reads = reads;
        this.positions = positions;
    }

    /** The private half as it stands. */
    record AdvocacyPage(
            UUID id,
            @JsonIgnore String force,
            @JsonIgnore @Nullable Set<String> restrictedTo,

            @VisibleTo(groups = RoleGroup.ADVOCACY) @Nullable
            ConsentState support,

            @VisibleTo(groups = RoleGroup.ADVOCACY) @Nullable
            Instant supportSince,

            @VisibleTo(groups = RoleGroup.ADVOCACY) @Nullable
            ConsentState research,

            @VisibleTo(groups = RoleGroup.ADVOCACY) @Nullable
            ConsentState feedback,

            @VisibleTo(groups = RoleGroup.ADVOCACY) @Nullable
            RiskLevel supportView,

            @VisibleTo(groups = RoleGroup.ADVOCACY) @Nullable
            Instant viewedAt,

            @VisibleTo(groups = RoleGroup.ADVOCACY) int notes,

            @VisibleTo(groups = RoleGroup.ADVOCACY) @Nullable
            Personal viewGrounds,

            @VisibleTo(groups = RoleGroup.ADVOCACY) @Nullable
            Personal wishes,

            @VisibleTo(groups = RoleGroup.ADVOCACY) @Nullable
            PrivateContactDetailsSet contactDetails,

            @VisibleTo(groups = RoleGroup.ADVOCACY) @Nullable
            NeedsAssessed needs,

            @VisibleTo(groups = RoleGroup.ADVOCACY) @Nullable
            SafetyPlanAgreed safetyPlan)
            implements Guarded {
        @Override
        public String recordId() {
            return id.toString();
        }
    }

    /** One entry; which part is there says what it is. */
    record AdvocacyEntry(
            @JsonIgnore UUID caseId,
            @JsonIgnore String force,
            @JsonIgnore @Nullable Set<String> restrictedTo,
            @VisibleTo(groups = RoleGroup.ADVOCACY) EntryKind kind,

            @VisibleTo(groups = RoleGroup.ADVOCACY) @Nullable
            Integer number,

            @VisibleTo(groups = RoleGroup.ADVOCACY) Instant happenedAt,
            @VisibleTo(groups = RoleGroup.ADVOCACY) String person,

            @VisibleTo(groups = RoleGroup.ADVOCACY) @Nullable
            AdvocacyNoteAdded note,

            @VisibleTo(groups = RoleGroup.ADVOCACY) @Nullable
            AdvocacyNoteCorrected correction,

            @VisibleTo(groups = RoleGroup.ADVOCACY) @Nullable
            SharingBasisRecorded sharingBasis,

            @VisibleTo(groups = RoleGroup.ADVOCACY) @Nullable
            ContactAttemptDetailed attempt,

            @VisibleTo(groups = RoleGroup.ADVOCACY) @Nullable
            InterventionPart intervention)
            implements Guarded {
        @Override
        public String recordId() {
            return caseId.toString();
        }
    }

    /** Help in one area. */
    record InterventionPart(
            InterventionArea area,
            InterventionResult result,
            @Nullable String provider,
            @Nullable Instant endedAt) {}

    /** The private half as it stands. */
    @GET
    @RolesAllowed(Roles.ADVOCACY)
    public Uni<Answered<RecordAnswer<AdvocacyPage>>> page(
            @RestPath UUID id, @QueryParam("minPosition") @Nullable Long minPosition) {
        var from = minPosition == null ? OptionalLong.empty() : OptionalLong.of(minPosition);
        return reads.record(
                Reading.record(AdvocacyPage.class, "advocacy", id),
                () -> positions.of(AdvocacyPageView.NAME, from).chain(at -> files.file(id)
                        .chain(seen -> sessions.withStatelessSession(session -> session.get(AdvocacyRow.class, id))
                                .map(row -> seen == null || row == null
                                        ? null
                                        : new Found<>(page(row, seen.restrictedTo()), row.version, at)))));
    }

    private static AdvocacyPage page(AdvocacyRow row, @Nullable Set<String> restrictedTo) {
        return new AdvocacyPage(
                row.id,
                row.force,
                restrictedTo,
                row.support,
                row.supportSince,
                row.research,
                row.feedback,
                row.supportView,
                row.viewedAt,
                row.notes,
                row.viewGrounds,
                row.wishes,
                row.details,
                row.needs,
                row.plan);
    }

    /** Notes, corrections, bases of sharing, details of attempts and interventions, oldest first. */
    @GET
    @Path("entries")
    @RolesAllowed(Roles.ADVOCACY)
    public Uni<Answered<ViewAnswer<AdvocacyEntry>>> entries(@RestPath UUID id, @BeanParam PageParams page) {
        return reads.list(Reading.list(AdvocacyEntry.class, "advocacy", "entries"), () -> positions
                .of(AdvocacyEntryView.NAME, page.minPosition())
                .chain(at -> rows(id, page.after(SORT_VALUES), page.limit())
                        .chain(rows -> files.file(id).map(seen -> {
                            List<AdvocacyEntry> items = seen == null
                                    ? List.of()
                                    : rows.stream()
                                            .map(row -> entry(row, seen.restrictedTo()))
                                            .toList();
                            var next = rows.size() < page.limit()
                                    ? null
                                    : Cursor.after(rows.getLast().happenedAt, rows.getLast().id);
                            return new FoundPage<>(items, next, at);
                        }))));
    }

    private Uni<List<AdvocacyEntryRow>> rows(UUID file, List<String> after, int limit) {
        return sessions.withStatelessSession(session -> session.createQuery(
                        "from AdvocacyEntryRow where caseId = :file and (happenedAt > :at or (happenedAt = :at and"
                                + " id > :id)) order by happenedAt, id",
                        AdvocacyEntryRow.class)
                .setParameter("file", file)
                .setParameter("at", after.isEmpty() ? Instant.EPOCH : Files.parsed(after.get(0), Instant::parse))
                .setParameter("id", after.isEmpty() ? Files.FIRST : Files.parsed(after.get(1), UUID::fromString))
                .setMaxResults(limit)
                .getResultList());
    }

    private static AdvocacyEntry entry(AdvocacyEntryRow row, @Nullable Set<String> restrictedTo) {
        return new AdvocacyEntry(
                row.caseId,
                row.force,
                restrictedTo,
                row.kind,
                row.number,
                row.happenedAt,
                row.person,
                row.note,
                row.correction,
                row.basis,
                row.attempt,
                row.area == null || row.result == null
                        ? null
                        : new InterventionPart(row.area, row.result, row.provider, row.endedAt));
    }
}
