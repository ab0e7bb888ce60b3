package org.alongside.service.read;

import org.alongside.eventsourcing.view.ReadPosition;

/**
 * One record as a view holds it.
 *
 * @param version of its stream, which becomes the ETag
 * @param at how recent the view is, asked for before the record was read
 */
public record Found<T>(T item, int version, ReadPosition at) {}
