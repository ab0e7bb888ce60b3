package org.alongside.testkit.toy;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.contracts.Personal;
import org.alongside.contracts.TimeQuality;
import org.alongside.eventsourcing.command.CommandContext;
import org.alongside.eventsourcing.command.Outcome;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.Found;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.NoRecord;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.RecordAnswer;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An edge as services write theirs. */
@Path("/api/toys")
@RolesAllowed({Roles.CONTROL_ROOM, Roles.ADVOCACY, Roles.OPERATOR})
public class ToyResource {
    private final Requests requests;
    private final Reads reads;

    ToyResource(Requests requests, Reads reads) {
        this.requests = requests;
        this.reads = reads;
    }

    enum Colour {
        RED,
        BLUE
    }

    record Part(String name, @Nullable Instant at) {}

    record MakeToy(
            @Size(max = 20) String name,
            Colour colour,
            @Max(10) int count,
            boolean wooden,
            @Nullable String words,
            @Nullable Instant occurredAt,
            @Nullable List<Part> parts) {}

    record Figures(int toys) {}

    @POST
    public RestResponse<CommandAnswer> make(@Valid MakeToy toy) {
        var context = requests.report(toy, toy.occurredAt(), TimeQuality.TYPED);
        return Answers.created("/api/toys").apply(new Outcome.Done(context.correlation(), 1, 42));
    }

    @POST
    @Path("refused/{code}")
    public RestResponse<CommandAnswer> refuse(ToyRefusal code) {
        return Answers.of(new Outcome.Refused(new Refusal(code, "Not this toy.")));
    }

    @POST
    @Path("context")
    public CommandContext context(MakeToy toy) {
        return requests.command(toy);
    }

    @POST
    @Path("imported")
    public CommandContext imported(MakeToy toy) {
        return requests.imported(toy, Instant.parse("2012-02-14T18:55:00Z"), "CHICAGO");
    }

    @PUT
    @Path("{id}")
    public RestResponse<CommandAnswer> edit(UUID id, MakeToy toy) {
        var seen = requests.edit(toy).ifMatch();
        return Answers.of(new Outcome.Done(id, seen == null ? 0 : seen + 1, 43));
    }

    @GET
    @Path("{id}")
    public Uni<Answered<RecordAnswer<ToyAnswer>>> toy(UUID id) {
        return reads.record(Reading.record(ToyAnswer.class, "toy", id), () -> {
            var toy = Toys.find(id);
            return Uni.createFrom().item(toy == null ? null : new Found<>(toy, 7, Toys.AT));
        });
    }

    @GET
    public Uni<Answered<ViewAnswer<ToyAnswer>>> toys(@BeanParam PageParams page) {
        var after = page.after(1);
        var next = page.limit() < 3 && after.isEmpty() ? Cursor.after(Toys.THEIRS) : null;
        return reads.list(Reading.list(ToyAnswer.class, "toy", "all"), () -> Uni.createFrom()
                .item(new FoundPage<>(Toys.all(), next, Toys.AT)));
    }

    @GET
    @Path("figures")
    public Uni<Answered<Figures>> figures() {
        return reads.figures(Reading.figures(Figures.class, "toy", "count"), () -> Uni.createFrom()
                .item(new Figures(3)));
    }

    @POST
    @NoRecord
    @Path("asked")
    public Map<String, @Nullable String> ask() {
        var known = new HashMap<String, @Nullable String>();
        known.put("erased", null);
        return known;
    }

    @GET
    @NoRecord
    @Path("broken")
    public Uni<Figures> broken() {
        return Uni.createFrom().failure(new IllegalStateException("row of " + Toys.NAME + " is broken"));
    }

    @GET
    @NoRecord
    @Path("around-the-seam")
    public Personal aroundTheSeam() {
        return Toys.all().getFirst().name();
    }
}
