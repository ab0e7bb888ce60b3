package org.alongside.service.read;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.lang.reflect.Type;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A server-sent event of a live list. Only {@link Reads} makes one. Its id, where it has one, is the position of the
 * log up to which a screen that has taken it in holds everything.
 */
@Schema(
        name = "LiveEvent",
        description = "Server-sent event: whole, change, beat or end. See docs/live.md.",
        implementation = String.class)
public final class LiveEvent implements OutboundSseEvent {
    /** What a screen is to do with it. */
    enum Kind {
        /** Forget what you show; this is the list, or the first part of it. */
        WHOLE,
        /** Put these in, take those out. */
        CHANGE,
        /** Nothing for you, and this is how recent your screen is. */
        BEAT,
        /** Nothing more will come. */
        END
    }

    private static final long AGAIN_AFTER_MILLIS = 1_000;

    private final Kind kind;
    private final @Nullable String id;
    private final String json;

    LiveEvent(Kind kind, @Nullable String id, String json) {
        this.kind = kind;
        this.id = id;
        this.json = json;
    }

    boolean isLast() {
        return kind == Kind.END;
    }

    @Override
    public String getName() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public @Nullable String getId() {
        return id;
    }

    @Override
    public Object getData() {
        return json;
    }

    @Override
    public Class<?> getType() {
        return String.class;
    }

    @Override
    public Type getGenericType() {
        return String.class;
    }

    @Override
    public MediaType getMediaType() {
        return MediaType.TEXT_PLAIN_TYPE;
    }

    @Override
    public @Nullable String getComment() {
        return null;
    }

    /** A screen that was cut off tries again soon, and not at once. */
    @Override
    public long getReconnectDelay() {
        return AGAIN_AFTER_MILLIS;
    }

    @Override
    public boolean isReconnectDelaySet() {
        return true;
    }
}
