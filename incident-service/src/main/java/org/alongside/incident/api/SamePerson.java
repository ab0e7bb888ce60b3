package org.alongside.incident.api;

/**
 * Who is one person with whom, as SQL: of the same key, or matched by somebody, and so on from there. A match taken
 * back is gone from the next question on.
 */
final class SamePerson {
    private SamePerson() {}

    /** Begins a statement with a table {@code person(party)}, grown from the parties that {@code seed} selects. */
    static String with(String seed) {
        return """
                with recursive person(party) as (
                  %s
                  union
                  select near.party from person p cross join lateral (
                    select other_party as party from incident_match where party = p.party
                    union all select party from incident_match where other_party = p.party
                    union all select same.party from incident_party known join incident_party same using (person_key)
                      where known.party = p.party) near
                )""".formatted(seed);
    }
}
