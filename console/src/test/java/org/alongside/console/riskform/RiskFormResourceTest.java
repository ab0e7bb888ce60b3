package org.alongside.console.riskform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.alongside.console.riskform.RiskFormResource.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RiskFormResourceTest {
    @TempDir
    Path folder;

    private RiskFormResource of(String json) throws IOException {
        var file = folder.resolve("form.json");
        Files.writeString(file, json);
        return new RiskFormResource(Optional.of(file.toFile()));
    }

    @Test
    void without_a_file_there_are_numbers_and_no_wording() {
        var form = new RiskFormResource(Optional.empty()).form();
        assertThat(form.questions()).hasSize(27).extracting(Question::text).containsOnlyNulls();
    }

    @Test
    void the_installation_says_how_it_asks() throws IOException {
        var form = of("""
                {"instrument": "OTHER", "instrumentVersion": "2026-1",
                 "questions": [{"item": 2, "text": "As this force asks"}, {"item": 1, "text": null}]}""").form();
        assertThat(form.instrumentVersion()).isEqualTo("2026-1");
        assertThat(form.questions()).containsExactly(new Question(2, "As this force asks"), new Question(1, null));
    }

    @Test
    void a_form_that_could_not_be_filled_in_stops_the_start() {
        assertThatIllegalStateException().isThrownBy(() -> of("no JSON"));
        assertThatIllegalStateException()
                .isThrownBy(() -> of("{\"instrument\": \"OTHER\", \"instrumentVersion\": \"1\", \"questions\": []}"));
        assertThatIllegalStateException().isThrownBy(() -> of("""
                {"instrument": "OTHER", "instrumentVersion": "1", "questions": [{"item": 1}, {"item": 1}]}"""));
        assertThatIllegalStateException().isThrownBy(() -> of("{\"instrument\": \"OTHER\"}"));
    }
}
