package cn.huiqitong.request.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiqitong.request.deadline.ClockKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table against what the loop is meant to be, written down a second time in {@code meant.txt}. */
class LifeCycleTest {

    private static final String CALLED_OFF =
            Stream.of(ClockKind.values()).map(kind -> "CANCEL " + kind).collect(Collectors.joining(", "));

    private static final List<String> MEANT = meant();
    private static final Set<Trait> ALL = EnumSet.allOf(Trait.class);

    /** One state, act and party, whether or not the table knows them together. */
    record Triple(State state, Act act, Party party) {

        Optional<Edge> edge() {
            return LifeCycle.edges().stream()
                    .filter(edge -> edge.from() == state && edge.act() == act && edge.party() == party)
                    .findFirst();
        }
    }

    @Test
    void has_exactly_the_meant_edges() {
        assertThat(LifeCycle.edges().stream().map(LifeCycleTest::line)).containsExactlyInAnyOrderElementsOf(MEANT);
    }

    @Test
    void no_state_act_and_party_lead_two_ways() {
        assertThat(LifeCycle.edges().stream()
                        .map(edge -> edge.from() + " " + edge.act() + " " + edge.party())
                        .toList())
                .doesNotHaveDuplicates();
    }

    /** Every edge with its guards met, with each one not met; and everything that is no edge. */
    @ParameterizedTest
    @MethodSource("triples")
    void allows_what_is_meant_and_refuses_the_rest(Triple triple) {
        Optional<Edge> edge = triple.edge();
        if (edge.isEmpty()) {
            assertThat(decide(triple, ALL)).isInstanceOfAny(Decision.NotYours.class, Decision.NotNow.class);
            assertThat(decide(triple, Set.of())).isInstanceOfAny(Decision.NotYours.class, Decision.NotNow.class);
            return;
        }
        Set<Trait> met = met(edge.get());
        assertThat(decide(triple, met)).isEqualTo(new Decision.Allowed(edge.get()));
        for (Guard guard : edge.get().guards()) {
            assertThat(decide(triple, flipped(met, guard)))
                    .as("%s without %s", triple, guard)
                    .isEqualTo(new Decision.Guarded(guard));
        }
    }

    /** Buttons are what the table allows, whatever is true. */
    @ParameterizedTest
    @MethodSource("triples")
    void offers_exactly_what_it_allows(Triple triple) {
        Stream.concat(Stream.of(ALL, Set.<Trait>of()), triple.edge().map(LifeCycleTest::met).stream())
                .map(traits -> new Situation(triple.state(), triple.party(), traits))
                .forEach(situation -> assertThat(
                                LifeCycle.offers(situation).stream().anyMatch(edge -> edge.act() == triple.act()))
                        .as("%s in %s", triple, situation)
                        .isEqualTo(LifeCycle.decide(triple.act(), situation) instanceof Decision.Allowed));
    }

    @Test
    void nobody_who_may_never_do_something_is_told_that_it_is_not_the_time() {
        for (Act act : Act.values()) {
            for (Party party : Party.values()) {
                boolean ever = LifeCycle.edges().stream()
                        .anyMatch(edge -> edge.from() != null && edge.act() == act && edge.party() == party);
                if (!ever) {
                    assertThat(decide(new Triple(State.ACCEPTED, act, party), ALL))
                            .isInstanceOf(Decision.NotYours.class);
                }
            }
        }
    }

    /** From every state in which somebody waits, the loop can be brought to its end. */
    @Test
    void every_open_state_leads_to_an_end() {
        Set<State> ending = EnumSet.of(State.CLOSED, State.MERGED, State.WITHDRAWN);
        boolean grown = true;
        while (grown) {
            grown = ending.addAll(LifeCycle.edges().stream()
                    .filter(edge -> edge.from() != null && ending.contains(edge.to()))
                    .map(edge -> Objects.requireNonNull(edge.from()))
                    .toList());
        }
        assertThat(ending).containsExactlyInAnyOrder(State.values());
    }

    @Test
    void a_request_begins_by_filing_a_draft_or_being_registered() {
        assertThat(LifeCycle.beginning(Act.FILE, Party.ENTERPRISE).to()).isEqualTo(State.FILED);
        assertThat(LifeCycle.beginning(Act.SAVE, Party.ENTERPRISE).to()).isEqualTo(State.DRAFT);
        assertThat(LifeCycle.beginning(Act.REGISTER, Party.DISPATCHER).to()).isEqualTo(State.FILED);
        assertThatThrownBy(() -> LifeCycle.beginning(Act.FILE, Party.OFFICIAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Triple> triples() {
        return Stream.of(State.values())
                .flatMap(state -> Stream.of(Act.values())
                        .flatMap(act -> Stream.of(Party.values()).map(party -> new Triple(state, act, party))));
    }

    private static Decision decide(Triple triple, Set<Trait> traits) {
        return LifeCycle.decide(triple.act(), new Situation(triple.state(), triple.party(), traits));
    }

    /** Some traits with which all guards of the edge hold. */
    private static Set<Trait> met(Edge edge) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Guard guard : edge.guards()) {
            if (guard.wanted()) {
                traits.add(guard.trait());
            }
        }
        return traits;
    }

    private static Set<Trait> flipped(Set<Trait> met, Guard guard) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(met);
        if (!traits.remove(guard.trait())) {
            traits.add(guard.trait());
        }
        return traits;
    }

    private static String line(Edge edge) {
        return "%s %s %s -> %s [%s] {%s} (%s)"
                .formatted(
                        edge.from() == null ? "START" : edge.from(),
                        edge.act(),
                        edge.party(),
                        edge.to(),
                        names(edge.guards()),
                        names(edge.needs()),
                        edge.clocks().stream()
                                .map(effect -> effect.verb() + " " + effect.clock())
                                .collect(Collectors.joining(", ")));
    }

    private static <E extends Enum<E>> String names(Set<E> values) {
        return values.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static List<String> meant() {
        try (var in = Objects.requireNonNull(LifeCycleTest.class.getResourceAsStream("meant.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(LifeCycleTest::written)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> written(String line) {
        String[] words = line.split(" ", 4);
        String rest = words[3].replace("(all)", "(" + CALLED_OFF + ")");
        return Stream.of(words[0].split("\\|"))
                .flatMap(state -> Stream.of(words[2].split("\\|"))
                        .map(party -> "%s %s %s %s".formatted(state, words[1], party, rest.replace("same", state))));
    }
}
