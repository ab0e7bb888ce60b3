package org.alongside.dispatch.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.alongside.dispatch.masters.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * Another control system that masters units here.
 *
 * @param system its code, as its updates name it
 * @param heardAt when it was heard of last
 * @param silentSince absent while it is heard of; else what stands here of its units is as old as this
 */
public record MasterLine(
        String system, Instant heardAt, @Nullable Instant silentSince) {
    static List<MasterLine> of(Hearing heard, Instant now, Duration silentAfter) {
        return heard.heardAt().entrySet().stream()
                .map(one ->
                        new MasterLine(one.getKey(), one.getValue(), heard.silentSince(one.getKey(), now, silentAfter)))
                .sorted(Comparator.comparing(MasterLine::system))
                .toList();
    }
}
