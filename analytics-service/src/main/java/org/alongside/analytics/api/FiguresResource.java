package org.alongside.analytics.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.analytics.facts.Picture;
import org.alongside.analytics.facts.ShiftGroup;
import org.alongside.analytics.facts.Slice;
import org.alongside.analytics.figures.Counted;
import org.alongside.analytics.figures.Definition;
import org.alongside.analytics.figures.Figure;
import org.alongside.analytics.measures.Question;
import org.alongside.analytics.reading.Pictures;
import org.alongside.analytics.repeat.RepeatDefinitions;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.Answered;
import org.alongside.service.read.NoRecord;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.Reading;
import org.alongside.service.signin.Roles;
import org.jspecify.annotations.Nullable;

/** What figures there are, what each means, and the figures. */
@Path("/api/figures")
@RolesAllowed({Roles.ANALYST, Roles.CONTROL_ROOM_SUPERVISOR, Roles.DISTRICT, Roles.IDVA_MANAGER, Roles.AUDITOR})
public class FiguresResource {
    private final Pictures pictures;
    private final FigureDesk desk;
    private final FigureWriting writing;

    FiguresResource(Pictures pictures, FigureDesk desk, FigureWriting writing) {
        this.pictures = pictures;
        this.desk = desk;
        this.writing = writing;
    }

    /**
     * A definition and where its figure is asked for.
     *
     * @param path address of the figure
     */
    public record Defined(String path, Definition definition) {}

    /**
     * A page of definitions.
     *
     * @param next cursor of the next page; absent on the last
     */
    public record DefinitionPage(
            List<Defined> items, @Nullable String next) {}

    /**
     * A page of figures.
     *
     * @param next cursor of the next page; absent on the last
     */
    public record FigurePage(List<Figure> items, @Nullable String next) {}

    /** Every definition, question by question. */
    @GET
    @NoRecord
    public DefinitionPage definitions(@BeanParam PageParams page) {
        var all = Stream.concat(
                        RepeatDefinitions.all().stream()
                                .map(definition -> new Defined("/api/repeat-demand", definition)),
                        Arrays.stream(Question.values()).flatMap(question -> question.measures().stream()
                                .map(measure -> new Defined("/api/figures/" + question.path(), measure.definition()))))
                .toList();
        return Pages.Window.of(page).of(all, DefinitionPage::new);
    }

    /** The figures of one question; of the shift comparison, those of every group. */
    @GET
    @Path("/{question}")
    public Uni<Answered<FigurePage>> figures(
            String question, @BeanParam @Valid Asked asked, @BeanParam PageParams page) {
        var what = Question.at(question)
                .orElseThrow(() -> ProblemException.of(EdgeCode.NOT_FOUND, "There are no such figures."));
        var population = desk.population(asked);
        var period = desk.period(asked);
        var window = Pages.Window.of(page);
        return desk.answer(Reading.figures(FigurePage.class, "figures", what.path()), page.minPosition(), at -> {
            var beside = new FigureWriting.Beside(population.inWords(), period.cutOff(), at);
            return pictures.over(population, period, picture -> answers(what, picture))
                    .map(answers -> window.of(written(answers, beside), FigurePage::new));
        });
    }

    /** A whole and its parts, exact. */
    private record Answer(Definition definition, @Nullable String group, List<Counted> whole) {}

    private static List<Answer> answers(Question question, Picture picture) {
        return question == Question.SHIFT_COMPARISON
                ? Arrays.stream(ShiftGroup.values())
                        .flatMap(group -> answers(question, group.name(), picture.of(group)))
                        .toList()
                : answers(question, null, picture.whole()).toList();
    }

    private static Stream<Answer> answers(Question question, @Nullable String group, Slice slice) {
        return question.measures().stream()
                .map(measure ->
                        new Answer(measure.definition(), group, measure.rule().apply(slice)));
    }

    private List<Figure> written(List<Answer> answers, FigureWriting.Beside beside) {
        return answers.stream()
                .flatMap(answer -> writing.of(answer.definition(), answer.group(), answer.whole(), beside).stream())
                .toList();
    }
}
