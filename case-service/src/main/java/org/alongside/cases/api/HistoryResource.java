package org.alongside.cases.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.views.AttemptRow;
import org.alongside.cases.views.CaseHistoryView;
import org.alongside.cases.views.Codes;
import org.alongside.cases.views.ContactAttemptView;
import org.alongside.cases.views.HistoryKind;
import org.alongside.cases.views.HistoryRow;
import org.alongside.contracts.cases.ContactBy;
import org.alongside.contracts.cases.InformationDisclosed;
import org.alongside.contracts.cases.InstructionSource;
import org.alongside.contracts.cases.MaracReferred;
import org.alongside.contracts.cases.PrimaryRiskAssessed;
import org.alongside.contracts.cases.RiskLevelChanged;
import org.alongside.contracts.cases.SafeContactInstructionSet;
import org.alongside.contracts.cases.SafeContactRules;
import org.alongside.contracts.cases.SecondaryRiskAssessed;
import org.alongside.contracts.cases.VictimPositionChanged;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.Guarded;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.ReadPositions;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.read.VisibleTo;
import org.alongside.service.signin.RoleGroup;
import org.alongside.service.signin.Roles;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The dated facts of a file: risk, positions, MARAC, disclosures, instructions and contact attempts. */
@Path("/api/cases")
class HistoryResource {
    private static final int SORT_VALUES = 2;

    private final Mutiny.SessionFactory sessions;
    private final Files files;
    private final Reads reads;
    private final ReadPositions positions;

    HistoryResource(Mutiny.SessionFactory sessions, Files files, Reads reads, ReadPositions positions) {
        this.sessions = sessions;
        this.files = files;
        this.reads = reads;
        this.positions = positions;
    }

    /** One dated fact; which part is there says what it is. */
    record HistoryItem(
            @JsonIgnore UUID caseId,
            @JsonIgnore String force,
            @JsonIgnore @Nullable Set<String> restrictedTo,
            HistoryKind kind,
            Instant happenedAt,
            String person,
            String role,
            @Nullable PrimaryRiskAssessed primary,
            @Nullable SecondaryRiskAssessed secondary,
            @Nullable RiskLevelChanged level,
            @Nullable VictimPositionChanged position,
            @Nullable MaracReferred marac,
            @Nullable InstructionPart instruction,

            @VisibleTo(groups = {RoleGroup.ADVOCACY, RoleGroup.SAFEGUARDING}) @Nullable
            InformationDisclosed disclosure)
            implements Guarded {
        @Override
        public String recordId() {
            return caseId.toString();
        }
    }

    /** An instruction of the past: its rules, never its numbers. */
    record InstructionPart(
            int version,
            InstructionSource source,
            SafeContactRules rules,
            @Nullable LocalDate reviewOn) {}

    /** One try. What was said is in the private half. */
    record AttemptItem(
            @JsonIgnore UUID caseId,
            @JsonIgnore String force,
            @JsonIgnore @Nullable Set<String> restrictedTo,
            UUID id,
            Channel channel,
            ContactReached reached,
            ContactBy by,
            @Nullable Integer instructionVersion,
            Instant attemptedAt,
            List<String> breaches)
            implements Guarded {
        @Override
        public String recordId() {
            return caseId.toString();
        }
    }

    /** Forms and levels, oldest first. */
    @GET
    @Path("{id}/risk-history")
    @RolesAllowed({Roles.POLICE, Roles.ADVOCACY, Roles.SAFEGUARDING})
    public Uni<Answered<ViewAnswer<HistoryItem>>> risk(@RestPath UUID id, @BeanParam PageParams page) {
        return history(id, page, "risk", HistoryKind.PRIMARY_RISK, HistoryKind.SECONDARY_RISK, HistoryKind.RISK_LEVEL);
    }

    /** What the victim said of the investigation, oldest first. */
    @GET
    @Path("{id}/positions")
    @RolesAllowed({Roles.POLICE, Roles.ADVOCACY, Roles.SAFEGUARDING})
    public Uni<Answered<ViewAnswer<HistoryItem>>> positions(@RestPath UUID id, @BeanParam PageParams page) {
        return history(id, page, "positions", HistoryKind.POSITION);
    }

    /** MARAC referrals, oldest first. */
    @GET
    @Path("{id}/marac-referrals")
    @RolesAllowed({Roles.POLICE, Roles.ADVOCACY, Roles.SAFEGUARDING})
    public Uni<Answered<ViewAnswer<HistoryItem>>> marac(@RestPath UUID id, @BeanParam PageParams page) {
        return history(id, page, "marac", HistoryKind.MARAC);
    }

    /** What crossed the wall, oldest first. */
    @GET
    @Path("{id}/disclosures")
    @RolesAllowed({Roles.ADVOCACY, Roles.MASH_WORKER, Roles.AUDITOR})
    public Uni<Answered<ViewAnswer<HistoryItem>>> disclosures(@RestPath UUID id, @BeanParam PageParams page) {
        return history(id, page, "disclosures", HistoryKind.DISCLOSURE);
    }

    /** Versions of the safe-contact instruction, oldest first, without numbers. */
    @GET
    @Path("{id}/safe-contact/versions")
    @RolesAllowed({Roles.CONTROL_ROOM_DA_SPECIALIST, Roles.DA_INVESTIGATOR, Roles.IDVA_CAR_OFFICER, Roles.ADVOCACY})
    public Uni<Answered<ViewAnswer<HistoryItem>>> instructions(@RestPath UUID id, @BeanParam PageParams page) {
        return history(id, page, "safe-contact", HistoryKind.SAFE_CONTACT);
    }

    private Uni<Answered<ViewAnswer<HistoryItem>>> history(
            UUID id, PageParams page, String query, HistoryKind... kinds) {
        return reads.list(Reading.list(HistoryItem.class, "case", query), () -> positions
                .of(CaseHistoryView.NAME, page.minPosition())
                .chain(at -> rows("HistoryRow", "happenedAt", HistoryRow.class, id, page, List.of(kinds))
                        .chain(rows -> files.file(id).map(seen -> {
                            List<HistoryItem> items = seen == null
                                    ? List.of()
                                    : rows.stream()
                                            .map(row -> item(row, seen.restrictedTo()))
                                            .toList();
                            var next = rows.size() < page.limit()
                                    ? null
                                    : Cursor.after(rows.getLast().happenedAt, rows.getLast().id);
                            return new FoundPage<>(items, next, at);
                        }))));
    }

    private <R> Uni<List<R>> rows(
            String entity, String time, Class<R> type, UUID file, PageParams page, List<HistoryKind> kinds) {
        var after = page.after(SORT_VALUES);
        var ofKinds = kinds.isEmpty() ? "" : " and kind in :kinds";
        return sessions.withStatelessSession(session -> {
            var query = session.createQuery(
                            "from " + entity + " where caseId = :file" + ofKinds + " and (" + time + " > :at or ("
                                    + time + " = :at and id > :id)) order by " + time + ", id",
                            type)
                    .setParameter("file", file)
                    .setParameter("at", after.isEmpty() ? Instant.EPOCH : Files.parsed(after.get(0), Instant::parse))
                    .setParameter("id", after.isEmpty() ? Files.FIRST : Files.parsed(after.get(1), UUID::fromString))
                    .setMaxResults(page.limit());
            return (kinds.isEmpty() ? query : query.setParameter("kinds", kinds)).getResultList();
        });
    }

    private static HistoryItem item(HistoryRow row, @Nullable Set<String> restrictedTo) {
        return new HistoryItem(
                row.caseId,
                row.force,
                restrictedTo,
                row.kind,
                row.happenedAt,
                row.person,
                row.role,
                row.primaryForm,
                row.secondaryForm,
                row.level,
                row.position,
                row.marac,
                row.instruction == null ? null : part(row.instruction),
                row.disclosure);
    }

    private static InstructionPart part(SafeContactInstructionSet set) {
        return new InstructionPart(set.version(), set.source(), set.rules(), set.reviewOn());
    }

    /** Tries to reach the victim, oldest first. */
    @GET
    @Path("{id}/contact-attempts")
    @RolesAllowed({Roles.POLICE, Roles.ADVOCACY, Roles.SAFEGUARDING})
    public Uni<Answered<ViewAnswer<AttemptItem>>> attempts(@RestPath UUID id, @BeanParam PageParams page) {
        return reads.list(Reading.list(AttemptItem.class, "case", "contact-attempts"), () -> positions
                .of(ContactAttemptView.NAME, page.minPosition())
                .chain(at -> rows("AttemptRow", "attemptedAt", AttemptRow.class, id, page, List.of())
                        .chain(rows -> files.file(id).map(seen -> {
                            List<AttemptItem> items = seen == null
                                    ? List.of()
                                    : rows.stream()
                                            .map(row -> attempt(row, seen.restrictedTo()))
                                            .toList();
                            var next = rows.size() < page.limit()
                                    ? null
                                    : Cursor.after(rows.getLast().attemptedAt, rows.getLast().id);
                            return new FoundPage<>(items, next, at);
                        }))));
    }

    private static AttemptItem attempt(AttemptRow row, @Nullable Set<String> restrictedTo) {
        return new AttemptItem(
                row.caseId,
                row.force,
                restrictedTo,
                row.id,
                row.channel,
                row.reached,
                row.attemptedBy,
                row.instructionVersion,
                row.attemptedAt,
                Codes.list(row.breaches));
    }
}
