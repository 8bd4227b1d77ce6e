package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.evaluation.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of the conditions without parts, from the rows of their subjects' classes. */
final class Leaves {
    private final Places places;
    private final Classes classes;
    private final Registers registers;
    private final Tape.Writer tape;
    private final Map<Subject, int[]> rows = new HashMap<>();
    private final Map<List<Object>, Integer> constants = new HashMap<>();

    Leaves(Places places, Classes classes, Registers registers, Tape.Writer tape) {
        this.places = places;
        this.classes = classes;
        this.registers = registers;
        this.tape = tape;
    }

    /** Met or, with no bit, unknown everywhere. */
    Operand constant(int space, long word) {
        return Operand.pair(row(space, word), row(space, 0));
    }

    Operand interval(int space, Node.Interval interval) {
        int[] of = rows(interval.subject());
        Cuts cuts = classes.cuts(interval.subject());
        Cut from = interval.from();
        Cut to = interval.to();
        int first = from == null ? 1 : cuts.above(from);
        BitSet inside = new BitSet();
        inside.set(first, Math.max(first, to == null ? of.length + 1 : cuts.above(to)));
        return Operand.mask(union(space, of, inside), of[0]);
    }

    Operand member(int space, Node.Member member) {
        int[] of = rows(member.subject());
        BitSet met = classes.with(member, Verdict.MET);
        BitSet known = classes.with(member, Verdict.UNMET);
        known.or(met);
        return Operand.mask(union(space, of, met), union(space, of, known));
    }

    /** A row with these classes: one that is there already where a class and all above it are asked for. */
    private int union(int space, int[] of, BitSet inside) {
        List<RangesStep.Span> spans = new ArrayList<>();
        for (int from = inside.nextSetBit(0); from >= 0; from = inside.nextSetBit(inside.nextClearBit(from))) {
            int end = inside.nextClearBit(from);
            spans.add(new RangesStep.Span(of[from - 1], end <= of.length ? of[end - 1] : -1));
        }
        if (spans.isEmpty()) {
            return row(space, 0);
        }
        if (spans.size() == 1 && spans.getFirst().end() < 0) {
            return spans.getFirst().from();
        }
        int row = registers.take(space);
        tape.step(new RangesStep(space, row, spans));
        return row;
    }

    private int[] rows(Subject subject) {
        int[] known = rows.get(subject);
        if (known != null) {
            return known;
        }
        int space = places.space(subject.space());
        int[] taken = new int[classes.count(subject)];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = registers.take(space);
        }
        rows.put(subject, taken);
        tape.step(new ClassesStep(space, places.subjects().indexOf(subject), taken));
        return taken;
    }

    private int row(int space, long word) {
        return constants.computeIfAbsent(List.of(space, word), key -> {
            int row = registers.take(space);
            tape.step(new ConstantStep(space, row, word));
            return row;
        });
    }
}
