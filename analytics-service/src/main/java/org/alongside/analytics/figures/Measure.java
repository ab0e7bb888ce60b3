package org.alongside.analytics.figures;

import java.util.List;
import java.util.function.Function;
import org.alongside.analytics.facts.Slice;

/**
 * A figure: what it means and how it is counted, in one place.
 *
 * @param rule the whole first, then its parts
 */
public record Measure(Definition definition, Function<Slice, List<Counted>> rule) {}
