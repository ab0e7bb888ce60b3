package org.alongside.incident.pseudonym;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.alongside.contracts.ids.BlockKey;
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
