package org.alongside.analytics.facts;

/**
 * One victim of one incident, with what advocates did for her or him.
 *
 * @param known false stands for whoever was harmed in an incident whose victim nobody has named
 */
public record Victim(Incident incident, boolean known, Dealings dealings) {}
