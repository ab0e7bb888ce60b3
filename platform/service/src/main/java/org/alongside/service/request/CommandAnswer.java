package org.alongside.service.request;

import java.util.UUID;

/**
 * What is answered to a command that was done.
 *
 * @param id of the aggregate
 * @param version of its stream now; also in the {@code ETag}
 * @param position to send as {@code minPosition} to read one's own write; 0 when nothing changed
 */
public record CommandAnswer(UUID id, int version, long position) {}
