package org.alongside.incident.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.ids.NameKey;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.PartyIdentified;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.vocabulary.AgeBand;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.api.PeopleRequests.Party;
import org.alongside.incident.people.PeopleCommand.AssignRole;
import org.alongside.incident.people.PeopleCommand.IdentifyParty;
import org.alongside.incident.pseudonym.Described;
import org.alongside.incident.pseudonym.Pseudonyms;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;

/** Makes parties of what was said about them. What identifies a person is sealed under a key of her or his own. */
@ApplicationScoped
public class People {
    private static final int OLDEST_YEARS = 130;

    private final Pseudonyms pseudonyms;
    private final Places places;

    People(Pseudonyms pseudonyms, Places places) {
        this.pseudonyms = pseudonyms;
        this.places = places;
    }

    /** Identifies the party and gives it its roles. */
    List<IncidentCommand> commands(PartyId party, Party said, String force, Instant now) {
        var commands = new ArrayList<IncidentCommand>();
        commands.add(new IdentifyParty(identified(party, said, force, now), nameKeys(said)));
        if (said.roles() != null) {
            said.roles().forEach(role -> commands.add(new AssignRole(new RoleAssigned(party, role))));
        }
        return commands;
    }

    private List<NameKey> nameKeys(Party said) {
        var home = said.home();
        return pseudonyms.nameKeys(
                new Described(said.name(), said.dateOfBirth(), said.phone(), home == null ? null : home.address()));
    }

    private PartyIdentified identified(PartyId party, Party said, String force, Instant now) {
        var words = Words.about(party);
        var born = said.dateOfBirth();
        var phone = said.phone();
        return new PartyIdentified(
                party,
                born == null || said.name() == null ? null : pseudonyms.person(said.name(), born),
                phone == null ? null : pseudonyms.phone(phone),
                ageBand(said, now),
                said.gender(),
                words.orNone(said.name()),
                words.orNone(born == null ? null : born.toString()),
                words.orNone(phone),
                places.orNone(said.home(), force, words),
                words.orNone(said.description()));
    }

    private static AgeBand ageBand(Party said, Instant now) {
        var born = said.dateOfBirth();
        if (born != null) {
            return bandOf(years(born, now.atOffset(ZoneOffset.UTC).toLocalDate()));
        }
        return said.ageBand() == null ? AgeBand.UNKNOWN : said.ageBand();
    }

    private static long years(LocalDate born, LocalDate today) {
        long years = ChronoUnit.YEARS.between(born, today);
        if (born.isAfter(today) || years > OLDEST_YEARS) {
            throw ProblemException.of(EdgeCode.IMPOSSIBLE_TIME, "dateOfBirth", "must be a living person's");
        }
        return years;
    }

    private static AgeBand bandOf(long years) {
        if (years < 10) {
            return AgeBand.UNDER_10;
        }
        if (years < 16) {
            return AgeBand.AGE_10_TO_15;
        }
        if (years < 18) {
            return AgeBand.AGE_16_TO_17;
        }
        return adultBandOf(years);
    }

    private static AgeBand adultBandOf(long years) {
        if (years >= 65) {
            return AgeBand.AGE_65_AND_OVER;
        }
        return years < 25 ? AgeBand.AGE_18_TO_24 : AgeBand.valueOf(decade(years));
    }

    /** The ten years from 25, 35, 45 or 55. */
    private static String decade(long years) {
        long from = (years - 25) / 10 * 10 + 25;
        return "AGE_" + from + "_TO_" + (from + 9);
    }
}
