package cn.huiqitong.request.lifecycle;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table.
 *
 * @param from null for an act that brings a request into being
 * @param clocks in the order in which they are applied
 */
public record Edge(
        @Nullable State from,
        Act act,
        State to,
        Party party,
        Set<Guard> guards,
        Set<Need> needs,
        List<ClockEffect> clocks) {

    public Edge {
        guards = Set.copyOf(guards);
        needs = Set.copyOf(needs);
        clocks = List.copyOf(clocks);
    }

    static Edge step(@Nullable State from, Act act, State to, Party party) {
        return new Edge(from, act, to, party, Set.of(), Set.of(), List.of());
    }

    Edge when(Guard... more) {
        return new Edge(from, act, to, party, union(guards, more), needs, clocks);
    }

    Edge needs(Need... more) {
        return new Edge(from, act, to, party, guards, union(needs, more), clocks);
    }

    Edge clocks(ClockEffect... more) {
        return new Edge(
                from,
                act,
                to,
                party,
                guards,
                needs,
                Stream.concat(clocks.stream(), Arrays.stream(more)).toList());
    }

    /** Guards and needed input in Chinese, empty when there are none; sorted, so that the docs stay put. */
    public String guardText() {
        return Stream.of(
                        labels(guards.stream().sorted().map(Guard::label).toList()),
                        labels(needs.stream().sorted().map(Need::label).toList()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("，"));
    }

    /** What happens to the clocks, in Chinese; empty when they go on as they are. */
    public String clockText() {
        return labels(clocks.stream().map(ClockEffect::label).toList());
    }

    private static String labels(Collection<String> labels) {
        return String.join("，", labels);
    }

    @SafeVarargs
    private static <E extends Enum<E>> Set<E> union(Set<E> some, E... more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).collect(Collectors.toUnmodifiableSet());
    }
}
