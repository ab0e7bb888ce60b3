package org.alongside.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.cases.casefile.CaseCommand.*;
import org.alongside.contracts.cases.CaseCloseReason;
import org.alongside.contracts.cases.CaseEvent;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.ContactBy;
import org.alongside.contracts.cases.HubDecision;
import org.alongside.contracts.cases.InstructionSource;
import org.alongside.contracts.cases.Permission;
import org.alongside.contracts.cases.RecordOpening;
import org.alongside.contracts.cases.RiskChangeReason;
import org.alongside.contracts.cases.RiskInstrument;
import org.alongside.contracts.cases.StatementGiven;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.ContactAttemptId;
import org.alongside.contracts.ids.MaracReferralId;
import org.alongside.contracts.ids.ReferralId;
import org.alongside.contracts.ids.RiskAssessmentId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.eventsourcing.decide.Decision;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every step of a file x every command, each cell in {@code case-state-table.txt}: the events, {@code -} for accepted
 * without change, or the refusal's code. A step or command without a cell fails.
 */
class CaseStateTableTest {
    private static final CaseDecider DECIDER = new CaseDecider(Samples.POLICY);
    private static final String NONE = "NOT_OPENED";

    private static final Map<String, CaseCommand> COMMANDS = commands();

    private static Map<String, CaseCommand> commands() {
        var told = Samples.told(InstructionSource.OFFICER, Samples.rules(Permission.BARRED, Channel.PHONE));
        var filled = Samples.form(RiskInstrument.DASH_SAFELIVES_24, 14, 10, 0, null);
        var later = Samples.AT.plusSeconds(60);
        return Stream.<CaseCommand>of(
                        new ConfirmOpened(),
                        new OpenContactRecord(
                                Samples.INCIDENT, Samples.VICTIM, null, RecordOpening.CAR_CONTACT, null, later),
                        new Refer(Samples.referred(new ReferralId(new UUID(7, 7)), "WIGAN"), Found.NOTHING),
                        new ReferByPolicy(Samples.referred(new ReferralId(new UUID(7, 8)), "WIGAN")),
                        new Triage(HubDecision.ASSIGN_TO_SERVICE, "IDVA", LocalDate.of(2025, 3, 3), later, null),
                        new Allocate(Samples.IDVA, "EAST", later),
                        new AcceptHandOff(Samples.DEPLOYMENT, Samples.INCIDENT, Samples.VICTIM, null, "ON-CALL", later),
                        new DeclineHandOff(Samples.DEPLOYMENT, Samples.INCIDENT, Samples.VICTIM, later),
                        new AddSafeContact(told, Samples.firstKnown()),
                        new ReplaceSafeContact(told),
                        new ReportAttempt(
                                new ContactAttemptId(new UUID(7, 1)),
                                Samples.INCIDENT,
                                null,
                                Channel.IN_PERSON,
                                ContactReached.REACHED,
                                ContactBy.IDVA_CAR,
                                null,
                                Slips.NONE,
                                later,
                                null),
                        new HoldSession(Channel.PHONE, 25, later),
                        new RecordEngagement(later),
                        new BeginActiveSupport(later),
                        new AssessPrimary(new RiskAssessmentId(new UUID(7, 2)), Samples.firstKnown(), filled, later),
                        new AssessSecondary(
                                new RiskAssessmentId(new UUID(7, 3)),
                                Samples.INCIDENT,
                                filled,
                                later,
                                Samples.words("history")),
                        new ChangeRiskLevel(RiskLevel.HIGH, RiskChangeReason.DISCLOSURE, Samples.INCIDENT, later),
                        new RecordPosition(
                                VictimPosition.SUPPORTS,
                                StatementGiven.FIRST_ACCOUNT_ON_VIDEO,
                                false,
                                List.of(),
                                new Asked(Samples.INCIDENT, null, null, Channel.IN_PERSON, FlagValue.NO, later),
                                null),
                        new ReferToMarac(
                                new MaracReferralId(new UUID(7, 4)),
                                Samples.INCIDENT,
                                List.of(),
                                null,
                                Samples.words("serious concern"),
                                later),
                        new NotifyEncompass(Samples.encompass()),
                        new Disclose(Samples.disclosed()),
                        new LeaveBy(CaseState.DECLINED, later, null),
                        new MarkDuplicate(Samples.FILE, new CaseId(new UUID(7, 5)), later),
                        new ProposeClosing(later, Samples.words("goals met")),
                        new RefuseClosing(later, Samples.words("exit plan missing")),
                        new SignClosing(CaseCloseReason.SUPPORT_COMPLETE, RiskLevel.STANDARD, Samples.MANAGER, later),
                        new Reopen(Samples.INCIDENT, List.of(Samples.SUSPECT), List.of(), later),
                        new Erase(List.of(org.alongside.cases.CaseIds.narrativeKey(Samples.FILE)), "RETENTION"))
                .collect(Collectors.toMap(
                        command -> command.getClass().getSimpleName(),
                        command -> command,
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private static Case fileIn(String state) {
        var file = DECIDER.initial();
        var history = state.equals(NONE) ? List.<CaseEvent>of() : Samples.historyOf(CaseState.valueOf(state));
        for (var event : history) {
            file = DECIDER.evolve(file, event);
        }
        return file;
    }

    private static List<String> states() {
        var all = new ArrayList<>(List.of(NONE));
        Arrays.stream(CaseState.values()).map(Enum::name).forEach(all::add);
        return all;
    }

    private static String said(Decision<CaseEvent> decision) {
        return switch (decision) {
            case Decision.Refused<CaseEvent> refused -> refused.refusal().code().name();
            case Decision.Accepted<CaseEvent> accepted when accepted.events().isEmpty() -> "-";
            case Decision.Accepted<CaseEvent> accepted ->
                accepted.events().stream()
                        .map(event -> event.getClass().getSimpleName())
                        .collect(Collectors.joining(" + "));
        };
    }

    /** Lines {@code Command}, then {@code  STATE: cell}. */
    private static Map<String, String> table() throws IOException {
        var cells = new LinkedHashMap<String, String>();
        var command = "";
        try (InputStream in = CaseStateTableTest.class.getResourceAsStream("/case-state-table.txt")) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("  ")) {
                    for (var state :
                            line.substring(0, line.indexOf(':')).strip().split(", ", -1)) {
                        cells.put(
                                command + " x " + state,
                                line.substring(line.indexOf(':') + 1).strip());
                    }
                } else if (!line.startsWith("#")) {
                    command = line.strip();
                }
            }
        }
        return cells;
    }

    @TestFactory
    Stream<DynamicTest> every_step_and_every_command() throws IOException {
        var table = table();
        return states().stream().flatMap(state -> COMMANDS.entrySet().stream().map(command -> {
            var cell = command.getKey() + " x " + state;
            return DynamicTest.dynamicTest(
                    cell, () -> assertThat(said(DECIDER.decide(fileIn(state), command.getValue())))
                            .isEqualTo(table.get(cell)));
        }));
    }

    @Test
    void every_command_has_a_sample() {
        assertThat(leaves(CaseCommand.class)).isEqualTo(COMMANDS.keySet());
    }

    @Test
    void every_history_comes_to_its_step() {
        assertThat(CaseState.values()).allSatisfy(state -> assertThat(((Case.Opened) fileIn(state.name())).state())
                .isEqualTo(state));
    }

    @Test
    void whatever_is_decided_folds() {
        for (var state : states()) {
            for (var command : COMMANDS.values()) {
                var file = fileIn(state);
                if (DECIDER.decide(file, command) instanceof Decision.Accepted<CaseEvent> accepted) {
                    for (var event : accepted.events()) {
                        file = DECIDER.evolve(file, event);
                    }
                    assertThat(file).isNotNull();
                }
            }
        }
    }

    private static Set<String> leaves(Class<?> type) {
        if (!type.isSealed()) {
            return type.isRecord() ? Set.of(type.getSimpleName()) : Set.of();
        }
        return Arrays.stream(type.getPermittedSubclasses())
                .flatMap(permitted -> leaves(permitted).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Test
    void the_table_can_be_written_anew_to_be_read_again() throws IOException {
        if (!Boolean.getBoolean("alongside.write")) {
            return;
        }
        var text = new StringBuilder("# Written with -Dalongside.write=true and read line by line.\n");
        COMMANDS.forEach((name, command) -> {
            text.append(name).append('\n');
            var byCell = new LinkedHashMap<String, List<String>>();
            for (var state : states()) {
                byCell.computeIfAbsent(said(DECIDER.decide(fileIn(state), command)), _ -> new ArrayList<>())
                        .add(state);
            }
            byCell.forEach((cell, in) -> text.append("  ")
                    .append(String.join(", ", in))
                    .append(": ")
                    .append(cell)
                    .append('\n'));
        });
        Files.writeString(Path.of("src/test/resources/case-state-table.txt"), text);
    }
}
