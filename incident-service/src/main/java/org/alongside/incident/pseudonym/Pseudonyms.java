package org.alongside.incident.pseudonym;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.alongside.contracts.ids.BlockKey;
import org.alongside.contracts.ids.NameKey;
import org.alongside.contracts.ids.PersonKey;
import org.alongside.contracts.ids.PhoneKey;
import org.alongside.contracts.ids.PlaceKey;
import org.jspecify.annotations.Nullable;

/**
 * Keyed hashes (HMAC-SHA-256) of places, people and telephones. Whoever lacks the key can neither read them nor try out
 * a list of addresses against them. Each kind has its own space, so an equal text of two kinds gives unlike keys.
 */
public final class Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int PEPPER_CHARACTERS_MIN = 16;

    /** 132 bits. */
    private static final int CLUE_CHARACTERS = 22;

    private final SecretKeySpec key;

    /**
     * @param pepper the installation's secret, at least 16 characters; another pepper makes another set of keys
     * @throws IllegalArgumentException for a shorter one
     */
    public Pseudonyms(String pepper) {
        if (pepper.length() < PEPPER_CHARACTERS_MIN) {
            throw new IllegalArgumentException("a pepper has at least " + PEPPER_CHARACTERS_MIN + " characters");
        }
        this.key = new SecretKeySpec(pepper.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Of an address, with its flat where it has one. */
    public PlaceKey address(String address, @Nullable String flat) {
        return new PlaceKey(keyed("place", Normalised.place((flat == null ? "" : "flat " + flat + " ") + address)));
    }

    /** Of an address by its official id, with its flat where the id does not name it. */
    public PlaceKey uprn(String uprn, @Nullable String flat) {
        return new PlaceKey(keyed("uprn", Normalised.text(uprn + (flat == null ? "" : " " + flat))));
    }

    /** Of a block: {@code 001XX W RANDOLPH ST}, or a postcode. */
    public BlockKey block(String block) {
        return new BlockKey(keyed("block", Normalised.place(block)));
    }

    /** Of a person. Equal keys suggest one person and never prove it. */
    public PersonKey person(String name, LocalDate dateOfBirth) {
        return new PersonKey(keyed("person", Normalised.person(name, dateOfBirth)));
    }

    /** Of a telephone number. */
    public PhoneKey phone(String number) {
        return new PhoneKey(keyed("phone", Normalised.phone(number)));
    }

    /** By which somebody is known again whose details are taken down a little differently next time. */
    public List<NameKey> nameKeys(Described person) {
        return Clues.of(person).stream().map(this::clue).map(NameKey::new).toList();
    }

    /** How alike this person is to others. */
    public Likenesses likenesses(Described person) {
        return new Likenesses(hashed(Clues.of(person)), hashed(Clues.ofSwappedBirthday(person)));
    }

    private Set<String> hashed(Set<Clue> clues) {
        return clues.stream().map(this::clue).collect(Collectors.toSet());
    }

    /** Half of the hash: there are many, and a chance of one in 2^64 that two of them collide is none. */
    private String clue(Clue clue) {
        return clue.kind() + ":" + keyed("clue-" + clue.kind(), clue.text()).substring(0, CLUE_CHARACTERS);
    }

    /** Of the content of something told by another system, to know it again without keeping it. */
    public String content(String canonical) {
        return keyed("content", canonical);
    }

    private String keyed(String kind, String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(mac().doFinal((kind + "\n" + text).getBytes(StandardCharsets.UTF_8)));
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
