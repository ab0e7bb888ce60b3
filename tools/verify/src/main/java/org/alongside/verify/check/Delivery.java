package org.alongside.verify.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.alongside.contracts.Topic;

/** Whether a subscriber heard every event of a topic, as it was decided, and nothing else. */
public final class Delivery {
    private final Findings findings;

    public Delivery(Findings findings) {
        this.findings = findings;
    }

    /** One side of a comparison: who, its log, and up to which position it is held to its word. */
    public record Side(String service, LogPrints log, long upTo) {}

    /** Everything the publisher decided for the topic up to its cut is in the subscriber's log; nothing strange is. */
    public void compare(Topic topic, Side publisher, Side subscriber) {
        var told = publisher.log().decided(topic).toArray();
        var heard = subscriber.log().received(topic).toArray();
        var where = topic.topicName() + " in " + subscriber.service();
        var heardPrints = prints(heard, subscriber.log());
        Arrays.stream(told)
                .filter(position -> position <= publisher.upTo())
                .filter(lacking(heardPrints, publisher.log()))
                .forEach(position -> findings.found(
                        where,
                        "position %d of %s was not heard, or not as it was decided"
                                .formatted(position, publisher.service())));
        var toldPrints = prints(told, publisher.log());
        Arrays.stream(heard)
                .filter(position -> position <= subscriber.upTo())
                .filter(lacking(toldPrints, subscriber.log()))
                .forEach(position -> findings.found(
                        where,
                        "position %d is an event that %s has not decided".formatted(position, publisher.service())));
        twice(where, heard, subscriber.log());
        findings.checked("deliveries", heard.length);
    }

    private void twice(String where, long[] heard, LogPrints log) {
        if (distinct(heard, log) < heard.length) {
            Set<Long> seen = new HashSet<>();
            Arrays.stream(heard)
                    .filter(position -> !seen.add(log.print(position)))
                    .forEach(position -> findings.found(where, "position %d was heard before".formatted(position)));
        }
    }

    private static long distinct(long[] positions, LogPrints log) {
        return LongStream.of(prints(positions, log)).distinct().count();
    }

    private static long[] prints(long[] positions, LogPrints log) {
        return Arrays.stream(positions).map(log::print).sorted().toArray();
    }

    private static LongPredicate lacking(long[] sortedPrints, LogPrints log) {
        return position -> Arrays.binarySearch(sortedPrints, log.print(position)) < 0;
    }
}
