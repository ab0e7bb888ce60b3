package org.alongside.dispatch.recommend;

import java.util.ArrayList;
import java.util.List;

/** Gives a ranked list its numbers, from 1. */
final class Numbered {

    private Numbered() {}

    /** What one entry becomes with its rank. */
    interface Ranked<T, R> {
        R at(T one, int rank);
    }

    static <T, R> List<R> of(List<T> ranked, Ranked<T, R> how) {
        var numbered = new ArrayList<R>(ranked.size());
        for (int i = 0; i < ranked.size(); i++) {
            numbered.add(how.at(ranked.get(i), i + 1));
        }
        return numbered;
    }
}
