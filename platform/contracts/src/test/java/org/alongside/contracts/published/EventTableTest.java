package org.alongside.contracts.published;

import java.nio.file.Path;
import org.alongside.contracts.catalogue.EventCatalogue;
import org.junit.jupiter.api.Test;

class EventTableTest {
    @Test
    void the_page_says_what_the_code_says() {
        Approved.assertUpToDate(Path.of("../../docs/events.md"), new EventTable(EventCatalogue.published()).page());
    }
}
