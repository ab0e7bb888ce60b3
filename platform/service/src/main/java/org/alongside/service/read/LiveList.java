package org.alongside.service.read;

/** A list that can be watched. Made once for each list by {@link LiveLists}; everybody who watches shares its work. */
public final class LiveList<T extends Guarded> {
    private final LiveSource<T> source;
    private final Feed<T> feed;

    LiveList(LiveSource<T> source, Feed<T> feed) {
        this.source = source;
        this.feed = feed;
    }

    LiveSource<T> source() {
        return source;
    }

    Feed<T> feed() {
        return feed;
    }
}
