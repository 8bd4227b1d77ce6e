package cn.huiqitong.rules.vector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Orders the work: every node after its parts, as late as possible, its rows given back after its last use. */
final class Assembler {
    private final Graph graph;
    private final Uses uses;
    private final Places places;
    private final Leaves leaves;
    private final Registers registers = new Registers();
    private final Tape.Writer tape = new Tape.Writer();
    private final Map<Integer, Operand> done = new HashMap<>();
    private final Map<Node.Summed, Sides> sums = new HashMap<>();
    private final Classes classes;

    Assembler(Graph graph, Uses uses, Places places, Classes classes) {
        this.graph = graph;
        this.uses = uses;
        this.places = places;
        this.classes = classes;
        leaves = new Leaves(places, classes, registers, tape);
    }

    Program assemble(List<Integer> roots) {
        Operand scratch = pair(0);
        for (int rule = 0; rule < roots.size(); rule++) {
            int root = roots.get(rule);
            tape.tell(rule, operand(root), scratch);
            used(root);
        }
        return new Program(tape.tape(), registers.spaces());
    }

    private Operand operand(int ref) {
        int number = ref >> 1;
        Operand operand = done.get(number);
        if (operand == null) {
            operand = work(graph.node(number));
            done.put(number, operand);
        }
        return Graph.negative(ref) ? operand.not() : operand;
    }

    private Operand work(Node node) {
        int space = places.space(node.space());
        return switch (node) {
            case Node.Always always -> leaves.constant(space, -1L);
            case Node.Never never -> leaves.constant(space, 0);
            case Node.Interval interval -> leaves.interval(space, interval);
            case Node.Member member -> leaves.member(space, member);
            case Node.Every every -> every(space, every);
            case Node.Many many -> many(many);
            case Node.Total total -> total(total);
            case Node.Points points -> points(space, points);
        };
    }

    private Operand every(int space, Node.Every every) {
        List<Integer> refs = flat(every, new ArrayList<>());
        List<Operand> operands = refs.stream().map(this::operand).toList();
        Operand result = pair(space);
        tape.every(space, result, operands);
        refs.forEach(this::used);
        return result;
    }

    /** The refs of an "all" and of those within it that nobody else needs. */
    private List<Integer> flat(Node.Every every, List<Integer> refs) {
        for (int ref : every.refs()) {
            boolean own = !Graph.negative(ref) && uses.once(ref) && !done.containsKey(ref >> 1);
            if (own && graph.at(ref) instanceof Node.Every inner) {
                uses.last(ref);
                flat(inner, refs);
            } else {
                refs.add(ref);
            }
        }
        return refs;
    }

    private Operand many(Node.Many many) {
        Fitting fitting = fitting(many.list(), many.fits());
        Operand result = pair(0);
        tape.step(
                many.atLeast() == 1
                        ? new SomeStep(fitting, result.met(), result.other())
                        : new ManyStep(fitting, many.atLeast(), result.met(), result.other()));
        release(fitting, many.fits());
        return result;
    }

    /** A sum is added up once, however many thresholds it is compared with. */
    private Operand total(Node.Total total) {
        Node.Summed sum = total.sum();
        Sides sides = sums.get(sum);
        if (sides == null) {
            sides = sides(sum);
            sums.put(sum, sides);
        }
        int above = classes.cuts(sum).above(total.from()) - 1;
        int unmet = registers.take(0);
        tape.step(new BelowStep(sides.high()[0], sides.high()[above], unmet));
        used(2 * (sum.fits() >> 1));
        return Operand.pair(sides.low()[above], unmet);
    }

    private Sides sides(Node.Summed sum) {
        Fitting fitting = fitting(sum.list(), sum.fits());
        int amounts = places.sums().indexOf(new Places.Summed(sum.list(), sum.field()));
        Cuts cuts = classes.cuts(sum);
        Sides sides = new Sides(rows(cuts.classes()), rows(cuts.classes()));
        tape.step(new TotalStep(fitting, amounts, cuts, sides.low(), sides.high()));
        registers.release(fitting.met());
        registers.release(fitting.unmet());
        return sides;
    }

    private int[] rows(int count) {
        return IntStream.range(0, count).map(i -> registers.take(0)).toArray();
    }

    /** Rows by class of the least and of the greatest sum. */
    private record Sides(int[] low, int[] high) {}

    private Operand points(int space, Node.Points points) {
        List<List<Operand>> when = points.parts().stream()
                .map(part ->
                        part.cases().stream().map(one -> operand(one.when())).toList())
                .toList();
        Operand result = pair(space);
        tape.step(new PointsStep(points, when, space, result.met(), result.other()));
        Uses.parts(points).forEach(this::used);
        return result;
    }

    private Fitting fitting(String list, int fits) {
        int space = places.space(list);
        return new Fitting(space, operand(fits), registers.take(space), registers.take(space));
    }

    private void release(Fitting fitting, int fits) {
        registers.release(fitting.met());
        registers.release(fitting.unmet());
        used(fits);
    }

    private Operand pair(int space) {
        return Operand.pair(registers.take(space), registers.take(space));
    }

    private void used(int ref) {
        Operand operand = done.get(ref >> 1);
        boolean own = operand != null && operand.pair() && !shared(graph.at(ref));
        if (uses.last(ref) && own && operand != null) {
            registers.release(operand.met());
            registers.release(operand.other());
        }
    }

    /** Rows of constants and of sums serve others too. */
    private static boolean shared(Node node) {
        return node instanceof Node.Always || node instanceof Node.Never || node instanceof Node.Total;
    }
}
