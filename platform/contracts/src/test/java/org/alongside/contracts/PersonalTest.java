package org.alongside.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonalTest {
    private final SubjectKey key = SubjectKey.party(Controller.POLICE, new UUID(0, 7));

    @Test
    void neither_text_nor_ciphertext_reaches_a_log_line() {
        assertThat(Personal.clear(key, "12 Example Street").toString()).doesNotContain("Example");
        assertThat(new Personal.Sealed(key, "c2VhbGVk").toString()).doesNotContain("c2VhbGVk");
    }
}
