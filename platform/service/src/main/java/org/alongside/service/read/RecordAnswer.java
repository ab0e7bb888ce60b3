package org.alongside.service.read;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * One record, and how recent it is.
 *
 * @param version of the record's stream, as in the ETag
 */
public record RecordAnswer<T>(@JsonUnwrapped Freshness freshness, int version, T item) {}
