package org.alongside.incident.records;

/**
 * Who is one person with whom, as SQL: of the same key, or matched by somebody, and so on from there. A match taken
 * back is gone from the next question on.
 *
 * <p>Ask for them by {@code party = any(array(select party from person))} and not by a join: PostgreSQL cannot know how
 * many a recursion finds, guesses millions, and would read every party there is instead of looking these up.
 */
public final class SamePerson {
    private SamePerson() {}

    /**
     * Begins a statement with a table {@code person(party)}, grown from the parties that {@code seed} selects. Parties
     * of one key are taken all at once and only matches are followed from each: somebody met five hundred times would
     * else be asked for five hundred times five hundred.
     */
    public static String with(String seed) {
        return """
                with recursive seed(party) as (
                  %s
                ), person(party) as (
                  (select party from seed
                   union select party from incident_party where person_key = any(array(
                     select known.person_key from incident_party known
                       where known.party = any(array(select party from seed)))))
                  union
                  select same.party from person p
                    cross join lateral (
                      select other_party as party from incident_match where party = p.party
                      union all select party from incident_match where other_party = p.party) near
                    left join lateral (
                      select person_key from incident_party where party = near.party limit 1) known on true
                    cross join lateral (
                      select near.party
                      union all select party from incident_party where person_key = known.person_key) same
                )""".formatted(seed);
    }
}
