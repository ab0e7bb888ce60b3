package org.alongside.verify.check;

/**
 * Something that is not as promised. Names positions and ids, never content.
 *
 * @param where service, topic, stream or view
 * @param what in plain words
 */
public record Finding(String where, String what) {}
