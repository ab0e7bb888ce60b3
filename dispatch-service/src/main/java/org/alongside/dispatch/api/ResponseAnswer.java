package org.alongside.dispatch.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.dispatch.board.BoardRow;
import org.alongside.dispatch.board.Kept;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/** One response in full, with its places. */
public record ResponseAnswer(
        BoardLine line, @Nullable Place place, @Nullable Place meetingPlace) implements Guarded {

    static ResponseAnswer of(BoardRow row) {
        var response = Kept.read(row.document).response();
        return new ResponseAnswer(
                BoardLine.of(row),
                response == null ? null : response.facts().place(),
                response == null ? null : response.scene().meetingPlace());
    }

    @Override
    public String recordId() {
        return line.recordId();
    }

    @Override
    public String force() {
        return line.force();
    }

    @Override
    @JsonIgnore
    public @Nullable Set<String> restrictedTo() {
        return line.restrictedTo();
    }
}
