package org.alongside.contracts.catalogue;

import java.util.List;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Reader;
import org.alongside.contracts.Topic;

/**
 * One event of the published language.
 *
 * @param type name on the wire: the record's simple name
 * @param version shape version of its payload
 * @param mustUnderstand a subscriber that does not know it parks it rather than skips it
 * @param family the sealed interface of its aggregate's events
 * @param streamCategory first part of its streams' names
 * @param topic where it is published
 * @param controller who answers for it in law
 * @param readers who may read it, each within their own field filter
 * @param record the record that carries it
 * @param fields its fields, nested ones by path, in the order they are declared
 */
public record EventEntry(
        String type,
        int version,
        boolean mustUnderstand,
        Class<?> family,
        String streamCategory,
        Topic topic,
        Controller controller,
        List<Reader> readers,
        Class<? extends AlongsideEvent> record,
        List<EventField> fields) {

    public EventEntry {
        readers = List.copyOf(readers);
        fields = List.copyOf(fields);
    }
}
