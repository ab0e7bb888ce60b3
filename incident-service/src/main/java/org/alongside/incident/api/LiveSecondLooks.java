package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import org.alongside.incident.secondlook.LookState;
import org.alongside.incident.secondlook.SecondLookView;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.LiveSource;
import org.alongside.service.read.PageParams;
import org.alongside.service.signin.SignedIn;

/** The queue of second looks as those see it who watch it. */
record LiveSecondLooks(SecondLookReader looks) implements LiveSource<SecondLookItem> {
    @Override
    public String view() {
        return SecondLookView.NAME;
    }

    @Override
    public Uni<FoundPage<SecondLookItem>> page(SignedIn who, PageParams page) {
        return looks.queue(page, who);
    }

    @Override
    public Uni<List<SecondLookItem>> records(Set<?> keys) {
        return looks.records(keys);
    }

    @Override
    public boolean lists(SecondLookItem item) {
        return item.state() != LookState.GIVEN;
    }
}
