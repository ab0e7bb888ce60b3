package org.alongside.console.riskform;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The form by which an officer assesses risk at the scene. Its wording belongs to its authors, so none is shipped: without a file
 * of the installation the questions are numbers, to be read from the force's own form.
 */
@Startup
@Path("/api/tablet/risk-form")
public class RiskFormResource {
    private static final int QUESTIONS_MAX = 100;
    private static final RiskForm NUMBERS_ONLY = new RiskForm(
            "DASH_POLICE_27",
            "1",
            IntStream.rangeClosed(1, 27)
                    .mapToObj(item -> new Question(item, null))
                    .toList());

    private final RiskForm form;

    /** A form that cannot be read stops the start: at a door nobody can mend it. */
    RiskFormResource(@ConfigProperty(name = "alongside.risk-form.file") Optional<File> file) {
        form = file.map(RiskFormResource::read).orElse(NUMBERS_ONLY);
    }

    /**
     * A form.
     *
     * @param instrument code of case-service, such as {@code DASH_SAFELIVES_24} or {@code OTHER}
     * @param instrumentVersion of the form, kept with each assessment
     * @param questions in the order in which they are asked
     */
    public record RiskForm(String instrument, String instrumentVersion, List<Question> questions) {
        public RiskForm {
            questions = List.copyOf(questions);
        }
    }

    /**
     * One question.
     *
     * @param item number on the form
     * @param text as the installation words it; null where it has no wording
     */
    public record Question(int item, @Nullable String text) {}

    private static RiskForm read(File file) {
        try {
            var read = new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(file, RiskForm.class);
            long items =
                    read.questions().stream().map(Question::item).distinct().count();
            if (items != read.questions().size() || items == 0 || items > QUESTIONS_MAX) {
                throw new IllegalStateException(
                        "alongside.risk-form.file: each question needs a number of its own, and there are 1 to "
                                + QUESTIONS_MAX);
            }
            return read;
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "alongside.risk-form.file is not a form with instrument, instrumentVersion and questions",
                    unreadable);
        }
    }

    @GET
    public RiskForm form() {
        return form;
    }
}
