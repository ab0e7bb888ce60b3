package org.alongside.local.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.alongside.local.LocalFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationFolderTest {
    private final Path path;
    private final InstallationFolder folder;

    InstallationFolderTest(@TempDir Path path) {
        this.path = path;
        this.folder = new InstallationFolder(path);
    }

    @Test
    void ports_are_remembered_until_others_are_asked_for() {
        assertThat(folder.prepared(Optional.empty()).firstPort()).isEqualTo(8080);
        assertThat(folder.prepared(Optional.of(9100)).firstPort()).isEqualTo(9100);
        assertThat(folder.prepared(Optional.empty()).firstPort()).isEqualTo(9100);
        assertThat(folder.required().firstPort()).isEqualTo(9100);
    }

    @Test
    void a_folder_with_other_peoples_files_is_refused_and_left_alone() throws IOException {
        Files.writeString(path.resolve("thesis.txt"), "two years of work");

        assertThatThrownBy(() -> folder.prepared(Optional.empty()))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("other files");
        folder.clear();

        assertThat(path.resolve("thesis.txt")).exists();
    }

    @Test
    void fresh_deletes_what_alongside_keeps_and_nothing_else() throws IOException {
        folder.prepared(Optional.empty());
        Files.createDirectories(path.resolve("postgres/base"));
        Files.writeString(path.resolve("ledger.jsonl"), "of commands that are gone with it");
        Files.writeString(path.resolve("notes.txt"), "mine");

        folder.clear();

        assertThat(path.resolve("postgres")).doesNotExist();
        assertThat(path.resolve("ledger.jsonl")).doesNotExist();
        assertThat(folder.existing()).isEmpty();
        assertThat(path.resolve("notes.txt")).exists();
    }

    @Test
    void asking_about_a_folder_without_an_installation_says_how_to_start_one() {
        assertThatThrownBy(folder::required).isInstanceOf(LocalFailure.class).hasMessageContaining("./alongside up");
    }
}
