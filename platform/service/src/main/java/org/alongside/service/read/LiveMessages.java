package org.alongside.service.read;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.alongside.eventsourcing.view.ReadPosition;
import org.alongside.service.read.LiveEvent.Kind;
import org.jspecify.annotations.Nullable;

/** The messages of one stream, each through the same seam as any answer. */
final class LiveMessages<T extends Guarded> {
    private static final String START_OVER = "";

    private final Looks looks;
    private final Look look;
    private final LiveLimits limits;
    /** Whether the watching is on record. */
    private boolean begun;

    LiveMessages(Looks looks, Look look, LiveLimits limits) {
        this.looks = looks;
        this.look = look;
        this.limits = limits;
    }

    Look look() {
        return look;
    }

    /**
     * The list, or a part of it; without an id until it is complete, so that a screen cut off halfway reads it again.
     */
    Uni<LiveEvent> part(boolean first, ReadPosition at, List<T> items, boolean more) {
        var body = body(at, items, first ? null : List.of(), more ? Boolean.TRUE : null);
        return shown(first ? Kind.WHOLE : Kind.CHANGE, more ? null : id(at), body, ids(items));
    }

    /** @param fresh ids of those items that this stream has not shown before */
    Uni<LiveEvent> change(ReadPosition at, List<T> items, List<String> gone, List<String> fresh) {
        return shown(Kind.CHANGE, id(at), body(at, items, gone, null), fresh);
    }

    Uni<LiveEvent> beat(ReadPosition at) {
        return shown(Kind.BEAT, id(at), body(at, null, null, null), List.of());
    }

    /** After a stop one goes on with another replica; after a longer time or another sign-in the list is read anew. */
    Uni<LiveEvent> end(ReadPosition at, LiveBody.Ending reason) {
        var id = reason == LiveBody.Ending.STOPPING ? null : START_OVER;
        var body = new LiveBody<T>(looks.freshness(at), nextWithinMillis(), null, null, null, reason);
        return looks.open(look, body, null).map(answered -> new LiveEvent(Kind.END, id, looks.json(answered)));
    }

    private LiveBody<T> body(
            ReadPosition at, @Nullable List<T> items, @Nullable List<String> gone, @Nullable Boolean more) {
        return new LiveBody<>(looks.freshness(at), nextWithinMillis(), items, gone, more, null);
    }

    private long nextWithinMillis() {
        return limits.beat().toMillis();
    }

    /** The first message is on record in any case, so that nobody watches without a trace. */
    private Uni<LiveEvent> shown(Kind kind, @Nullable String id, LiveBody<T> body, List<String> fresh) {
        boolean known = begun && fresh.isEmpty();
        return (known ? looks.open(look, body, null) : looks.show(look, body, null, fresh))
                .invoke(() -> begun = true)
                .map(answered -> new LiveEvent(kind, id, looks.json(answered)));
    }

    private static String id(ReadPosition at) {
        return Long.toString(at.position());
    }

    private static <T extends Guarded> List<String> ids(List<T> items) {
        var ids = new ArrayList<String>();
        items.forEach(item -> ids.add(item.recordId()));
        return ids;
    }
}
